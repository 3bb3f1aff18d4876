import DuizhaoModel

/// The names under which the report shows the files: as the user gave them, but without the folders of the machine.
struct ShownPaths {
  /// For each article, the file it stands in, or the two of a pair.
  var shown: [String]

  init(_ articles: [CheckedArticle]) {
    let paths = articles.map { $0.aligned.article.versions.map(\.path) }
    let absolute = paths.flatMap { [$0.source, $0.target] }.filter { $0.hasPrefix("/") }
    let common = Self.commonFolder(absolute)
    shown = paths.map { sides in
      let names = sides.map { path in
        path.hasPrefix("/") ? path.split(separator: "/").dropFirst(common).joined(separator: "/") : path
      }
      return names.source == names.target ? names.source : "\(names.source) + \(names.target)"
    }
  }

  /// How many folders all paths begin with.
  private static func commonFolder(_ paths: [String]) -> Int {
    let folders = Set(paths).map { $0.split(separator: "/").dropLast() }
    guard var common = folders.first else { return 0 }
    for folder in folders.dropFirst() {
      common = common.prefix(zip(common, folder).prefix { $0 == $1 }.count)
    }
    return common.count
  }
}
