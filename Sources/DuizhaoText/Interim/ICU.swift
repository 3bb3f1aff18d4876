import CICU
package import DuizhaoModel
package struct ICUError: Error { package var code: Int32 }
package final class BreakIterator {
  package enum Kind { case word, sentence }
  private let b: OpaquePointer
  package init(_ kind: Kind, language: Language) throws(ICUError) {
    var s: Int32 = 0
    guard let b = cicu_break_open(kind == .word ? 0 : 1, language.rawValue, &s) else { throw ICUError(code: s) }
    self.b = b
  }
  deinit { cicu_break_close(b) }
  package func boundaries(of utf8: [UInt8]) throws(ICUError) -> [Int] {
    var s: Int32 = 0
    return utf8.withUnsafeBufferPointer { p in
      var r = [Int(cicu_break_set(b, p.baseAddress, Int32(p.count), &s))]
      while true { let n = cicu_break_next(b); if n < 0 { break }; r.append(Int(n)) }
      return r
    }
  }
}
package final class Transliterator {
  package enum Identifier: String { case hanLatin = "Han-Latin", traditionalSimplified = "Traditional-Simplified" }
  private let t: OpaquePointer
  package init(_ id: Identifier) throws(ICUError) {
    var s: Int32 = 0
    guard let t = cicu_trans_open(id.rawValue, &s) else { throw ICUError(code: s) }
    self.t = t
  }
  deinit { cicu_trans_close(t) }
  package func callAsFunction(_ text: String) throws(ICUError) -> String {
    let u = Array(text.utf16); var out = [UInt16](repeating: 0, count: u.count * 8 + 64); var s: Int32 = 0
    let n = cicu_trans_apply(t, u, Int32(u.count), &out, Int32(out.count), &s)
    return String(decoding: out[0..<Int(n)], as: UTF16.self)
  }
}
package func typedValues(in text: String, language: Language) -> [TypedValue] { [] }

public struct DecodingFailure: Error, Sendable { public var offset: Int; public var byte: UInt8; public var encoding: Encoding }
public enum Encoding: String, Sendable { case utf8 = "UTF-8" }
public struct DecodedText: Sendable { public var text: String }
public func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText { DecodedText(text: String(decoding: bytes, as: UTF8.self)) }
