import ArgumentParser
import Duizhao
import DuizhaoModel

/// `duizhao segment`: a passage → sentences, words, values and terms.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into sentences and words, and show the values and terms in it."
  )

  @Argument(help: "A text or document, or - for standard input.")
  var file = "-"

  @Option(help: "The language of the text: zh or en (default: whichever script prevails).")
  var language: Language?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.reporting(in: common.reportLanguage) {
      let workbench = try Workbench(Workbench.Shared(glossary.glossary(language: common.reportLanguage)))
      let text = try Self.text(workbench.open(file), path: file)
      let han = text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
      let language = language ?? (han * 4 > text.unicodeScalars.count ? .chinese : .english)
      for sentence in try workbench.segment(MappedText(text), language: language) {
        Terminal.write(Self.lines(sentence, glossary: workbench.shared.glossary))
      }
    }
  }

  /// The text of a document; segments of bitext are no running text.
  private static func text(_ document: OpenedDocument, path: String) throws(FileFailure) -> String {
    switch document {
    case .article(let text): return text.markdown
    case .bitext: throw FileFailure(path: path, reason: .pairedAlready)
    }
  }

  private static func lines(_ sentence: Sentence, glossary: Glossary) -> String {
    let text = sentence.text.string
    let part = { (range: Range<Int>) in
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    var lines = [sentence.tokens.map { part($0.range) }.joined(separator: "|")]
    if let section = sentence.section { lines.append("  section  \(section.rawValue)") }
    lines += sentence.terms.map { term in
      let concept = glossary.concepts[term.concept]
      let names = Language.allCases.compactMap { concept.preferred(in: $0)?.text }
      return "  term     \(part(term.range))  \(names.joined(separator: " = "))"
    }
    lines += sentence.values.map { value in
      let numbers = value.numbers.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" }
      let parts: [String?] = [
        value.label, value.comparison?.rawValue, numbers.joined(separator: " "), value.unit?.symbol,
      ]
      return
        "  value    \(part(value.range))  \(value.kind.rawValue) \(parts.compactMap { $0 }.joined(separator: " "))"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
