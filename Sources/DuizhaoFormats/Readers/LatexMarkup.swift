import DuizhaoModel

/// Reads LaTeX between dollar signs, which programs that read scans put around numbers.
///
/// White space means nothing there and is left out, so that `$( P < 0 . 0 5 )$` is read as (P<0.05).
struct LatexMarkup {
  private let document: DocumentBytes
  private let range: Range<Int>
  private var offset: Int

  /// The offset of the dollar that closes what one opens; nil where the dollar is an amount of money.
  static func end(ofMathAt start: Int, limit: Int, in document: DocumentBytes) -> Int? {
    let before = document[start - 1]
    guard !before.isASCIILetter || before == 0x73 else { return nil }
    var offset = start + 1
    var letters = 0
    var isMath = false
    while offset < min(limit, start + 1_000) {
      let byte = document[offset]
      switch byte {
      case 0x24: return offset > start + 1 && isMath || (1...2).contains(offset - start - 1) ? offset : nil
      case 0x5C:
        isMath = true
        offset += 1
        while document[offset].isASCIILetter { offset += 1 }
        if !document[offset - 1].isASCIILetter { offset += 1 }
        letters = 0
        continue
      case 0x7B, 0x7D, 0x5E, 0x5F: isMath = true
      case 0x3C, 0x3D, 0x3E, 0x25, 0x2B: if letters < 4 { isMath = true }
      case 0x20: if document[offset - 1].isASCIIDigit, document[offset + 1].isASCIIDigit { isMath = true }
      case 0x0A: return nil
      default: break
      }
      letters = byte.isASCIILetter ? letters + 1 : 0
      // A long word stands in no formula.
      if letters > 12 { return nil }
      offset += 1
    }
    return nil
  }

  /// Appends a formula as plain text.
  static func append(_ range: Range<Int>, of document: DocumentBytes, to result: inout MarkedText) {
    var reader = LatexMarkup(document: document, range: range, offset: range.lowerBound)
    reader.read(into: &result)
  }

  private mutating func read(into result: inout MarkedText) {
    let start = result.text.count
    var depth = 0
    var superscript: (depth: Int, start: Int)?
    while offset < range.upperBound {
      let byte = document[offset]
      var isGroupEdge = false
      switch byte {
      case 0x00, 0x20, 0x09, 0x5F: isGroupEdge = true
      case 0x7B:
        depth += 1
        isGroupEdge = true
      case 0x7D: depth -= 1
      case 0x5C: readCommand(into: &result)
      case 0x7E: result.text.append(" ", standingFor: offset..<offset + 1)
      case 0x5E:
        isGroupEdge = true
        if result.text.count > start, !isSign(after: offset) {
          result.text.append("^", at: offset)
        }
        superscript = (depth, result.text.count)
      default:
        let width = max(1, document.scalar(at: offset).width)
        let end = min(offset + width, range.upperBound)
        result.text.append(document.string(offset..<end), at: offset)
        offset = end - 1
      }
      if !isGroupEdge, let open = superscript, depth <= open.depth {
        if open.start < result.text.count { result.superscripts.append(open.start..<result.text.count) }
        superscript = nil
      }
      offset += 1
    }
  }

  /// Whether what a caret raises is a sign that is raised by nature (°, ′).
  private func isSign(after caret: Int) -> Bool {
    var position = caret + 1
    while document[position] == 0x20 || document[position] == 0x7B { position += 1 }
    return document.hasASCII("\\circ", at: position) || document.hasASCII("\\prime", at: position)
      || document[position].isASCIIPunctuation && document[position] != 0x2D && document[position] != 0x5C
        && document[position] != 0x2B
  }

  /// Reads a command as the character it stands for; one that only sets type is left out.
  private mutating func readCommand(into result: inout MarkedText) {
    let start = offset
    var end = offset + 1
    while end < range.upperBound, document[end].isASCIILetter { end += 1 }
    if end == start + 1 {
      let byte = document[end]
      if end < range.upperBound, byte.isASCIIPunctuation, byte != 0x2C, byte != 0x3B, byte != 0x21,
        byte != 0x3A
      {
        result.text.append(document.string(end..<end + 1), at: end)
      }
      if byte < 0x80 { offset = min(end, range.upperBound - 1) }
      return
    }
    if let text = Self.commands[document.string(start + 1..<end)] {
      result.text.append(text, standingFor: start..<end)
    }
    offset = end - 1
  }

  private static let commands: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
    "eta": "η",
    "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ",
    "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "pm": "±",
    "mp": "∓", "times": "×", "div": "÷", "cdot": "·", "bullet": "•", "sim": "~", "approx": "≈", "leq": "≤",
    "le": "≤",
    "leqslant": "≤", "geq": "≥", "ge": "≥", "geqslant": "≥", "neq": "≠", "ne": "≠", "ll": "≪", "gg": "≫",
    "lt": "<",
    "gt": ">", "infty": "∞", "circ": "°", "prime": "′", "rightarrow": "→", "to": "→", "uparrow": "↑",
    "downarrow": "↓", "leftrightarrow": "↔", "quad": " ", "qquad": " ", "ast": "*", "star": "*",
    "dagger": "†",
    "ddagger": "‡", "triangle": "△", "textperthousand": "‰", "ldots": "…", "cdots": "…", "dots": "…",
  ]
}
