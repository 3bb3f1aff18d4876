import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import Foundation

/// `duizhao glossary review`: candidates → decisions, one key each.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through candidates with their evidence, one key for each decision.",
    discussion: """
      a approves, r rejects, e edits, m merges, u takes back; ? lists all keys. Every decision is written at once, so \
      that nothing is lost whenever the review ends; several people may review one base at the same time. Where standard \
      input is no terminal, keys are read from it as characters, and a line is printed for each thing that happens.

        duizhao glossary review --base base.duizhao
        duizhao glossary review --base base.duizhao --field cardiovascular --min-score 0.5 --order occurrences
      """
  )

  @OptionGroup var base: BaseOptions
  @OptionGroup var filter: EntryFilterOptions

  @Option(help: "The order: score, occurrences, term or modified.")
  var order = EntryFilter.Order.score

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    try Terminal.reporting(in: language) {
      let open = try base.open()
      let run = try ReviewRun(
        on: open,
        filter: filter.filter(order: order, statuses: [.candidate]),
        author: author
      )
      let name = URL(fileURLWithPath: base.base).lastPathComponent
      if RawTerminal.isAvailable {
        try review(run, screen: ReviewScreen(language: language, usesColor: Terminal.usesColor, base: name))
      } else {
        try review(run, in: language)
      }
    }
  }

  /// The review on a terminal.
  private func review(_ run: ReviewRun, screen: ReviewScreen) throws {
    var run = run
    var terminal = RawTerminal()
    var shown: (picture: ReviewScreen.Picture, size: ReviewScreen.Size)?
    while !run.isOver {
      let size = terminal.size
      let picture = screen.picture(of: run.session, in: size)
      if shown?.picture != picture || shown?.size != size { terminal.draw(picture) }
      shown = (picture, size)
      run.scrolled(to: picture.scroll)
      guard let key = terminal.key() else { continue }
      if key == .redraw { shown = nil }
      try run.press(key)
      if run.isSuspended {
        terminal.suspend()
        run.isSuspended = false
        shown = nil
      }
    }
  }

  /// The review by characters from standard input, with a line for each thing that happens.
  private func review(_ run: ReviewRun, in language: Language) throws {
    var run = run
    var lines = ReviewLines(language: language)
    var parser = KeyParser()
    Terminal.write(lines.text(of: run.session))
    while !run.isOver {
      let input = FileHandle.standardInput.availableData
      parser.append(input)
      while !run.isOver, let key = parser.next(isFinal: input.isEmpty) {
        try run.press(key)
        Terminal.write(lines.text(of: run.session))
      }
      if input.isEmpty, !run.isOver { try run.press(.endOfInput) }
    }
  }
}
