public import DuizhaoModel

/// A note on a place of a document: what a finding says there.
public struct DocumentAnnotation: Sendable, Hashable {
  /// The number of the finding in the report, from 1; its two places have notes of the same number.
  public var number: Int

  /// The finding.
  public var finding: Finding

  /// The side that the place is on.
  public var side: Side

  /// Where the place begins.
  public var start: LineTable.Position

  /// Where the place ends; equal to the start where a whole paragraph or segment is meant.
  public var end: LineTable.Position

  /// What the note says, a paragraph each: the message, the passage of the other side, the rule.
  public var lines: [String]
}

extension CheckedArticle {
  /// The notes of all findings that people are shown, in their order, those of the source first.
  ///
  ///     ["Finding 3 (error): …", "↔ Chinese ¶12: 每日口服[5 mg]。", "number-mismatch"]
  ///
  /// - Parameters:
  ///   - language: The language of the notes.
  ///   - showsDoubtful: Whether those that their own rule doubts are shown.
  /// - Returns: A note for each place; one at the start of the source for a finding without places.
  public func annotations(in language: Language, showsDoubtful: Bool = false) -> [DocumentAnnotation] {
    findings.filter { showsDoubtful || !$0.isDoubtful }.enumerated().flatMap { index, finding in
      let places = places(of: finding)
      let head = Message(
        en: "Finding \(index + 1) (\(finding.severity.name.english)): \(finding.message.english)",
        zh: "第\(index + 1)条（\(finding.severity.name.chinese)）：\(finding.message.chinese)"
      )
      return places.map { located in
        let others = places.filter { $0.side != located.side && !$0.place.bracketed.isEmpty }
        let passages = others.map { other in
          let side = aligned.article.versions[other.side].language.name(language)
          let colon = Message(en: ": ", zh: "：")(language)
          return "↔ \(side) \(other.start.label)\(colon)\(other.place.bracketed)"
        }
        return DocumentAnnotation(
          number: index + 1,
          finding: finding,
          side: located.side,
          start: located.start,
          end: located.place.range.isEmpty ? located.start : located.end,
          lines: [head(language).printable] + passages + [finding.rule]
        )
      }
    }
  }
}

extension Language {
  /// What people call the language.
  fileprivate var name: Message {
    self == .chinese ? Message(en: "Chinese", zh: "中文") : Message(en: "English", zh: "英文")
  }
}
