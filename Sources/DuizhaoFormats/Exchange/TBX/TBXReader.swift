import DuizhaoModel

/// Reads a document of TBX entry by entry, and what it breaks with the line of each.
struct TBXReader {
  private var entries: TBXEntryReader?
  private var validator: TBXValidator?
  private var entryCount = 0
  private var refusal: GlossaryImportFailure?

  /// An element that is open, and its children as far as they are read.
  private struct Open {
    var element: XMLElement
    var children: [XMLElement] = []
    var text: String?
  }

  /// Reads a document to its end, whatever it breaks; one that is no TBX to its root.
  ///
  /// - Throws: ``XMLFailure`` where it is not well-formed.
  mutating func read(_ xml: XMLReader) throws(XMLFailure) {
    var open: [Open] = []
    while let event = try xml.next() {
      switch event {
      case .text(let text):
        if !text.isBlankToXML { open[open.count - 1].text = open[open.count - 1].text ?? text }
      case .end:
        let closed = open.removeLast()
        validator?.checkContent(of: closed.element, children: closed.children, text: closed.text)
      case .start(let element):
        guard let parent = open.last?.element else {
          start(element)
          if refusal != nil { return }
          open.append(Open(element: element))
          continue
        }
        // Only the way to the entries is read piece by piece.
        if element.name == "body" || element.name == "text" {
          open[open.count - 1].children.append(element)
          open.append(Open(element: element))
        } else {
          let whole = try xml.rest(of: element)
          if !take(whole, in: parent) { open[open.count - 1].children.append(whole) }
        }
      }
    }
    validator?.checkReferences()
  }

  private mutating func start(_ root: XMLElement) {
    do throws(GlossaryImportFailure) {
      let dialect = try TBXDialect(root)
      validator = TBXValidator(dialect)
      entries = TBXEntryReader(dialect)
    } catch {
      refusal = error
    }
  }

  /// Takes a part of the document.
  ///
  /// - Returns: Whether it is an entry, and where entries belong.
  private mutating func take(_ element: XMLElement, in parent: XMLElement) -> Bool {
    validator?.check(element, at: TBXValidator.Place(parent: parent.name))
    switch element.name {
    case "tbxHeader", "martifHeader": entries?.readHeader(element)
    case "back": entries?.readBack(element)
    case "conceptEntry", "termEntry":
      guard parent.name == "body", validator?.dialect.name(of: .concept) == element.name else { return false }
      entryCount += 1
      entries?.read(element)
      return true
    default: break
    }
    return false
  }

  /// What was read.
  ///
  /// - Throws: ``GlossaryImportFailure`` with whatever the document breaks.
  func result() throws(GlossaryImportFailure) -> GlossaryImport {
    if let refusal { throw refusal }
    var problems = validator?.problems ?? []
    if problems.isEmpty, entryCount == 0 { problems.append(GlossaryImportFailure.Problem(.noEntries)) }
    guard problems.isEmpty, let entries else {
      let sorted = problems.enumerated().sorted { ($0.1.line ?? 0, $0.0) < ($1.1.line ?? 0, $1.0) }.map(\.1)
      // Structure and levels may say the same.
      var told: Set<GlossaryImportFailure.Problem> = []
      throw GlossaryImportFailure(sorted.filter { told.insert($0).inserted })
    }
    return entries.result
  }
}
