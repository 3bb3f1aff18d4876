import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel
import DuizhaoProfiles

/// What is checked, and by which profile each article.
struct CheckPlan {
  /// The articles.
  private(set) var inputs: [Batch.Input] = []

  /// The files that they were found among.
  private(set) var files = FoundFiles()

  /// For each article its profile.
  private var profiles: [Profile] = []

  /// For each file that an article is known by, from which severity on it makes the command fail.
  private var failLevels: [String: FailLevel] = [:]

  /// Finds the articles and their profiles; of the articles in folders those that their profiles exclude are left out.
  init(files: [String], pair: Bool, profiles options: ProfileOptions) throws {
    if pair {
      inputs = [.pair(source: files[0], target: files[1])]
      profiles = try options.profiles(of: [files[0]])
      failLevels[files[0]] = profiles[0].failLevel
      return
    }
    let found = files.map { (name: $0, files: Files.find([$0])) }
    // A mistake in any of the profiles is told together with those of the others.
    let all = try options.profiles(of: found.flatMap(\.files.paths))
    let others = try options.profiles(of: found.flatMap { $0.files.leftOut.map(\.path) })
    var next = 0
    for (name, part) in found {
      let count = inputs.count
      for article in part.paths {
        let profile = all[next]
        next += 1
        if !part.isNamed(article), profile.excludes(ProfileLoader.absolute(article)) { continue }
        inputs.append(.file(article))
        profiles.append(profile)
        failLevels[article] = profile.failLevel
      }
      self.files.append(part)
      if inputs.count == count, !part.paths.isEmpty {
        self.files.failures.append(FileFailure(path: name, reason: .allExcluded))
      }
    }
    self.files.leftOut = zip(self.files.leftOut, others).compactMap { file, profile in
      profile.excludes(ProfileLoader.absolute(file.path)) ? nil : file
    }
  }

  /// The files that are read: articles, those that profiles leave out among them, and the glossaries of profiles.
  var paths: [String] {
    (files.paths.isEmpty ? inputs.flatMap(\.paths) : files.paths)
      + Set(profiles.flatMap(\.glossaries)).map(\.path)
  }

  /// The language of messages that the first article's profile asks for.
  var language: Language? { profiles.first?.language }

  /// From which severity on an article makes the command fail.
  func failLevel(of article: CheckedArticle) -> FailLevel {
    failLevels[article.aligned.article.versions.source.path] ?? .warning
  }

  /// Prepares each glossary once, and each way to check.
  ///
  /// - Throws: `FileFailure` where a glossary cannot be read or has mistakes.
  func batch(
    _ glossary: GlossaryOptions,
    only: Set<String>,
    except: Set<String>,
    language: Language
  ) throws -> Batch {
    var prepared: [[GlossaryEntry]: (number: Int, shared: Workbench.Shared)] = [:]
    var settings: [Batch.Setting] = []
    var known: [Profile: Int] = [:]
    var choices: [Batch.Input: Int] = [:]
    for (input, profile) in zip(inputs, profiles) {
      if known[profile] == nil {
        let own =
          try prepared[profile.glossaries]
          ?? (
            prepared.count, Workbench.Shared(glossary.glossary(with: profile.glossaries, language: language))
          )
        prepared[profile.glossaries] = own
        var options = profile.options
        options.only = only
        options.except = except
        known[profile] = settings.count
        settings.append(Batch.Setting(shared: own.shared, options: options, glossary: own.number))
      }
      choices[input] = known[profile]
    }
    return Batch(settings: settings, choices: choices)
  }
}
