import DuizhaoFormats

/// A page set by hand: lines at places, written as `pdftotext -bbox-layout` writes them.
///
/// A Chinese character is as wide as its size, another half of that; boxes reach from 0.9 of the size above the baseline to 0.2
/// below, as those of most fonts do. In a line `^9^` is raised, `_2_` lowered, both in two thirds of the size.
struct PDFSheet {
  private var lines = ""

  /// Sets a line whose baseline stands at `y`.
  mutating func set(_ text: String, x: Double, y: Double, size: Double = 10) {
    var words = ""
    var left = x
    var shift = 0.0
    var scale = 1.0
    var word = ""
    func width(_ scalar: Unicode.Scalar) -> Double { (scalar.value >= 0x2E80 ? 1 : 0.5) * size * scale }
    func close() {
      let length = word.unicodeScalars.reduce(0) { $0 + width($1) }
      guard !word.isEmpty else { return }
      let (top, bottom) = (y + shift - 0.9 * size * scale, y + shift + 0.2 * size * scale)
      let escaped = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      words +=
        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + length)\" yMax=\"\(bottom)\">\(escaped)</word>\n"
      left += length
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^", "_":
        close()
        let isOpen = shift != 0
        shift = isOpen ? 0 : (scalar == "^" ? -0.35 : 0.2) * size
        scale = isOpen ? 1 : 0.65
      case " ":
        close()
        left += 0.3 * size
      case "\u{3000}":
        close()
        left += size
      default: word.unicodeScalars.append(scalar)
      }
    }
    close()
    lines += "<line xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(left)\" yMax=\"\(y)\">\n\(words)</line>\n"
  }

  /// Sets lines one below the other.
  mutating func set(_ lines: [String], x: Double, y: Double, size: Double = 10) {
    for (index, line) in lines.enumerated() { set(line, x: x, y: y + 15 * Double(index), size: size) }
  }

  /// The pages as the program writes them.
  static func pages(_ sheets: [PDFSheet], count: Int? = nil, messages: String = "") -> PDFPages {
    let body = sheets.map {
      "<page width=\"595\" height=\"842\">\n<flow><block>\n\($0.lines)</block></flow>\n</page>\n"
    }
    let head =
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x.dtd\"><html><head><title>a<b&</title></head>"
    let layout = "\(head)<body>\n<doc>\n\(body.joined())</doc>\n</body></html>\n"
    return PDFPages(
      parts: [PDFPages.Part(firstPage: 1, layout: Array(layout.utf8))],
      count: count ?? sheets.count,
      messages: messages
    )
  }
}
