public import ArgumentParser
import Duizhao
public import DuizhaoCheck
import DuizhaoProfiles

/// Options of the verbs that follow profiles.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Follow this profile, not the nearest duizhao.yml: a file, or gb, hans, cma, translator.",
      valueName: "file or name"
    )
  )
  var profile: String?

  @Flag(help: "Follow no profile.")
  var noProfile = false

  func validate() throws {
    if noProfile, profile != nil { throw ValidationError("--profile and --no-profile exclude each other.") }
  }

  /// The profile that counts for each of some paths.
  ///
  /// - Throws: `ProfileFailure` with all mistakes; `FileFailure` where a profile cannot be read.
  func profiles(of paths: [String]) throws -> [Profile] {
    if noProfile { return paths.map { _ in Profile() } }
    var loader = ProfileLoader()
    var profiles: [Profile] = []
    if let profile {
      let named = try Self.profile(named: profile, from: &loader)
      profiles = paths.map { _ in named }
    } else {
      profiles = try paths.map { try loader.profile(nearestTo: $0) }
    }
    guard loader.problems.isEmpty else { throw ProfileFailure(problems: loader.problems) }
    return profiles
  }

  /// The profile that a user names.
  static func profile(named name: String, from loader: inout ProfileLoader) throws -> Profile {
    if let profile = try loader.profile(named: name) { return profile }
    let place = ProfileProblem.Place(file: "--profile", line: 1, column: 1)
    throw ProfileFailure(problems: [ProfileProblem(place: place, kind: .unknownProfile(named: name))])
  }
}

extension FailLevel: ExpressibleByArgument {}
