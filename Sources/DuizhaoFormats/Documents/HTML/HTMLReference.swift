/// Named references of HTML 5 that HTML 4 did not have and that stand in articles (WHATWG HTML, 13.5).
struct HTMLReference {
  /// What a reference stands for.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - offset: Where `&` stands.
  /// - Returns: The text and the offset behind its `;`, nil where it is none of these.
  static func value(in page: [UInt8], at offset: Int) -> (text: String, end: Int)? {
    var end = offset + 1
    while end < page.count, end - offset <= longest, page[end] != UInt8(ascii: ";") { end += 1 }
    guard end < page.count, page[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = String(decoding: page[offset + 1..<end], as: UTF8.self)
    return table[name].map { ($0, end + 1) }
  }

  private static let longest = table.keys.map(\.utf8.count).max() ?? 0

  private static let table: [String: String] = [
    "ap": "≈", "approx": "≈", "ast": "*", "angst": "Å", "bsol": "\\", "bigstar": "★", "check": "✓",
    "colon": ":",
    "comma": ",", "commat": "@", "dash": "‐", "dollar": "$", "emsp13": " ", "emsp14": " ", "epsi": "ε",
    "epsiv": "ϵ", "equals": "=", "excl": "!", "ge": "≥", "geq": "≥", "geqslant": "⩾", "ges": "⩾", "gg": "≫",
    "half": "½", "hairsp": " ", "horbar": "―", "hyphen": "‐", "lbrace": "{", "lbrack": "[", "lcub": "{",
    "leq": "≤", "leqslant": "⩽", "les": "⩽", "ll": "≪", "lowbar": "_", "lpar": "(", "lsqb": "[",
    "MediumSpace": " ", "midast": "*", "mldr": "…", "mp": "∓", "NewLine": "\n", "nldr": "‥", "num": "#",
    "numsp": " ", "ohm": "Ω", "percnt": "%", "period": ".", "phiv": "ϕ", "plus": "+", "pm": "±",
    "puncsp": " ",
    "quest": "?", "rarrow": "→", "rbrace": "}", "rbrack": "]", "rcub": "}", "rightarrow": "→", "rpar": ")",
    "rsqb": "]", "semi": ";", "sol": "/", "star": "☆", "starf": "★", "Tab": "\t", "ThinSpace": " ",
    "ZeroWidthSpace": "", "NonBreakingSpace": " ", "varepsilon": "ϵ", "verbar": "|", "vert": "|", "Hat": "^",
  ]
}
