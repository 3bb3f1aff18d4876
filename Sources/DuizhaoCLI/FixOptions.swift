import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel

/// Options of `check` on fixes that need no decision.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes in the files (UTF-8 Markdown and text), then report what remains.")
  var fix = false

  @Flag(help: "Show what --fix would change, and change nothing; exit code 1 where there is something.")
  var diff = false

  /// Checks the options against the others.
  func check(files: [String], writesBaseline: Bool) throws {
    if fix, diff { throw ValidationError("--fix changes the files, --diff only shows; give one of them.") }
    if diff, writesBaseline { throw ValidationError("--diff writes nothing; leave out --write-baseline.") }
    if fix || diff, files.contains("-") {
      throw ValidationError("Standard input cannot be fixed; name the file.")
    }
  }

  /// Prints what the fixes would change.
  ///
  /// - Returns: Whether there is anything to fix, in whatever file.
  func show(_ articles: [CheckedArticle], language: Language) -> Bool {
    var hasFixes = false
    for article in articles {
      do {
        guard let fixes = try FileFixes(article) else { continue }
        hasFixes = true
        for change in fixes.changes {
          Terminal.write(UnifiedDiff().text(from: change.before, to: change.after, path: change.path))
        }
      } catch {
        hasFixes = true
        Terminal.report(error, in: language)
      }
    }
    return hasFixes
  }

  /// Makes the fixes in the files, and says how many, and which cannot be made.
  ///
  /// - Returns: Whether a file has changed, and whether one could not be written.
  func write(_ articles: [CheckedArticle], language: Language) -> (hasChanged: Bool, hasFailed: Bool) {
    var changed = 0
    var hasFailed = false
    var isQuiet = true
    var (fixed, places, postponed) = (0, 0, 0)
    for article in articles {
      do {
        guard let fixes = try FileFixes(article), !fixes.changes.isEmpty else { continue }
        try fixes.write()
        changed += 1
        fixed += fixes.fixes
        places += fixes.places
        postponed += fixes.postponed
      } catch {
        isQuiet = false
        if case .unwritable = error.reason { hasFailed = true }
        Terminal.report(error, in: language)
      }
    }
    if fixed > 0 || isQuiet {
      let words = FailureWords.fixed(fixed, places: places, articles: changed, postponed: postponed)
      Terminal.complain(words(language))
    }
    return (changed > 0, hasFailed)
  }
}
