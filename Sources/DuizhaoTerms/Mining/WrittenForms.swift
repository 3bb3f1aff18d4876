package import DuizhaoModel
package import DuizhaoText

/// How a mined expression is best written.
package struct WrittenForms {
  private let vocabulary: Vocabulary

  /// Looks forms up in a glossary.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The form of an expression that a glossary would list.
  ///
  /// What the glossary knows is written as there. Else a capital that only stands for the start of a sentence or a
  /// keyword is put down (*Risk factor* as *risk factor*), and of the forms the commonest is taken, of two as common
  /// the shorter, which is the singular. Capitals tell short forms apart (EGFR, eGFR): of these the form is taken that
  /// the examples have.
  ///
  /// - Parameters:
  ///   - forms: The forms of the expression, with how often each was met.
  ///   - examples: The expression as it stands in the examples that are meant; none for any.
  ///   - key: The folded form.
  ///   - language: Its language.
  /// - Returns: The form; the key where no form is known.
  package func best(
    of forms: [String: Int],
    examples: [String] = [],
    key: String,
    language: Language
  ) -> String {
    var counts: [String: Int] = [:]
    for (form, count) in forms { counts[language == .english ? lowered(form) : form, default: 0] += count }
    if language == .english, let known = glossaryForm(key, language: language) {
      if known == known.lowercased() || key.contains(" ") || counts.count == 1 && counts[known] != nil {
        return known
      }
    }
    if Self.areHomographs(counts.keys), !examples.isEmpty {
      counts = [:]
      for form in examples { counts[lowered(form), default: 0] += 1 }
    }
    let best = counts.max { a, b in
      if a.value != b.value { return a.value < b.value }
      return (b.key.utf8.count, b.key) < (a.key.utf8.count, a.key)
    }
    return best?.key ?? key
  }

  /// Whether forms without a blank differ in their capitals.
  package static func areHomographs(_ forms: some Collection<String>) -> Bool {
    forms.count > 1 && !forms.contains { $0.contains(" ") }
      && Set(forms.map { $0.lowercased() }).count < forms.count
  }

  private func glossaryForm(_ key: String, language: Language) -> String? {
    for meaning in vocabulary.meanings(ofKey: key) {
      guard case .term(let concept, let term) = meaning else { continue }
      let entry = vocabulary.glossary.concepts[concept].terms[term]
      if entry.language == language { return entry.text }
    }
    return nil
  }

  /// A form with each word in lower case that is a plain word with its first letter raised.
  private func lowered(_ form: String) -> String {
    form.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let first = word.utf8.first, (0x41...0x5A).contains(first), word.utf8.count > 1,
        word.utf8.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") })
      else { return String(word) }
      let lower = word.lowercased()
      return lower.split(separator: "-").allSatisfy(isWord) ? lower : String(word)
    }.joined(separator: " ")
  }

  private func isWord(_ word: Substring) -> Bool {
    vocabulary.isRightWord(word) || vocabulary.isTargetWord(word) || vocabulary.contains(key: word.utf8)
  }

  /// Whether a form is a short one: capitals without a blank.
  package static func isAbbreviation(_ form: String) -> Bool {
    let capitals = form.utf8.count { (0x41...0x5A).contains($0) }
    let letters = form.utf8.count { (0x61...0x7A).contains($0 | 0x20) }
    return capitals >= 2 && !form.contains(" ") && form.utf8.count <= 10 && 2 * capitals >= letters
      && form.unicodeScalars.allSatisfy { !$0.isHan }
  }
}
