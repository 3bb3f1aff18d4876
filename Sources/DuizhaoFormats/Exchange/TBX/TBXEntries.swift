import DuizhaoModel

/// Entries as a file of TBX can hold them.
///
/// Characters that XML 1.0 does not have are taken away, terms that are blank without them too; identifiers are
/// XML names, each once. Texts without anything in them are none.
struct TBXEntries {
  /// The entries.
  private(set) var entries: [ConceptEntry] = []

  private var identifiers: Set<String> = []
  private var cleanedCount = 0
  private var renamedCount = 0

  /// What was changed.
  var losses: [ExchangeLoss] {
    [ExchangeLoss(.identifiers, count: renamedCount), ExchangeLoss(.blanks, count: cleanedCount)]
  }

  /// Makes entries fit.
  ///
  /// - Complexity: O(*n*) in the text.
  init(_ all: [ConceptEntry]) {
    entries.reserveCapacity(all.count)
    for entry in all {
      var entry = entry
      entry.terms = entry.terms.compactMap { term($0) }
      guard !entry.terms.isEmpty else { continue }
      entry.field = some(entry.field)
      entry.note = some(entry.note)
      entry.definitions = entry.definitions.compactMap { definition in
        some(definition.text).map {
          Definition($0, language: definition.language, source: some(definition.source))
        }
      }
      entry.evidence = entry.evidence.map { evidence($0) }
      entry.created = entry.created.map { transaction($0) }
      entry.modified = entry.modified.map { transaction($0) }
      entry.id = identifier(of: entry)
      entries.append(entry)
    }
  }

  private mutating func term(_ term: TermEntry) -> TermEntry? {
    var term = term
    term.text = clean(term.text)
    guard !term.text.isBlankToXML else {
      cleanedCount += 1
      return nil
    }
    term.note = some(term.note)
    term.source = some(term.source)
    term.contexts = term.contexts.compactMap { context in
      some(context.text).map { TermContext($0, source: some(context.source)) }
    }
    return term
  }

  private mutating func evidence(_ evidence: TermEvidence) -> TermEvidence {
    var evidence = evidence
    evidence.document = clean(evidence.document)
    evidence.source = passage(evidence.source)
    evidence.target = passage(evidence.target)
    return evidence
  }

  private mutating func passage(_ passage: TermEvidence.Passage) -> TermEvidence.Passage {
    let bytes = Array(passage.text.utf8)
    let end = min(max(passage.range.upperBound, 0), bytes.count)
    let start = min(max(passage.range.lowerBound, 0), end)
    var cleaned = passage
    cleaned.text = clean(passage.text)
    cleaned.range = start..<end
    guard cleaned.text != passage.text else { return cleaned }
    let bounds = [start, end].map { Self.held(String(decoding: bytes[..<$0], as: UTF8.self)).utf8.count }
    cleaned.range = bounds[0]..<bounds[1]
    return cleaned
  }

  private mutating func transaction(_ transaction: Transaction) -> Transaction {
    Transaction(date: some(transaction.date), author: some(transaction.author))
  }

  private mutating func some(_ text: String?) -> String? {
    text.map { clean($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func clean(_ text: String) -> String {
    let held = Self.held(text)
    if held.utf8.count != text.utf8.count { cleanedCount += 1 }
    return held
  }

  /// A text without characters that XML 1.0 does not have (production 2).
  private static func held(_ text: String) -> String {
    let isForbidden = { (scalar: Unicode.Scalar) in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
  }

  private mutating func identifier(of entry: ConceptEntry) -> String {
    let id = Self.identifier(entry.id, of: entry, notIn: &identifiers)
    if id != entry.id { renamedCount += 1 }
    return id
  }
}

extension TBXEntries {
  /// An identifier that is an XML name and that no other entry has: as it is given, else made from the terms.
  static func identifier(_ given: String, of entry: ConceptEntry, notIn taken: inout Set<String>) -> String {
    // Many tools number their entries, which XML does not allow.
    let candidates = given.isEmpty ? [] : [given, "c" + given]
    for candidate in candidates where isName(candidate) && taken.insert(candidate).inserted {
      return candidate
    }
    let made = ConceptEntry.identifier(for: entry.terms)
    var number = 1
    var candidate = made
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(made)-\(number)"
    }
    return candidate
  }

  /// Whether a text is a name without a colon (Namespaces in XML, production 4).
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
      default: isNameStart(scalar)
      }
    }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }
}

extension String {
  /// Whether nothing is in it but what XML takes for white space.
  var isBlankToXML: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D } }
}
