import DuizhaoFormats
import DuizhaoModel

extension FailureWords {
  /// What of an article is not read back from the file that it was written to.
  static func line(_ loss: FrontMatterLoss, path: String) -> Message {
    let language =
      loss.language == .chinese ? Message(en: "Chinese", zh: "中文") : Message(en: "English", zh: "英文")
    let part = name(loss.part)
    return Message(
      en:
        "\(path): the \(language.english) \(part.english) would not be read back as they are; look them over",
      zh: "\(path)：\(language.chinese)\(part.chinese)重新读入后与原来不一致，请核对"
    )
  }

  private static func name(_ part: FrontMatterLoss.Part) -> Message {
    switch part {
    case .title: Message(en: "words of the title", zh: "题名")
    case .authors: Message(en: "authors", zh: "作者")
    case .affiliations: Message(en: "affiliations", zh: "单位")
    case .notes: Message(en: "notes", zh: "脚注")
    case .dates: Message(en: "dates", zh: "日期")
    case .abstract: Message(en: "words of the abstract", zh: "摘要")
    case .keywords: Message(en: "keywords", zh: "关键词")
    }
  }
}
