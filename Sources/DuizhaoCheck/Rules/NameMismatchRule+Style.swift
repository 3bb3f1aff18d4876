import DuizhaoModel
import DuizhaoText

extension NameMismatchRule {
  /// A name that is written otherwise than the other names of the byline.
  func unusualName(_ style: BylineStyle, _ names: Sides<[MappedText]>) -> [Finding] {
    guard let (place, usual) = style.outlier else { return [] }
    let (name, other) = (names.target[place], names.target[usual])
    return [
      finding(
        .warning,
        confidence: 0.85,
        Message(
          en: "“\(name.string)” is written otherwise than “\(other.string)”",
          zh: "“\(name.string)”与“\(other.string)”的写法不一致"
        ),
        source: Place(names.source[place]),
        target: Place(name)
      )
    ]
  }

  /// Authors that the note on correspondence writes otherwise than the byline.
  func correspondence(_ style: BylineStyle, _ versions: Sides<ArticleVersion>) -> [Finding] {
    var reported: Set<Int> = []
    return versions.target.notes.flatMap { note in
      style.authors(namedIn: note).compactMap { author, range -> Finding? in
        let name = versions.target.authors[author].name
        let written = String(note.string.slice(range))
        guard Self.plain(written) != Self.plain(name.string), reported.insert(author).inserted else {
          return nil
        }
        return finding(
          .info,
          confidence: 0.8,
          Message(
            en: "“\(written)” in a note, “\(name.string)” in the byline",
            zh: "脚注中为“\(written)”，署名为“\(name.string)”"
          ),
          source: nil,
          target: Place(quote: written, range: note.documentRange(of: range))
        )
      }
    }
  }

  private static func plain(_ name: String) -> [Substring] { name.split(whereSeparator: \.isWhitespace) }

  /// The mark of the corresponding author, where the other byline has marks but not this one.
  func lostMarks(_ versions: Sides<ArticleVersion>) -> [Finding] {
    func isNote(_ mark: String) -> Bool { mark.contains { !$0.isNumber && !$0.isLetter } }
    let marked = versions.map { $0.authors.filter { $0.marks.contains(where: isNote) } }
    guard let author = marked.source.first, marked.target.isEmpty,
      let place = versions.source.authors.firstIndex(of: author)
    else { return [] }
    let name = versions.target.authors[place].name
    return [
      finding(
        .info,
        confidence: 0.6,
        Message(
          en: "\(author.name.string) has a mark, “\(name.string)” has none",
          zh: "\(author.name.string)有通信作者等标记，“\(name.string)”没有"
        ),
        source: Place(author.name),
        target: Place(name)
      )
    ]
  }
}
