/// An article in small, with `⟦ ⟧` around each place that a rule must report.
///
///     RuleExample("每日5 mg。", "⟦50⟧ mg daily.")     // an abstract
///     RuleExample(keywords: "自噬；⟦铁⟧", "Autophagy")
public struct RuleExample: Sendable, CustomStringConvertible {
  /// The article, with marks.
  public var markedText: String

  /// How the example is shown: its two sides, or the article.
  public var description: String

  /// Whether the article is in JATS and not in Markdown; the marks then stand in its XML.
  public var isJATS = false

  /// An example whose abstracts are the two texts.
  public init(_ source: String, _ target: String) {
    markedText =
      "# 骨代谢的研究进展\n\n## 摘要\n\n\(source)\n\n# Research progress in bone metabolism\n\n## Abstract\n\n\(target)\n"
    description = "\(source) → \(target)"
  }

  /// An example whose keyword lists are the two texts.
  public init(keywords source: String, _ target: String) {
    markedText = """
      # 骨代谢的研究进展

      ## 摘要

      本文综述有关研究。

      ## 关键词

      \(source)

      # Research progress in bone metabolism

      ## Abstract

      This article reviews the studies.

      ## Keywords

      \(target)

      """
    description = "\(source) → \(target)"
  }

  /// An example that is a whole article.
  public init(article: String) {
    markedText = article
    description = article
  }

  /// An example that is the front matter of an article in JATS.
  public init(jats: String) {
    self.init(article: jats)
    isJATS = true
  }

  /// The article without its marks.
  public var text: String { markedText.filter { $0 != "⟦" && $0 != "⟧" } }

  /// The UTF-8 ranges in ``text`` that the marks enclose, in order.
  public var expectedRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    var offset = 0
    for character in markedText {
      switch character {
      case "⟦": starts.append(offset)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<offset) }
      default: offset += character.utf8.count
      }
    }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
