extension GlossaryFormat {
  /// Whether files of the format are tables of plain text, which do not tell their encoding.
  ///
  /// Of these an exchange takes UTF-8 only, with or without a byte order mark; whoever opens a file decodes
  /// it before.
  public var isPlainTable: Bool {
    switch self {
    case .omegat, .csv, .tsv, .utx, .memoq, .deepl, .google, .amazon: true
    default: false
    }
  }
}
