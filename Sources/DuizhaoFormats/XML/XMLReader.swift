import CXML

/// Reads an XML document piece by piece; it opens nothing else, whatever the document asks for.
///
/// One reader serves one thread. A document type with declarations of its own is refused.
final class XMLReader {
  /// A piece of a document.
  enum Event {
    /// The start of an element, without its children.
    case start(XMLElement)
    case end
    case text(String)
  }

  private let reader: OpaquePointer
  /// The document; the parser reads from it as it goes.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Begins to read a document.
  ///
  /// - Throws: ``XMLFailure`` where a tag has too many attributes, or there is not enough memory.
  init(_ document: [UInt8]) throws(XMLFailure) {
    try XMLAttributeLimit.check(document)
    bytes = .allocate(capacity: document.count)
    _ = bytes.initialize(from: document)
    guard let reader = duizhao_xml_open(bytes.baseAddress, bytes.count) else {
      bytes.deallocate()
      throw XMLFailure(line: 1, problem: .malformed("too large"))
    }
    self.reader = reader
  }

  deinit {
    duizhao_xml_close(reader)
    bytes.deallocate()
  }

  /// The system identifier of the document type, once the root has been read (`tmx14.dtd`).
  var systemIdentifier: String? { duizhao_xml_system_id(reader).map { String(cString: $0) } }

  /// The next piece; nil at the end of the document.
  ///
  /// - Throws: ``XMLFailure`` where the document is not well-formed or declares entities.
  func next() throws(XMLFailure) -> Event? {
    switch Int(duizhao_xml_next(reader)) {
    case DUIZHAO_XML_END_OF_FILE: return nil
    case DUIZHAO_XML_START: return .start(element)
    case DUIZHAO_XML_END: return .end
    case DUIZHAO_XML_TEXT: return .text(text)
    case DUIZHAO_XML_INTERNAL_SUBSET: throw XMLFailure(line: line, problem: .documentType)
    case DUIZHAO_XML_ENTITY: throw XMLFailure(line: line, problem: .entity(text))
    default:
      let message = duizhao_xml_message(reader).map { String(cString: $0) }
      throw XMLFailure(line: line, problem: .malformed(message ?? "not well-formed"))
    }
  }

  /// Reads the rest of an element whose start was the last piece.
  ///
  /// - Returns: The element with its children.
  /// - Throws: ``XMLFailure`` where the document is not well-formed.
  func rest(of element: XMLElement) throws(XMLFailure) -> XMLElement {
    var open = [element]
    while let event = try next() {
      switch event {
      case .start(let child): open.append(child)
      case .text(let text): open[open.count - 1].children.append(.text(text))
      case .end:
        let closed = open.removeLast()
        guard !open.isEmpty else { return closed }
        open[open.count - 1].children.append(.element(closed))
      }
    }
    throw XMLFailure(line: line, problem: .malformed("not well-formed"))
  }

  private var line: Int { Int(duizhao_xml_line(reader)) }

  private var text: String { duizhao_xml_text(reader).map { String(cString: $0) } ?? "" }

  private var element: XMLElement {
    let attributes = (0..<duizhao_xml_attribute_count(reader)).map { index in
      XMLElement.Attribute(
        name: String(cString: duizhao_xml_attribute_name(reader, index)),
        value: duizhao_xml_attribute_value(reader, index).map { String(cString: $0) } ?? "",
        namespace: duizhao_xml_attribute_namespace(reader, index).map { String(cString: $0) }
      )
    }
    return XMLElement(
      name: String(cString: duizhao_xml_name(reader)),
      namespace: duizhao_xml_namespace(reader).map { String(cString: $0) },
      attributes: attributes,
      line: line
    )
  }
}

/// Why a document cannot be read as XML.
struct XMLFailure: Error, Hashable {
  enum Problem: Hashable {
    /// What the parser says.
    case malformed(String)
    /// The document type has declarations of its own.
    case documentType
    /// An entity that XML itself does not define.
    case entity(String)
  }

  /// The line, from 1.
  var line: Int

  /// What is wrong there.
  var problem: Problem
}
