extension XMLReader {
  /// A document that says UTF-16 of itself and is written in bytes, as editors leave it that save a file anew, without
  /// that word; others as they are.
  static func relabelled(_ file: [UInt8]) -> [UInt8] {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard file.dropFirst(start).starts(with: Array("<?xml".utf8)),
      let end = file.prefix(200).firstIndex(of: UInt8(ascii: ">"))
    else { return file }
    let declaration = String(decoding: file[start...end], as: UTF8.self)
    guard declaration.lowercased().contains("utf-16") else { return file }
    return file[..<start] + Array("<?xml version=\"1.0\"?>".utf8) + file[(end + 1)...]
  }

  /// Reads up to the root and returns it, without what is in it.
  ///
  /// - Throws: ``XMLFailure`` where the document is not well-formed.
  func root() throws(XMLFailure) -> XMLElement {
    while let event = try next() {
      if case .start(let element) = event { return element }
    }
    throw XMLFailure(line: 1, problem: .malformed("no element"))
  }
}
