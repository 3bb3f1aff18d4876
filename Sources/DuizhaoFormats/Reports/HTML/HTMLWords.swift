import DuizhaoModel

/// The report's own words.
enum HTMLWords {
  static let title = Message(en: "Chinese–English comparison", zh: "中英文对照检查报告")
  static let alignment = Message(en: "Chinese–English alignment", zh: "中英文对齐")
  static let score = Message(en: "How sure the link is", zh: "对齐置信度")
  static let overview = Message(en: "Overview", zh: "总览")
  static let terms = Message(en: "Terms and their translations", zh: "术语与译名")
  static let rules = Message(en: "Findings by rule", zh: "按规则统计")
  static let skip = Message(en: "Skip to the text", zh: "跳到正文")
  static let show = Message(en: "Show", zh: "显示")
  static let showTerms = Message(en: "terms", zh: "术语")
  static let showNumbers = Message(en: "numbers", zh: "数值")
  static let showNotes = Message(en: "notes", zh: "提示")
  static let articles = Message(en: "Articles", zh: "各篇")
  static let article = Message(en: "Article", zh: "文章")
  static let top = Message(en: "overview", zh: "总览")
  static let previous = Message(en: "previous", zh: "上一篇")
  static let next = Message(en: "next", zh: "下一篇")
  static let abstract = Message(en: "Abstract", zh: "摘要")
  static let segments = Message(en: "Segments", zh: "句段")
  static let text = Message(en: "Text", zh: "正文")
  static let keywords = Message(en: "Keywords", zh: "关键词")
  static let authors = Message(en: "Authors", zh: "作者")
  static let affiliations = Message(en: "Affiliations", zh: "单位")
  static let dates = Message(en: "Dates", zh: "日期")
  static let whole = Message(en: "The article as a whole", zh: "全文")
  static let noCounterpart = Message(en: "no counterpart", zh: "无对应内容")
  static let nothing = Message(en: "Nothing to report.", zh: "未发现问题。")
  static let half = Message(
    en: "One language is missing: there is nothing to compare with.",
    zh: "缺少一种语言，无法对照。"
  )
  static let untitled = Message(en: "(no title)", zh: "（无题名）")
  static let rule = Message(en: "Rule", zh: "规则")
  static let why = Message(en: "Why it matters", zh: "为何重要")
  static let standard = Message(en: "Standard", zh: "依据")
  static let aboutRule = Message(en: "About this rule", zh: "规则说明")
  static let silenceHint = Message(
    en: "To silence it, put this comment into the file:",
    zh: "如需忽略，请在文件中加入此注释："
  )
  static func silenceHint(beside name: String) -> Message {
    Message(
      en: "To silence it, put this line into \(name).duizhao-ignore:",
      zh: "如需忽略，请在\(name).duizhao-ignore中写入此行："
    )
  }
  static let reason = Message(en: "reason", zh: "理由")
  static let term = Message(en: "Term", zh: "术语")
  static let translations = Message(en: "Translations", zh: "译名")
  static let majority = Message(en: "usual", zh: "多数")
  static let shortForm = Message(en: "short form", zh: "缩略")
  static let deprecated = Message(en: "deprecated", zh: "不推荐")
  static let found = Message(en: "found", zh: "发现")

  static func count(_ number: Int, of severity: Severity) -> Message {
    switch severity {
    case .error: Message(en: counted(number, "error"), zh: "错误\(number)处")
    case .warning: Message(en: counted(number, "warning"), zh: "警告\(number)处")
    case .info: Message(en: counted(number, "note"), zh: "提示\(number)处")
    }
  }

  static func hidden(_ number: Int) -> Message {
    Message(en: "\(counted(number, "doubtful note")) not shown (--notes)", zh: "另有\(number)条存疑提示未列出（--notes）")
  }

  static func name(_ severity: Severity) -> Message {
    switch severity {
    case .error: Message(en: "Error", zh: "错误")
    case .warning: Message(en: "Warning", zh: "警告")
    case .info: Message(en: "Note", zh: "提示")
    }
  }

  static func plural(_ severity: Severity) -> Message {
    switch severity {
    case .error: Message(en: "Errors", zh: "错误")
    case .warning: Message(en: "Warnings", zh: "警告")
    case .info: Message(en: "Notes", zh: "提示")
    }
  }

  static func articles(_ number: Int) -> Message {
    Message(en: counted(number, "article"), zh: "共\(number)篇")
  }

  static func event(_ event: HistoryDate.Event) -> Message {
    switch event {
    case .received: Message(en: "received", zh: "收稿")
    case .revised: Message(en: "revised", zh: "修回")
    case .accepted: Message(en: "accepted", zh: "录用")
    case .published: Message(en: "published", zh: "发布")
    }
  }

  static func sure(_ percent: Int) -> Message {
    Message(en: "\(percent)% sure", zh: "置信度\(percent)%")
  }

  static func missing(_ language: Language) -> Message {
    language == .chinese
      ? Message(en: "No Chinese abstract was found.", zh: "未找到中文摘要。")
      : Message(en: "No English abstract was found.", zh: "未找到英文摘要。")
  }

  static func varied(_ number: Int) -> Message {
    Message(
      en: "\(counted(number, "term")) with more than one translation",
      zh: "\(number)个术语有不止一种译名"
    )
  }

  static func everyday(_ number: Int) -> Message {
    Message(
      en: "\(counted(number, "everyday word")) with more than one translation",
      zh: "\(number)个常用词有不止一种译法"
    )
  }

  static func single(_ number: Int) -> Message {
    Message(en: "\(counted(number, "term")) with one translation", zh: "\(number)个术语译名一致")
  }

  static func linked(_ number: Int) -> Message {
    Message(en: counted(number, "link"), zh: "\(number)个对齐单元")
  }

  static func unlinked(_ number: Int) -> Message {
    Message(en: "\(counted(number, "sentence")) without a counterpart", zh: "\(number)处无对应内容")
  }

  static func more(_ number: Int) -> Message {
    Message(en: "and \(number) more", zh: "等\(number)篇")
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Severity {
  /// The class that gives marks, notes and figures their colour.
  var cssClass: String {
    switch self {
    case .error: "e"
    case .warning: "w"
    case .info: "i"
    }
  }

  /// A shape, so that colour does not stand alone.
  var shape: String {
    switch self {
    case .error: "■"
    case .warning: "▲"
    case .info: "●"
    }
  }
}
