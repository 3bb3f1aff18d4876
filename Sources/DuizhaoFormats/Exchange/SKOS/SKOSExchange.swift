public import DuizhaoModel

/// SKOS (W3C, SKOS Reference): concepts with labels in any number of languages, for thesauri and the web of data.
///
/// Written as Turtle or JSON-LD. Read are both, N-Triples and RDF/XML, whichever of them the file is.
public struct SKOSExchange: GlossaryExchange {
  /// The ways of writing a graph.
  public enum Syntax: Sendable, Hashable {
    case turtle
    case json
  }

  public static let features: FormatFeatures = [
    .identifiers, .synonyms, .alternatives, .oneLanguage, .otherLanguages, .languageVariants, .fields,
    .definitions, .fullDefinitions, .notes, .reviewStatus, .preference, .deprecated, .transactions,
  ]

  public var options: ExchangeOptions

  /// How the graph is written.
  public var syntax: Syntax

  /// Creates the format; of the options it needs the title.
  public init(_ syntax: Syntax = .turtle, options: ExchangeOptions = ExchangeOptions()) {
    self.syntax = syntax
    self.options = options
  }

  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    let held = SKOSEntries(entries)
    let descriptions = SKOSDescriptions(held.entries, title: options.title).all
    let text: String
    switch syntax {
    case .json: text = JSONLDWriter.text(descriptions)
    case .turtle:
      var writer = TurtleWriter()
      writer.prefixes(SKOSName.prefixes)
      for description in descriptions { writer.description(description) }
      text = writer.text
    }
    return WrittenGlossary(bytes: Array(text.utf8), entries: held.entries, losses: held.losses)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    var reader = SKOSReader(try Self.graph(of: file))
    reader.read()
    guard reader.problems.isEmpty else { throw GlossaryImportFailure(reader.problems.inOrderOfLines) }
    guard !reader.result.entries.isEmpty else { throw GlossaryImportFailure(.noEntries) }
    return reader.result
  }

  private static func graph(of file: [UInt8]) throws(GlossaryImportFailure) -> RDFGraph {
    do {
      switch RDFSyntax(of: file) {
      case .turtle: return try TurtleParser.graph(of: file)
      case .xml: return try RDFXMLParser.graph(of: file)
      case .json: return try JSONLDParser.graph(of: JSONParser.value(of: file))
      }
    } catch let failure as RDFFailure {
      throw GlossaryImportFailure(failure)
    } catch let failure as JSONFailure {
      throw GlossaryImportFailure(failure)
    } catch {
      throw GlossaryImportFailure(.malformed("\(error)"))
    }
  }
}
