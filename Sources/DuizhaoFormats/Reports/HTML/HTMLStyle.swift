/// The style sheet of the report: what is fixed, and what is counted out for the classes of terms and numbers.
enum HTMLStyle {
  /// How many classes terms have; an article with more concepts begins again.
  static let termClasses = 64

  /// How many classes the numbers of a link have.
  static let numberClasses = 24

  /// The whole sheet.
  static let sheet = [HTMLStyle.base, layout, ties, tables, print].joined(separator: "\n")

  /// Hues that are told apart at low chroma, neighbours far apart.
  private static let hues = [250, 75, 150, 330, 200, 25, 115, 290]

  /// Colours by class: terms of one concept light up together over the whole article, numbers in their link.
  private static var ties: String {
    var rules: [String] = []
    for (index, hue) in hues.enumerated() {
      let terms = stride(from: index, to: termClasses, by: hues.count).map { ".k\($0)" }
      let numbers = stride(from: index, to: numberClasses, by: hues.count).map { ".n\($0)" }
      rules.append("\((terms + numbers).joined(separator: ",")){--h:\(hue)}")
    }
    // Where hues come again, a frame tells the terms apart.
    let framed = (0..<termClasses).filter { $0 / hues.count % 2 == 1 }.map { ".k\($0)" }
    rules.append("\(framed.joined(separator: ",")){box-shadow:inset 0 0 0 1px var(--hf)}")
    let terms = (0..<termClasses).map { ".page:has(.k\($0):hover) .k\($0)" }
    let numbers = (0..<numberClasses).map { ".r:has(.n\($0):hover) .n\($0)" }
    rules.append("\((terms + numbers).joined(separator: ",\n")){background:var(--hb);color:var(--hi)}")
    let marks = (0..<8).map { ".r:has(.note.f\($0):hover) mark.f\($0)" }
    rules.append("\(marks.joined(separator: ",")){background:var(--s);color:var(--bg)}")
    return rules.joined(separator: "\n")
  }
}
