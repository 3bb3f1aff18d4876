import CXML

/// What a page of HTML is made of, in its order; offsets are those of its bytes.
enum HTMLEvent: Hashable {
  /// An element begins.
  case start(HTMLStartTag, offset: Int)
  /// The element that was begun last and is not ended ends.
  case end(name: String)
  /// Text that stands in the page as it is.
  case text(Range<Int>)
  /// What a reference (`&nbsp;`) stands for.
  case reference(String, offset: Int)
  /// A comment, from `<!--` to `-->`.
  case comment(Range<Int>)

  /// The parts of a page.
  ///
  /// - Parameters:
  ///   - page: The page, as ``HTMLEncoding`` gives it.
  ///   - maxDepth: How many elements may be open at a time.
  /// - Returns: The parts, in order.
  /// - Throws: ``DocumentFailure`` where more are.
  /// - Complexity: O(*n*) but for end tags without a start, which are looked for among the open elements.
  static func events(of page: [UInt8], maxDepth: Int) throws(DocumentFailure) -> [HTMLEvent] {
    let list = EventList(page)
    let status = duizhao_html_read(
      page,
      page.count,
      Int32(maxDepth),
      { context, kind, text, length, attributes, begin, end in
        guard let context, let text else { return 1 }
        let list = Unmanaged<EventList>.fromOpaque(context).takeUnretainedValue()
        list.add(kind, UnsafeBufferPointer(start: text, count: length), attributes, begin..<max(begin, end))
        return 0
      },
      Unmanaged.passUnretained(list).toOpaque()
    )
    guard Int(status) != DUIZHAO_HTML_TOO_DEEP else {
      let line = page.prefix(list.end).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      throw DocumentFailure(.tooDeep(limit: maxDepth), line: line)
    }
    return list.events
  }
}

/// A start tag.
struct HTMLStartTag: Hashable {
  /// The name in lower case, without a prefix.
  var name: String

  /// The attributes that are asked for, names in lower case; one without a value has an empty one.
  var attributes: [String: String] = [:]

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes[name] }
}

/// Collects what the parser tells.
private final class EventList {
  private let page: [UInt8]
  private(set) var events: [HTMLEvent] = []
  /// Where the last part ended.
  private(set) var end = 0
  /// Where a reference ended that the parser does not know and we do.
  private var known = 0

  init(_ page: [UInt8]) { self.page = page }

  func add(
    _ kind: Int32,
    _ text: UnsafeBufferPointer<CChar>,
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?,
    _ range: Range<Int>
  ) {
    end = range.upperBound
    func string() -> String { String(decoding: text.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    switch Int(kind) {
    case DUIZHAO_HTML_START:
      let tag = HTMLStartTag(name: Self.localName(string()), attributes: Self.asked(attributes))
      events.append(.start(tag, offset: range.lowerBound))
    case DUIZHAO_HTML_END: events.append(.end(name: Self.localName(string())))
    case DUIZHAO_HTML_TEXT:
      let rest = max(range.lowerBound, min(known, range.upperBound))..<range.upperBound
      if !rest.isEmpty { events.append(.text(rest)) }
    case DUIZHAO_HTML_REFERENCE:
      if let (value, upper) = HTMLReference.value(in: page, at: range.lowerBound) {
        known = upper
        events.append(.reference(value, offset: range.lowerBound))
      } else {
        events.append(.reference(string(), offset: range.lowerBound))
      }
    case DUIZHAO_HTML_COMMENT: events.append(.comment(range))
    default: break
    }
  }

  private static func localName(_ name: String) -> String {
    let name = name.lowercased()
    return name.split(separator: ":").last.map(String.init) ?? name
  }

  private static func asked(_ attributes: UnsafePointer<UnsafePointer<CChar>?>?) -> [String: String] {
    guard let attributes else { return [:] }
    var found: [String: String] = [:]
    var index = 0
    while let name = attributes[index] {
      let key = String(cString: name).lowercased()
      if names.contains(key), found[key] == nil {
        found[key] = attributes[index + 1].map { String(cString: $0) } ?? ""
      }
      index += 2
    }
    return found
  }

  private static let names: Set<String> = [
    "aria-hidden", "class", "content", "hidden", "id", "itemprop", "lang", "mathvariant", "name", "property",
    "role", "style", "xml:lang",
  ]
}
