import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

extension FailureWords {
  /// Why a termbase cannot be used, and what to do.
  static func line(_ failure: TermbaseFailure, path: String) -> Message {
    switch failure {
    case .missing:
      Message(
        en: "\(path): there is no such termbase; check the path, or make one with `duizhao glossary import`",
        zh: "\(path)：术语库不存在，请检查路径，或用`duizhao glossary import`新建"
      )
    case .notATermbase:
      Message(
        en:
          "\(path): is no termbase, or a damaged one; a glossary in another format is taken in with `duizhao glossary import`",
        zh: "\(path)：不是术语库或已损坏；其他格式的术语表可用`duizhao glossary import`导入"
      )
    case .tooNew:
      Message(
        en: "\(path): was made by a later version of Duizhao; install that version",
        zh: "\(path)：由更新版本的对照创建，请安装新版本"
      )
    case .busy:
      Message(
        en: "\(path): another program keeps it locked; try again when it is done",
        zh: "\(path)：正被其他程序占用，请稍后再试"
      )
    case .conflict(let id):
      Message(
        en: "\(path): \(id) was changed by another meanwhile; look at it and try again",
        zh: "\(path)：条目\(id)刚被他人更改，请查看后重试"
      )
    case .unusable(let words):
      Message(
        en: "\(path): cannot be used (\(words)); check the disk and the permissions",
        zh: "\(path)：无法使用（\(words)），请检查磁盘和权限"
      )
    }
  }

  /// Why an entry cannot be edited as was asked, and what to do.
  static func line(_ refusal: EditRefusal) -> Message {
    switch refusal {
    case .noSuchTerm(let term):
      Message(
        en: "the entry has no term “\(term)”; `duizhao glossary show` lists them",
        zh: "条目中没有术语“\(term)”，可用`duizhao glossary show`查看"
      )
    case .ambiguousTerm(let term, let languages):
      Message(
        en:
          "“\(term)” stands in several languages; write \(languages.map { "\($0.text)=\(term)" }.joined(separator: " or "))",
        zh: "多个语种均有“\(term)”，请写作\(languages.map { "\($0.text)=\(term)" }.joined(separator: "或"))"
      )
    case .repeatedTerm(let term):
      Message(
        en: "the entry has “\(term)” already (case, plural and spelling are understood)",
        zh: "条目中已有“\(term)”（大小写、复数和拼写会自动识别）"
      )
    case .notATerm(let term):
      Message(
        en: "“\(term.printable)” is no term: it is empty, or has a line break or control character",
        zh: "“\(term.printable)”不是术语：为空，或含换行、控制字符"
      )
    case .lastTerm(let term):
      Message(
        en: "“\(term)” is the last term; remove or reject the entry instead",
        zh: "“\(term)”是最后一个术语，请改为删除或否决该条目"
      )
    case .nothingPreferred(let term):
      Message(
        en: "nothing would be left to write instead of “\(term)”; add a term first",
        zh: "“\(term)”停用后该语种没有可用术语，请先添加术语"
      )
    case .nothingToMerge: Message(en: "a merge takes two entries", zh: "合并需要两个不同的条目")
    case .nothingToSplit:
      Message(en: "a split needs terms that go and terms that stay", zh: "拆分须有移出的术语，也须有保留的术语")
    case .repeatedIdentifier(let id):
      Message(en: "the base has these terms already: \(id); edit that entry", zh: "术语库中已有相同术语：\(id)，请修改该条目")
    }
  }

  /// Why it is not known which entry is meant.
  static func lines(_ failure: NamingFailure) -> [Message] {
    guard !failure.found.isEmpty else {
      return [
        Message(
          en:
            "\(failure.path): no entry is called “\(failure.name)”; `duizhao glossary search` finds parts of terms",
          zh: "\(failure.path)：没有名为“\(failure.name)”的条目，可用`duizhao glossary search`查找"
        )
      ]
    }
    let first = Message(
      en:
        "\(failure.path): \(failure.found.count) entries are called “\(failure.name)”; name one by its identifier:",
      zh: "\(failure.path)：“\(failure.name)”对应\(failure.found.count)个条目，请用编号指定："
    )
    return [first]
      + failure.found.prefix(mostLines).map { entry in
        let title = TermbaseWords.title(entry)
        let status = TermbaseWords.name(entry.status)
        return Message(
          en: "  \(entry.id)  \(title)  \(status.english)",
          zh: "  \(entry.id)  \(title)  \(status.chinese)"
        )
      }
  }
}
