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
    let uses = Sides(source: Side.source, target: .target).map { firstUse(of: short, $0) }
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
      isFamiliar: isUniversal || abbreviations.known.isMolecular(short) || abbreviations.known[short]?.common != nil
    )
    if definitions.source != nil || definitions.target != nil {
      found.ground = .definedThere
      return found
    }
    guard !isUniversal else { return nil }
    found.fullForms = Sides(source: Side.source, target: .target).map { fullForms.place(of: short, $0) }
    guard let ground = ground(short, uses, isWrittenOut: found.hasFullForm) else { return nil }
    found.ground = ground
    return found
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
    if entry != nil { return .term }
    guard !isSymbol, short.isAllCapitals || isCut(short), short.key.count <= 7 else { return nil }
    return .shape
  }

  /// PaCO2-incr: a cut word behind a known form.
  private func isCut(_ short: ShortForm) -> Bool {
    let pieces = short.text.split(separator: "-")
    return pieces.count == 2 && pieces[1].utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// The first use on a side that does not define the form: one in the abstract, else one in the title.
  private func firstUse(of short: ShortForm, _ side: Side) -> Abbreviations.Located<AbbreviationUse>? {
    guard abbreviations.definitions(of: short, side).isEmpty else { return nil }
    let uses = abbreviations.uses(of: short, side).filter { $0.value.setting != .statistic && $0.part != .keyword }
    return uses.first { $0.part == .abstract } ?? uses.first
  }

  /// A form that the abstract uses before it defines it.
  private func early(_ short: ShortForm) -> UndefinedAbbreviation? {
    guard !abbreviations.known.isUniversal(short) else { return nil }
    var found = UndefinedAbbreviation(
      short: short,
      uses: Sides(source: nil, target: nil),
      fullForms: Sides(source: nil, target: nil),
      ground: .definedLater,
      isFamiliar: false
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
    return meant.slip != .letter && abbreviations.known[short] == nil
  }
}

extension UndefinedAbbreviation {
  fileprivate var hasFullForm: Bool { fullForms.source != nil || fullForms.target != nil }
}
