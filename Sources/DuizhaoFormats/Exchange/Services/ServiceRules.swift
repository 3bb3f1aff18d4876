import DuizhaoModel

/// What a translation service takes of pairs of terms.
struct ServiceRules {
  /// What languages are called in the header; nil where the file has no header.
  var code: (@Sendable (LanguageTag) -> String)?

  /// The most bytes of a term.
  var longestTerm: Int

  /// The most bytes of a file; nil where none are told.
  var largestFile: Int?

  /// Whether the service takes terms that differ in their capitals only for one.
  var ignoresCase = false

  /// Whether a language is Chinese in Traditional characters, for which services have codes of their own.
  static func isTraditional(_ tag: LanguageTag) -> Bool {
    tag.primary == "zh" && !Set(tag.text.split(separator: "-")).isDisjoint(with: ["Hant", "TW", "HK", "MO"])
  }
}

extension ServiceRules {
  /// The pairs that a service takes: each source once, without what is too long.
  ///
  /// - Complexity: O(*n*) in the terms.
  func held(_ pairs: [ConceptEntry], _ counts: inout LossCounts) -> [ConceptEntry] {
    var targets: [String: String] = [:]
    return pairs.compactMap { pair in
      guard let pair = PairFitting.cleaned(pair, &counts), pair.terms.count == 2 else { return nil }
      guard pair.terms.allSatisfy({ $0.text.utf8.count <= longestTerm }) else {
        counts.add(.tooLong)
        return nil
      }
      let (source, target) = (pair.terms[0].text, pair.terms[1].text)
      let key = ignoresCase ? source.lowercased() : source
      if let known = targets[key] {
        counts.add(known == target ? .duplicates : .alternatives)
        return nil
      }
      targets[key] = target
      return pair
    }
  }

  /// Writes values divided by commas, or by tabs.
  func write(_ pairs: [ConceptEntry], options: ExchangeOptions) -> WrittenGlossary {
    var counts = LossCounts()
    var writer = DelimitedWriter(options.usesTabs ? .tsv : .plainCSV)
    if let code { writer.row([options.direction.source, options.direction.target].map(code)) }
    var written: [ConceptEntry] = []
    for pair in held(pairs, &counts) {
      let cells = pair.terms.map(\.text)
      if let largestFile, writer.bytes.count + writer.line(cells).utf8.count > largestFile {
        counts.add(.fileSize)
      } else {
        writer.row(cells)
        written.append(pair)
      }
    }
    return WrittenGlossary(bytes: writer.bytes, entries: written, losses: counts.losses)
  }

  /// Reads values divided by commas, semicolons or tabs.
  func read(_ file: [UInt8], direction: Sides<LanguageTag>) throws(GlossaryImportFailure) -> GlossaryImport {
    try GlossaryImportFailure.checkText(file)
    let table = DelimitedText(file)
    if let quote = table.openQuote { throw GlossaryImportFailure(.malformed("\""), line: quote.line) }
    return try PairTable(direction: direction, codes: codes(direction)).entries(table.rows)
  }

  /// The languages of the direction by the codes that the service has for them.
  func codes(_ direction: Sides<LanguageTag>) -> [String: LanguageTag] {
    guard let code else { return [:] }
    let tags = [direction.source, direction.target]
    return Dictionary(tags.map { (code($0).lowercased(), $0) }) { first, _ in first }
  }
}
