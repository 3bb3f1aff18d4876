import DuizhaoModel

/// Languages as the headers of tables name them: `zh`, `en_us`, `english`, `简体中文`.
enum LanguageName {
  /// The language that a name means.
  ///
  /// - Parameter name: A name in small letters whose parts are divided by `_`.
  /// - Returns: nil where it means none; a word that only looks like a language tag (`note`) means none.
  static func tag(_ name: String) -> LanguageTag? {
    if let tag = names[name] { return LanguageTag(tag) }
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard let primary = parts.first, codes.contains(primary) else { return nil }
    let isTag = parts.dropFirst().allSatisfy { part in
      part.count == 2 && part.utf8.allSatisfy(\.isASCIILowercase) || scripts.contains(part)
        || part.count == 3 && part.utf8.allSatisfy(\.isASCIIDigit)
    }
    return isTag ? LanguageTag(name) : nil
  }

  /// The name that a header in Chinese begins with, and what follows it (英文 of 英文缩写).
  static func prefix(of header: String) -> (tag: LanguageTag, rest: String)? {
    for name in chineseNames where header.hasPrefix(name) {
      guard let tag = tag(name) else { continue }
      return (tag, String(header.dropFirst(name.count)))
    }
    return nil
  }

  private static let names = [
    "chinese": "zh", "simplified_chinese": "zh", "chinese_simplified": "zh", "mandarin": "zh",
    "chinese_prc": "zh", "traditional_chinese": "zh-Hant", "chinese_traditional": "zh-Hant",
    "chinese_taiwan": "zh-TW", "english": "en", "english_us": "en-US", "english_uk": "en-GB",
    "english_united_states": "en-US", "english_united_kingdom": "en-GB", "american_english": "en-US",
    "british_english": "en-GB", "german": "de", "french": "fr", "spanish": "es", "italian": "it",
    "portuguese": "pt", "russian": "ru", "japanese": "ja", "korean": "ko", "latin": "la",
    "中文": "zh", "汉语": "zh", "汉文": "zh", "华语": "zh", "简体": "zh", "简体中文": "zh", "中文简体": "zh",
    "中文_简体": "zh", "繁体": "zh-Hant", "繁体中文": "zh-Hant", "中文繁体": "zh-Hant", "中文_繁体": "zh-Hant",
    "繁體": "zh-Hant", "繁體中文": "zh-Hant", "英文": "en", "英语": "en", "英語": "en", "美式英语": "en-US",
    "英式英语": "en-GB", "德文": "de", "德语": "de", "法文": "fr", "法语": "fr", "俄文": "ru", "俄语": "ru",
    "日文": "ja", "日语": "ja", "韩文": "ko", "韩语": "ko", "西班牙文": "es", "西班牙语": "es", "拉丁文": "la",
    "拉丁语": "la", "拉丁": "la",
  ]

  private static let chineseNames = names.keys.filter { $0.utf8.first.map { $0 >= 0xE3 } == true }
    .sorted { ($1.count, $0) < ($0.count, $1) }

  /// The codes of ISO 639-1, without those that are headers of another meaning (`id`, `no`, `or`), and some
  /// of ISO 639-3.
  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia ie ig ii \
    ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi \
    mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om os pa pi pl ps pt qu rm rn ro ru rw sa sc \
    sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz \
    ve vi vo wa wo xh yi yo za zh zu chi zho cmn eng yue wuu nan hak lzh fil ceb gsw
    """.split(separator: " ")
  )

  private static let scripts: Set<Substring> = [
    "hans", "hant", "hani", "latn", "cyrl", "arab", "deva", "beng", "grek", "hebr", "jpan", "kore", "mong",
    "tibt",
    "thai", "geor", "armn",
  ]
}
