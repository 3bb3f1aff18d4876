import CStemmer

/// The Snowball stemmer for English; one for each thread.
package final class Stemmer {
  private let stemmer: OpaquePointer?
  private var known: [String: String] = [:]

  /// Opens the stemmer of the system's libstemmer.
  package init() {
    stemmer = duizhao_stemmer_open("english")
  }

  deinit {
    if let stemmer { duizhao_stemmer_close(stemmer) }
  }

  /// Returns the key under which all inflections and spellings of an English word meet.
  ///
  /// `Haemorrhages` and `hemorrhage` have one key; it is a stem, not a word.
  package func key(of word: some StringProtocol) -> String { stem(americanized(word)) }

  /// Returns a word in lower case and American spelling, an irregular plural as its singular.
  package func americanized(_ word: some StringProtocol) -> String {
    var bytes = word.utf8.map(\.lowercasedASCII)
    EnglishWordForm.americanize(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the stem of a lower-case word (`fractures` → `fractur`), the word itself where there is none.
  package func stem(_ word: String) -> String {
    if let stem = known[word] { return stem }
    let stem = withStem(of: Array(word.utf8)) { String(decoding: $0, as: UTF8.self) }
    known[word] = stem
    return stem
  }

  /// Calls a function with the bytes of the stem of a lower-case word.
  func withStem<Result>(of word: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    word.withUnsafeBufferPointer { bytes in
      var result: UnsafePointer<UInt8>?
      guard let stemmer, let start = bytes.baseAddress else { return body(bytes) }
      let length = duizhao_stemmer_stem(stemmer, start, Int32(bytes.count), &result)
      guard length > 0, let result else { return body(bytes) }
      return body(UnsafeBufferPointer(start: result, count: Int(length)))
    }
  }
}
