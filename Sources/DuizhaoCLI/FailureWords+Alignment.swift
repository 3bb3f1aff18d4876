import DuizhaoModel

extension FailureWords {
  /// What a translation memory has no place for.
  static func leftOut(_ count: Int) -> Message {
    Message(
      en:
        "\(count) \(count == 1 ? "segment" : "segments") without a counterpart left out: a translation memory holds pairs",
      zh: "\(count)个单元无对应内容，未写入：翻译记忆库只收成对的内容"
    )
  }
}
