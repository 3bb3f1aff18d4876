import DuizhaoFormats
import DuizhaoModel

/// A document to be mined: an article, or a part of a translation memory.
struct MiningInput {
  /// What is in it.
  private enum Content {
    case article(String)
    case segments([(pair: Sides<String>, line: Int)])
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
  static func documents(at path: String) throws(FileFailure) -> [MiningInput] {
    guard let memory = try Files.bitext(at: path) else {
      let text = try Files.text(at: path)
      return [MiningInput(path: path, digest: digest(of: [text]), content: .article(text))]
    }
    return stride(from: 0, to: memory.count, by: segmentCount).map { start in
      let part = Array(memory[start..<min(start + segmentCount, memory.count)])
      return MiningInput(
        path: path,
        digest: digest(of: part.flatMap { [$0.pair.source, $0.pair.target] }),
        content: .segments(part)
      )
    }
  }

  /// What the document says of which expressions translate each other.
  ///
  /// - Throws: ``FileFailure`` where there is neither an abstract nor a keyword; an error of ICU.
  func mined(by workbench: Workbench) throws -> MinedDocument {
    switch content {
    case .article(let text):
      let article = workbench.read(text, path: path)
      guard !article.isEmpty else { throw FileFailure(path: path, reason: .noArticle) }
      let lines = LineTable(text)
      return workbench.mine(try workbench.align(article), digest: digest) { _, offset in
        lines.position(at: offset).line
      }
    case .segments(let segments):
      let aligned = try workbench.aligned(
        segments.map(\.pair),
        languages: Sides(source: .chinese, target: .english),
        path: path
      )
      return workbench.mine(aligned, digest: digest) { _, offset in
        segments[offset / Workbench.segmentSpan].line
      }
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

extension Files {
  /// The endings of translation memories and other bitext.
  private static let bitextEndings: Set<String> = ["tmx", "xlf", "xliff", "sdlxliff", "mxliff", "mqxliff"]

  /// The segments of a translation memory that are in Chinese and English; nil for what is no memory.
  ///
  /// - Throws: ``FileFailure`` where it cannot be read or breaks the rules of its format.
  fileprivate static func bitext(at path: String) throws(FileFailure) -> [(pair: Sides<String>, line: Int)]? {
    guard let dot = path.lastIndex(of: "."),
      bitextEndings.contains(path[path.index(after: dot)...].lowercased())
    else { return nil }
    let (memory, _) = try exchange(at: path)
    return memory.entries.compactMap { each in
      guard let source = each.entry.term(in: .chinese), let target = each.entry.term(in: .english) else {
        return nil
      }
      return (Sides(source: source.text, target: target.text), each.line)
    }
  }
}
