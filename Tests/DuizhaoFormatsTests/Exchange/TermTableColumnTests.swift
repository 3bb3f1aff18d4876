import DuizhaoModel
import Testing

@testable import DuizhaoFormats

/// Names of columns and what they mean, as we would write it.
struct ColumnCase: Sendable, CustomTestStringConvertible {
  var column: String?
  var names: [String]
  var testDescription: String { column ?? "unknown" }

  init(_ column: String?, _ names: String...) {
    self.column = column
    self.names = names
  }

  static let all = [
    ColumnCase("zh", "zh", "ZH", "Chinese", "中文", "汉语", "中文术语", "中文名", "中文名称", "简体中文", "term_zh", "中文（简体）"),
    ColumnCase("zh-CN", "zh-CN", "zh_cn", "Term (zh-CN)"),
    ColumnCase("zh-Hant", "zh-Hant", "繁体中文", "Traditional Chinese"),
    ColumnCase("en", "en", "English", "英文", "英语术语", "英文名称", "en_term", "English term", "EN.preferred"),
    ColumnCase("en-US", "en-US", "en_us", "English (United States)"), ColumnCase("de", "DE", "German", "德语"),
    ColumnCase("zh_admitted", "zh_admitted", "中文同义词", "中文又称", "Chinese synonyms"),
    ColumnCase("en_admitted", "en_admitted", "英文别名", "English variants", "synonym_en"),
    ColumnCase("en_abbreviation", "abbreviation", "abbr", "缩写", "英文缩写", "English acronym"),
    ColumnCase("zh_abbreviation", "zh_abbreviation", "中文简称"),
    ColumnCase("deprecated", "弃用", "曾称", "deprecated"),
    ColumnCase("en_forbidden", "en_forbidden", "英文禁用词"), ColumnCase("forbidden", "禁用", "forbidden"),
    ColumnCase("en_exact", "en_exact"), ColumnCase("en_pos", "en_pos", "English part of speech", "英文词性"),
    ColumnCase("pos", "pos", "Part of Speech", "词性"),
    ColumnCase("zh_definition", "zh_definition", "中文定义", "definition zh"),
    ColumnCase("definition", "definition", "description", "定义", "释义"),
    ColumnCase("source", "source", "Source term", "sourceString", "source_value", "src", "原文"),
    ColumnCase("target", "target", "targetString", "translation_value", "Translation", "tgt", "译文"),
    ColumnCase("source_language", "sourceLang", "source_language", "Source language"),
    ColumnCase("target_language", "targetLang", "translation_language"),
    ColumnCase("language", "Language", "lang", "语种"),
    ColumnCase("term", "term", "术语"),
    ColumnCase("id", "id", "ID", "concept id", "stringID", "subject_id", "编号"),
    ColumnCase("status", "status", "Term status", "translation_status", "状态"),
    ColumnCase("case", "case", "大小写"),
    ColumnCase("field", "field", "Domain", "Subject field", "学科", "领域"),
    ColumnCase("note", "note", "Comments", "备注", "说明"),
    ColumnCase("score", "score"), ColumnCase("created_by", "created_by", "Created by", "创建人"),
    ColumnCase(
      nil,
      "",
      "#",
      "No.",
      "Date",
      "predicate_id",
      "term_id",
      "Year",
      "a",
      "b",
      "骨",
      "备忘",
      "x_zh_y",
      "zh_foo",
      "note_x"
    ),
  ]
}

@Suite("Columns of tables of terms")
struct TermTableColumnTests {
  @Test("are known by their names in English and Chinese", arguments: ColumnCase.all)
  func names(_ each: ColumnCase) {
    for name in each.names { #expect(TermTableColumn(name)?.name == each.column, "\(name)") }
  }

  @Test("are known again by the names that we write")
  func roundTrip() {
    for tag in ["zh", "zh-Hant-TW", "en-GB", "de", "sr-Latn", "es-419", "fil"].compactMap(LanguageTag.init) {
      let tongue = TermTableColumn.Tongue.fixed(tag)
      let kinds: [TermTableColumn.Kind] = [.main, .admitted, .abbreviation, .deprecated, .forbidden, .exact]
      let terms = kinds.map { TermTableColumn.terms($0, tongue) }
      for column in terms + [.partOfSpeech(tongue), .definition(tongue)] {
        #expect(TermTableColumn(column.name) == column, "\(column.name)")
      }
    }
  }

  @Test(
    "a cell names a language by its tag or in words",
    arguments: [
      ("zh", "zh"), ("zh_CN", "zh-CN"), ("zh-Hans", "zh-Hans"), ("English", "en"), ("中文", "zh"),
      ("deu", "deu"),
      ("klingon", nil), ("", nil), ("1", nil),
    ]
  )
  func languages(_ text: String, _ tag: String?) {
    #expect(TermTableColumn.language(named: text)?.text == tag)
  }
}
