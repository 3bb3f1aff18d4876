import DuizhaoText

/// By what terms are looked up: two are taken for the same where their keys have the same bytes.
///
/// When the keys of terms change, a migration must make those of all bases again; a test holds some of them.
enum TermKey {
  /// The key of a term: folded, after NFKC, for Unicode has several spellings of é.
  static func key(of text: String) throws(ICUError) -> String {
    // Opening ICU for what it would leave alone would take most of the time.
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII || (0x4E00...0x9FFF).contains($0.value) }
    return FoldedText(isPlain ? text : try nfkc(text)).string
  }
}
