import DuizhaoModel
import DuizhaoText

extension AffiliationMismatchRule {
  /// A department that one language names and the other does not, or another.
  func department(_ pair: AffiliationComparison.Pair) -> [Finding] {
    guard let source = pair.facts.source.department, !pair.isDamaged else { return [] }
    guard pair.facts.target.department != nil else {
      return [missing(pair, source, of: .source, confidence: 0.7)]
    }
    let name = String(pair.texts.source.string.slice(source))
    let named = Sides(
      source: Departments.named(in: name, chinese: true),
      target: Departments.named(in: pair.texts.target.string, chinese: false)
    )
    guard !named.source.isEmpty, !named.target.isEmpty, named.source.isDisjoint(with: named.target) else {
      return []
    }
    return [differ(pair, source, 0..<pair.texts.target.count, .info, confidence: 0.6)]
  }

  /// 附属 or *affiliated* in one language only.
  func affiliation(_ pair: AffiliationComparison.Pair) -> [Finding] {
    switch (pair.facts.source.affiliated, pair.facts.target.affiliated) {
    case (nil, let target?):
      let word = Self.word(around: target, in: pair.texts.target.string)
      return [missing(pair, word, of: .target, confidence: 0.6)]
    case (let source?, nil):
      let target = pair.texts.target.string.lowercased()
      // A hospital *of* a university belongs to it.
      guard target.contains("hospital"), !target.contains(" of "), !target.contains("university") else {
        return []
      }
      return [missing(pair, source, of: .source, confidence: 0.5)]
    default: return []
    }
  }

