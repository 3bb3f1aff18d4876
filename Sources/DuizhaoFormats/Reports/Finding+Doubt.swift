public import DuizhaoModel

extension Finding {
  /// Whether the finding is a mere note that its own rule doubts, which people see only if they ask for it.
  public var isDoubtful: Bool { severity == .info && confidence < 0.6 }
}
