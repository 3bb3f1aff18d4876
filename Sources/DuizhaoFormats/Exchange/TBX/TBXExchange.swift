public import DuizhaoModel

/// TBX, the exchange format of termbases: TBX-Basic of ISO 30042:2019 in its two styles, and that of 2008.
///
/// One reader serves all three, TBX-Core, TBX-Min and *martif* files of other kinds. What TBX-Basic has no data
/// category for stands in notes that begin `duizhao:`, so that nothing of an entry is lost.
///
///     TBXExchange(.tags).export(entries)
public struct TBXExchange: GlossaryExchange {
  /// How data categories are written.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// As attributes (DCA): `<descrip type="definition">`.
    case attributes
    /// As tags (DCT): `<basic:definition>`.
    case tags
    /// As attributes, in the elements of 2008 (*martif*), for tools that know no other.
    case martif
  }

  public static let features = FormatFeatures.all

  /// How data categories are written; files of every style are read.
  public let style: Style

  public let options: ExchangeOptions

  /// Creates an exchange.
  public init(_ style: Style = .attributes, options: ExchangeOptions = ExchangeOptions()) {
    self.style = style
    self.options = options
  }

  /// Writes entries.
  ///
  /// - Returns: The file; lost are identifiers that are no XML names or stand twice, and what XML cannot hold.
  /// - Complexity: O(*n*) in the terms and contexts.
  public func write(_ entries: [ConceptEntry]) -> WrittenGlossary {
    let held = TBXEntries(entries)
    let document = TBXWriter(style: style, options: options).document(held.entries)
    return WrittenGlossary(bytes: Array(document.utf8), entries: held.entries, losses: held.losses)
  }

  public func read(_ file: [UInt8]) throws(GlossaryImportFailure) -> GlossaryImport {
    var reader = TBXReader()
    do throws(XMLFailure) {
      try reader.read(XMLReader(file))
    } catch {
      throw GlossaryImportFailure(error)
    }
    return try reader.result()
  }
}
