import DuizhaoModel

/// What the head of a page says of the article in each language.
struct HTMLHead {
  /// A text of the head.
  struct Item: Hashable {
    var text: String
    var place: XMLPlace
  }

  /// The texts in one language.
  struct Version {
    var title: Item?
    var abstract: Item?
    var keywords: [Item] = []
    var authors: [Item] = []
    var institutions: [Item] = []
  }

  /// The texts by their language, as they show it.
  private(set) var versions: [Language: Version] = [:]

  /// Collects what the head says; names that are the article's alone come before those of any page.
  init(_ metas: [HTMLPage.Meta]) {
    let named = metas.compactMap { meta in HTMLMetaName(meta.name).map { (name: $0, meta: meta) } }
    for isGeneric in [false, true] {
      let known = versions
      for (name, meta) in named where name.isGeneric == isGeneric && name.part != .keywords {
        add(meta, name, known: known)
      }
      addKeywords(named.filter { $0.name.isGeneric == isGeneric && $0.name.part == .keywords })
    }
  }

  private mutating func add(_ meta: HTMLPage.Meta, _ name: HTMLMetaName, known: [Language: Version]) {
    let item = Item(text: meta.content, place: meta.place)
    guard let language = meta.content.mainLanguage ?? name.language else { return }
    var version = versions[language] ?? Version()
    switch name.part {
    case .title: version.title = version.title ?? item
    case .abstract:
      if !name.isGeneric || Self.isWhole(meta.content) { version.abstract = version.abstract ?? item }
    case .authors:
      guard known[language]?.authors.isEmpty ?? true else { return }
      let names = meta.content.split { $0 == ";" || $0 == "；" || $0 == "，" || $0 == "、" }
      for name in names where !name.allSatisfy(\.isWhitespace) {
        let name = Item(text: Self.naturalName(String(name).onOneLine), place: meta.place)
        if !version.authors.contains(where: { $0.text == name.text }) { version.authors.append(name) }
      }
    case .institution:
      if !version.institutions.contains(where: { $0.text == item.text }) { version.institutions.append(item) }
    case .keywords: break
    }
    versions[language] = version
  }

  /// Whether a description of a page is a whole abstract: it is long and ends as a sentence does.
  private static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count >= 120, let last = text.last else { return false }
    return "。.!?！？)）".contains(last) && !text.hasSuffix("...") && !text.hasSuffix("。。。")
  }

  /// A name with the given name first: *Gu, Mingyuan* → *Mingyuan Gu*.
  private static func naturalName(_ name: String) -> String {
    let parts = name.split(separator: ",").map { String($0).onOneLine }
    guard parts.count == 2, name.mainLanguage == .english else { return name }
    return "\(parts[1]) \(parts[0])"
  }

  /// Keywords may come one an element or all in one, each language in its own or both in one.
  private mutating func addKeywords(_ metas: [(name: HTMLMetaName, meta: HTMLPage.Meta)]) {
    var items: [(item: Item, language: Language?)] = []
    // IL-6 is Chinese where its element says so, and others that say so hold Han characters.
    let tags = Set(metas.filter { $0.meta.content.mainLanguage == .chinese }.compactMap(\.meta.language))
    func isChinese(_ meta: HTMLPage.Meta) -> Bool {
      guard let tag = meta.language, tag.hasPrefix("zh") || tag.hasPrefix("chi") else { return false }
      return tags.contains(tag)
    }
    for (name, meta) in metas {
      let isList = meta.content.contains { $0 == ";" || $0 == "；" }
      let parts = meta.content.split { character in
        isList ? character == ";" || character == "；" : ",，、|".contains(character)
      }.map { String($0).onOneLine }.filter { !$0.isEmpty }
      let areMixed = Set(parts.compactMap(\.mainLanguage)).count > 1
      let said = isChinese(meta) ? .chinese : meta.content.mainLanguage
      let whole = areMixed ? nil : name.language ?? said
      for part in parts { items.append((Item(text: part, place: meta.place), whole)) }
    }
    let sorted = Self.languages(of: items)
    for language in Language.allCases where versions[language]?.keywords.isEmpty ?? true {
      var seen: Set<String> = []
      let own = zip(items, sorted).filter { $0.1 == language && seen.insert($0.0.item.text).inserted }
      if !own.isEmpty { versions[language, default: Version()].keywords = own.map(\.0.item) }
    }
  }

  /// The language of each keyword: Latin letters between Chinese keywords are Chinese (IL-6), unless the languages come
  /// by turns.
  private static func languages(of items: [(item: Item, language: Language?)]) -> [Language] {
    let own = items.map { $0.language ?? $0.item.text.mainLanguage ?? .english }
    guard let first = own.firstIndex(of: .chinese), let last = own.lastIndex(of: .chinese) else { return own }
    let chinese = own.count { $0 == .chinese }
    let others = own.count - (last - first + 1)
    let isOneList = others == 0 || others >= chinese
    return own.enumerated().map { index, language in
      items[index].language == nil && isOneList && first < index && index < last ? .chinese : language
    }
  }
}

extension String {
  /// The language that most of a text is in; nil where it holds no letters.
  var mainLanguage: Language? {
    var han = 0
    var words = 0
    var isWord = false
    for scalar in unicodeScalars {
      if scalar.value.isHan { han += 1 }
      if scalar.value.isLatin, !isWord { words += 1 }
      isWord = scalar.value.isLatin
    }
    if han == 0, words == 0 { return nil }
    return han >= words ? .chinese : .english
  }
}
