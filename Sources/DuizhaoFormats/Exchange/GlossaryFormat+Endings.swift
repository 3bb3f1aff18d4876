extension GlossaryFormat {
  /// The endings that names of files in the format have, the usual one first.
  public var endings: [String] {
    switch self {
    case .tbx, .tbxTags: ["tbx"]
    case .tbx2008: ["tbx", "martif"]
    case .tmx: ["tmx"]
    case .xliff: ["xlf", "xliff"]
    case .xliff12: ["xlf", "xliff", "sdlxliff", "mxliff", "mqxliff"]
    case .omegat: ["txt", "utf8", "tab"]
    case .csv, .memoq: ["csv"]
    case .deepl, .google, .amazon: ["csv", "tsv"]
    case .tsv: ["tsv"]
    case .xlsx, .microsoft: ["xlsx"]
    case .skos: ["ttl", "nt", "rdf"]
    case .skosJSON: ["jsonld"]
    case .utx: ["utx"]
    case .multiterm: ["xml"]
    case .json: ["json"]
    }
  }

  /// The format that the ending of a name stands for; where several have it, the first one that is listed.
  ///
  ///     GlossaryFormat(ending: "base.TBX")  // .tbx
  ///
  /// - Returns: nil where no format has the ending.
  public init?(ending name: String) {
    guard let point = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }
}
