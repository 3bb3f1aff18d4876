import Duizhao
import DuizhaoCheck
import DuizhaoFormats
import DuizhaoModel
import Testing

/// An article with comments, and what `check` says of it: one line a finding, the silenced ones with their reason.
struct SuppressionCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var source: String
  var target: String
  var expected: [String]
  var entries: [SuppressionEntry]

  init(
    _ name: String,
    _ source: String,
    _ target: String,
    entries: [(rule: String, subject: String, reason: String?)] = [],
    says expected: [String]
  ) {
    testDescription = name
    self.source = source
    self.target = target
    self.expected = expected
    self.entries = entries.enumerated().map { index, entry in
      SuppressionEntry(
        rule: entry.rule,
        subject: entry.subject,
        reason: entry.reason,
        file: "a.md.duizhao-ignore",
        line: index + 1
      )
    }
  }

  static let zh = "每日口服达格列净5 mg。随访12周。"
  static let en = "Dapagliflozin 50 mg was taken orally every day. The follow-up lasted 12 weeks."

  static let comments = [
    SuppressionCase("no comment", zh, en, says: ["error number-mismatch 5 mg | 50 mg"]),
    SuppressionCase(
      "from the comment on",
      "<!-- duizhao:disable number-mismatch -- 剂量已与作者核实 -->\n\n" + zh,
      en,
      says: ["(error) number-mismatch 5 mg | 50 mg -- 剂量已与作者核实"]
    ),
    SuppressionCase(
      "the other side's place counts too, all rules, no reason",
      zh,
      "<!-- duizhao:disable -->\n\n" + en,
      says: ["(error) number-mismatch 5 mg | 50 mg -- nil"]
    ),
    SuppressionCase(
      "enabled again before the place",
      "<!-- duizhao:disable number-mismatch -->\n\n随访了多年。\n\n<!-- duizhao:enable number-mismatch -->\n\n"
        + zh,
      "The follow-up lasted for years.\n\n" + en,
      says: [
        "info unused-suppression <!-- duizhao:disable number-mismatch --> | –",
        "error number-mismatch 5 mg | 50 mg",
      ]
    ),
    SuppressionCase(
      "one rule enabled out of all",
      "<!-- duizhao:disable -->\n<!-- duizhao:enable date-mismatch -->\n" + zh,
      en,
      says: ["(error) number-mismatch 5 mg | 50 mg -- nil"]
    ),
    SuppressionCase(
      "in the middle of a sentence",
      "每日口服达格列净<!-- duizhao:disable-next number-mismatch — per kg -->5 mg。随访12周。",
      en,
      says: ["(error) number-mismatch 5 mg | 50 mg -- per kg"]
    ),
    SuppressionCase(
      "the next paragraph only",
      "<!-- duizhao:disable-next number-mismatch -->\n\n随访12周。\n\n每日口服达格列净5 mg。",
      "The follow-up lasted 12 weeks.\n\nDapagliflozin 50 mg was taken orally every day.",
      says: [
        "info unused-suppression <!-- duizhao:disable-next number-mismatch --> | –",
        "error number-mismatch 5 mg | 50 mg",
      ]
    ),
    SuppressionCase(
      "the whole of the next paragraph, over its lines",
      "<!-- duizhao:disable-next number-mismatch -->\n随访12周。\n每日口服达格列净5 mg。",
      "The follow-up lasted 12 weeks. Dapagliflozin 50 mg was taken orally every day.",
      says: ["(error) number-mismatch 5 mg | 50 mg -- nil"]
    ),
    SuppressionCase(
      "only one of two rules is used",
      "<!-- duizhao:disable number-mismatch，unit-mismatch -->\n\n" + zh,
      en,
      says: [
        "info unused-suppression <!-- duizhao:disable number-mismatch，unit-mismatch --> | –",
        "(error) number-mismatch 5 mg | 50 mg -- nil",
      ]
    ),
    SuppressionCase(
      "unknown rules, unknown words, comments that are not closed",
      "<!-- duizhao:disable number-mismach -->\n<!--duizhao:mute number-mismatch-->\n" + zh,
      en + "\n\n<!-- duizhao:disable number-mismatch",
      says: [
        "warning unused-suppression <!-- duizhao:disable number-mismach --> | –",
        "warning unused-suppression <!--duizhao:mute number-mismatch--> | –",
        "error number-mismatch 5 mg | 50 mg",
        "warning unused-suppression <!-- duizhao:disable number-mismatch | –",
      ]
    ),
    SuppressionCase(
      "nothing to enable",
      "<!-- duizhao:enable -->\n" + zh,
      en,
      says: ["info unused-suppression <!-- duizhao:enable --> | –", "error number-mismatch 5 mg | 50 mg"]
    ),
    SuppressionCase(
      "a suppression of unused suppressions",
      "<!-- duizhao:disable unused-suppression -- 模板 -->\n<!-- duizhao:disable unit-mismatch -->\n随访12周。",
      "The follow-up lasted 12 weeks.",
      says: ["(info) unused-suppression <!-- duizhao:disable unit-mismatch --> | – -- 模板"]
    ),
  ]

  static let lines = [
    SuppressionCase(
      "a quote of either side, whatever its spaces, width and case",
      zh,
      en,
      entries: [("number-mismatch", "５０mg", "核实")],
      says: ["(error) number-mismatch 5 mg | 50 mg -- 核实"]
    ),
    SuppressionCase(
      "the beginning of a quote",
      zh,
      en,
      entries: [("number-mismatch", "50…", nil)],
      says: ["(error) number-mismatch 5 mg | 50 mg -- nil"]
    ),
    SuppressionCase(
      "all of a rule; what silences nothing",
      zh,
      en,
      entries: [("number-mismatch", "", nil), ("unit-mismatch", "5 mg", nil), ("units", "5 mg", nil)],
      says: [
        "(error) number-mismatch 5 mg | 50 mg -- nil",
        "info unused-suppression – | –: a.md.duizhao-ignore:2: silences nothing of unit-mismatch; remove the line",
        "warning unused-suppression – | –: a.md.duizhao-ignore:3: there is no rule “units”; `duizhao rules` lists them",
      ]
    ),
    SuppressionCase(
      "a quote that stands nowhere",
      zh,
      en,
      entries: [("number-mismatch", "500 mg", nil)],
      says: [
        "error number-mismatch 5 mg | 50 mg",
        "info unused-suppression – | –: a.md.duizhao-ignore:1: silences nothing of number-mismatch; remove the line",
      ]
    ),
  ]

  var text: String {
    """
    # 降糖药达格列净的疗效

    ## 摘要

    \(source)

    ## 关键词

    达格列净；降糖药；疗效

    # The effect of dapagliflozin, an antidiabetic

    ## Abstract

    \(target)

    ## Keywords

    dapagliflozin; antidiabetic; effect

    """
  }
}

