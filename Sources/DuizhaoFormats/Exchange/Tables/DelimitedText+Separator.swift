extension DelimitedText {
  /// What divides the cells of a text, by its first line: a tab if there is one, else what stands there more
  /// often of comma and semicolon; what quotation marks hold together does not count.
  static func separator(of content: ArraySlice<UInt8>) -> UInt8 {
    var (commas, semicolons) = (0, 0)
    var isQuoted = false
    var isEmpty = true
    for byte in content {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: break
      case UInt8(ascii: "\t"): return byte
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isEmpty { return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",") }
      default: break
      }
      if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { isEmpty = false }
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The first line by which Excel is told the separator (`sep=;`), with the width of the line.
  static func separatorHint(in content: ArraySlice<UInt8>) -> (separator: UInt8, width: Int)? {
    let start = content.startIndex
    guard content.count > 5, content.prefix(4).elementsEqual("sep=".utf8) else { return nil }
    switch (content[start + 5], content.count > 6 ? content[start + 6] : 0) {
    case (UInt8(ascii: "\r"), UInt8(ascii: "\n")): return (content[start + 4], 7)
    case (UInt8(ascii: "\n"), _), (UInt8(ascii: "\r"), _): return (content[start + 4], 6)
    default: return nil
    }
  }
}
