public import DuizhaoModel

/// The report in JUnit's XML: an article is a suite, a rule that ran a test of it.
///
/// A test fails where its rule has a finding from the fail level up; what is below it stands in the test's output.
public struct JUnitReport: Sendable {
  /// The language of the messages.
  public var language: Language

  /// From which severity on findings fail a test; nil where none do.
  public var failLevel: Severity?

  /// Creates the report.
  public init(language: Language, failLevel: Severity? = .warning) {
    self.language = language
    self.failLevel = failLevel
  }

  /// A rule of an article with what it found.
  private struct Test {
    var rule: String
    var failures: [Finding]
    var remarks: [Finding]
  }

  /// Returns the report on some articles.
  public func text(_ articles: [CheckedArticle]) -> String {
    let suites = articles.map { (article: $0, tests: self.tests($0)) }
    let all = suites.flatMap(\.tests)
    var xml = XMLWriter()
    xml.element("testsuites", Self.counts("duizhao", all)) { xml in
      for (article, tests) in suites {
        xml.element("testsuite", Self.counts(article.paths, tests)) { xml in
          for test in tests { write(test, of: article, to: &xml) }
        }
      }
    }
    return xml.text
  }

  private static func counts(_ name: String, _ tests: [Test]) -> XMLWriter.Attributes {
    [
      "name": name, "tests": "\(tests.count)", "failures": "\(tests.count { !$0.failures.isEmpty })",
      "errors": "0",
    ]
  }

  private func tests(_ article: CheckedArticle) -> [Test] {
    let found = Dictionary(grouping: article.findings, by: \.rule)
    let others = Set(found.keys).subtracting(article.rules).sorted()
    return (article.rules + others).map { rule in
      let findings = found[rule] ?? []
      let fails = { (finding: Finding) in failLevel.map { finding.severity >= $0 } ?? false }
      return Test(rule: rule, failures: findings.filter(fails), remarks: findings.filter { !fails($0) })
    }
  }

  private func write(_ test: Test, of article: CheckedArticle, to xml: inout XMLWriter) {
    let name: XMLWriter.Attributes = ["classname": article.paths, "name": test.rule]
    guard !test.failures.isEmpty || !test.remarks.isEmpty else { return xml.element("testcase", name) }
    xml.element("testcase", name) { xml in
      if let gravest = test.failures.map(\.severity).max() {
        xml.element(
          "failure",
          [
            "message": test.failures.map { $0.message(language) }.joined(separator: "\n"),
            "type": gravest.rawValue,
          ],
          text: text(test.failures, of: article)
        )
      }
      if !test.remarks.isEmpty { xml.element("system-out", text: text(test.remarks, of: article)) }
    }
  }

  private func text(_ findings: [Finding], of article: CheckedArticle) -> String {
    findings.map { finding in
      let place = article.places(of: finding).first.map { place in
        place.start.isInFile
          ? "\(place.path):\(place.start.line):\(place.start.column): "
          : "\(place.path) \(place.start.label): "
      }
      let head = "\(place ?? "")\(finding.severity.name(language)): \(finding.message(language))"
      return ([head] + article.passageLines(of: finding).map { "  \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
