import DuizhaoModel

extension TermTableColumn {
  /// The column that a header names, in English or Chinese.
  ///
  ///     TermTableColumn("English synonyms")   // .terms(.admitted, .fixed(en))
  ///     TermTableColumn("英文缩写")            // .terms(.abbreviation, .fixed(en))
  init?(_ header: String) {
    let name = Self.normalized(header)
    guard let column = Self.fixed[name] ?? Self.composed(name) ?? Self.chinese(name) else { return nil }
    self = column
  }

  /// The language that a cell names, by its tag or its name.
  static func language(named text: String) -> LanguageTag? {
    if let tag = LanguageName.tag(normalized(text)) { return tag }
    guard let tag = LanguageTag(text), tag.primary.utf8.count <= 3 else { return nil }
    return tag
  }

  /// A name in small letters, with `_` for whatever divides its words.
  private static func normalized(_ header: String) -> String {
    header.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }

  /// A name of a language and what the column says (`zh_admitted`, `term_en`, `source_definition`).
  private static func composed(_ name: String) -> TermTableColumn? {
    let parts = name.split(separator: "_")
    for count in (1...max(1, parts.count)).reversed() {
      let head = parts.prefix(count).joined(separator: "_")
      let tail = parts.dropFirst(count).joined(separator: "_")
      if let tongue = tongue(head), let column = column(of: tongue, tail) { return column }
    }
    for count in parts.indices.dropFirst() {
      let head = parts.prefix(count).joined(separator: "_")
      let tail = parts.dropFirst(count).joined(separator: "_")
      if let tongue = tongue(tail), let column = column(of: tongue, head) { return column }
    }
    return nil
  }

  private static func chinese(_ name: String) -> TermTableColumn? {
    guard let (tag, rest) = LanguageName.prefix(of: name) else { return nil }
    return column(of: .fixed(tag), rest.hasPrefix("_") ? String(rest.dropFirst()) : rest)
  }

  private static func tongue(_ name: String) -> Tongue? {
    switch name {
    case "source", "src", "sl": .source
    case "target", "tgt", "tl", "translation": .target
    default: LanguageName.tag(name).map { .fixed($0) }
    }
  }

  /// What a word says of a column whose language is known.
  private static func column(of tongue: Tongue, _ word: String) -> TermTableColumn? {
    guard !word.isEmpty else { return .terms(.main, tongue) }
    if let kind = kinds[word] { return .terms(kind, tongue) }
    if partsOfSpeech.contains(word) { return .partOfSpeech(tongue) }
    if definitions.contains(word) { return .definition(tongue) }
    guard tongue == .source || tongue == .target, languages.contains(word) else { return nil }
    return .language(tongue)
  }

  private static let kinds: [String: Kind] = {
    let words: [(Kind, [String])] = [
      (
        .main,
        [
          "term", "terms", "name", "label", "string", "value", "text", "word", "preferred", "preferred_term",
          "术语",
          "名称", "名", "词", "词条", "词汇", "首选", "首选词", "正名", "规范名",
        ]
      ),
      (
        .admitted,
        [
          "admitted", "admitted_term", "synonym", "synonyms", "alternative", "alternatives", "variant",
          "variants",
          "alias", "aliases", "同义词", "又称", "别名", "许用",
        ]
      ),
      (
        .abbreviation,
        ["abbreviation", "abbreviations", "abbr", "acronym", "acronyms", "缩写", "缩略语", "缩写词", "简称"]
      ),
      (.deprecated, ["deprecated", "obsolete", "弃用", "曾称", "弃用词", "旧称"]),
      (.forbidden, ["forbidden", "prohibited", "banned", "禁用", "禁用词"]),
      (.exact, ["exact"]),
    ]
    return Dictionary(words.flatMap { kind, words in words.map { ($0, kind) } }) { first, _ in first }
  }()

  private static let partsOfSpeech: Set = ["pos", "part_of_speech", "word_class", "词性", "词类"]
  private static let definitions: Set = ["definition", "def", "description", "定义", "释义", "描述"]
  private static let languages: Set = ["language", "lang", "language_code", "locale"]

  /// The names that say all by themselves.
  private static let fixed: [String: TermTableColumn] = {
    let english = Tongue.fixed(.english)
    let columns: [(TermTableColumn, [String])] = [
      (
        .identifier,
        [
          "id", "identifier", "concept_id", "entry_id", "subject_id", "string_id", "stringid", "编号", "序号",
          "概念编号",
        ]
      ),
      (
        .status,
        ["status", "term_status", "review_status", "translation_status", "approval_status", "状态", "审核状态"]
      ),
      (
        .field,
        ["field", "domain", "subject", "subject_field", "category", "topic", "领域", "学科", "专业", "分类", "类别"]
      ),
      (
        .note,
        [
          "note", "notes", "comment", "comments", "remark", "remarks", "developer_comments", "usage_note",
          "备注",
          "说明", "注释",
        ]
      ),
      (.caseRule, ["case", "case_sensitive", "case_rule", "大小写", "区分大小写"]),
      (
        .terms(.main, .source),
        [
          "sourcestring", "source_term", "original", "原文", "源语", "原文术语", "源术语",
        ]
      ),
      (
        .terms(.main, .target),
        ["targetstring", "translation", "trans", "译文", "译名", "译语", "译文术语", "目标术语"]
      ),
      (.terms(.main, .row), ["term", "术语"]),
      (.terms(.admitted, .script), ["admitted", "synonym", "synonyms", "variants", "同义词", "又称", "别名"]),
      (.terms(.abbreviation, english), ["abbreviation", "abbreviations", "abbr", "acronym", "缩写", "缩略语"]),
      (.terms(.deprecated, .script), ["deprecated", "弃用", "曾称", "弃用词"]),
      (.terms(.forbidden, .script), ["forbidden", "禁用", "禁用词"]),
      (.partOfSpeech(nil), ["pos", "part_of_speech", "word_class", "词性", "词类"]),
      (.definition(nil), ["definition", "def", "description", "定义", "释义", "描述"]),
      (.language(.row), ["language", "lang", "language_code", "locale", "语言", "语种"]),
      (.language(.source), ["sourcelang", "srclang", "source_lang", "源语言", "原文语言"]),
      (.language(.target), ["targetlang", "tgtlang", "target_lang", "目标语言", "译文语言"]),
      (.score, ["score", "得分", "评分"]), (.occurrences, ["occurrences", "次数", "频次"]),
      (.documents, ["documents", "文献数", "篇数"]), (.created, ["created", "创建时间"]),
      (.createdBy, ["created_by", "创建人"]), (.modified, ["modified", "修改时间"]),
      (.modifiedBy, ["modified_by", "修改人"]),
    ]
    return Dictionary(columns.flatMap { column, names in names.map { ($0, column) } }) { first, _ in first }
  }()
}
