import DuizhaoModel

extension CheckContext {
  /// Where a fault of tags is shown: at the title, the first sentence of the abstract, or the keywords.
  func place(of fault: TagFault) -> Place {
    switch fault.part {
    case .title: Place(fault.text)
    case .abstract: article.sentences[fault.side].first.map { Place($0.text) } ?? Place(fault.text)
    case .keywords: keywordPlace(fault.side) ?? Place(fault.text)
    }
  }
}

extension TagFault.Part {
  /// What the part is called.
  var name: Message {
    switch self {
    case .title: Message(en: "title", zh: "题名")
    case .abstract: Message(en: "abstract", zh: "摘要")
    case .keywords: Message(en: "keywords", zh: "关键词")
    }
  }
}

extension Language {
  /// What the language is called.
  var name: Message {
    self == .chinese ? Message(en: "Chinese", zh: "中文") : Message(en: "English", zh: "英文")
  }
}