@Suite("Suppressions")
struct SuppressionTests {
  @Test("are told apart with their reasons", arguments: SuppressionCase.comments + SuppressionCase.lines)
  func table(_ each: SuppressionCase) throws {
    let checked = try Self.checked(each.text, entries: each.entries)
    #expect(Set(Self.lines(checked)) == Set(each.expected))
  }

  @Test("nothing is said of rules that did not run")
  func only() throws {
    let text = SuppressionCase(
      "",
      "<!-- duizhao:disable unit-mismatch -->\n<!-- duizhao:disable -->\n随访12周。",
      "The follow-up lasted 12 weeks.",
      says: []
    ).text
    let some = CheckOptions(only: ["number-mismatch", "unused-suppression"])
    #expect(Self.lines(try Self.checked(text, options: some)) == [])
    #expect(Self.lines(try Self.checked(text)).count == 2)
    #expect(Self.lines(try Self.checked(text, options: CheckOptions(except: ["unused-suppression"]))) == [])
  }

  @Test("a profile sets the severity of what is unused")
  func severity() throws {
    let text = SuppressionCase(
      "",
      "<!-- duizhao:disable unit -->\n随访12周。",
      "The follow-up lasted 12 weeks.",
      says: []
    ).text
    let options = CheckOptions(severities: ["unused-suppression": .error])
    #expect(try Self.checked(text, options: options).findings.map(\.severity) == [.error])
  }

  @Test("a fingerprint names one finding beside the article")
  func fingerprint() throws {
    let text = SuppressionCase("", SuppressionCase.zh, SuppressionCase.en, says: []).text
    let finding = try #require(try Self.checked(text).findings.first)
    let entry = SuppressionEntry(
      rule: finding.rule,
      subject: finding.fingerprint,
      reason: "r",
      file: "a",
      line: 7
    )
    let checked = try Self.checked(text, entries: [entry])
    #expect(checked.findings.isEmpty)
    #expect(checked.suppressed == [SuppressedFinding(finding, reason: "r", origin: .line(7, file: "a"))])
  }

  @Test("in two files a comment speaks for its own")
  func pair() throws {
    let workbench = try Workbench(Fixture.shared.get())
    let chinese = "# 题目\n\n摘要：<!-- duizhao:disable unit-mismatch -->\(SuppressionCase.zh)"
    // Farther down in its own file than the comment is in the other.
    let english = "# Title\n\nAbstract: \(SuppressionCase.en)\n<!-- duizhao:disable number-mismatch -->"
    let article = readArticle(source: (chinese, "zh.md"), target: (english, "en.md"))
    let checked = workbench.checked(try workbench.align(article))
    #expect(
      Set(Self.lines(checked)) == [
        "error number-mismatch 5 mg | 50 mg",
        "info unused-suppression <!-- duizhao:disable unit-mismatch --> | –",
        "info unused-suppression – | <!-- duizhao:disable number-mismatch -->: silences nothing of number-mismatch; remove it",
      ]
    )
  }

  static func checked(
    _ text: String,
    entries: [SuppressionEntry] = [],
    options: CheckOptions = CheckOptions()
  ) throws -> CheckedArticle {
    let workbench = try Workbench(Fixture.shared.get())
    let aligned = try workbench.align(workbench.read(text, path: "a.md"))
    return workbench.checked(aligned, entries: entries, options: options)
  }

  private static func lines(_ checked: CheckedArticle) -> [String] {
    checked.findings.map { line($0, "\($0.severity)") }
      + checked.suppressed.map { line($0.finding, "(\($0.finding.severity))") + " -- \($0.reason ?? "nil")" }
  }

  private static func line(_ finding: Finding, _ severity: String) -> String {
    let message = finding.source == nil ? ": " + finding.message.english : ""
    return
      "\(severity) \(finding.rule) \(finding.source?.quote ?? "–") | \(finding.target?.quote ?? "–")\(message)"
  }
}
