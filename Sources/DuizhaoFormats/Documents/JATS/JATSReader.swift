import DuizhaoModel

enum JATSReader {
  static func read(_ bytes: [UInt8], path: String) throws(DocumentFailure) -> DocumentText {
    throw DocumentFailure(.notThisFormat(found: ""))
  }
}
