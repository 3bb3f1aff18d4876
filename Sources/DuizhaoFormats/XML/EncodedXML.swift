/// A document of XML, or a part of one, as UTF-8 with the encoding that it is kept in.
struct EncodedXML {
  private enum Encoding { case utf8, utf16(isBigEndian: Bool) }

  /// The elements, by bytes of UTF-8 without a byte order mark.
  let outline: XMLOutline

  private let encoding: Encoding
  private let hasMark: Bool

  /// Reads a document in UTF-8 or UTF-16, the encodings that every parser knows (XML 1.0, 2.2), and the only ones that
  /// parts of Word documents may have (ECMA-376-2, 6.2.5).
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - part: The part of an archive that it is.
  /// - Throws: ``DocumentFailure`` where it is not well-formed.
  init(_ bytes: [UInt8], part: String? = nil) throws(DocumentFailure) {
    let utf8: [UInt8]
    switch bytes.prefix(3) {
    case [0xEF, 0xBB, 0xBF]: (encoding, hasMark) = (.utf8, true)
    case let start where start.starts(with: [0xFF, 0xFE]):
      (encoding, hasMark) = (.utf16(isBigEndian: false), true)
    case let start where start.starts(with: [0xFE, 0xFF]):
      (encoding, hasMark) = (.utf16(isBigEndian: true), true)
    case let start where start.starts(with: [0x3C, 0]):
      (encoding, hasMark) = (.utf16(isBigEndian: false), false)
    case let start where start.starts(with: [0, 0x3C]):
      (encoding, hasMark) = (.utf16(isBigEndian: true), false)
    default: (encoding, hasMark) = (.utf8, false)
    }
    switch encoding {
    case .utf8: utf8 = hasMark ? Array(bytes.dropFirst(3)) : bytes
    case .utf16(let isBigEndian):
      let units = stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index + (isBigEndian ? 0 : 1)]) << 8 | UInt16(bytes[index + (isBigEndian ? 1 : 0)])
      }
      utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    }
    do {
      outline = try XMLOutline(utf8)
    } catch {
      throw DocumentFailure(error, part: part)
    }
  }

  /// Text in UTF-8 as the part keeps text.
  func encoded(_ utf8: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + utf8
    case .utf16(let isBigEndian):
      let units = (hasMark ? [0xFEFF] : []) + Array(String(decoding: utf8, as: UTF8.self).utf16)
      return units.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
    }
  }
}
