import CICU

/// The order of a Chinese index: Han by pinyin, then Latin letters (CLDR `zh@collation=pinyin`).
package final class Collation {
  private let collator: OpaquePointer

  /// Opens the collation.
  package init() throws(ICUError) {
    var status: Int32 = 0
    guard let collator = cicu_collator_open("zh@collation=pinyin", &status) else {
      throw ICUError(code: status, operation: "open pinyin collation")
    }
    self.collator = collator
  }

  deinit { cicu_collator_close(collator) }

  /// Returns bytes that sort as the text does.
  package func sortKey(_ text: String) -> [UInt8] {
    let units = Array(text.utf16)
    let length = cicu_sort_key(collator, units, Int32(units.count), nil, 0)
    var key = [UInt8](repeating: 0, count: Int(length))
    _ = cicu_sort_key(collator, units, Int32(units.count), &key, length)
    return key
  }

  /// Returns texts in order.
  package func sorted(_ texts: [String]) -> [String] {
    texts.map { (sortKey($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}
