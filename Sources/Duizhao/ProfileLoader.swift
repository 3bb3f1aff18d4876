import DuizhaoFormats
public import DuizhaoProfiles
import Foundation

/// Finds the profiles of articles and puts together what they extend.
///
/// Every file is read once, however many articles are near it.
///
///     var loader = ProfileLoader()
///     let profile = try loader.profile(nearestTo: "issue-3/article.md")
///     guard loader.problems.isEmpty else { throw ProfileFailure(problems: loader.problems) }
public struct ProfileLoader {
  /// What a profile is called that counts for the folder it stands in and those below.
  public static let fileNames = ["duizhao.yml", "duizhao.yaml"]

  /// The mistakes in the profiles that have been read.
  public private(set) var problems: [ProfileProblem] = []

  private let reader: ProfileReader
  private var byFolder: [String: Profile] = [:]
  private var byFile: [String: Profile] = [:]

  /// Creates a loader that has read nothing.
  public init(reader: ProfileReader = ProfileReader()) {
    self.reader = reader
  }

  /// The profile of an article: of the nearest `duizhao.yml` from its folder upwards, an open one where there is none.
  ///
  /// - Throws: ``FileFailure`` where the profile cannot be read. Mistakes in it are collected in ``problems``.
  public mutating func profile(nearestTo path: String) throws(FileFailure) -> Profile {
    // Standard input is taken to stand in the current folder.
    try profile(of: path == "-" ? Self.currentFolder : Self.parent(of: Self.absolute(path)))
  }

  private mutating func profile(of folder: String) throws(FileFailure) -> Profile {
    if let known = byFolder[folder] { return known }
    let file = Self.fileNames.map { Self.join(folder, $0) }.first {
      FileManager.default.fileExists(atPath: $0)
    }
    let found: Profile =
      if let file { try load(file, chain: []) } else if folder == "/" { Profile() } else {
        try profile(of: Self.parent(of: folder))
      }
    byFolder[folder] = found
    return found
  }

  /// A profile by the name of a built-in one or by its file; nil where there is neither.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be read. Mistakes in it are collected in ``problems``.
  public mutating func profile(named name: String) throws(FileFailure) -> Profile? {
    if let builtIn = BuiltInProfile(rawValue: name) { return profile(builtIn) }
    let file = Self.absolute(name)
    guard Self.isPath(name) || FileManager.default.fileExists(atPath: file) else { return nil }
    return try load(file, chain: [])
  }

  private mutating func profile(_ builtIn: BuiltInProfile) -> Profile {
    let (document, found) = reader.read(builtIn.text, file: builtIn.rawValue)
    problems += found
    return document.profile
  }

  /// Reads a file and what it extends.
  private mutating func load(_ file: String, chain: [String]) throws(FileFailure) -> Profile {
    if let known = byFile[file] { return known }
    let name = Self.display(file)
    let (document, found) = reader.read(try Files.text(at: name), file: name)
    problems += found
    var profile = Profile()
    for base in document.bases {
      if let part = try self.base(base, of: file, chain: chain + [file]) { profile.extend(with: part) }
    }
    profile.extend(with: placed(document, in: Self.parent(of: file)))
    byFile[file] = profile
    return profile
  }

  /// A profile that a file extends; nil, with a problem, where there is none.
  private mutating func base(
    _ base: ProfileDocument.Reference,
    of file: String,
    chain: [String]
  ) throws(FileFailure) -> Profile? {
    if let builtIn = BuiltInProfile(rawValue: base.name) { return profile(builtIn) }
    guard Self.isPath(base.name) else {
      problems.append(ProfileProblem(place: base.place, kind: .unknownProfile(named: base.name)))
      return nil
    }
    let path = Self.absolute(base.name, in: Self.parent(of: file))
    if let start = chain.firstIndex(of: path) {
      let circle = chain[start...].map(Self.display) + [Self.display(path)]
      problems.append(ProfileProblem(place: base.place, kind: .cycle(circle)))
      return nil
    }
    guard FileManager.default.fileExists(atPath: path) else {
      problems.append(ProfileProblem(place: base.place, kind: .missingFile(base.name)))
      return nil
    }
    return try load(path, chain: chain)
  }

  /// What a file says, with its paths taken from its folder.
  private mutating func placed(_ document: ProfileDocument, in folder: String) -> Profile {
    var profile = document.profile
    for index in profile.glossaries.indices {
      let written = profile.glossaries[index].path
      let path = Self.absolute(written, in: folder)
      if !FileManager.default.fileExists(atPath: path) {
        problems.append(ProfileProblem(place: document.glossaryPlaces[index], kind: .missingFile(written)))
      }
      profile.glossaries[index].path = Self.display(path)
    }
    for index in profile.exclusions.indices { profile.exclusions[index].folder = folder }
    return profile
  }
}

// Paths.
extension ProfileLoader {
  private static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// Whether a name means a file and not a built-in profile.
  static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yml") || name.hasSuffix(".yaml")
  }

  /// How a profile in a folder names another that the user names from the current folder.
  public static func reference(to name: String, from folder: String) -> String {
    guard BuiltInProfile(rawValue: name) == nil, !name.hasPrefix("/") else { return name }
    let (base, path) = (absolute(folder), absolute(name))
    let prefix = base.hasSuffix("/") ? base : base + "/"
    guard path.hasPrefix(prefix) else { return path }
    let rest = String(path.dropFirst(prefix.count))
    return isPath(rest) ? rest : "./" + rest
  }

  /// A path from the root, without `.` and `..`.
  public static func absolute(_ path: String, in folder: String? = nil) -> String {
    let whole = path.hasPrefix("/") ? path : join(folder ?? currentFolder, path)
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A path as a person reads it: from the current folder where it is below that.
  private static func display(_ path: String) -> String {
    let folder = absolute(currentFolder) + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func parent(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }
}