  private static func word(around range: Range<Int>, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x41...0x5A).contains(bytes[index] & 0xDF)
    }
    var lower = range.lowerBound
    var upper = range.upperBound
    while isLetter(lower - 1) { lower -= 1 }
    while isLetter(upper) { upper += 1 }
    return lower..<upper
  }

  /// Key laboratories of which English names fewer.
  func laboratories(_ pair: AffiliationComparison.Pair) -> [Finding] {
    let laboratories = pair.facts.map(\.keyLaboratories)
    guard !pair.isDamaged, laboratories.target.count < laboratories.source.count,
      let lost = laboratories.source.last
    else {
      return []
    }
    let isSure = !laboratories.target.isEmpty
    return [
      finding(
        isSure ? .warning : .info,
        confidence: isSure ? 0.8 : 0.5,
        Message(
          en:
            "\(laboratories.source.count) key laboratories in the source, \(laboratories.target.count) in the translation",
          zh: "原文有\(laboratories.source.count)个重点实验室，译文有\(laboratories.target.count)个"
        ),
        source: place(lost, pair.texts.source),
        target: place(laboratories.target.first ?? 0..<pair.texts.target.count, pair.texts.target)
      )
    ]
  }

  /// A province that only Chinese names, and a city that English does not; each once an article.
  func places(_ comparison: AffiliationComparison, _ context: CheckContext) -> [Finding] {
    let romanization = Romanization(context.glossary.names)
    let province = comparison.pairs.lazy.filter { !$0.isDamaged }.compactMap { pair -> Finding? in
      let text = pair.texts.source.string
      guard let province = PlaceNames.province(in: text) else { return nil }
      guard !province.english.contains(where: comparison.namesPlace) else { return nil }
      return self.missing(pair, province.range, of: .source, confidence: 0.6)
    }.first
    let city = comparison.pairs.lazy.filter { !$0.isDamaged }.compactMap { pair -> Finding? in
      let text = pair.texts.source.string
      guard let range = PlaceNames.city(in: text), range != PlaceNames.province(in: text)?.range else {
        return nil
      }
      let name = String(text.slice(range))
      let spelled = PlaceNames.exceptions[name] ?? name.compactMap(romanization.syllable).joined()
      let readings = [spelled] + (romanization.readings(of: name) ?? []).map { $0.joined() }
      guard !readings.contains(where: comparison.letters.contains) else { return nil }
      return self.missing(pair, range, of: .source, confidence: 0.5)
    }.first
    return [province, city].compactMap { $0 }
  }

  /// Lists of different length.
  func count(_ affiliations: Sides<[Affiliation]>) -> [Finding] {
    let counts = affiliations.map(\.count)
    // Without numbers nothing says where one institution ends and the next begins.
    let areNumbered = affiliations.map { $0.allSatisfy { $0.mark != nil } }
    guard areNumbered.source, areNumbered.target, counts.source != counts.target,
      let first = affiliations.source.first,
      let other = affiliations.target.first
    else {
      return []
    }
    return [
      finding(
        .info,
        confidence: 0.5,
        Message(
          en: "\(counts.source) affiliations in the source, \(counts.target) in the translation",
          zh: "原文有\(counts.source)个单位，译文有\(counts.target)个"
        ),
        source: Place(first.text),
        target: Place(other.text)
      )
    ]
  }

  /// Authors whose marks refer to other affiliations in the other language; once an article.
  func marks(_ versions: Sides<ArticleVersion>, _ context: CheckContext) -> [Finding] {
    let authors = versions.map(\.authors)
    guard authors.source.count == authors.target.count else { return [] }
    let numbers = authors.map { $0.map { $0.marks.filter { $0.allSatisfy(\.isNumber) } } }
    // Scans lose superscripts, and commas between them: only what both bylines say can differ.
    let differing = authors.source.indices.first { author in
      let own = numbers.map { $0[author].joined().sorted() }
      return !own.source.isEmpty && !own.target.isEmpty && own.source != own.target
    }
    guard authors.source.count > 1, let first = differing else { return [] }
    let shown = Sides(source: numbers.source[first], target: numbers.target[first])
      .map { $0.joined(separator: ",") }
    let name = authors.source[first].name.string
    return [
      finding(
        .info,
        confidence: 0.6,
        Message(
          en: "\(name) belongs to \(shown.source) in the source, to \(shown.target) in the translation",
          zh: "\(name)的单位序号：原文为\(shown.source)，译文为\(shown.target)"
        ),
        source: Place(authors.source[first].name),
        target: Place(authors.target[first].name)
      )
    ]
  }

  // MARK: Findings

  func place(_ range: Range<Int>, _ text: MappedText) -> Place {
    Place(
      quote: String(text.string.slice(range)),
      range: text.documentRange(of: range),
      context: Place.Context(text: text.string, marked: [range])
    )
  }

  /// Two parts of a pair that do not say the same.
  func differ(
    _ pair: AffiliationComparison.Pair,
    _ source: Range<Int>,
    _ target: Range<Int>,
    _ severity: Severity,
    confidence: Double
  ) -> Finding {
    let places = Sides(source: place(source, pair.texts.source), target: place(target, pair.texts.target))
    return finding(
      severity,
      confidence: confidence,
      Message(
        en: "“\(places.source.quote)” in the source, “\(places.target.quote)” in the translation",
        zh: "原文为“\(places.source.quote)”，译文为“\(places.target.quote)”"
      ),
      source: places.source,
      target: places.target
    )
  }

  /// A part of one side of a pair that the other side does not say.
  func missing(
    _ pair: AffiliationComparison.Pair,
    _ range: Range<Int>,
    of side: Side,
    confidence: Double
  ) -> Finding {
    let own = place(range, pair.texts[side])
    let other = place(0..<pair.texts[side.other].count, pair.texts[side.other])
    return finding(
      .info,
      confidence: confidence,
      side == .source
        ? Message(en: "“\(own.quote)” is missing in the translation", zh: "译文缺少“\(own.quote)”")
        : Message(en: "“\(own.quote)” is not in the source", zh: "原文没有“\(own.quote)”"),
      source: side == .source ? own : other,
      target: side == .target ? own : other
    )
  }
}
