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
  case annotateBitext = "annotate-bitext"

  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["DUIZHAO_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("DUIZHAO_FUZZ is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  /// An archive as it is; other bytes as the part of one that holds the text.
  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .docx, .annotateDOCX: bytes.starts(with: [0x50, 0x4B]) ? bytes : StoredZip.word(bytes)
    case .xlsx: bytes.starts(with: [0x50, 0x4B]) ? bytes : StoredZip.workbook(bytes)
    default: bytes
    }
  }

  func run(_ input: [UInt8]) {
    let bytes = packed(input)
    switch self {
    case .text:
      if let text = try? decode(bytes).text {
        read(DocumentText(markdown: text, lines: LineTable(text)))
      }
    case .docx, .jats, .html:
      guard let format = DocumentFormat(rawValue: rawValue) else { return }
      if let text = try? readDocument(bytes, as: format, path: "fuzz") { read(text) }
    case .pdf:
      let pages = PDFPages(parts: [PDFPages.Part(firstPage: 1, layout: bytes)], count: 1)
      if let text = try? readPDF(pages, knowsWord: { $0.utf8.count % 2 == 0 }) { read(text) }
    case .tmx, .xliff, .table, .xlsx:
      guard let format = DocumentFormat(rawValue: rawValue) else { return }
      if let text = try? readBitext(bytes, as: format, path: "fuzz") { read(text) }
    case .glossary:
      guard let first = bytes.first else { return }
      let formats = GlossaryFormat.allCases
      let format = formats[Int(first) % formats.count]
      _ = try? format.exchange(ExchangeOptions()).read(Array(bytes.dropFirst()))
    case .annotateDOCX: annotate(bytes)
    case .annotateBitext: annotateBitext(bytes)
    }
  }

  /// Finds the article in a text, and the places of all that was found.
  private func read(_ text: DocumentText) {
    let article = text.article ?? readArticle(text.markdown, path: "fuzz")
    let size = text.markdown.utf8.count
    for side in Side.allCases {
      let version = article.versions[side]
      let parts =
        [version.title, version.abstract].compactMap { $0 } + version.keywords + version.notes
      for part in parts {
        precondition(part.documentRange.upperBound <= size, "a place beyond the end")
        _ = text.lines.position(at: part.documentRange.lowerBound)
        _ = text.lines.end(of: part.documentRange)
      }
    }
  }

  /// Puts a note at every segment: another run changes nothing.
  private func annotateBitext(_ bytes: [UInt8]) {
    guard let format = try? DocumentFormat.detect(bytes, name: "fuzz.xlf"),
      format == .tmx || format == .xliff,
      let text = try? readBitext(bytes, as: format, path: "fuzz")
    else { return }
    let findings = text.segments.map { segment in
      Finding(
        rule: "fuzz",
        severity: .error,
        confidence: 1,
        message: Message(en: "x", zh: "x"),
        source: segment.texts.source.map { Place($0) },
        target: segment.texts.target.map { Place($0) }
      )
    }
    let notes = Self.notes(findings, lines: text.lines)
    guard let once = try? BitextAnnotator.annotate(bytes, as: format, with: notes) else { return }
    guard let again = try? readBitext(once.bytes, as: format, path: "fuzz") else {
      fatalError("what was annotated cannot be read")
    }
    precondition(again.segments.map(\.id) == text.segments.map(\.id), "a note changes the segments")
    let twice = try? BitextAnnotator.annotate(once.bytes, as: format, with: notes)
    precondition(twice?.bytes == once.bytes, "another run changes the document")
  }

  private static func notes(_ findings: [Finding], lines: LineTable) -> [DocumentAnnotation] {
    let none = Sides<[Sentence]>(source: [], target: [])
    let aligned = AlignedArticle(
      article: readArticle("", path: "fuzz"),
      titles: Sides<Sentence?>(source: nil, target: nil),
      sentences: none,
      links: [],
      keywords: none,
      keywordLinks: []
    )
    var checked = CheckedArticle(aligned: aligned, findings: findings)
    checked.lines = Sides(source: lines, target: lines)
    return checked.annotations(in: .english)
  }

  /// Puts a comment at every part of a document: its text stays, and another run changes nothing.
  private func annotate(_ bytes: [UInt8]) {
    guard let text = try? readDocument(bytes, as: .docx, path: "fuzz") else { return }
    let article = readArticle(text.markdown, path: "fuzz")
    var findings: [Finding] = []
    for side in Side.allCases {
      let version = article.versions[side]
      for part in [version.title, version.abstract].compactMap({ $0 }) + version.keywords {
        var finding = Finding(
          rule: "fuzz",
          severity: .error,
          confidence: 1,
          message: Message(en: "x", zh: "x")
        )
        if side == .source { finding.source = Place(part) } else { finding.target = Place(part) }
        findings.append(finding)
      }
    }
    let notes = Self.notes(findings, lines: text.lines)
    guard let once = try? WordAnnotator.annotate(bytes, with: notes) else { return }
    guard let again = try? readDocument(once.bytes, as: .docx, path: "fuzz") else {
      fatalError("what was annotated cannot be read")
    }
    precondition(again.markdown == text.markdown, "a comment changes the text")
    let twice = try? WordAnnotator.annotate(once.bytes, with: notes)
    precondition(twice?.bytes == once.bytes, "another run changes the document")
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
