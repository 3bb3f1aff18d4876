/// One key for all the forms in which English writes a word.
///
/// The key is not a word: it only has to be the same for forms that mean the same. Singular and plural, British
/// and American spelling share one (`diagnoses`, `diagnosis` → `diagnos`; `haemorrhages` → `hemorrhage`).
enum EnglishWordForm {
  /// Plurals that no rule makes.
  private static let irregular: [String: String] = [
    "children": "child", "women": "woman", "men": "man", "mice": "mouse", "feet": "foot", "teeth": "tooth",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "nuclei": "nucleus",
    "fungi": "fungus", "bacilli": "bacillus", "bronchi": "bronchus", "thrombi": "thrombus",
    "emboli": "embolus", "stimuli": "stimulus", "foci": "focus", "loci": "locus", "radii": "radius",
    "indices": "index", "matrices": "matrix", "appendices": "appendix", "vertices": "vertex",
    "cortices": "cortex", "ova": "ovum", "sera": "serum", "strata": "stratum", "septa": "septum",
    "spectra": "spectrum", "media": "medium", "data": "datum", "lives": "life", "knives": "knife",
    "halves": "half", "leaves": "leaf", "selves": "self", "series": "series", "species": "species",
    "programme": "program", "programmes": "program", "grey": "gray", "oestrus": "estrus",
    "aluminium": "aluminum", "metastases": "metastas", "metastasis": "metastas",
  ]

  /// For each first letter, the lengths of the irregular words as bits: most words need no look-up.
  private static let irregularLengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in irregular.keys {
      if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt32(word.utf8.count) }
    }
    return lengths
  }()

  /// The key of a word that no rule makes.
  private static func irregularKey(of word: [UInt8]) -> String? {
    guard word.count < 32, irregularLengths[Int(word[0])] >> UInt32(word.count) & 1 == 1 else { return nil }
    return irregular[String(decoding: word, as: UTF8.self)]
  }

  /// Words in -our that are not British spellings.
  private static let ourWords: Set<String> = ["hour", "four", "our", "your", "pour", "tour", "sour", "flour"]

  /// Replaces a lower-case ASCII word by its key.
  static func fold(_ word: inout [UInt8]) {
    guard word.count > 3 || word == [0x6D, 0x65, 0x6E] else { return }
    if let key = irregularKey(of: word) {
      word = Array(key.utf8)
      return
    }
    makeSingular(&word)
    makeAmerican(&word)
  }

  /// Replaces a lower-case ASCII word by its American spelling; irregular plurals by their singular.
  static func americanize(_ word: inout [UInt8]) {
    guard word.count > 2 else { return }
    if let key = irregularKey(of: word) {
      word = Array(key.utf8)
    } else {
      makeAmerican(&word)
    }
  }

  private static func makeSingular(_ word: inout [UInt8]) {
    if word.ends(with: "ies"), word.count > 4 {
      word.replaceEnd(3, with: "y")
    } else if word.ends(with: "ses") || word.ends(with: "sis") {
      word.removeLast(2)
    } else if word.ends(with: "se"), !word.ends(with: "yse") {
      word.removeLast()
    } else if word.ends(with: "xes") || word.ends(with: "ches") || word.ends(with: "shes")
      || word.ends(with: "oes")
    {
      word.removeLast(2)
    } else if word.ends(with: "ae") {
      word.removeLast()
    } else if word.ends(with: "s"), !word.ends(with: "ss"), !word.ends(with: "us"), !word.ends(with: "is") {
      word.removeLast()
    }
  }

  private static func makeAmerican(_ word: inout [UInt8]) {
    if word.count > 5 {
      // haem- paed- oedema oestro- foetus: the digraph is one vowel in American spelling.
      for index in stride(from: word.count - 2, through: 0, by: -1)
      where word[index + 1] == UInt8(ascii: "e") && index + 2 < word.count
        && (word[index] == UInt8(ascii: "a") || word[index] == UInt8(ascii: "o"))
      {
        word.remove(at: index)
      }
      // sulph- is sulf-.
      if let sulfur = (2..<word.count - 1).first(where: { index in
        word[index] == UInt8(ascii: "p") && word[index + 1] == UInt8(ascii: "h")
          && word[index - 1] == UInt8(ascii: "l") && word[index - 2] == UInt8(ascii: "u")
      }) {
        word[sulfur] = UInt8(ascii: "f")
        word.remove(at: sulfur + 1)
      }
    }
    if word.ends(with: "our"), !ourWords.contains(String(decoding: word, as: UTF8.self)) {
      word.replaceEnd(3, with: "or")
    } else if word.ends(with: "isation") {
      word.replaceEnd(7, with: "ization")
    } else if word.ends(with: "yse") {
      word.replaceEnd(3, with: "yze")
    } else if word.ends(with: "ised") || word.ends(with: "ysed") {
      word[word.count - 3] = UInt8(ascii: "z")
    } else if word.ends(with: "ising") || word.ends(with: "ysing") {
      word[word.count - 4] = UInt8(ascii: "z")
    } else if word.ends(with: "tre") || word.ends(with: "bre") {
      word.replaceEnd(2, with: "er")
    } else if word.ends(with: "lled") {
      word.replaceEnd(4, with: "led")
    } else if word.ends(with: "lling") {
      word.replaceEnd(5, with: "ling")
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: StaticString) -> Bool {
    guard count > suffix.utf8CodeUnitCount else { return false }
    return suffix.withUTF8Buffer { suffix in
      var offset = count - suffix.count
      for byte in suffix {
        if self[offset] != byte { return false }
        offset += 1
      }
      return true
    }
  }

  fileprivate mutating func replaceEnd(_ length: Int, with text: StaticString) {
    removeLast(length)
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
