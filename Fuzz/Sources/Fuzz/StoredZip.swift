/// A ZIP archive without compression, so that what is put into it can be changed byte by byte.
enum StoredZip {
  /// A Word document whose main part is some bytes.
  static func word(_ part: [UInt8]) -> [UInt8] {
    package(
      main: "word/document.xml",
      type: "wordprocessingml.document.main",
      relationship: "officeDocument",
      part
    )
  }

  /// A workbook whose first sheet is some bytes.
  static func workbook(_ sheet: [UInt8]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let book = """
      <workbook xmlns="\(main)" xmlns:r="\(relationships)"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    let links = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relationships)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
      """
    return package(
      main: "xl/workbook.xml",
      type: "spreadsheetml.sheet.main",
      relationship: "officeDocument",
      Array(book.utf8),
      others: [("xl/_rels/workbook.xml.rels", Array(links.utf8)), ("xl/worksheets/sheet1.xml", sheet)]
    )
  }

  private static func package(
    main: String,
    type: String,
    relationship: String,
    _ content: [UInt8],
    others: [(String, [UInt8])] = []
  ) -> [UInt8] {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/\(main)" ContentType="application/vnd.openxmlformats-officedocument.\(type)+xml"/></Types>
      """
    let links = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(relationship)" Target="\(main)"/>\
      </Relationships>
      """
    return archive(
      [("[Content_Types].xml", Array(types.utf8)), ("_rels/.rels", Array(links.utf8)), (main, content)]
        + others
    )
  }

  private static func archive(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let start = UInt32(bytes.count)
      let size = UInt32(file.content.count)
      let name = Array(file.name.utf8)
      let common =
        little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
        + little(checksum(file.content))
        + little(size) + little(size) + little(UInt16(name.count)) + little(UInt16(0))
      bytes += [0x50, 0x4B, 3, 4] + common + name + file.content
      directory += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common + little(UInt16(0)) + little(UInt32(0))
      directory += little(UInt16(0)) + little(UInt32(0)) + little(start) + name
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(UInt32(0)) + little(UInt16(files.count)) + little(UInt16(files.count))
      + little(UInt32(directory.count)) + little(UInt32(bytes.count)) + little(UInt16(0))
    return bytes + directory + end
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
  }
}
