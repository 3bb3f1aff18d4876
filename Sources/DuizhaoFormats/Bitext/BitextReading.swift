public import DuizhaoModel

/// Reads segments that are paired already.
public func readBitext(
  _ bytes: [UInt8],
  as format: DocumentFormat,
  path: String
) throws(DocumentFailure) -> BitextText {
  throw DocumentFailure(.notThisFormat(found: ""))
}
