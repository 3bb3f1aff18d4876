public import DuizhaoModel

/// The names of what a termbase knows, in both languages.
public enum TermbaseWords {
  /// The name of a review status.
  public static func name(_ status: Concept.Status) -> Message {
    switch status {
    case .candidate: Message(en: "candidate", zh: "候选")
    case .approved: Message(en: "approved", zh: "已批准")
    case .rejected: Message(en: "rejected", zh: "已否决")
    }
  }

  /// The name of a term's status.
  public static func name(_ status: Term.Status) -> Message {
    switch status {
    case .preferred: Message(en: "preferred", zh: "首选")
    case .admitted: Message(en: "admitted", zh: "许用")
    case .deprecated: Message(en: "deprecated", zh: "弃用")
    case .forbidden: Message(en: "forbidden", zh: "禁用")
    }
  }

  /// The name of a form.
  public static func name(_ form: Term.Form) -> Message {
    switch form {
    case .full: Message(en: "full form", zh: "全称")
    case .abbreviation: Message(en: "abbreviation", zh: "缩写")
    }
  }

  /// The name of a part of speech.
  public static func name(_ part: TermEntry.PartOfSpeech) -> Message {
    switch part {
    case .noun: Message(en: "noun", zh: "名词")
    case .verb: Message(en: "verb", zh: "动词")
    case .adjective: Message(en: "adjective", zh: "形容词")
    case .adverb: Message(en: "adverb", zh: "副词")
    case .properNoun: Message(en: "proper noun", zh: "专有名词")
    case .other: Message(en: "other part of speech", zh: "其他词类")
    }
  }

  /// The name of a kind of evidence.
  public static func name(_ kind: TermEvidence.Kind) -> Message {
    switch kind {
    case .keyword: Message(en: "keyword", zh: "关键词")
    case .definition: Message(en: "definition", zh: "文中定义")
    case .title: Message(en: "title", zh: "题名")
    case .sentence: Message(en: "sentence", zh: "句对")
    }
  }

  /// What was done.
  public static func name(_ action: Change.Action) -> Message {
    switch action {
    case .add: Message(en: "added", zh: "新增")
    case .edit: Message(en: "edited", zh: "修改")
    case .approve: Message(en: "approved", zh: "批准")
    case .reject: Message(en: "rejected", zh: "否决")
    case .reopen: Message(en: "reopened", zh: "重新待审")
    case .deprecate: Message(en: "deprecated a term", zh: "弃用术语")
    case .forbid: Message(en: "forbade a term", zh: "禁用术语")
    case .merge: Message(en: "merged", zh: "合并")
    case .split: Message(en: "split", zh: "拆分")
    case .remove: Message(en: "removed", zh: "删除")
    case .import: Message(en: "imported", zh: "导入")
    case .mine: Message(en: "mined", zh: "抽取")
    case .undo: Message(en: "undone", zh: "撤销")
    }
  }

  /// What an entry is called where there is one line for it: its best terms.
  public static func title(_ entry: ConceptEntry) -> String {
    let terms = Language.allCases.compactMap { entry.term(in: $0)?.text }
    return (terms.isEmpty ? entry.terms.first?.text ?? entry.id : terms.joined(separator: " — ")).printable
  }

  /// How often and where an entry was seen, and how sure it is; nil where nobody mined it.
  public static func counts(_ record: MiningRecord?) -> Message? {
    record.map { record in
      let score = score(record.score)
      return Message(
        en: "score \(score), seen \(record.occurrences) \(record.occurrences == 1 ? "time" : "times") in "
          + "\(record.documents) \(record.documents == 1 ? "document" : "documents")",
        zh: "得分\(score)，见于\(record.documents)篇文献，共\(record.occurrences)次"
      )
    }
  }

  /// A score with two decimals.
  public static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// A time for people: the day and the minute.
  public static func time(_ date: String) -> String {
    String(date.prefix(16)).replacing("T", with: " ")
  }
}
