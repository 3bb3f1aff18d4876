import DuizhaoFormats
import DuizhaoModel
import Testing

/// What is written is read back as it was.
@Suite("Front matter, written") struct FrontMatterTests {
  static let full = """
    # *CYP2C19*基因与H<sub>2</sub>O_x_的关系

    武晓东<sup>1,\\*</sup>, 李 明<sup>2</sup>

    <sup>1</sup>甲大学附属医院骨科，甲城

    <sup>2</sup>. 100000 乙大学

    \\*通讯作者：武晓东，a\\_b@example.org

    收稿日期：2025年5月5日; 录用日期：2025-06-01

    ## 摘要

    ### 目的

    白细胞(4~10)×10<sup>9</sup>/L，<i>P</i><0.05。

    ### 方法

    纳入[120]例 & 5 \\< 6 *患者*。

    ## 关键词

    维生素B<sub>12</sub>；1,25-二羟维生素D；铁

    # Relation of *CYP2C19* and H<sub>2</sub>O

    Xiaodong Wu<sup>1,\\*</sup>, Ming Li<sup>2</sup>

    <sup>1</sup>Department of Orthopedics, Hospital of Jia University, Jia

    <sup>2</sup>Yi University

    Received: May 5th, 2025; Accepted: 2025-06-01

    ## Abstract

    Objective White blood cells 4–10×10<sup>9</sup>/L, <i>P</i><0.05; A&B 5 < 6.

    ## Keywords

    vitamin B<sub>12</sub>; 1,25-dihydroxyvitamin D; iron
    """

  static let oneLanguage =
    "# Bone\n\n## Abstract\n\n**Objective:** To study bone. *In vivo*.\n\n## Keywords\n\nbone; iron\n"

  /// What stands in an article, and how it is set.
  private func facts(_ text: String, _ article: Article) -> String {
    dump(article) + "\n"
      + [article.versions.source, article.versions.target].flatMap(\.notes).map(\.string).joined()
      + writeFrontMatter(of: article, in: text, as: .html).text
  }

  @Test("superscripts in dates stay where the format allows them; string-date of JATS does not")
  func superscriptsInDates() {
    let text = Self.full.replacing("May 5th", with: "May 5<sup>th</sup>")
    let article = readArticle(text, path: "")
    for (format, words) in [
      (FrontMatterFormat.markdown, "May 5<sup>th</sup>, 2025"), (.html, "May 5<sup>th</sup>, 2025"),
      (.jats, "May 5th, 2025</string-date>"),
    ] {
      #expect(writeFrontMatter(of: article, in: text, as: format).text.contains(words), "\(format)")
    }
  }

  @Test("Markdown and JATS give back what they were given", arguments: [full, oneLanguage])
  func contract(_ text: String) throws {
    let article = readArticle(text, path: "")
    let markdown = writeFrontMatter(of: article, in: text, as: .markdown)
    #expect(markdown.losses.isEmpty)
    #expect(facts(markdown.text, readArticle(markdown.text, path: "")) == facts(text, article))
    let jats = writeFrontMatter(of: article, in: text, as: .jats)
    #expect(jats.losses.isEmpty)
    let read = try readDocument(Array(jats.text.utf8), as: .jats, path: "")
    let again = try #require(read.article)
    #expect(facts(read.markdown, again) == facts(text, article))
    #expect(writeFrontMatter(of: again, in: read.markdown, as: .jats).text == jats.text)
  }

  @Test("what is not read back is told")
  func losses() {
    var article = readArticle(Self.full, path: "")
    article.versions.target.authors[0].name = MappedText("the study group of bone")
    let written = writeFrontMatter(of: article, in: Self.full, as: .markdown)
    #expect(written.losses == [FrontMatterLoss(.authors, .english)])
  }

  @Test("the three formats", arguments: FrontMatterFormat.allCases)
  func golden(_ format: FrontMatterFormat) throws {
    let written = writeFrontMatter(of: readArticle(Self.full, path: "a.md"), in: Self.full, as: format)
    try ReportFixture.compare(written.text, with: "front-matter.\(format.rawValue)")
  }
}
