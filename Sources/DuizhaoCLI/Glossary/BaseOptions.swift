import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms
import Foundation

/// What a verb reads.
struct SourceOptions: ParsableArguments {
  @Option(
    name: [.customShort("b"), .customLong("base")],
    help: ArgumentHelp(
      "The termbase, or a glossary in a file (default: the glossary that ships with Duizhao).",
      valueName: "file"
    )
  )
  var base: String?

  /// Opens it.
  func source(
    language: Language,
    options: ExchangeOptions = ExchangeOptions()
  ) throws -> GlossarySource {
    guard let base else { return try GlossarySource.builtIn() }
    return try GlossarySource(path: base, options: options) { remarks in
      ImportWords.tell(remarks, of: base, in: language)
    }
  }
}

/// The termbase that a verb changes.
struct BaseOptions: ParsableArguments {
  @Option(
    name: [.customShort("b"), .customLong("base")],
    help: ArgumentHelp("The termbase.", valueName: "file")
  )
  var base: String

  /// Opens it to be changed.
  func open(_ access: Termbase.Access = .existing) throws -> OpenBase {
    try OpenBase(path: base, access: access)
  }
}

/// Who changes a termbase, and why.
struct AuthorOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who does it (default: $USER).", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Why, for the history.", valueName: "text"))
  var reason: String?

  /// Who does it now.
  var authorship: Authorship {
    Authorship(author: Self.name(by), date: WallClock.now, reason: reason.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The name that was given, or the user's.
  static func name(_ given: String?) -> String {
    let names = [given, ProcessInfo.processInfo.environment["USER"], NSUserName()]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? "unknown"
  }
}

/// The time as a termbase keeps it.
enum WallClock {
  /// Now, to the second, with the offset of the time zone; what `SOURCE_DATE_EPOCH` says where it is set.
  static var now: String {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = epoch == nil ? .current : TimeZone(secondsFromGMT: 0)
    format.dateFormat = "yyyy-MM-dd'T'HH:mm:ssXXX"
    return format.string(from: epoch.map { Date(timeIntervalSince1970: $0) } ?? Date())
  }
}
