import DuizhaoFormats
import DuizhaoModel

/// A document to be mined: an article, or a part of a translation memory.
struct MiningInput {
  /// What is in it.
  private enum Content {
    case article(OpenedDocument)
    case segments(BitextText)
  }

  /// The file it comes from.
  let path: String

  /// By what it is known when it is met again: a hash of its text (FNV-1a) and its length.
  let digest: String

  private let content: Content

  /// How many segments of a translation memory are one document.
  private static let segmentCount = 200

  /// The documents of a file.
  ///
  /// - Throws: ``FileFailure`` where it cannot be read or holds nothing to be mined.
  static func documents(at path: String, by workbench: Workbench) throws(FileFailure) -> [MiningInput] {
    let document = try workbench.open(path)
    switch document {
    case .article(let text):
      return [MiningInput(path: path, digest: digest(of: [text.markdown]), content: .article(document))]
    case .bitext(var memory):
      memory = memory.withoutRepeats()
      memory.segments.removeAll { $0.texts.source == nil || $0.texts.target == nil }
      if memory.languages.source == .english { memory = memory.turned }
      return stride(from: 0, to: memory.segments.count, by: segmentCount).map { start in
        var part = memory
        part.segments = Array(memory.segments[start..<min(start + segmentCount, memory.segments.count)])
        let texts = part.segments.flatMap { segment in
          [segment.texts.source?.string ?? "", segment.texts.target?.string ?? ""]
        }
        return MiningInput(path: path, digest: digest(of: texts), content: .segments(part))
      }
    }
  }

  /// What the document says of which expressions translate each other.
  ///
  /// - Throws: ``FileFailure`` where there is neither an abstract nor a keyword; an error of ICU.
  func mined(by workbench: Workbench) throws -> MinedDocument {
    switch content {
    case .article(let document):
      let read = try ReadArticle(document, path: path, by: workbench)
      return workbench.mine(try read.aligned(by: workbench), digest: digest) { side, offset in
        read.lines[side].position(at: offset).line
      }
    case .segments(let bitext):
      let aligned = try workbench.linked(
        bitext.segments.map(\.texts),
        languages: bitext.languages,
        paths: Sides(source: path, target: path)
      )
      return workbench.mine(aligned, digest: digest) { _, offset in bitext.lines.position(at: offset).line }
    }
  }

  private static func digest(of texts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
      length += text.utf8.count + 1
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + "-" + String(length, radix: 16)
  }
}
