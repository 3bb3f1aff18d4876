import DuizhaoModel

/// Names with digits (CA125, C57BL/6J, ¹⁴C) that the two sides of a link write with other digits.
///
/// A name that the link's source alone has and one that the source side nowhere has are one name gone wrong if their
/// letters are the same and one slip makes the digits of one from those of the other.
enum NameComparison {
  /// A name in a sentence.
  struct Name: Sendable {
    var sentence: Int
    var range: Range<Int>
    /// The letters and digits, in capitals.
    var key: String

    var letters: String { key.filter { !$0.isNumber } }
    var digits: [UInt8] { key.utf8.filter { $0 >= 0x30 && $0 <= 0x39 } }
  }

  /// The pairs of names that differ, in order.
  static func differences(_ article: AlignedArticle) -> [(source: Name, target: Name)] {
    let names = Sides(source: names(article.sentences.source), target: names(article.sentences.target))
    let known = Set(names.source.map(\.key))
    return article.links.flatMap { link -> [(source: Name, target: Name)] in
      let source = names.source.filter { link.source.contains($0.sentence) }
      let target = names.target.filter { link.target.contains($0.sentence) }
      let there = Set(target.map(\.key))
      let strange = target.filter { !known.contains($0.key) }
      return strange.compactMap { name in
        source.first {
          !there.contains($0.key) && $0.letters == name.letters
            && ValueCorrespondence.isOneSlip($0.digits, name.digits)
        }.map { ($0, name) }
      }
    }
  }

  /// The runs of letters and digits that have both and are part of no value.
  private static func names(_ sentences: [Sentence]) -> [Name] {
    sentences.enumerated().flatMap { index, sentence -> [Name] in
      let bytes = Array(sentence.text.string.utf8)
      return bytes.indices.split { !isDigit(bytes[$0]) && !isLetter(bytes[$0]) }.compactMap { run in
        let range = run.startIndex..<run.endIndex
        guard run.contains(where: { isDigit(bytes[$0]) }), run.contains(where: { isLetter(bytes[$0]) }),
          !sentence.values.contains(where: { $0.range.overlaps(range) })
        else { return nil }
        return Name(
          sentence: index,
          range: range,
          key: String(decoding: bytes[range], as: UTF8.self).uppercased()
        )
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
