extension Severity {
  /// What people call findings of this severity.
  public var name: Message {
    switch self {
    case .error: Message(en: "error", zh: "错误")
    case .warning: Message(en: "warning", zh: "警告")
    case .info: Message(en: "note", zh: "提示")
    }
  }
}
