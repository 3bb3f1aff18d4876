import GRDB

/// The tokenizer that the full-text table names.
final class SearchTokenizer: FTS5CustomTokenizer {
  static let name = "duizhao"

  private let words: SearchWords

  init(db: Database, arguments: [String]) throws {
    words = try SearchWords()
  }

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: FTS5TokenCallback
  ) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: pText, count: pText == nil ? 0 : Int(nText))
    let text = String(decoding: bytes, as: UTF8.self)
    let isQuery = tokenization.contains(.query)
    guard let found = try? isQuery ? words.words(inQuery: text) : words.words(inDocument: text) else {
      return ResultCode.SQLITE_ERROR.rawValue
    }
    for word in found {
      // A query asks for words and for keys, each by itself; see SearchQuery.
      let keys = isQuery ? [] : word.key.map { [$0] } ?? []
      for (index, letters) in ([word.text] + keys).enumerated() {
        let code = letters.withUnsafeBytes { letters in
          tokenCallback(
            context,
            index == 0 ? 0 : FTS5TokenFlags.colocated.rawValue,
            letters.baseAddress?.assumingMemoryBound(to: CChar.self),
            CInt(letters.count),
            CInt(word.range.lowerBound),
            CInt(word.range.upperBound)
          )
        }
        guard code == ResultCode.SQLITE_OK.rawValue else { return code }
      }
    }
    return ResultCode.SQLITE_OK.rawValue
  }
}
