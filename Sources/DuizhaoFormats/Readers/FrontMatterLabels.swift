import DuizhaoModel

/// What a label such as 摘要, *Keywords* or 基金项目 opens.
enum LabelKind: Hashable {
  case title, authors, affiliations, abstract, keywords
  case section(SectionKind)
  /// Notes at the foot of a page: correspondence, funding, biographies, contributions.
  case note
  /// Furniture of a journal: classification, DOI, citation.
  case furniture
  /// Where the body or the references begin.
  case body

  /// Whether such a label is looked for in the middle of a line too, where it has a colon or brackets.
  var standsInsideLines: Bool {
    switch self {
    case .abstract, .keywords, .note, .furniture: true
    case .title, .authors, .affiliations, .section, .body: false
    }
  }
}

/// The vocabulary of labels: spaces between Han characters and case are of no account.
struct FrontMatterLabels {
  /// A label's spelling: ASCII in lower case, a space where one may stand.
  struct Entry {
    var kind: LabelKind
    var language: Language
    var scalars: [UInt32]
  }

  private typealias Row = (kind: LabelKind, language: Language, spellings: [String])

  private static let table: [Row] = [
    (.abstract, .chinese, ["摘要", "中文摘要", "内容摘要", "提要", "内容提要"]),
    (.abstract, .english, ["abstract", "英文摘要", "english abstract", "summary", "abstracts"]),
    (.keywords, .chinese, ["关键词", "关键字", "主题词", "中文关键词", "关健词", "關鍵詞", "關鍵字", "中文關鍵詞"]),
    (
      .keywords, .english,
      ["key words", "key word", "英文关键词", "英文關鍵詞", "index terms", "subject words", "mesh terms"]
    ),
    (.title, .chinese, ["题目", "标题", "篇名", "题名", "中文题目", "中文标题", "文章题目", "題目", "標題", "篇名", "論文題目"]),
    (.title, .english, ["title", "英文题目", "英文題目", "英文標題", "英文标题", "english title", "article title"]),
    (.authors, .chinese, ["作者", "作者姓名"]),
    (.authors, .english, ["authors", "author", "author names"]),
    (.affiliations, .chinese, ["单位", "作者单位", "工作单位", "單位", "作者單位", "服務單位"]),
    (
      .affiliations, .english, ["affiliations", "affiliation", "author affiliations", "authors affiliations"]
    ),
    (
      .note, .chinese,
      [
        "通讯作者", "通信作者", "责任作者", "第一作者", "共同第一作者", "通讯作者简介", "通訊作者", "通信作者", "基金項目", "作者簡介", "致謝", "利益衝突",
        "聯絡人", "基金项目", "资助项目", "基金资助", "作者简介",
        "作者贡献", "作者贡献说明", "利益冲突", "利益冲突声明", "致谢", "联系人", "电子邮箱", "课题来源",
      ]
    ),
    (
      .note, .english,
      [
        "corresponding author", "corresponding authors", "correspondence", "correspondence to",
        "correspondence author",
        "first author", "co-first author", "responsible author", "fund program", "fund programs",
        "foundation item",
        "foundation items", "funding", "fund project", "supported by", "author contributions",
        "conflict of interest",
        "conflicts of interest", "competing interests", "acknowledgements", "acknowledgments", "e-mail",
        "email",
        "about the author", "biography", "communication author",
      ]
    ),
    (
      .furniture, .chinese,
      [
        "中图分类号", "中圖分類號", "文獻標識碼", "文章編號", "中图法分类号", "分类号", "文献标识码", "文献标志码", "文章编号", "引用本文", "引用格式",
        "本文引用格式", "学科分类号",
        "数字出版日期", "中国图书分类号", "稿件编号",
      ]
    ),
    (
      .furniture, .english,
      [
        "doi", "clc number", "clc", "chinese library classification", "document code", "article id",
        "citation", "cite this article",
        "how to cite", "issn",
      ]
    ),
    (.section(.background), .chinese, ["研究背景", "背景與目的"]),
    (.section(.objective), .chinese, ["研究目的", "目的與方法", "目標"]),
    (.section(.methods), .chinese, ["材料與方法", "資料與方法", "對象與方法", "研究方法"]),
    (.section(.results), .chinese, ["結果", "研究結果"]),
    (.section(.conclusion), .chinese, ["結論", "研究結論", "結語"]),
    (.section(.discussion), .chinese, ["討論"]),
    (.body, .chinese, ["参考文献", "參考文獻", "正文"]),
    (.body, .english, ["references", "reference"]),
  ]

  /// Entries by the last byte of their first scalar, longest first: the first that fits is right.
  static let entriesByFirstByte: [[Entry]] = {
    var rows = table
    for kind in SectionKind.allCases {
      for language in Language.allCases {
        rows.append((.section(kind), language, kind.labels(in: language)))
      }
    }
    var buckets = [[Entry]](repeating: [], count: 256)
    for row in rows {
      for spelling in row.spellings {
        let scalars = spelling.unicodeScalars.map(\.value)
        guard let first = scalars.first else { continue }
        buckets[Int(first & 0xFF)].append(Entry(kind: row.kind, language: row.language, scalars: scalars))
      }
    }
    for index in buckets.indices { buckets[index].sort { $0.scalars.count > $1.scalars.count } }
    return buckets
  }()
}
