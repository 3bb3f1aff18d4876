import Duizhao
import DuizhaoModel
import DuizhaoText

/// The words of all errors of the command; the errors themselves carry facts.
enum FailureWords {
  /// What is wrong with a file and what to do, in one line.
  static func line(_ failure: FileFailure) -> Message {
    let path = failure.path == "-" ? "<stdin>" : failure.path
    switch failure.reason {
    case .missing:
      return Message(en: "\(path): there is no such file; check the path", zh: "\(path)：文件不存在，请检查路径")
    case .unreadable:
      return Message(en: "\(path): cannot be read; check its permissions", zh: "\(path)：无法读取，请检查权限")
    case .folder:
      return Message(en: "\(path): is a folder, a file is needed here", zh: "\(path)：是文件夹，此处需要文件")
    case .emptyFolder:
      return Message(
        en: "\(path): holds no article (.md, .txt); name the files",
        zh: "\(path)：文件夹中没有文章（.md、.txt），请直接指定文件"
      )
    case .tooLarge:
      let limit = Files.largestSize >> 20
      return Message(
        en: "\(path): is larger than \(limit) MB; split it into articles",
        zh: "\(path)：超过\(limit) MB，请拆分为单篇文章"
      )
    case .undecodable(let failure):
      let byte = "0x" + String(failure.byte, radix: 16, uppercase: true)
      return Message(
        en:
          "\(path): byte \(failure.offset) (\(byte)) is not text in \(failure.encoding.rawValue); save the file as UTF-8",
        zh: "\(path)：第\(failure.offset)字节（\(byte)）不是\(failure.encoding.rawValue)文本，请将文件另存为UTF-8"
      )
    case .noArticle:
      return Message(
        en: "\(path): no abstract and no keywords found; see the README for the layouts that are read",
        zh: "\(path)：未找到摘要和关键词，可识别的版式见README"
      )
    case .installation(let detail):
      return Message(
        en: "\(path): could not be analysed (\(detail)); is libicu installed whole?",
        zh: "\(path)：无法分析（\(detail)），请检查libicu是否完整安装"
      )
    }
  }

  /// What to say where the installation is broken.
  static func line(installation error: any Error) -> Message {
    Message(
      en: "the glossary cannot be read (\(error)); install Duizhao again with the folder of its resources",
      zh: "无法读取术语库（\(error)），请连同资源文件夹重新安装"
    )
  }
}
