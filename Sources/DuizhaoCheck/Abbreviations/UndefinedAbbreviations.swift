import DuizhaoModel

/// A short form that is used where nothing says what it stands for.
struct UndefinedAbbreviation {
  /// How it is known that the form needs a definition.
  enum Ground: Hashable {
    /// The other language defines it.
    case definedThere
    /// The article writes out what it stands for, without a bracket.
    case writtenOut
    /// It is used before it is defined.
    case definedLater
    /// The glossary knows it as a term.
    case term
    /// A group of the study is called by it.
    case group
    /// It looks like one.
    case shape
  }

  /// The short form.
  var short: ShortForm
  /// Where each side first uses it without definition.
  var uses: Sides<Place?>
  /// Its definition or full form on each side.
  var fullForms: Sides<Place?>
  /// How it is known that it needs one.
  var ground: Ground
  /// Whether it is known in its field, or the symbol of a gene or protein.
  var isFamiliar: Bool
  /// Whether it stands in the title only, where there is no room for a definition, or is defined outside the abstract.
  var isExcused: Bool
}

/// Finds the short forms of an article that are used without definition.
struct UndefinedAbbreviations {
  private let abbreviations: Abbreviations
  private let fullForms: FullForms
  /// What needs no definition.
  private let familiar: Set<String>

  init(_ context: CheckContext, familiar: [String]) {
    abbreviations = context.abbreviations
    fullForms = FullForms(context)
    self.familiar = Set(familiar.map { ShortForm($0).key })
  }

  /// The cases, one for each short form, in the order of first use: those of the source first.
  var all: [UndefinedAbbreviation] {
    var seen: Set<String> = []
    return Side.allCases.flatMap { abbreviations.shortForms(used: $0) }
      .filter { seen.insert($0.key).inserted }
      .compactMap(examine)
  }

  private func examine(_ short: ShortForm) -> UndefinedAbbreviation? {
    guard !familiar.contains(short.key), !isSlip(short) else { return nil }
    let uses = Sides(source: Side.source, target: .target).map {
      isUnderstood(short, $0) ? nil : firstUse(of: short, $0)
    }
    guard uses.source != nil || uses.target != nil else { return early(short) }
    let definitions = Sides(source: Side.source, target: .target).map {
      abbreviations.definitions(of: short, $0).first?.place
    }
    let isUniversal = abbreviations.known.isUniversal(short)
    var found = UndefinedAbbreviation(
      short: short,
      uses: uses.map { $0?.place },
      fullForms: definitions,
      ground: .shape,
      isFamiliar: isUniversal || isSymbol(short),
      isExcused: Side.allCases.allSatisfy { side in
        uses[side].map { $0.part == .title || !abbreviations.definitions(of: short, side).isEmpty } ?? true
      }
    )
    let given = Side.allCases.flatMap { abbreviations.definitions(of: short, $0) }
    if !given.isEmpty, given.allSatisfy(\.value.isNaming) { return nil }
    if !given.isEmpty {
      found.ground = .definedThere
      found.isFamiliar = found.isFamiliar || isName(short)
      return found
    }
    found.isFamiliar = found.isFamiliar || abbreviations.known[short]?.common != nil
    guard !isUniversal else { return nil }
    found.fullForms = Sides(source: Side.source, target: .target).map { fullForms.place(of: short, $0) }
    guard let ground = ground(short, uses, isWrittenOut: found.hasFullForm) else { return nil }
    found.ground = ground
    return found
  }

  /// Whether it is the symbol of a gene or protein rather than the short form of a method or state.
  private func isSymbol(_ short: ShortForm) -> Bool {
    abbreviations.known.isMolecular(short)
      && (!short.isAllCapitals
        || Side.allCases.flatMap { abbreviations.uses(of: short, $0) }.contains {
          $0.value.setting == .molecular
        })
  }

  /// Whether a form with a digit has no definition that explains its letters: 成骨细胞(MC3T3-E1).
  private func isName(_ short: ShortForm) -> Bool {
    short.hasDigit && abbreviations.known[short] == nil
      && Side.allCases.flatMap { abbreviations.definitions(of: short, $0) }.allSatisfy {
        !$0.value.isExplained
      }
  }

