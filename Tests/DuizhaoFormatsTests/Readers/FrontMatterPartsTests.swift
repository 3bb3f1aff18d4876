import DuizhaoFormats
import DuizhaoModel
import Testing

/// Small parts of the front matter, each read inside a smallest article.
@Suite struct FrontMatterPartsTests {
  @Test(arguments: [
    ("骨质疏松症, 病因学, 铁", "骨质疏松症|病因学|铁"),
    ("肝炎；乙型,慢性；", "肝炎|乙型,慢性"),
    ("肝炎、(甲,乙)型。", "肝炎|(甲,乙)型"),
    ("骨 密度  铁\t钙", "骨 密度|铁|钙"),
    ("IgA 疫苗 CpG 多肽", "IgA|疫苗|CpG|多肽"),
    ("护理。近年来护理发展迅速。", "护理"),
  ])
  func dividesKeywords(_ list: String, _ expected: String) {
    let article = readArticle("摘要：一。\n关键词：" + list, path: "a.md")
    #expect(article.versions.source.keywords.map(\.string).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("王 芳 李明", "王 芳|李明"),
    ("武 晓东1,2，尤扬3\\*", "武 晓东[1,2]|尤扬[3,*]"),
    ("王芳¹李明² 赵 琦³", "王芳[1]|李明[2]|赵 琦[3]"),
    ("阿依古丽·买买提，王芳△", "阿依古丽·买买提|王芳[△]"),
    ("护理园地", ""),
    ("江苏省", ""),
    ("采用回顾性方法，分析资料", ""),
  ])
  func readsChineseBylines(_ line: String, _ expected: String) {
    let article = readArticle("# 一种新的方法及其应用\n\n\(line)\n\n摘要：一。", path: "a.md")
    #expect(names(article.versions.source) == expected)
  }

  @Test(arguments: [
    ("LI Ming, WANG Fang", "LI Ming|WANG Fang"),
    (
      "Ming Li<sup>a,b</sup>, Fang Wang<sup>b,*</sup>, MD, and Jan van der Berg",
      "Ming Li[a,b]|Fang Wang[b,*]|Jan van der Berg"
    ),
    ("SHAN Jianhua ZHANG Shenlin", "SHAN Jianhua|ZHANG Shenlin"),
    ("LIMing1, 2，WANG Xi'an", "LIMing[1,2]|WANG Xi'an"),
    ("Beijing Hospital, Beijing", ""),
    ("Effects of Diet, Sleep and Work", ""),
  ])
  func readsEnglishBylines(_ line: String, _ expected: String) {
    let article = readArticle("# A new method and its use\n\n\(line)\n\nAbstract: One.", path: "a.md")
    #expect(names(article.versions.target) == expected)
  }

  @Test(arguments: [
    ("收稿日期：2024-01-05", "received 2024-01-05"),
    ("（收稿：2024.1.5；修回 2024.02.06）", "received 2024.1.5, revised 2024.02.06"),
    ("录用日期 2024 年 1 月 5 日", "accepted 2024 年 1 月 5 日"),
    ("收稿日期：待定", ""),
  ])
  func readsChineseDates(_ line: String, _ expected: String) {
    #expect(dates(readArticle("# 题\n\n" + line, path: "a.md").versions.source) == expected)
  }

  @Test(arguments: [
    ("Received 5 May 2024, accepted: June 6th, 2024", "received 5 May 2024, accepted June 6th, 2024"),
    ("Received: 2024/05/05; Published online Jul. 1, 2024.", "received 2024/05/05, published Jul. 1, 2024"),
    ("Patients received 5 mg; results were published in 2015.", ""),
  ])
  func readsEnglishDates(_ line: String, _ expected: String) {
    #expect(dates(readArticle("# Title\n\n" + line, path: "a.md").versions.target) == expected)
  }

  private func names(_ version: ArticleVersion) -> String {
    version.authors.map { author in
      author.marks.isEmpty
        ? author.name.string : "\(author.name.string)[\(author.marks.joined(separator: ","))]"
    }.joined(separator: "|")
  }

  private func dates(_ version: ArticleVersion) -> String {
    version.dates.map { "\($0.event.rawValue) \($0.text.string)" }.joined(separator: ", ")
  }
}
