/// Collects a formula in MathML while a page is walked through.
struct HTMLFormula {
  private var open: [PlacedElement]
  /// How many elements inside one another are not kept, for the formula is too deep.
  private var skipped = 0
  private var root: PlacedElement?

  /// Elements that may be open at a time: formulas are read by recursion.
  private static let maxDepth = 64

  /// Begins with the tag of the formula.
  init(_ tag: HTMLStartTag, at place: XMLPlace) { open = [Self.element(tag, at: place)] }

  /// Begins an element.
  mutating func start(_ tag: HTMLStartTag, at place: XMLPlace) {
    guard open.count < Self.maxDepth, skipped == 0 else {
      skipped += 1
      return
    }
    open.append(Self.element(tag, at: place))
  }

  /// Adds text.
  mutating func add(_ run: PlacedRun) {
    guard !open.isEmpty else { return }
    open[open.count - 1].nodes.append(.text([run]))
  }

  /// Ends the element that was begun last, and says whether it was the formula.
  mutating func end() -> Bool {
    if skipped > 0 {
      skipped -= 1
      return false
    }
    guard let closed = open.popLast() else { return true }
    guard !open.isEmpty else {
      root = closed
      return true
    }
    open[open.count - 1].nodes.append(.element(closed))
    return false
  }

  /// The formula on one line, once it has ended.
  var text: PlacedText { root.map { JATSMath.text(of: $0, style: []) } ?? PlacedText() }

  private static func element(_ tag: HTMLStartTag, at place: XMLPlace) -> PlacedElement {
    let attributes = tag.attributes.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    return PlacedElement(name: tag.name, attributes: attributes, offset: 0, place: place)
  }
}
