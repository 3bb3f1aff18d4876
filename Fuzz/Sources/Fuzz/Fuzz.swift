import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoText
import Foundation

/// What libFuzzer calls with each input; the reader is named by DUIZHAO_FUZZ.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run([UInt8](UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// A reader that is given damaged files: it may refuse them, and never anything else.
enum FuzzTarget: String, CaseIterable {
  case text, docx, jats, html, pdf, tmx, xliff, table, xlsx
  /// The formats of glossaries; the first byte chooses one.
  case glossary
  /// Comments into Word documents.
  case annotateDOCX = "annotate-docx"
  /// Notes into XLIFF and TMX.
  case annotateXLIFF = "annotate-xliff"

  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["DUIZHAO_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("DUIZHAO_FUZZ is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .text:
      if let text = try? decode(bytes).text { read(DocumentText(markdown: text, lines: LineTable(text))) }
    case .docx, .jats, .html, .pdf:
      guard let format = DocumentFormat(rawValue: rawValue) else { return }
      if let text = try? readDocument(bytes, as: format, path: "fuzz") { read(text) }
    case .tmx, .xliff, .table, .xlsx:
      guard let format = DocumentFormat(rawValue: rawValue) else { return }
      if let text = try? readBitext(bytes, as: format, path: "fuzz") { read(text) }
    case .glossary:
      guard let first = bytes.first else { return }
      let formats = GlossaryFormat.allCases
      let format = formats[Int(first) % formats.count]
      _ = try? format.exchange(ExchangeOptions()).read(Array(bytes.dropFirst()))
    case .annotateDOCX, .annotateXLIFF: break
    }
  }

  /// Finds the article in a text, and the places of all that was found.
  private func read(_ text: DocumentText) {
    let article = text.article ?? readArticle(text.markdown, path: "fuzz")
    let size = text.markdown.utf8.count
    for side in Side.allCases {
      let version = article.versions[side]
      let parts = [version.title, version.abstract].compactMap { $0 } + version.keywords + version.notes
      for part in parts {
        precondition(part.documentRange.upperBound <= size, "a place beyond the end")
        _ = text.lines.position(at: part.documentRange.lowerBound)
        _ = text.lines.end(of: part.documentRange)
      }
    }
  }

  private func read(_ text: BitextText) {
    for segment in text.segments {
      for side in Side.allCases {
        guard let part = segment.texts[side] else { continue }
        _ = text.lines.position(at: part.documentRange.lowerBound)
        _ = text.lines.end(of: part.documentRange)
      }
    }
  }
}
