import DuizhaoFormats
import DuizhaoModel

extension FailureWords {
  /// How many mistakes of one table are told.
  static let mostLines = 20

  /// What is wrong with a client's table of terms, a line for each mistake.
  static func lines(_ failure: TermTableFailure, path: String) -> [Message] {
    let lines = failure.problems.prefix(mostLines).map { problem in
      let words = words(problem.kind)
      let place = "\(path):\(problem.line):\(problem.column)"
      return Message(en: "\(place): \(words.english)", zh: "\(place)：\(words.chinese)")
    }
    let rest = failure.problems.count - lines.count
    return rest == 0
      ? lines : lines + [Message(en: "\(path): and \(rest) more mistakes", zh: "\(path)：另有\(rest)处错误")]
  }

  /// That some columns of a table are not read.
  static func ignoredColumns(_ columns: [String], of path: String) -> Message {
    Message(
      en: "\(path): columns that are not read: \(columns.joined(separator: ", "))",
      zh: "\(path)：未读取的列：\(columns.joined(separator: "、"))"
    )
  }

  private static func words(_ kind: TermTableFailure.Kind) -> Message {
    switch kind {
    case .noHeader:
      Message(
        en: "the first line names no column zh or en; see docs/profiles.md",
        zh: "首行没有“中文”或“英文”（zh、en）列，见docs/profiles.zh-CN.md"
      )
    case .repeatedColumn(let name):
      Message(en: "a second column for “\(name)”; keep one", zh: "“\(name)”列重复，请只保留一列")
    case .openQuote:
      Message(
        en: "a quotation mark that nothing closes; a cell with quotation marks doubles them",
        zh: "引号没有结束；单元格内的引号应写两个"
      )
    case .tooManyCells(let found, let expected):
      Message(
        en: "\(found) cells under \(expected) columns; is a cell with a comma in quotation marks?",
        zh: "共\(expected)列，此行有\(found)个单元格；含逗号的单元格应加引号"
      )
    case .missingTerm:
      Message(en: "a term is missing in both languages", zh: "中英文术语均为空")
    case .unknownStatus(let text, let known):
      Message(
        en: "“\(text)” is no status; write one of \(known.joined(separator: ", "))",
        zh: "“\(text)”不是有效状态，应为首选、许用、弃用、禁用、候选之一"
      )
    case .unknownCaseRule(let text):
      Message(en: "“\(text)” is no case rule; write exact or any", zh: "“\(text)”不是大小写规则，应为区分或不区分")
    case .unknownLanguage(let text):
      Message(en: "“\(text)” is no language; write zh, en …", zh: "“\(text)”不是语言代码，应为zh、en等")
    case .repeatedIdentifier(let id):
      Message(
        en: "“\(id)” names another concept too; give one of the two a new identifier or none",
        zh: "“\(id)”已用于另一概念，请为其中之一另编标识或留空"
      )
    case .noPreferredTerm(let text):
      Message(
        en:
          "nothing says what to write for “\(text)”; add a preferred row that shares one of its terms, or leave one language empty",
        zh: "没有说明“\(text)”应作什么，请增加含其中一个术语的首选行，或将一种语言留空"
      )
    }
  }
}
