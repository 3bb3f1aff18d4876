import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// `duizhao glossary undo`: a change → what was before it.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change, or the one with a number.",
    discussion: """
      Again and again, it takes back one change after the other. A change can be taken back as long as nothing has changed \
      its entries since; an undo is a change itself, so that its number takes it back.
      """
  )

  @Argument(help: "The number of the change, as `duizhao glossary history` tells it (default: the last one).")
  var number: Int?

  @OptionGroup var base: BaseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let base = try base.open()
      let found = try base.attempt { termbase in
        try number.map { try termbase.change($0) } ?? termbase.lastUndoable()
      }
      guard let last = found else {
        Terminal.complain(EditWords.nothingToUndo(number, in: base.path)(language))
        throw ExitCode(number == nil ? 1 : 2)
      }
      do throws(TermbaseFailure) {
        let undo = try base.base.apply(last.undone(by: author.authorship))
        Terminal.write(EditWords.undone(last, as: undo)(language) + "\n")
      } catch .conflict(let id) {
        Terminal.complain(EditWords.undoConflict(last, id: id)(language))
        throw ExitCode(2)
      } catch {
        throw FileFailure(path: base.path, reason: .termbase(error))
      }
    }
  }
}
