import DuizhaoFormats
import DuizhaoModel

extension FailureWords {
  /// Why nothing of a glossary can be imported, a line for each mistake.
  static func lines(_ failure: GlossaryImportFailure, format: GlossaryFormat, path: String) -> [Message] {
    let lines = failure.problems.prefix(mostLines).map { problem in
      let words = words(problem.kind, format)
      let place = problem.line.map { "\(path):\($0)" } ?? path
      return Message(en: "\(place): \(words.english)", zh: "\(place)：\(words.chinese)")
    }
    let rest = failure.problems.count - lines.count
    return rest == 0
      ? lines : lines + [Message(en: "\(path): and \(rest) more mistakes", zh: "\(path)：另有\(rest)处错误")]
  }

  private static func words(_ kind: GlossaryImportFailure.Problem.Kind, _ format: GlossaryFormat) -> Message {
    let name = ExchangeWords.name(format)
    switch kind {
    case .undecodable:
      return Message(en: "is not text in its encoding; save it as UTF-8", zh: "不是有效编码的文本，请另存为UTF-8")
    case .malformed(let words):
      return Message(en: "is not well-formed (\(words)); export it anew", zh: "格式不完整（\(words)），请重新导出")
    case .documentType:
      return Message(
        en: "has a document type with declarations of its own; take them out of the <!DOCTYPE>",
        zh: "文档类型含内部声明，请从<!DOCTYPE>中去除"
      )
    case .archive:
      return Message(
        en: "cannot be unpacked, or unpacks to too much; save it anew",
        zh: "无法解压或解压后过大，请重新保存"
      )
    case .notThisFormat(let found):
      return Message(
        en: "is no \(name) but \(found); name its format with --input-format",
        zh: "不是\(name)（\(found)），请用--input-format指定格式"
      )
    case .unknownVersion(let version):
      return Message(
        en: "version \(version) of \(name) is not known; export it in another",
        zh: "不支持\(name)的\(version)版本，请以其他版本导出"
      )
    case .missing(let what, let place):
      return Message(en: "“\(what)” is missing in “\(place)”; add it", zh: "“\(place)”中缺少“\(what)”，请补充")
    case .misplaced(let what, let place):
      return Message(
        en: "“\(what)” must not stand in “\(place)” (\(name)); move it",
        zh: "“\(what)”不得置于“\(place)”中（\(name)），请移动"
      )
    case .unknown(let what, let place):
      return Message(
        en: "“\(what)” is not known in “\(place)”; take it out",
        zh: "“\(place)”中的“\(what)”无法识别，请删除"
      )
    case .value(let value, let field, let allowed):
      let choice = Message(
        en: (allowed.count == 1 ? "it must be " : "write one of ") + allowed.joined(separator: ", "),
        zh: "应为" + allowed.joined(separator: "、") + (allowed.count == 1 ? "" : "之一")
      )
      let value = String(value.prefix(40))
      return Message(
        en: "“\(value)” is no value of “\(field)”; \(choice.english)",
        zh: "“\(value)”不是“\(field)”的有效值，\(choice.chinese)"
      )
    case .repeatedIdentifier(let id):
      return Message(en: "the identifier “\(id)” is another entry's; change one", zh: "编号“\(id)”与其他条目重复，请更改")
    case .danglingReference(let id):
      return Message(en: "refers to “\(id)”, which is not there; correct it", zh: "引用的“\(id)”不存在，请更正")
    case .emptyTerm: return Message(en: "a term has no text; write it or take it out", zh: "术语为空，请填写或删除")
    case .language(let tag):
      return Message(en: "“\(tag)” is no language; write zh, en, de …", zh: "“\(tag)”不是语言代码，请写zh、en、de等")
    case .cells(let found, let expected):
      return Message(
        en: "\(found) cells under \(expected) columns; is a cell with a comma in quotation marks?",
        zh: "共\(expected)列，此行有\(found)个单元格；含逗号的单元格应加引号"
      )
    case .elsewhere(let address):
      return Message(
        en: "a part of it lies at \(address), and nothing is fetched; put it into the file",
        zh: "部分内容位于\(address)，不会下载，请写入文件"
      )
    case .noEntries: return Message(en: "holds no entry; is it the right file?", zh: "没有条目，请检查文件是否正确")
    }
  }
}
