import DuizhaoFormats
import Foundation

/// Reads the pages of a PDF with poppler's `pdfinfo` and `pdftotext`.
///
/// They run in processes of their own with limits of time, memory and output, on a copy in a folder of their own: a file that
/// makes them fail ends them and nothing else, whatever it is called.
struct PDFProgram {
  /// What the programs may use.
  var limits = LimitedProgram.Limits()

  /// The folders in which the programs are looked for, as PATH has them; nil for the user's.
  var searchPath: String?

  /// The pages of a PDF that hold what is checked: ``PDFPages/ranges(count:)``.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The pages.
  /// - Throws: `DocumentFailure` where the programs are not there or cannot read it.
  static func pages(of bytes: [UInt8]) throws(DocumentFailure) -> PDFPages {
    try PDFProgram().pages(of: bytes)
  }

  /// The pages of a PDF that hold what is checked.
  func pages(of bytes: [UInt8]) throws(DocumentFailure) -> PDFPages {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("duizhao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("document.pdf")
    do {
      let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: attributes
      )
      try Data(bytes).write(to: file)
    } catch {
      throw DocumentFailure(.programFailed(folder.deletingLastPathComponent().path))
    }
    let count = try pageCount(of: file)
    var pages = PDFPages(parts: [], count: count)
    for range in PDFPages.ranges(count: count) {
      let arguments = [
        "-bbox-layout", "-enc", "UTF-8", "-f", "\(range.lowerBound)", "-l", "\(range.upperBound)", file.path,
        "-",
      ]
      let (layout, messages) = try run("pdftotext", arguments, in: folder)
      pages.parts.append(PDFPages.Part(firstPage: range.lowerBound, layout: layout))
      pages.messages += messages
    }
    return pages
  }

  private func pageCount(of file: URL) throws(DocumentFailure) -> Int {
    let (output, _) = try run("pdfinfo", [file.path], in: file.deletingLastPathComponent())
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    let line = lines.last { $0.hasPrefix("Pages:") }
    guard let count = line.flatMap({ Int($0.dropFirst(6).trimmingCharacters(in: .whitespaces)) }), count > 0
    else {
      throw DocumentFailure(.noText(pages: 0))
    }
    return count
  }

  private func run(
    _ name: String,
    _ arguments: [String],
    in folder: URL
  ) throws(DocumentFailure) -> (output: [UInt8], messages: String) {
    let ending: LimitedProgram.Ending
    let output: [UInt8]
    let messages: String
    do {
      let files = (folder.appendingPathComponent("output"), folder.appendingPathComponent("messages"))
      try Data().write(to: files.0)
      try Data().write(to: files.1)
      let handles = (try FileHandle(forWritingTo: files.0), try FileHandle(forWritingTo: files.1))
      ending = try LimitedProgram(name: name, limits: limits, searchPath: searchPath).run(
        arguments,
        output: handles.0,
        messages: handles.1
      )
      try handles.0.close()
      try handles.1.close()
      output = [UInt8](try Data(contentsOf: files.0))
      messages = String(decoding: try Data(contentsOf: files.1), as: UTF8.self)
    } catch {
      throw DocumentFailure(.programFailed("\(name): \(error.localizedDescription)"))
    }
    if let failure = failure(ending, name: name, messages: messages) { throw failure }
    return (output, messages)
  }

  /// What an ending says of the document; nil where all went well.
  private func failure(_ ending: LimitedProgram.Ending, name: String, messages: String) -> DocumentFailure? {
    switch ending {
    case .exited(0): return nil
    case .missing: return DocumentFailure(.missingProgram(name))
    case .timedOut: return DocumentFailure(.programTimedOut(limit: limits.seconds))
    case .killed(SIGXFSZ): return DocumentFailure(.tooLarge(limit: limits.fileSize))
    case .exited, .killed:
      if messages.contains(String(cString: strerror(EFBIG))) {
        return DocumentFailure(.tooLarge(limit: limits.fileSize))
      }
      if messages.contains("Incorrect password") { return DocumentFailure(.encrypted) }
      return DocumentFailure(.programFailed("\(name): \(Self.reason(messages) ?? "\(ending)")"))
    }
  }

  /// The last line that tells an error.
  private static func reason(_ messages: String) -> String? {
    let lines = messages.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.last { !$0.isEmpty }
  }
}
