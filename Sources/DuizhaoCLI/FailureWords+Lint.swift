import DuizhaoModel
import DuizhaoTerms

extension FailureWords {
  /// A line of a file, or an entry of a termbase, which has no lines.
  private static func shown(_ place: GlossaryProblem.Place) -> String {
    place.line > 0 ? "\(place.file):\(place.line)" : place.file
  }

  /// What is wrong with a row of the glossary.
  static func line(_ problem: GlossaryProblem) -> Message {
    let place = shown(problem.place)
    let form = problem.form
    switch problem.kind {
    case .repeatedEntry(let other):
      return Message(
        en: "\(place): “\(form)” has a row already: \(shown(other)); merge them",
        zh: "\(place)：“\(form)”已有条目：\(shown(other))，请合并"
      )
    case .repeatedForm:
      return Message(
        en: "\(place): “\(form)” stands twice in its row (plural, case and British spelling are understood)",
        zh: "\(place)：“\(form)”在同一行重复（复数、大小写、英式拼写会自动识别）"
      )
    case .sharedForm(let concept, let other):
      return Message(
        en:
          "\(place): “\(form)” also names \(concept) (\(shown(other))); merge, or tell them apart in a note that names the other",
        zh: "\(place)：“\(form)”也是\(concept)的名称（\(shown(other))），请合并，或在备注中写明另一概念"
      )
    case .wrongScript:
      return Message(
        en: "\(place): “\(form)” is in the wrong script for its column",
        zh: "\(place)：“\(form)”的文字与所在列不符"
      )
    case .traditional:
      return Message(
        en: "\(place): “\(form)” has Traditional characters; Simplified ones match both",
        zh: "\(place)：“\(form)”含繁体字，请用简体（可匹配两者）"
      )
    case .fullWidth:
      return Message(
        en: "\(place): “\(form)” has full-width letters or signs",
        zh: "\(place)：“\(form)”含全角字母或符号"
      )
    case .mark:
      return Message(
        en: "\(place): “\(form)” has a bracket, quotation mark or comma; a form is one name",
        zh: "\(place)：“\(form)”含括号、引号或逗号，一个形式只写一个名称"
      )
    case .space:
      return Message(
        en: "\(place): “\(form)” has a stray space or is empty",
        zh: "\(place)：“\(form)”有多余空格或为空"
      )
    case .british(let american):
      return Message(
        en: "\(place): “\(form)” is British spelling; prefer “\(american)”, the other is understood",
        zh: "\(place)：“\(form)”为英式拼写，首选形式请用“\(american)”，英式会自动识别"
      )
    case .unknownField:
      return Message(
        en: "\(place): “\(form)” is no subject field; name the file after one of fields.tsv",
        zh: "\(place)：“\(form)”不在fields.tsv所列学科中"
      )
    case .morphemeShape:
      return Message(
        en: "\(place): “\(form)”: a bound form is one lower-case word with a hyphen on one side",
        zh: "\(place)：“\(form)”：构词成分应为小写单词，仅一侧带连字符"
      )
    }
  }
}
