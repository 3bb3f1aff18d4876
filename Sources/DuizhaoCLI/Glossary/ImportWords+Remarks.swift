import DuizhaoFormats
import DuizhaoModel

extension ImportWords {
  /// What of a file is not kept, with the line on which it is first seen.
  static func line(_ remark: GlossaryImport.Remark, path: String) -> Message {
    let words = words(remark.kind)
    let times = remark.count > 1
    return Message(
      en: "\(path):\(remark.line): \(words.english)\(times ? " (\(remark.count) times)" : "")",
      zh: "\(path):\(remark.line)：\(words.chinese)\(times ? "（共\(remark.count)处）" : "")"
    )
  }

  private static func words(_ kind: GlossaryImport.Remark.Kind) -> Message {
    switch kind {
    case .column(let name): Message(en: "column “\(name)” is not read", zh: "未读取“\(name)”列")
    case .field(let name): Message(en: "“\(name)” is not kept", zh: "未保留“\(name)”")
    case .value(let value, let field):
      Message(
        en: "“\(value)” is no known value of “\(field)” and is left out",
        zh: "“\(value)”不是“\(field)”的有效值，已略去"
      )
    case .emptyEntry: Message(en: "an entry without a term is left out", zh: "略去无术语的条目")
    case .repeated: Message(en: "says again what another entry said, and is left out", zh: "与其他条目重复，已略去")
    }
  }
}
