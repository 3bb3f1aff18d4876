import Duizhao
import DuizhaoFormats
import DuizhaoModel
import Foundation

extension FailureWords {
  /// Why findings cannot be put into a document, and what to do.
  static func unannotatable(_ path: String, _ obstacle: AnnotationObstacle) -> Message {
    switch obstacle {
    case .format(let ending):
      let (english, chinese) =
        ending.isEmpty ? ("plain text", "纯文本") : (ending.uppercased(), ending.uppercased())
      return Message(
        en: "\(path): is \(english), which takes no comments; --annotate is for DOCX, XLIFF and TMX",
        zh: "\(path)：该文件是\(chinese)，不能加批注，--annotate只用于DOCX、XLIFF和TMX"
      )
    case .ending(let ending):
      return Message(
        en: "\(path): not written: the document has to be named .\(ending)",
        zh: "\(path)：未写入：文件扩展名应为.\(ending)"
      )
    case .encoding(let name):
      return Message(
        en: "\(path): is in \(name); save it as UTF-8 to have it annotated",
        zh: "\(path)：编码为\(name)，请另存为UTF-8后再加备注"
      )
    case .changed:
      return Message(
        en: "\(path): has changed since it was checked; check it again",
        zh: "\(path)：检查之后文件已改动，请重新检查"
      )
    }
  }

  /// Says that a folder with several articles was to be annotated.
  static func annotatesOne(_ count: Int) -> Message {
    Message(
      en: "--annotate takes one document, and these are \(count); name one",
      zh: "--annotate每次只处理一个文件，现有\(count)个，请指定其一"
    )
  }

  /// Says how many comments were made, or notes, as they are called in bitext.
  static func annotated(_ path: String, count: Int) -> Message {
    let isWord = DocumentFormat.docx.endings.contains((path as NSString).pathExtension.lowercased())
    let english = isWord ? "comment" : "note"
    return Message(
      en: "\(path): written with \(count) \(english)\(count == 1 ? "" : "s")",
      zh: "\(path)：已写入，含\(count)条\(isWord ? "批注" : "备注")"
    )
  }

  /// Says that the signatures of a document are no longer valid.
  static func signatureIsBroken(_ path: String) -> Message {
    Message(
      en: "\(path): the document was signed; its signature is no longer valid",
      zh: "\(path)：原文件有数字签名，加批注后签名失效"
    )
  }
}
