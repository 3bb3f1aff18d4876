package import DuizhaoModel

/// Splits a passage into sentences: ICU's boundaries, then our exceptions.
///
/// ICU breaks after *et al.* and *Fig.*, and does not break `patients.The`; the exceptions mend both. A Chinese ；
/// does not end a sentence. A section label begins one and stays in its text.
///
/// - Returns: The sentences in order, without white space at their edges; tokens, values and terms are still empty.
/// - Throws: An error of ICU.
/// - Complexity: O(*n*) in the length of the passage.
package func sentences(
  in passage: MappedText,
  language: Language,
  breaks: BreakIterator
) throws(ICUError) -> [Sentence] {
  let text = passage.string
  let bytes = Array(text.utf8)
  guard !bytes.isEmpty else { return [] }
  let labels = SectionLabels.labels(in: text, language: language)
  let exceptions = SentenceExceptions(bytes: bytes)
  var ends = Set(try breaks.boundaries(of: bytes).filter { $0 > 0 && exceptions.allowsBreak(at: $0) })
  ends.formUnion(exceptions.furtherBreaks)
  ends.formUnion(labels.map(\.range.lowerBound))
  // A label alone is no sentence: it belongs to what follows it.
  for label in labels { ends = ends.filter { $0 <= label.range.lowerBound || $0 > label.range.upperBound } }
  ends.insert(bytes.count)

  var result: [Sentence] = []
  var start = 0
  var section: SectionKind?
  for end in ends.sorted() where end > start {
    let whole = passage.slice(start..<end)
    let part = whole.trimmed()
    defer { start = end }
    guard !part.isEmpty else { continue }
    let lead = start + leadingSpace(whole.string)
    let label = labels.last { $0.range.lowerBound <= lead && lead < $0.range.upperBound }
    if let label { section = label.kind }
    let range = label.map { max(0, $0.range.lowerBound - lead)..<min(part.count, $0.range.upperBound - lead) }
    result.append(Sentence(text: part, language: language, section: section, label: range))
  }
  return result
}

/// The white space at the start of a text, in bytes.
private func leadingSpace(_ text: String) -> Int {
  text.unicodeScalars.prefix { $0.properties.isWhitespace || $0.value == 0xFEFF }.reduce(0) {
    $0 + UTF8.width($1)
  }
}
