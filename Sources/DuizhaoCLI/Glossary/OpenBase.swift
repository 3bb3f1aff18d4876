import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoStore
import DuizhaoTerms

/// A termbase that a verb changes, with its path for what is said of it.
struct OpenBase {
  /// The path, as the user gave it.
  let path: String

  /// The base.
  let base: Termbase

  /// Opens a base.
  init(path: String, access: Termbase.Access) throws {
    self.path = path
    base = try Files.termbase(at: path, access: access)
  }

  /// Does something with the base; its failure is told with the path.
  func attempt<Result>(_ body: (Termbase) throws -> Result) throws -> Result {
    do {
      return try body(base)
    } catch let failure as TermbaseFailure {
      throw FileFailure(path: path, reason: .termbase(failure))
    }
  }

  /// The one entry that a person means.
  ///
  /// - Throws: ``NamingFailure`` where there is none, or several are called so.
  func entry(named text: String) throws -> ConceptEntry {
    let found = try attempt { try $0.entries(named: text) }
    if let exact = found.first(where: { $0.id == text }) { return exact }
    guard let entry = found.first, found.count == 1 else {
      throw NamingFailure(path: path, name: text, found: found)
    }
    return entry
  }

  /// Makes a change on what the base holds at the moment.
  ///
  /// - Parameter make: Reads what it needs and says what is to be done. It is called again where somebody else has changed
  ///   an entry between its reading and the writing.
  /// - Returns: The change as it was made; nil where there is nothing to do.
  /// - Throws: `FileFailure` where the base cannot be changed, and what the function throws.
  func change(_ make: () throws -> Change?) throws -> Change? {
    var attempts = 0
    while true {
      guard let change = try make() else { return nil }
      do {
        return try base.apply(change)
      } catch .conflict(let id) {
        attempts += 1
        if attempts == 5 { throw FileFailure(path: path, reason: .termbase(.conflict(id: id))) }
      } catch {
        throw FileFailure(path: path, reason: .termbase(error))
      }
    }
  }

  /// Says in one line what was done, and how it is taken back.
  func tell(_ change: Change?, in language: Language) {
    guard let change else {
      Terminal.write(Message(en: "nothing to change\n", zh: "无需更改\n")(language))
      return
    }
    let undo = "duizhao glossary undo --base \(path)"
    Terminal.write(
      EditWords.done(change)(language)
        + Message(
          en: " (change \(change.number); `\(undo)` takes it back)\n",
          zh: "（第\(change.number)次更改，可用`\(undo)`撤销）\n"
        )(language)
    )
  }
}

/// Why it is not known which entry is meant.
struct NamingFailure: Error {
  /// The base.
  var path: String
  /// What was given.
  var name: String
  /// The entries that are called so; none, or several.
  var found: [ConceptEntry]
}
