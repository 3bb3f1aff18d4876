import DuizhaoModel

/// What a reader has understood of a file so far, and what is wrong with it.
struct ImportDraft {
  private var result = GlossaryImport()
  private var problems: [GlossaryImportFailure.Problem] = []
  private var identifiers: Set<String> = []
  private var pairs: Set<[String]> = []

  /// Reads a document of XML: what `content` does not refuse is what there is.
  ///
  /// - Parameters:
  ///   - file: The document, in whatever encoding it declares.
  ///   - isRoot: Whether an element can be the root of the format.
  ///   - content: Reads what stands inside the root.
  /// - Returns: What was understood, entries in the order of the file.
  /// - Throws: ``GlossaryImportFailure`` with all that is wrong.
  static func read(
    _ file: [UInt8],
    isRoot: (XMLElement) -> Bool,
    content: (XMLElement, XMLReader, inout ImportDraft) throws(XMLFailure) -> Void
  ) throws(GlossaryImportFailure) -> GlossaryImport {
    var draft = ImportDraft()
    do throws(XMLFailure) {
      let reader = try XMLReader(XMLReader.relabelled(file))
      let root = try reader.root()
      if isRoot(root) {
        try content(root, reader, &draft)
      } else {
        draft.refuse(.notThisFormat(found: "root element \(root.name)"), line: root.line)
      }
    } catch {
      draft.problems += GlossaryImportFailure(error).problems
    }
    return try draft.finished()
  }

  /// Notes a mistake.
  mutating func refuse(_ kind: GlossaryImportFailure.Problem.Kind, line: Int?) {
    problems.append(GlossaryImportFailure.Problem(kind, line: line))
  }

  /// Notes something that is not kept.
  mutating func note(_ kind: GlossaryImport.Remark.Kind, line: Int) {
    result.note(kind, line: line)
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - entry: The entry; its identifier is made of its terms where `id` is nil.
  ///   - id: The identifier that the file gives it, where that means more than a place in this file.
  ///   - line: The line on which it begins.
  mutating func add(_ entry: ConceptEntry, id: String? = nil, line: Int) {
    guard !entry.terms.isEmpty else { return note(.emptyEntry, line: line) }
    var entry = entry
    if let id, identifiers.insert(id).inserted {
      entry.id = id
    } else {
      guard pairs.insert(entry.terms.map { "\($0.language.text)\t\($0.text)" }).inserted else {
        return note(.repeated, line: line)
      }
      let made = ConceptEntry.identifier(for: entry.terms)
      var number = 1
      repeat {
        entry.id = number == 1 ? made : "\(made)-\(number)"
        number += 1
      } while !identifiers.insert(entry.id).inserted
    }
    result.entries.append(GlossaryImport.Entry(entry, line: line))
  }

  private func finished() throws(GlossaryImportFailure) -> GlossaryImport {
    guard problems.isEmpty else { throw GlossaryImportFailure(problems) }
    guard !result.entries.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    var result = result
    // These formats name a status only where it is another than approved.
    result.tellsStatus = result.entries.contains { $0.entry.status != .approved }
    return result
  }
}
