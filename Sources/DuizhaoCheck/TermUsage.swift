import DuizhaoModel
import DuizhaoText

/// A place where a term stands that should not stand there, or not so.
struct TermUsage {
  /// What is wrong with it.
  enum Flaw: Hashable {
    case forbidden, deprecated, wrongCase
  }

  let occurrence: TermOccurrence
  let sentence: Sentence
  let concept: Concept
  let flaw: Flaw

  /// The term as it stands in the text.
  var written: String { String(sentence.text.string.slice(occurrence.range)) }

  private var term: Term { concept.terms[occurrence.term] }

  /// Looks at an occurrence; nil where nothing is wrong with it.
  init?(_ occurrence: TermOccurrence, in sentence: Sentence, context: CheckContext) {
    concept = context.glossary.concepts[occurrence.concept]
    guard concept.status == .approved else { return nil }
    self.occurrence = occurrence
    self.sentence = sentence
    let term = concept.terms[occurrence.term]
    switch term.status {
    case .forbidden: flaw = .forbidden
    case .deprecated:
      if Self.isGloss(occurrence, in: sentence, concept: concept) { return nil }
      if concept.origin == nil, Self.isCurrentElsewhere(term, occurrence, context) { return nil }
      flaw = .deprecated
    case .preferred, .admitted:
      guard term.isCaseSensitive,
        !Self.agreesInCase(sentence.text.string.slice(occurrence.range), term.text, sentence)
      else { return nil }
      flaw = .wrongCase
    }
  }

  /// What should stand there.
  var wanted: String? {
    flaw == .wrongCase ? term.text : concept.preferred(in: term.language)?.text
  }

  /// What may stand there without a person's decision: the same letters in their case.
  var replacement: String? {
    // Text that was put together from parts of the document cannot be replaced by one.
    guard flaw == .wrongCase,
      sentence.text.documentRange(of: occurrence.range).count == occurrence.range.count
    else { return nil }
    let isPlural = written.count == term.text.count + 1 && written.last?.lowercased() == "s"
    return term.text + (isPlural ? "s" : "")
  }

  /// Whether two uses are one mistake, made twice.
  func isSame(as other: TermUsage) -> Bool {
    occurrence.concept == other.occurrence.concept && occurrence.term == other.occurrence.term
      && flaw == other.flaw && (flaw != .wrongCase || written == other.written)
  }

  /// Whether another concept is properly called so.
  private static func isCurrentElsewhere(
    _ term: Term,
    _ occurrence: TermOccurrence,
    _ context: CheckContext
  ) -> Bool {
    context.knowledge.vocabulary.meanings(ofKey: FoldedText(term.text).string).contains { meaning in
      guard case .term(let concept, let index) = meaning, concept != occurrence.concept else { return false }
      let other = context.glossary.concepts[concept].terms[index]
      return other.language == term.language && (other.status == .preferred || other.status == .admitted)
    }
  }

  /// Whether a text only mentions the term: 阿尔茨海默病（曾称老年性痴呆）, *formerly known as …*.
  private static func isGloss(
    _ occurrence: TermOccurrence,
    in sentence: Sentence,
    concept: Concept
  ) -> Bool {
    var before = sentence.text.string.slice(0..<occurrence.range.lowerBound)
    while let last = before.last, " “\"‘'".contains(last) { before.removeLast() }
    let isInBrackets = before.last.map { "(（[".contains($0) } ?? false
    if isInBrackets { before.removeLast() }
    while before.last == " " { before.removeLast() }
    let lowercased = before.lowercased()
    if glosses.contains(where: { lowercased.hasSuffix($0) }) { return true }
    return isInBrackets
      && sentence.terms.contains {
        $0.concept == occurrence.concept && $0.range.upperBound == before.utf8.count
          && [.preferred, .admitted].contains(concept.terms[$0.term].status)
      }
  }

  private static let glosses = [
    "旧称", "曾称", "原称", "又称", "俗称", "以往称为", "过去称为", "formerly", "previously", "formerly known as",
    "previously known as", "formerly called", "previously called", "also known as", "also called",
  ]

  /// Whether letters have the case that the glossary prescribes, but for capitals that English gives to any word.
  private static func agreesInCase(_ written: Substring, _ listed: String, _ sentence: Sentence) -> Bool {
    if Vocabulary.agreesInCase(written, listed) { return true }
    let isAllCapitals = !sentence.text.string.contains(where: \.isLowercase)
    guard listed.contains(where: \.isUppercase) else {
      let words = written.split { $0 == " " || $0 == "-" }
      return isAllCapitals || words.allSatisfy { !$0.dropFirst().contains(where: \.isUppercase) }
    }
    return isAllCapitals && sentence.language == .english
      && sentence.text.string.contains(" ")
  }
}
