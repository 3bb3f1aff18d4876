import CStemmer
import Duizhao
import DuizhaoModel

/// Keys by which two English words are known as one, whatever their inflection or spelling.
///
/// A word has up to three: its folded form (singular, American), the Snowball stem of that, and the stem of the word
/// as written; two words are one where they share any. These are taken from what the library says in public, so that
/// older versions of it can be measured with the same program.
///
///     keys.words(of: "haemorrhagic strokes")    // [["hemorrhagic", "hemorrhag", "haemorrhag"], ["stroke", "stroke"…]]
struct EnglishKeys {
  private let workbench: Workbench
  private let stemmer: OpaquePointer?
  private var stems: [String: String] = [:]
  private var forms: [String: [Set<String>]] = [:]

  /// The library's own list of words that say little.
  private static let functionWords = Set(
    """
    a an the of in on at for and or but by with from as is are was were be been being it its this that these those
    not no so if then than into to does did do have has had will would shall should may might can could i you he she
    we they which who what when where how all any some such one there their his her our your my me him them us also
    both each other through during among between within upon about
    """.split { $0.isWhitespace }.map(String.init)
  )

  /// Creates keys whose words are cut by a workbench.
  init(_ workbench: Workbench) {
    self.workbench = workbench
    stemmer = duizhao_stemmer_open("english")
  }

  /// The keys of each content word of a translation.
  mutating func words(of form: String) throws -> [Set<String>] {
    if let words = forms[form] { return words }
    let words = try workbench.segment(MappedText(form), language: .english).flatMap { self.words(of: $0) }
    forms[form] = words
    return words
  }

  /// The keys of each content word of a sentence; a word with hyphens is also its parts.
  mutating func words(of sentence: Sentence) -> [Set<String>] {
    let bytes = Array(sentence.text.string.utf8)
    var words: [Set<String>] = []
    for token in sentence.tokens where token.kind == .latin {
      let written = String(decoding: bytes[token.range], as: UTF8.self).lowercased()
      guard !Self.functionWords.contains(written) else { continue }
      var keys: Set = [token.key, stem(of: token.key), stem(of: written)]
      for part in written.split(separator: "-") where part.count > 2 && part.count < written.count {
        keys.insert(stem(of: String(part)))
      }
      words.append(keys)
    }
    return words
  }

  private mutating func stem(of word: String) -> String {
    if let stem = stems[word] { return stem }
    var bytes = Array(word.utf8)
    if let stemmer {
      var result: UnsafePointer<UInt8>?
      let length = duizhao_stemmer_stem(stemmer, bytes, Int32(bytes.count), &result)
      if length > 0, let result { bytes = Array(UnsafeBufferPointer(start: result, count: Int(length))) }
    }
    let stem = String(decoding: bytes, as: UTF8.self)
    stems[word] = stem
    return stem
  }
}
