import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

@Suite("Reports")
struct ReportTests {
  private let articles = [ReportFixture.article]
  private let rules = ReportFixture.rules

  @Test("are what the golden files hold")
  func golden() throws {
    let reports = [
      ("report.sarif", SARIFReport(language: .english, version: "1.2.3", rules: rules).text(articles)),
      ("junit.xml", JUnitReport(language: .english).text(articles)),
      ("checkstyle.xml", CheckstyleReport(language: .chinese).text(articles)),
      ("github.txt", GitHubReport(language: .english).text(articles)),
      ("report.csv", CSVReport(language: .chinese, rules: rules).text(articles)),
      ("terminal.txt", terminal(showsDoubtful: false)),
    ]
    for (name, text) in reports { try ReportFixture.compare(text, with: name) }
  }

  private func terminal(showsDoubtful: Bool) -> String {
    let report = TerminalReport(
      language: .english,
      usesColor: false,
      columns: 60,
      rules: rules,
      showsDoubtful: showsDoubtful
    )
    return articles.map(report.text).joined() + report.summary(articles)
  }

  @Test("the terminal counts what it does not show, and shows it when asked")
  func doubtful() {
    let quiet = terminal(showsDoubtful: false)
    #expect(!quiet.contains("perhaps"))
    #expect(quiet.contains("0 notes; 1 doubtful note not shown (see --notes)"))
    let full = terminal(showsDoubtful: true)
    #expect(full.contains("perhaps") && full.hasSuffix("1 article: 1 error, 1 warning, 1 note\n"))
  }

  @Test("colour marks what is meant, also where a line breaks inside it")
  func color() {
    let report = TerminalReport(language: .english, usesColor: true, columns: 40)
    let lines = report.text(ReportFixture.article).split(separator: "\n")
    for line in lines {
      let (begun, ended) = (line.matches(of: /\u{1B}\[[1-9]/).count, line.matches(of: /\u{1B}\[0m/).count)
      #expect(begun == ended, "\(line)")
    }
    #expect(lines.contains { $0.contains("\u{1B}[1;4;31m50 mg\u{1B}[0m") })
  }

  @Test(
    "a test of JUnit fails from the fail level up",
    arguments: [(Severity?.none, 0), (.error, 1), (.warning, 2), (.info, 2)]
  )
  func failLevel(_ level: Severity?, _ failures: Int) {
    let text = JUnitReport(language: .english, failLevel: level).text(articles)
    #expect(text.contains("<testsuites name=\"duizhao\" tests=\"3\" failures=\"\(failures)\""))
    #expect(text.matches(of: /<failure\s/).count == failures)
  }

  @Test("XML parsers take what is written", arguments: [Language.english, .chinese])
  func wellFormed(_ language: Language) throws {
    let sheets = XLSXReport(language: language, rules: rules).parts(articles).map(\.text)
    let reports = [
      JUnitReport(language: language).text(articles), CheckstyleReport(language: language).text(articles),
    ]
    for text in sheets + reports {
      for scalar in text.unicodeScalars {
        #expect(scalar.value >= 0x20 || scalar == "\n", "U+\(String(scalar.value, radix: 16))")
      }
      #expect(text.matches(of: /&(?!amp;|lt;|gt;|quot;|#\d+;)/).isEmpty)
    }
  }

  @Test("a cell of CSV is no formula, and quoted where it must be")
  func cells() {
    let rows = CSVReport(language: .english, rules: rules).text(articles).components(separatedBy: "\r\n")
    #expect(rows[0].hasPrefix("\u{FEFF}file,severity,rule"))
    #expect(rows[1].contains(",\"“5 mg”, “50 mg”: 100% {sure}\","))
    // The line break inside a cell splits the row here.
    #expect(rows[2].contains(",\"'=odd, \"\"text\"\"\u{1}"))
    #expect(rows[3].contains(",'=1+1 & <b>,They took 50 mg daily; =1+1 & <b>.,"))
  }

  @Test("no control character of a manuscript reaches a terminal, no line break ends a GitHub command")
  func controls() {
    var article = ReportFixture.article
    article.findings[1].message = Message(en: "a\u{1B}[31mb\r\nc", zh: "")
    article.findings[1].target?.context?.text = "x\u{1B}]0;title\u{7}\r\ny"
    article.findings[1].target?.context?.marked = []
    let terminal = TerminalReport(language: .english, usesColor: false).text(article)
    #expect(!terminal.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(terminal.contains("a\u{FFFD}[31mb c"))
    let commands = GitHubReport(language: .english).text([article])
    #expect(commands.unicodeScalars.count { $0 == "\n" || $0 == "\r" } == 2)
    #expect(commands.contains("mb%0D%0Ac"))
  }
}
