/// The addresses that SKOS files use.
enum SKOSName {
  /// W3C, SKOS Reference.
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  /// W3C, SKOS Reference, appendix B: labels that are resources.
  static let labels = "http://www.w3.org/2008/05/skos-xl#"
  /// DCMI Metadata Terms.
  static let terms = "http://purl.org/dc/terms/"
  /// Dublin Core 1.1, whose values may be plain texts where those of ``terms`` are resources.
  static let core = "http://purl.org/dc/elements/1.1/"
  /// What ISO 25964 has beyond SKOS.
  static let thesaurus = "http://purl.org/iso25964/skos-thes#"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let schema = "http://www.w3.org/2000/01/rdf-schema#"

  /// What our concepts begin with, then the identifier.
  static let concept = "urn:duizhao:concept:"
  /// What our collections begin with, then the subject field.
  static let field = "urn:duizhao:field:"
  /// Our glossary as a whole.
  static let glossary = "urn:duizhao:glossary"

  /// The prefixes of the files that we write, by their names.
  static let prefixes: [(name: String, namespace: String)] = [
    ("skos", skos), ("dct", terms), ("dc", core), ("iso-thes", thesaurus), ("owl", owl), ("rdf", RDFName.rdf),
    ("xsd", RDFName.xsd), ("concept", concept), ("field", field),
  ]

  /// An address as people know it: with a usual prefix, where there is one.
  static func short(_ address: String) -> String {
    let known =
      prefixes.dropLast(2) + [
        ("skosxl", labels), ("rdfs", schema), ("adms", "http://www.w3.org/ns/adms#"),
        ("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#"), ("foaf", "http://xmlns.com/foaf/0.1/"),
      ]
    guard let (name, namespace) = known.first(where: { address.hasPrefix($0.namespace) }) else {
      return address
    }
    return "\(name):\(address.dropFirst(namespace.count))"
  }
}

extension SKOSName {
  /// A text as the last part of an address: letters and digits of ASCII, `-`, `_` and `.` as they are, the rest encoded.
  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.enumerated().map { index, byte in
      let isEdge = index == 0 || index == bytes.count - 1
      let isPlain =
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
        // Turtle wants escapes for these at the ends of a name.
        || !isEdge && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
      if isPlain { return String(Unicode.Scalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// The text that was encoded; nil where it was not.
  static func decoded(_ text: String) -> String? {
    var cursor = ByteCursor(Array(text.utf8))
    var bytes: [UInt8] = []
    while let byte = cursor.byte {
      cursor.advance()
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = cursor.takeHexadecimal(2) else { return nil }
      bytes.append(UInt8(value))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
