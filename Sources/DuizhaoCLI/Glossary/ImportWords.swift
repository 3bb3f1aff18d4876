import ArgumentParser
import DuizhaoFormats
import DuizhaoModel
import DuizhaoTerms

/// The words of imports: what was understood, what becomes of it, what is refused.
enum ImportWords {
  /// How many lines of a kind are told.
  static let mostLines = 20

  /// Says what a file was read as.
  static func tellRead(_ path: String, format: GlossaryFormat?, count: Int, in language: Language) {
    let name = format.map(ExchangeWords.name) ?? Message(en: "termbase", zh: "术语库")(language)
    Terminal.complain(
      Message(
        en: "\(path): read as \(name), \(counted(count, "entry", "entries"))",
        zh: "\(path)：按\(name)读取，共\(count)条"
      )(language)
    )
  }

  /// Says what of a file is not kept.
  static func tell(_ remarks: [GlossaryImport.Remark], of path: String, in language: Language) {
    tell(remarks.sorted { $0.line < $1.line }.map { line($0, path: path) }, of: path, in: language)
  }

  /// Says what becomes of the items of a plan; where some are refused, why, and that nothing is imported.
  static func tell(_ plan: ImportPlan, files: [String], in language: Language, isDone: Bool) throws {
    let refused = plan.refused
    guard refused.isEmpty else {
      for path in files {
        tell(refused.filter { $0.item.file == path }.flatMap(refusals), of: path, in: language)
      }
      let count = counted(refused.count, "entry is", "entries are")
      Terminal.complain(
        Message(
          en: "nothing was imported: \(count) refused",
          zh: "未导入任何内容：\(refused.count)条不能导入"
        )(language)
      )
      throw ExitCode(2)
    }
    for path in files {
      let own = plan.rows.filter { $0.item.file == path }
      if !isDone { tell(own.filter { $0.outcome == .added }.map(outcome), of: path, in: language) }
      tell(
        own.filter { [.merged, .replaced, .skipped].contains($0.outcome) }.map(outcome),
        of: path,
        in: language
      )
      tell(own.flatMap(contradictions), of: path, in: language)
      tell(own.filter { !$0.alsoSame.isEmpty }.map(alsoSame), of: path, in: language)
      tell(own.compactMap(sentence), of: path, in: language)
    }
    Terminal.write(summary(plan, isDone: isDone)(language) + "\n")
  }

  /// How many items became what.
  private static func summary(_ plan: ImportPlan, isDone: Bool) -> Message {
    let outcomes = Dictionary(grouping: plan.rows, by: \.outcome).mapValues(\.count)
    let names: [(ImportPlan.Outcome, String, String)] = [
      (.added, "added", "新增"), (.merged, "merged", "合并"), (.replaced, "replaced", "替换"),
      (.skipped, "skipped", "跳过"), (.unchanged, "unchanged", "无变化"),
    ]
    let told = names.filter { outcomes[$0.0] != nil || $0.0 == .added }
    let english = told.map { "\(outcomes[$0.0] ?? 0) \($0.1)" }.joined(separator: ", ")
    let chinese = told.map { "\($0.2)\(outcomes[$0.0] ?? 0)" }.joined(separator: "，")
    let count = counted(plan.rows.count, "entry", "entries")
    return isDone
      ? Message(en: "\(count): \(english)", zh: "共\(plan.rows.count)条：\(chinese)")
      : Message(en: "\(count), would be: \(english)", zh: "共\(plan.rows.count)条，将会：\(chinese)")
  }

  /// Writes some lines to standard error, and how many more there are.
  static func tell(_ lines: [Message], of path: String, in language: Language) {
    for line in lines.prefix(mostLines) { Terminal.complain(line(language)) }
    let rest = lines.count - mostLines
    guard rest > 0 else { return }
    Terminal.complain(Message(en: "\(path): and \(rest) more", zh: "\(path)：另有\(rest)处")(language))
  }

  /// A number with its noun.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static func place(_ row: ImportPlan.Row) -> String { "\(row.item.file):\(row.item.line)" }

  private static func outcome(_ row: ImportPlan.Row) -> Message {
    let title = TermbaseWords.title(row.item.entry)
    let id = row.id ?? ""
    return switch row.outcome {
    case .added: Message(en: "\(place(row)): new: \(title)", zh: "\(place(row))：新增：\(title)")
    case .merged:
      Message(en: "\(place(row)): merged into \(id): \(title)", zh: "\(place(row))：合并到\(id)：\(title)")
    case .replaced:
      Message(en: "\(place(row)): replaces \(id): \(title)", zh: "\(place(row))：替换\(id)：\(title)")
    default:
      Message(en: "\(place(row)): skipped, \(id) is kept: \(title)", zh: "\(place(row))：跳过，保留\(id)：\(title)")
    }
  }

  private static func alsoSame(_ row: ImportPlan.Row) -> Message {
    let ids = row.alsoSame.joined(separator: ", ")
    return Message(
      en: "\(place(row)): the base has this concept several times: \(row.id ?? ""), \(ids); merge them",
      zh: "\(place(row))：术语库中该概念有多条：\(row.id ?? "")、\(ids)，请合并"
    )
  }

  private static func sentence(_ row: ImportPlan.Row) -> Message? {
    row.sentence.map { text in
      let start = "\(text.prefix(20))…"
      return Message(
        en: "\(place(row)): “\(start)” has \(text.count) characters; is it a sentence?",
        zh: "\(place(row))：“\(start)”有\(text.count)个字符，是否为句子？"
      )
    }
  }

  private static func refusals(_ row: ImportPlan.Row) -> [Message] {
    guard case .refused(let refusal) = row.outcome else { return [] }
    switch refusal {
    case .notATerm(let term):
      let words = FailureWords.line(.notATerm(term))
      return [Message(en: "\(place(row)): \(words.english)", zh: "\(place(row))：\(words.chinese)")]
    case .replacedTwice(let file, let line):
      return [
        Message(
          en: "\(place(row)): replaces what \(file):\(line) replaces already; keep one of them",
          zh: "\(place(row))：与\(file):\(line)替换同一条目，请只保留一条"
        )
      ]
    }
  }

  private static func contradictions(_ row: ImportPlan.Row) -> [Message] {
    row.contradictions.map { contradiction in
      let words: Message
      switch contradiction {
      case .status(let base, let file):
        let (base, file) = (TermbaseWords.name(base), TermbaseWords.name(file))
        words = Message(
          en: "\(row.id ?? "") stays \(base.english), the file has \(file.english)",
          zh: "\(row.id ?? "")保持“\(base.chinese)”，文件中为“\(file.chinese)”"
        )
      case .field(let base, let file):
        words = Message(
          en: "\(row.id ?? "") stays in the field \(base), the file has \(file)",
          zh: "\(row.id ?? "")的学科保持\(base)，文件中为\(file)"
        )
      case .term(let term, let base, let file):
        let (base, file) = (TermbaseWords.name(base), TermbaseWords.name(file))
        words = Message(
          en: "“\(term)” stays \(base.english) in \(row.id ?? ""), the file has \(file.english)",
          zh: "\(row.id ?? "")中“\(term)”保持“\(base.chinese)”，文件中为“\(file.chinese)”"
        )
      }
      return Message(en: "\(place(row)): \(words.english)", zh: "\(place(row))：\(words.chinese)")
    }
  }
}
