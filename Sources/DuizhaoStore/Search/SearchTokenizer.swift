import GRDB

/// The tokenizer that the full-text table names.
final class SearchTokenizer: FTS5CustomTokenizer {
  static let name = "duizhao"

  private let segmenter: SearchSegmenter

  init(db: Database, arguments: [String]) throws {
    segmenter = try SearchSegmenter()
  }

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: FTS5TokenCallback
  ) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: pText, count: pText == nil ? 0 : Int(nText))
    let isQuery = tokenization.contains(.query)
    guard let found = try? segmenter.words(in: String(decoding: bytes, as: UTF8.self), isQuery: isQuery)
    else {
      return ResultCode.SQLITE_ERROR.rawValue
    }
    for word in found.words {
      func emit(_ letters: some Collection<UInt8>, _ flags: FTS5TokenFlags) -> CInt {
        let range = word.range
        let code = letters.withContiguousStorageIfAvailable { letters in
          letters.withMemoryRebound(to: CChar.self) { letters in
            tokenCallback(
              context,
              flags.rawValue,
              letters.baseAddress,
              CInt(letters.count),
              CInt(range.lowerBound),
              CInt(range.upperBound)
            )
          }
        }
        return code ?? ResultCode.SQLITE_ERROR.rawValue
      }
      let code = emit(found.letters[word.letters], [])
      guard code == ResultCode.SQLITE_OK.rawValue else { return code }
      // A query asks for words and for keys, each by itself; see SearchQuery.
      guard !isQuery, let key = word.key else { continue }
      let keyCode = emit(key, .colocated)
      guard keyCode == ResultCode.SQLITE_OK.rawValue else { return keyCode }
    }
    return ResultCode.SQLITE_OK.rawValue
  }
}