  /// Whether what a side defines explains the form: CAR-T by CAR, hLIF by LIF, BG by BG-EPVS.
  private func isUnderstood(_ short: ShortForm, _ side: Side) -> Bool {
    let defined = Set(abbreviations.sides[side].definitions.map(\.value.short.key))
    func isKnown(_ piece: Substring) -> Bool {
      let piece = ShortForm(String(piece))
      return piece.key.count == 1 || defined.contains(piece.key) || abbreviations.known.isUniversal(piece)
    }
    let pieces = short.text.split { $0 == "-" || $0 == "/" }
    if pieces.count > 1, pieces.allSatisfy(isKnown), pieces.contains(where: { $0.count > 1 }) { return true }
    let bare = short.key.drop { $0.isLowercase }
    if bare.count > 2, bare.count < short.key.count, defined.contains(String(bare)) { return true }
    return abbreviations.sides[side].definitions.contains { definition in
      let pieces = definition.value.short.text.split(separator: "-")
      return pieces.count > 1 && pieces.contains { ShortForm(String($0)).key == short.key }
    }
  }

  /// Why a form that no side defines needs a definition; nil where it is a name, as far as one can see.
  private func ground(
    _ short: ShortForm,
    _ uses: Sides<Abbreviations.Located<AbbreviationUse>?>,
    isWrittenOut: Bool
  ) -> UndefinedAbbreviation.Ground? {
    let entry = abbreviations.known[short]
    let settings = Side.allCases.flatMap { abbreviations.uses(of: short, $0) }.map(\.value.setting)
    let isSymbol = settings.contains(.molecular) || abbreviations.known.isMolecular(short)
    if isWrittenOut, !(short.hasDigit && isSymbol) { return .writtenOut }
    if short.hasDigit { return entry?.common != nil ? .term : isCut(short) ? .shape : nil }
    if settings.contains(.group), short.isAllCapitals { return .group }
    if entry != nil { return settings.allSatisfy { $0 == .molecular } ? nil : .term }
    guard !isSymbol, short.isAllCapitals || isCut(short), short.key.count <= 7 else { return nil }
    if fullForms.hasWord(beginningWith: short) { return .writtenOut }
    // A name in capitals is also a shape of this kind; what stands once is left in doubt.
    return settings.count > 1 ? .shape : nil
  }

  /// PaCO2-incr: a cut word behind a known form.
  private func isCut(_ short: ShortForm) -> Bool {
    let pieces = short.text.split(separator: "-")
    return pieces.count == 2 && pieces[1].utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// The first use on a side that does not define the form: one in the abstract, else one in the title.
  private func firstUse(of short: ShortForm, _ side: Side) -> Abbreviations.Located<AbbreviationUse>? {
    guard !abbreviations.definitions(of: short, side).contains(where: { $0.part == .abstract }) else {
      return nil
    }
    let uses = abbreviations.uses(of: short, side).filter {
      $0.value.setting != .statistic && $0.part != .keyword
    }
    guard !uses.contains(where: isIntroduced) else { return nil }
    let isDefined = !abbreviations.definitions(of: short, side).isEmpty
    return uses.first { $0.part == .abstract } ?? (isDefined ? nil : uses.first)
  }

  /// Whether the full form stands right before the short one, without brackets: 野生型WT.
  private func isIntroduced(_ use: Abbreviations.Located<AbbreviationUse>) -> Bool {
    let before = use.sentence.text.string.slice(0..<use.value.range.lowerBound)
    let forms = abbreviations.known.fullForms(of: use.value.short, in: use.sentence.language)
    return forms.contains { before.hasSuffix($0) || before.hasSuffix($0 + " ") }
  }

  /// A form that the abstract uses before it defines it.
  private func early(_ short: ShortForm) -> UndefinedAbbreviation? {
    guard !abbreviations.known.isUniversal(short) else { return nil }
    var found = UndefinedAbbreviation(
      short: short,
      uses: Sides(source: nil, target: nil),
      fullForms: Sides(source: nil, target: nil),
      ground: .definedLater,
      isFamiliar: false,
      isExcused: false
    )
    for side in Side.allCases {
      guard let definition = abbreviations.definitions(of: short, side).first, definition.part == .abstract,
        let use = abbreviations.uses(of: short, side).first(where: { $0.part == .abstract }),
        use.place.range.lowerBound < definition.place.range.lowerBound
      else { continue }
      found.uses[side] = use.place
    }
    return found.uses.source != nil || found.uses.target != nil ? found : nil
  }

  /// Whether another rule says that the form is another one miswritten.
  private func isSlip(_ short: ShortForm) -> Bool {
    guard let meant = abbreviations.meant(by: short.text) else { return false }
    return meant.slip != .letter && !abbreviations.known.contains(written: short)
  }
}

extension UndefinedAbbreviation {
  fileprivate var hasFullForm: Bool { fullForms.source != nil || fullForms.target != nil }
}
