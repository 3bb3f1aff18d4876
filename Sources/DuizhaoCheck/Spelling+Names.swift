import DuizhaoModel
import DuizhaoText

extension Spelling {
  /// The name, commoner in the article, of which a name has two letters swapped (RPL-C for RLP-C).
  func nameMeant(by written: String) -> String? {
    let isName = written.dropFirst().contains { $0.isUppercase || $0.isNumber }
    guard isName, written.utf8.count >= 4 else { return nil }
    let bytes = Array(written.utf8)
    let own = rank(written)
    let others = bytes.indices.dropLast().compactMap { index -> String? in
      guard bytes[index] != bytes[index + 1] else { return nil }
      var swapped = bytes
      swapped.swapAt(index, index + 1)
      let other = String(decoding: swapped, as: UTF8.self)
      return written.filter(\.isNumber) == other.filter(\.isNumber) && rank(other) > own ? other : nil
    }
    return others.sorted().first
  }

  /// How much speaks for a name: that the source has it, next to how often it is written.
  private func rank(_ name: String) -> (Int, Int) {
    let source = sourceNames[name] ?? 0
    return (source > 0 ? 1 : 0, source + (targetNames[name] ?? 0))
  }

  /// The form, with capitals inside, that a name should have (PubMed for Pubmed).
  func caseMeant(by written: String) -> String? {
    guard written.utf8.count >= 5, written != written.lowercased(), written != written.uppercased() else {
      return nil
    }
    // The gene of an animal is written so where that of man has capitals (Runx2, RUNX2).
    if written.dropFirst().allSatisfy({ !$0.isUppercase }), written.contains(where: \.isNumber) { return nil }
    let vocabulary = context.knowledge.vocabulary
    let forms = vocabulary.meanings(ofKey: FoldedText(written).string).map { meaning -> String in
      switch meaning {
      case .term(let concept, let term): vocabulary.glossary.concepts[concept].terms[term].text
      case .word(let word): vocabulary.glossary.lexicon[word].headword
      }
    }
    let same = forms.filter { $0.lowercased() == written.lowercased() }
    guard let first = same.first, !same.contains(where: { $0.dropFirst() == written.dropFirst() }),
      same.allSatisfy({ $0.dropFirst().contains(where: \.isUppercase) })
    else { return nil }
    return first
  }
}
