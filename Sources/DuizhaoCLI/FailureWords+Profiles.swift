import DuizhaoModel
import DuizhaoProfiles

extension FailureWords {
  /// What is wrong at a place of a profile and what to write there.
  static func line(_ problem: ProfileProblem) -> Message {
    let place =
      problem.place.file == "--profile"
      ? "--profile" : "\(problem.place.file):\(problem.place.line):\(problem.place.column)"
    let words = words(problem.kind)
    return Message(en: "\(place): \(words.english)", zh: "\(place)：\(words.chinese)")
  }

  private static func words(_ kind: ProfileProblem.Kind) -> Message {
    switch kind {
    case .notYAML(let detail):
      Message(
        en: "is not YAML from here on: \(detail); check indentation, colons and quotation marks",
        zh: "自此处起不是YAML（\(detail)），请检查缩进、冒号和引号"
      )
    case .repeatedKey(let key):
      Message(en: "“\(key)” stands here and again below; keep one", zh: "“\(key)”在此处及下文重复，请只保留一处")
    case .unknownKey(let key, let nearest, let known):
      unknown(key, Message(en: "key", zh: "键"), nearest, known)
    case .unknownRule(let rule, let nearest):
      unknown(rule, Message(en: "rule", zh: "规则"), nearest, nil)
    case .unknownOption(let option, let rule, let nearest, let known):
      unknown(option, Message(en: "option of \(rule)", zh: "\(rule)的选项"), nearest, known)
    case .unknownProfile(let name, let nearest, let known):
      unknown(name, Message(en: "built-in profile", zh: "内置配置"), nearest, known)
    case .wrongValue(let name, let expected, let found):
      wrongValue(of: name, expected, found)
    case .missingFile(let path):
      Message(
        en: "there is no file “\(path)”; paths start from the folder of this profile",
        zh: "文件“\(path)”不存在，路径从本配置所在文件夹算起"
      )
    case .cycle(let files):
      Message(
        en: "the profiles extend each other in a circle: \(files.joined(separator: " → ")); take one out",
        zh: "配置循环继承：\(files.joined(separator: " → "))，请去掉其中一处"
      )
    }
  }

  private static func unknown(
    _ name: String,
    _ kind: Message,
    _ nearest: String?,
    _ known: [String]?
  ) -> Message {
    let list = known?.joined(separator: ", ")
    let advice =
      if let nearest {
        Message(en: "do you mean “\(nearest)”?", zh: "是否指“\(nearest)”？")
      } else if let list {
        Message(en: "write one of \(list)", zh: "应为\(list)之一")
      } else {
        Message(en: "`duizhao rules` lists them", zh: "`duizhao rules`列出全部规则")
      }
    return Message(
      en: "“\(name)” is no \(kind.english); \(advice.english)",
      zh: "“\(name)”不是\(kind.chinese)，\(advice.chinese)"
    )
  }

  private static func wrongValue(
    of name: String,
    _ expected: ProfileProblem.Expectation,
    _ found: ProfileProblem.Found
  ) -> Message {
    let wanted = words(expected)
    let given = words(found)
    return Message(
      en: "“\(name)” takes \(wanted.english), not \(given.english)",
      zh: "“\(name)”应为\(wanted.chinese)，而不是\(given.chinese)"
    )
  }

  private static func words(_ expected: ProfileProblem.Expectation) -> Message {
    switch expected {
    case .map: return Message(en: "keys with values (key: value)", zh: "键值对（键: 值）")
    case .words: return Message(en: "a word or a list of words ([a, b])", zh: "一个词或词的列表（[a, b]）")
    case .word: return Message(en: "a word", zh: "一个词")
    case .boolean: return Message(en: "true or false", zh: "true或false")
    case .integer: return Message(en: "a whole number without quotation marks", zh: "不带引号的整数")
    case .range:
      return Message(
        en: "two whole numbers, the smaller first, like [3, 8] or 3-8",
        zh: "由小到大的两个整数，如[3, 8]或3-8"
      )
    case .choice(let names, let nearest):
      let list = names.joined(separator: ", ")
      let guess = nearest.map { Message(en: " (“\($0)”?)", zh: "（“\($0)”？）") }
      return Message(en: "one of \(list)\(guess?.english ?? "")", zh: "\(list)之一\(guess?.chinese ?? "")")
    case .setting:
      return Message(
        en: "on, off, info, warning, error, or options (name: value)",
        zh: "on、off、info、warning、error，或选项（名称: 值）"
      )
    case .glossary:
      return Message(
        en: "a path, or {file: PATH, mode: join or replace}",
        zh: "路径，或{file: 路径, mode: join或replace}"
      )
    }
  }

  private static func words(_ found: ProfileProblem.Found) -> Message {
    switch found {
    case .text(let text):
      let short = text.count > 40 ? text.prefix(40) + "…" : text[...]
      return Message(en: "“\(short)”", zh: "“\(short)”")
    case .list: return Message(en: "a list", zh: "列表")
    case .map: return Message(en: "a map", zh: "键值对")
    case .nothing: return Message(en: "nothing", zh: "空值")
    }
  }
}
