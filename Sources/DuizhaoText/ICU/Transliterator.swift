import CICU

/// ICU's transformations of script.
package final class Transliterator {
  /// A transformation that Duizhao uses.
  package enum Identifier: String, Sendable, CaseIterable {
    /// 骨质 → gǔ zhì
    case hanLatin = "Han-Latin"
    /// 腸道菌群 → 肠道菌群
    case traditionalSimplified = "Traditional-Simplified"
    /// 肠道菌群 → 腸道菌羣
    case simplifiedTraditional = "Simplified-Traditional"
  }

  private let transliterator: OpaquePointer
  private let identifier: Identifier

  /// Opens a transformation; costs some milliseconds.
  package init(_ identifier: Identifier) throws(ICUError) {
    var status: Int32 = 0
    guard let transliterator = cicu_transliterator_open(identifier.rawValue, &status) else {
      throw ICUError(code: status, operation: "open \(identifier.rawValue)")
    }
    self.transliterator = transliterator
    self.identifier = identifier
  }

  deinit { cicu_transliterator_close(transliterator) }

  /// Returns a text transformed.
  package func callAsFunction(_ text: String) throws(ICUError) -> String {
    try UTF16Transform.apply(to: text, operation: identifier.rawValue) {
      input,
      length,
      output,
      capacity,
      status in
      cicu_transliterate(transliterator, input, length, output, capacity, status)
    }
  }
}

/// Normalises a text to NFKC: one form for full-width and compatibility characters (UAX #15).
package func nfkc(_ text: String) throws(ICUError) -> String {
  try UTF16Transform.apply(to: text, operation: "NFKC") { input, length, output, capacity, status in
    cicu_nfkc(input, length, output, capacity, status)
  }
}

/// The dance of ICU's functions from UTF-16 to UTF-16: guess the size, and try again where it was too small.
enum UTF16Transform {
  typealias Body = (
    UnsafePointer<UInt16>, Int32, UnsafeMutablePointer<UInt16>, Int32, UnsafeMutablePointer<Int32>
  ) -> Int32

  private static let bufferOverflow: Int32 = 15

  static func apply(to text: String, operation: String, _ body: Body) throws(ICUError) -> String {
    let input = Array(text.utf16)
    guard !input.isEmpty else { return "" }
    var capacity = input.count * 2 + 16
    while true {
      var output = [UInt16](repeating: 0, count: capacity)
      var status: Int32 = 0
      let length = input.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output -> Int32 in
          guard let from = input.baseAddress, let to = output.baseAddress else { return 0 }
          return body(from, Int32(input.count), to, Int32(output.count), &status)
        }
      }
      if status == bufferOverflow, capacity < input.count * 64 + 1024 {
        capacity = max(capacity * 2, Int(length) + 16)
        continue
      }
      if status > 0 { throw ICUError(code: status, operation: operation) }
      return String(decoding: output.prefix(Int(length)), as: UTF16.self)
    }
  }
}
