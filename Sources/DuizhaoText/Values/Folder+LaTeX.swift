extension Folder {
  /// Enters a formula if the dollar sign here opens one.
  mutating func openFormula() {
    if formulaEnd > 0 { return closeFormula() }
    guard let end = formulaClosing else { return emit(0x24, width: 1) }
    formulaEnd = end
    place += 1
  }

  mutating func closeFormula() {
    if place < bytes.count, bytes[place] == UInt8(ascii: "$") { place += 1 }
    formulaEnd = 0
    level = 0
    nextLevel = nil
    outerLevels.removeAll(keepingCapacity: true)
  }

  /// Where the formula that the dollar sign here opens is closed; nil if it is a mere dollar sign.
  private var formulaClosing: Int? {
    var offset = place + 1
    var isMarked = false
    var letters = 0
    var hasWord = false
    while offset < bytes.count, offset - place < 400 {
      switch bytes[offset] {
      case UInt8(ascii: "$"): return isMarked || !hasWord ? offset : nil
      case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "^"), UInt8(ascii: "_"): isMarked = true
      case 0x0A: return nil
      default: break
      }
      letters = NumericText.isLetter(UInt32(bytes[offset])) ? letters + 1 : 0
      if letters >= 3 { hasWord = true }
      offset += 1
    }
    return nil
  }

  mutating func foldInFormula(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "):
      place += 1
    case UInt8(ascii: "~"):
      emit(0x20, width: 1)
    case UInt8(ascii: "_"):
      nextLevel = NumericText.lowered
      place += 1
    case UInt8(ascii: "{"):
      outerLevels.append(level)
      level = nextLevel ?? level
      nextLevel = nil
      place += 1
    case UInt8(ascii: "}"):
      level = outerLevels.popLast() ?? 0
      nextLevel = nil
      place += 1
    default:
      emit(UInt32(byte), width: 1)
    }
  }

  mutating func foldBackslash() {
    var end = place + 1
    while NumericText.isLetter(UInt32(byte(end))), end - place < 24 { end += 1 }
    guard end > place + 1 else { return foldEscape() }
    let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    if name == "textcircled" {
      // A number in a circle numbers an item.
      while end < bytes.count, bytes[end] != UInt8(ascii: "}"), end - place < 24 { end += 1 }
      emit(0x2460, width: min(end + 1, bytes.count) - place)
    } else if let code = Self.symbols[name] {
      if name == "circ" { nextLevel = nil }
      emit(code, width: end - place)
    } else if formulaEnd > 0 || Self.styles.contains(name) {
      place = end
    } else {
      emit(0x5C, width: 1)
    }
  }

  /// Folds a backslash before what is not a letter: Markdown's and LaTeX's escapes.
  private mutating func foldEscape() {
    switch byte(place + 1) {
    case UInt8(ascii: "$") where formulaEnd > 0: place += 1
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
      if formulaEnd > 0 { emit(0x20, width: 2) } else { place += 1 }
    case UInt8(ascii: "^"), UInt8(ascii: "&"): emit(UInt32(byte(place + 1)), width: 2)
    case UInt8(ascii: "<"): emit(0x3C, width: 2)
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: emit(UInt32(byte(place + 1)), width: 2)
    default: emit(0x5C, width: 1)
    }
  }

  private static let styles: Set<String> = [
    "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathcal", "mathbb", "text", "textstyle", "scriptstyle",
    "scriptsize", "boldsymbol", "left", "right", "bf", "rm", "it", "sf", "tt",
  ]

  private static let symbols: [String: UInt32] = [
    "pm": 0xB1, "times": 0xD7, "sim": 0x7E, "thicksim": 0x7E, "leq": 0x2264, "leqslant": 0x2264, "le": 0x2264,
    "geq": 0x2265, "geqslant": 0x2265, "ge": 0x2265, "lt": 0x3C, "gt": 0x3E, "langle": 0x3C, "rangle": 0x3E,
    "approx": 0x2248, "mu": 0x3BC, "upmu": 0x3BC, "textmu": 0x3BC, "alpha": 0x3B1, "beta": 0x3B2,
    "gamma": 0x3B3,
    "kappa": 0x3BA, "chi": 0x3C7, "rho": 0x3C1, "delta": 0x3B4, "lambda": 0x3BB, "sigma": 0x3C3,
    "omega": 0x3C9,
    "circ": 0xB0, "degree": 0xB0, "cdot": 0xB7, "bullet": 0xB7, "prime": 0x27, "quad": 0x20, "qquad": 0x20,
    "sharp": 0x23, "colon": 0x3A,
  ]
}
