/// A tag of HTML that Markdown carries, or an address in angle brackets.
///
/// Only tags that set text are known, so that `P<0.05 and n>3` stays what it is.
struct HTMLTag {
  enum Kind { case superscript, lineBreak, link, other }

  var kind: Kind
  var isClosing: Bool
  var range: Range<Int>

  /// Reads the tag at the offset of a `<`.
  init?(at start: Int, limit: Int, in document: DocumentBytes) {
    var offset = start + 1
    isClosing = document[offset] == 0x2F
    if isClosing { offset += 1 }
    let nameStart = offset
    while offset < limit, document[offset].isASCIILetter { offset += 1 }
    let name = document.string(nameStart..<offset).lowercased()
    guard !name.isEmpty else { return nil }
    if document[offset] == 0x3A, ["http", "https", "mailto", "ftp"].contains(name) {
      kind = .link
    } else if let known = Self.names[name] {
      kind = known
    } else {
      return nil
    }
    let next = document[offset]
    guard kind == .link || next == 0x3E || next == 0x20 || next == 0x2F else { return nil }
    while offset < min(limit, start + 300), document[offset] != 0x3E {
      if document[offset] == 0x3C { return nil }
      offset += 1
    }
    guard offset < limit, document[offset] == 0x3E else { return nil }
    range = start..<offset + 1
  }

  private static let names: [String: Kind] = {
    var names: [String: Kind] = ["sup": .superscript, "br": .lineBreak]
    for name in [
      "sub", "b", "i", "em", "strong", "u", "s", "span", "font", "p", "div", "a", "small", "del", "ins",
      "mark",
      "code", "center",
    ] {
      names[name] = .other
    }
    return names
  }()
}

/// The character that a reference such as `&nbsp;` or `&#945;` names.
struct HTMLEntity {
  /// Reads the reference at the offset of a `&`, and where it ends.
  static func read(at start: Int, limit: Int, in document: DocumentBytes) -> (text: String, end: Int)? {
    var offset = start + 1
    while offset < min(limit, start + 12), document[offset] != 0x3B {
      guard document[offset].isASCIILetter || document[offset].isASCIIDigit || document[offset] == 0x23 else {
        return nil
      }
      offset += 1
    }
    guard offset < limit, document[offset] == 0x3B else { return nil }
    let name = document.string(start + 1..<offset)
    if let text = names[name] { return (text, offset + 1) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0, let scalar = Unicode.Scalar(number) else { return nil }
    return (String(Character(scalar)), offset + 1)
  }

  private static let names: [String: String] = [
    "nbsp": "\u{A0}", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "ensp": " ", "emsp": " ",
    "plusmn": "±", "times": "×", "deg": "°", "middot": "·", "ndash": "–", "mdash": "—", "alpha": "α",
    "beta": "β",
    "gamma": "γ", "delta": "δ", "kappa": "κ", "mu": "μ", "micro": "µ", "chi": "χ", "le": "≤", "ge": "≥",
    "sup2": "²", "sup3": "³", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "thinsp": " ",
  ]
}
