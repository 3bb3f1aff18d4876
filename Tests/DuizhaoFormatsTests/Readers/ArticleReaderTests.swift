import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite struct ArticleReaderTests {
  @Test(arguments: ArticleFixture.all)
  func readsEveryLayout(_ fixture: ArticleFixture) {
    #expect(dump(readArticle(fixture.text, path: "a.md")) == fixture.expected)
  }

  @Test(arguments: ArticleFixture.all)
  func keepsTheMapToTheDocument(_ fixture: ArticleFixture) {
    let bytes = Array(fixture.text.utf8)
    for passage in passages(of: readArticle(fixture.text, path: "a.md")) {
      let range = passage.documentRange
      #expect(range.upperBound <= bytes.count)
      let quoted = String(decoding: bytes[range], as: UTF8.self)
      #expect(quoted.first == passage.string.first)
      #expect(quoted.last == passage.string.last)
    }
  }

  @Test(arguments: ArticleFixture.all)
  func survivesEveryCut(_ fixture: ArticleFixture) {
    let bytes = Array(fixture.text.utf8)
    for cut in stride(from: 0, through: bytes.count, by: 37) {
      for part in [bytes[..<cut], bytes[cut...]] {
        let text = String(decoding: part, as: UTF8.self)
        let article = readArticle(text, path: "a.md")
        let end = text.utf8.count
        #expect(passages(of: article).allSatisfy { $0.documentRange.upperBound <= end })
      }
    }
  }

  @Test(arguments: ArticleFixture.all)
  func readsCarriageReturnsAsLineBreaks(_ fixture: ArticleFixture) {
    let text = fixture.text.replacing("\n", with: "\r\n")
    #expect(dump(readArticle(text, path: "a.md")) == fixture.expected)
  }

  @Test(
    "a paragraph of a Chinese abstract may hold more English words than characters",
    arguments: [
      "检索PubMed、Embase、Cochrane Library、Web of Science。",
      "采用RT-PCR、Western blot检测IL-6、TNF-α、NF-κB p65 mRNA的表达",
      "HR 0.75 (95% CI 0.6–0.9)，P<0.001。", "Kaplan-Meier and Cox proportional hazards models",
    ]
  )
  func keepsLatinParagraphs(_ paragraph: String) {
    let text =
      "# 骨质疏松\n\n## 摘要\n\n### 目的\n\n研究骨折。\n\n### 方法\n\n\(paragraph)\n\n### 结果\n\n死亡率为5%。\n\n"
      + "# Osteoporosis\n\n## Abstract\n\n### Objective\n\nTo study fractures.\n"
    let abstract = readArticle(text, path: "a.md").versions.source.abstract?.string
    #expect(abstract?.contains(paragraph) == true && abstract?.hasSuffix("死亡率为5%。") == true)
  }

  @Test("a label glued to a word that begins with its plural's s", arguments: ["Abstract", "Keyword"])
  func gluedLabels(_ label: String) {
    let text = "# Iron and Bone\n\n\(label)Serum iron, bone mass and ferritin of the patients\n"
    let version = readArticle(text, path: "a.md").versions.target
    let found = label == "Abstract" ? version.abstract?.string : version.keywords.first?.string
    #expect(found?.hasPrefix("Serum iron") == true, "\(String(describing: found))")
  }

  @Test("signs that decorate labels are not read once for each", .timeLimit(.minutes(1)))
  func crowdsOfSigns() throws {
    let signs = ["(", "*", "[*", "(\u{3000}", ")", "关键词"].map { String(repeating: $0, count: 30_000) }
    for sign in signs {
      let article = readArticle("# 肝\n\n摘要：肝。\(sign)\n\n关键词：肝；\(sign)；肾\n", path: "a.md")
      #expect(article.versions.source.abstract != nil)
    }
  }

  @Test func readsAllParagraphsUnderAHeading() {
    let text =
      "# 骨质疏松\n\n## 摘要\n\n骨质疏松症是常见病。\n\n自噬参与骨重建。\n\n"
      + "# Osteoporosis\n\n## Abstract\n\nOsteoporosis is common.\n\nAutophagy takes part.\n"
    let versions = readArticle(text, path: "a.md").versions
    #expect(versions.source.abstract?.string.contains("自噬参与骨重建。") == true)
    #expect(versions.target.abstract?.string.contains("Autophagy takes part.") == true)
  }

  @Test func readsTwoFilesInEitherOrder() {
    let chinese = (text: "# 甲型流感\n\n摘要：流感常见。\n\n关键词：流感；儿童", path: "zh.md")
    let english = (
      text: "# Influenza A\n\nAbstract: Influenza is common.\n\nKeywords: influenza; child", path: "en.md"
    )
    let forward = readArticle(source: chinese, target: english)
    #expect(
      dump(forward) == """
        zh 甲型流感
          = 流感常见。
          # 流感 | 儿童
        en Influenza A
          = Influenza is common.
          # influenza | child
        """
    )
    let backward = readArticle(source: english, target: chinese)
    #expect(backward.versions.source == forward.versions.target)
    #expect(backward.versions.target == forward.versions.source)
    #expect(backward.versions.source.path == "en.md")
  }

  @Test(arguments: 0..<60)
  func survivesAnyText(_ seed: Int) {
    let pieces = [
      "摘要", "：", "Abstract", ":", "\n", "\n\n", "# ", "**", "*", "<sup>", "</sup>", "$", "\\", "{", "}", "^",
      "[", "](", ")",
      "<!--", "-->", "【", "】", "关键词", "Key words", "；", "，", " ", "1", "2.", "王芳", "LI Ming", "大学",
      "University",
      "收稿日期：2024", "Received 5 May", "©", "&#x", ";", "\u{0}", "\u{FEFF}", "😀", "e\u{301}", "（", "目的", "通讯作者",
      "`",
    ]
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    var text = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let end = text.utf8.count
    let article = readArticle(text, path: "a.md")
    #expect(passages(of: article).allSatisfy { $0.documentRange.upperBound <= end }, "seed \(seed)")
    #expect(readArticle(text, path: "a.md") == article)
  }

  private func passages(of article: Article) -> [MappedText] {
    var passages = article.interruptions.map(\.text)
    for version in [article.versions.source, article.versions.target] {
      passages += [version.title, version.abstract].compactMap { $0 }
      passages += version.keywords
      passages += version.authors.map(\.name)
      passages += version.affiliations.map(\.text)
      passages += version.dates.map(\.text)
    }
    return passages
  }
}
