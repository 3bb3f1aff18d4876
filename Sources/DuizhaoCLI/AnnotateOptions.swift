import ArgumentParser
import Duizhao
import DuizhaoModel

/// Options of `check` on findings that are put into the document.
struct AnnotateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the document with a comment at each place of each finding to this file (DOCX, XLIFF, TMX).",
      valueName: "file"
    )
  )
  var annotate: String?

  @Option(
    help: ArgumentHelp(
      "The date of the comments, in ISO 8601 (default: that of the document's last change).",
      valueName: "date"
    )
  )
  var date: String?

  /// Checks the options against the others.
  func check(files: [String], fixes: Bool) throws {
    if let date {
      if annotate == nil { throw ValidationError("--date is that of comments; give --annotate as well.") }
      guard Files.isDate(date) else {
        throw ValidationError("“\(date)” is no date; write it as 2026-03-01 or 2026-03-01T08:00:00Z.")
      }
    }
    guard let annotate else { return }
    if annotate == "-" { throw ValidationError("--annotate writes a document; name a file for it.") }
    if files.count != 1 { throw ValidationError("--annotate takes one document; name it alone.") }
    if files == ["-"] { throw ValidationError("Standard input cannot be annotated; name the file.") }
    if fixes { throw ValidationError("--annotate writes a new file; leave out --fix and --diff.") }
  }

  /// Writes the document with its comments, where that is asked for.
  ///
  /// - Throws: `ExitCode` where it cannot be written.
  func write(
    _ articles: [CheckedArticle],
    to destination: Destination?,
    inputs: Int,
    language: Language,
    showsDoubtful: Bool
  ) throws {
    guard let destination, let article = articles.first else { return }
    guard inputs == 1 else {
      Terminal.complain(FailureWords.annotatesOne(inputs)(language))
      throw ExitCode(2)
    }
    let document = try Terminal.reporting(in: language) {
      try Files.annotate(
        article,
        to: destination,
        language: language,
        showsDoubtful: showsDoubtful,
        date: date
      )
    }
    Terminal.complain(FailureWords.annotated(destination.path, count: document.notes)(language))
    if document.wasSigned { Terminal.complain(FailureWords.signatureIsBroken(destination.path)(language)) }
  }
}
