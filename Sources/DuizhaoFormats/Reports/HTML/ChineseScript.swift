import DuizhaoModel

/// Which script a Chinese text is in, for the choice of glyphs.
enum ChineseScript {
  /// The BCP 47 tag of a version of an article.
  static func tag(_ version: ArticleVersion) -> String {
    guard version.language == .chinese else { return "en" }
    let texts = [version.title, version.abstract].compactMap { $0 } + version.keywords
    var balance = 0
    for text in texts {
      for character in text.string {
        if traditional.contains(character) { balance += 1 }
        if simplified.contains(character) { balance -= 1 }
      }
    }
    return balance > 0 ? "zh-Hant" : "zh-Hans"
  }

  /// Frequent characters of medical prose, in both scripts.
  private static let traditional = Set<Character>("個為與對時間學實驗組關係療過這經後發現檢測標質體細臨結論資醫診斷變類無顯應術")
  private static let simplified = Set<Character>("个为与对时间学实验组关系疗过这经后发现检测标质体细临结论资医诊断变类无显应术")
}
