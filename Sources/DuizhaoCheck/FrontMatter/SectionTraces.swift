import DuizhaoModel

/// Labels of structured abstracts that were not taken for labels: damaged, glued to their neighbours, or repeated.
struct SectionTraces {
  private let sentences: [Sentence]
  private let language: Language
  private let text: String

  /// Prepares the sentences of an abstract.
  init(_ sentences: [Sentence], language: Language) {
    self.sentences = sentences
    self.language = language
    text = sentences.map(\.text.string).joined(separator: " ")
  }

  /// Whether a label that opens one of some parts may stand in the abstract after all.
  func has(_ kinds: [SectionKind]) -> Bool {
    let labels = kinds.flatMap { $0.labels(in: language) }
    return switch language {
    case .chinese: labels.contains(where: opensPart)
    case .english: labels.contains(where: isWritten) || labels.contains(where: isMisspelled)
    }
  }

  /// Whether Chinese words stand at the start of the text, of a sentence or after a space or bracket.
  private func opensPart(_ label: String) -> Bool {
    var rest = text[...]
    while let range = rest.firstRange(of: label) {
      guard range.lowerBound > text.startIndex else { return true }
      let before = text[text.index(before: range.lowerBound)]
      if before.isWhitespace || "。；！？.;，,)）]］】[［【〔".contains(before) { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  /// Whether an English label stands anywhere with a capital.
  private func isWritten(_ label: String) -> Bool {
    let capital = label.prefix(1).uppercased() + label.dropFirst()
    return text.contains(capital) || text.contains(label.uppercased())
  }

  /// Whether a word that opens a sentence is an English label but for one letter or a space (*0bjective*).
  private func isMisspelled(_ label: String) -> Bool {
    guard label.utf8.count >= 6, !label.contains(" ") else { return false }
    return sentences.contains { sentence in
      let start = sentence.text.string.prefix(24).lowercased().filter { $0 != " " && $0 != "[" && $0 != "【" }
      return (-1...1).contains { change in
        Self.distance(Array(start.utf8.prefix(label.utf8.count + change)), Array(label.utf8)) <= 1
      }
    }
  }

  /// The number of letters to insert, delete or replace.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var previous = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substitution = previous + (letter == b[j] ? 0 : 1)
        previous = row[j + 1]
        row[j + 1] = min(substitution, previous + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }

  /// Labels that open a sentence though an earlier sentence has the same label.
  func repeated(_ kinds: Set<SectionKind>) -> [(kind: SectionKind, range: Range<Int>, sentence: Sentence)] {
    sentences.compactMap { sentence in
      guard sentence.label == nil else { return nil }
      for kind in SectionKind.allCases where kinds.contains(kind) {
        for label in kind.labels(in: language) where opens(sentence, label) {
          return (kind, 0..<label.utf8.count, sentence)
        }
      }
      return nil
    }
  }

  /// Whether a sentence begins with a label, after which another sentence begins.
  private func opens(_ sentence: Sentence, _ label: String) -> Bool {
    let text = sentence.text.string
    switch language {
    case .chinese:
      guard text.hasPrefix(label), let next = text.dropFirst(label.count).first else { return false }
      return next.isWhitespace || next == "：" || next == ":"
    case .english:
      guard text.first?.isUppercase == true, text.prefix(label.count).lowercased() == label else {
        return false
      }
      let rest = text.dropFirst(label.count)
      return rest.first == ":" || rest.first == " " && rest.dropFirst().first?.isUppercase == true
    }
  }
}
