/// The text of a cell of a workbook, as people see it but for formats of numbers.
enum WorkbookCell {
  /// The text of an element `c`.
  static func text(of cell: XMLElement, strings: [String]) -> String {
    let value = cell.first("v")?.text ?? ""
    switch cell["t"] {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "inlineStr": return cell.first("is").map(richText) ?? ""
    case "str": return unescaped(value)
    case "b": return value == "1" ? "TRUE" : "FALSE"
    // What a formula failed to give is no text.
    case "e": return ""
    default: return number(value)
    }
  }

  /// The text of an element that has text or runs of text, without readings in kana above it.
  static func richText(of element: XMLElement) -> String {
    element.elements.reduce(into: "") { text, child in
      switch child.name {
      case "t": text += unescaped(child.text)
      case "r":
        let run = child.elements("t").map { unescaped($0.text) }.joined()
        let isRaised = child.first("rPr")?.first("vertAlign")?["val"] == "superscript"
        text += isRaised && InlineCode.isPower(run, of: text) ? "^" + run : run
      default: break
      }
    }
  }

  /// A number as it was typed in, without the digits that binary fractions add.
  private static func number(_ value: String) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    guard let whole = Int(exactly: number) else { return "\(number)" }
    return "\(whole)"
  }

  /// The text without what stands for characters that XML cannot hold (`_x000D_`).
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = escape(bytes[index...]) {
        result += Array(String(scalar).utf8)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that `_xHHHH_` stands for at the start of some bytes.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let part = Array(bytes.prefix(7))
    guard part.count == 7, part.starts(with: "_x".utf8), part[6] == UInt8(ascii: "_"),
      let value = UInt32(String(decoding: part[2..<6], as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
