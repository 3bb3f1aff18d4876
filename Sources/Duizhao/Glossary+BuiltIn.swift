import DuizhaoFormats
public import DuizhaoModel
import GlossaryData

extension Glossary {
  /// The glossary that ships with Duizhao.
  ///
  /// - Throws: An error of the file system where the installation is not whole, or ``GlossaryTableError``.
  public static func builtIn() throws -> Glossary {
    var glossary = Glossary()
    for file in try GlossaryData.concepts() {
      glossary.concepts += try GlossaryTable.concepts(file.bytes, field: file.name)
    }
    for file in try GlossaryData.lexicon() {
      glossary.lexicon += try GlossaryTable.lexicon(file.bytes, file: file.name)
    }
    for file in try GlossaryData.frequencies() {
      glossary.frequencies += try GlossaryTable.frequencies(file.bytes, file: file.name)
    }
    for file in try GlossaryData.morphemes() {
      glossary.morphemes += try GlossaryTable.morphemes(file.bytes, file: file.name)
    }
    return glossary
  }
}
