import DuizhaoFormats
import DuizhaoModel

/// Two texts without an article in them, of which one translates the other: line by line, or as prose.
struct PlainPair {
  private let texts: Sides<DocumentText>
  private let paths: Sides<String>
  private let languages: Sides<Language>

  /// Takes two texts.
  ///
  /// - Throws: ``FileFailure`` where they are not one in Chinese and one in English.
  init(_ texts: Sides<DocumentText>, paths: Sides<String>) throws(FileFailure) {
    self.texts = texts
    self.paths = paths
    for side in Side.allCases where Self.language(of: texts[side].markdown) == nil {
      throw FileFailure(path: paths[side], reason: .noArticle)
    }
    languages = texts.map { Self.language(of: $0.markdown) ?? .english }
    guard languages.source != languages.target else {
      let found = "\(languages.source.rawValue), \(languages.target.rawValue)"
      throw FileFailure(
        path: "\(paths.source) + \(paths.target)",
        reason: .notADocument(DocumentFailure(.languages(found)))
      )
    }
  }

  /// The texts with their links.
  ///
  /// Two plain files with as many lines, of which the same ones are empty, are translated line by line; others are
  /// prose, whose sentences are paired.
  ///
  /// - Throws: An error of ICU.
  func aligned(by workbench: Workbench) throws -> AlignedArticle {
    if let segments = lines {
      return workbench.analysed(try workbench.linked(segments, languages: languages, paths: paths))
    }
    return try workbench.align(
      paragraphs: texts.map { paragraphs(of: $0.markdown) },
      languages: languages,
      paths: paths
    )
  }

  /// The lines of both files side by side; nil where they do not fit.
  private var lines: [Sides<MappedText?>]? {
    guard Side.allCases.allSatisfy({ texts[$0].lines.position(at: 0).origin == nil }) else { return nil }
    let lines = texts.map { Files.lines(of: $0.markdown).map { $0.trimmed() } }
    guard lines.source.count == lines.target.count else { return nil }
    let pairs = zip(lines.source, lines.target).map { Sides<MappedText?>(source: $0, target: $1) }
    guard pairs.allSatisfy({ $0.source?.isEmpty == $0.target?.isEmpty }) else { return nil }
    return pairs.filter { $0.source?.isEmpty == false }
  }

  /// The language that a text is written in; nil where there are no words.
  ///
  /// A text in Chinese may quote English: a Han character counts as two letters.
  private static func language(of text: String) -> Language? {
    var (han, latin) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        han += 1
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        latin += 1
      }
    }
    guard han + latin > 0 else { return nil }
    return han * 2 >= latin ? .chinese : .english
  }
}
