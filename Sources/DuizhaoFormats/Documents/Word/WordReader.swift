import DuizhaoModel

enum WordReader {
  static func read(_ bytes: [UInt8]) throws(DocumentFailure) -> DocumentText {
    throw DocumentFailure(.notThisFormat(found: ""))
  }
}
