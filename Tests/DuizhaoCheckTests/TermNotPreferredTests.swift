import Duizhao
import DuizhaoCheck
import DuizhaoModel
import DuizhaoTerms
import Testing

/// A client's terms, a text, and what is reported: `severity quote → what to write`.
struct TermUseCase: Sendable, CustomTestStringConvertible {
  var texts: (String, String)
  var findings: [String]
  var testDescription: String { "\(texts.0) / \(texts.1)" }

  static let all = [
    TermUseCase(texts: ("本文讨论肠道菌群。", "Gut microbiota is discussed."), findings: []),
    TermUseCase(
      texts: ("本文讨论肠道菌群。", "Intestinal flora is discussed."),
      findings: ["warning Intestinal flora → gut microbiota"]
    ),
    TermUseCase(
      texts: ("肠道菌群与肠道菌群。", "The gut flora and the gut flora and gut microbiome."),
      findings: ["warning gut flora → gut microbiota", "error gut microbiome → gut microbiota"]
    ),
    TermUseCase(texts: ("检测ProGRP。", "ProGRP and ProGRPs were measured."), findings: []),
    TermUseCase(
      texts: ("检测PROGRP。", "ProGrp was measured."),
      findings: ["warning PROGRP → ProGRP", "warning ProGrp → ProGRP"]
    ),
    // A plain word is none of a term's spellings.
    TermUseCase(texts: ("经FAST检查。", "A fast scan and a FAST scan were made."), findings: []),
    TermUseCase(texts: ("无替代词的褥疮霜。", "It is a cream."), findings: ["error 褥疮霜 → "]),
    // The glossary that ships still counts.
    TermUseCase(texts: ("脑梗塞是常见病。", "Cerebral infarction is common."), findings: ["warning 脑梗塞 → 脑梗死"]),
    TermUseCase(
      texts: ("脑梗死（旧称“脑梗塞”）是常见病。", "Cerebral infarction is common."),
      findings: []
    ),
    TermUseCase(
      texts: ("阿尔茨海默病（老年性痴呆）是常见病。", "Alzheimer disease is common."),
      findings: []
    ),
    TermUseCase(texts: ("候选词候选物甲。", "It is of no matter."), findings: []),
  ]
}

@Suite("Terms of clients")
struct TermNotPreferredTests {
  private static let shared = Result {
    func term(_ text: String, _ status: Term.Status, isCaseSensitive: Bool = false) -> Term {
      let language: Language = text.utf8.contains { $0 > 0xE2 } ? .chinese : .english
      return Term(text, language: language, status: status, isCaseSensitive: isCaseSensitive)
    }
    func concept(_ terms: [Term], _ status: Concept.Status = .approved) -> Concept {
      Concept(id: terms[0].text, terms: terms, field: "", status: status, origin: "client.tsv")
    }
    let client = Glossary(concepts: [
      concept([
        term("肠道菌群", .preferred), term("gut microbiota", .preferred), term("gut microbiome", .forbidden),
      ]),
      concept([
        term("胃泌素释放肽前体", .preferred), term("ProGRP", .preferred, isCaseSensitive: true),
      ]),
      concept([term("快速评估", .preferred), term("FAST", .preferred, isCaseSensitive: true)]),
      concept([term("褥疮霜", .forbidden)]),
      concept([term("候选物乙", .preferred), term("候选物甲", .deprecated)], .candidate),
    ])
    return Workbench.Shared(try Glossary.builtIn().joined(with: client))
  }

  @Test("are enforced as the client decided", arguments: TermUseCase.all)
  func terms(_ each: TermUseCase) throws {
    let workbench = try Workbench(Self.shared.get())
    let text = RuleExample(each.texts.0, each.texts.1).text
    let article = try workbench.align(workbench.read(text, path: "a.md"))
    let findings = workbench.check(article, options: CheckOptions(only: ["term-not-preferred"]))
    #expect(findings.map(described) == each.findings)
  }

  private func described(_ finding: Finding) -> String {
    let place = finding.source ?? finding.target
    let quotes = finding.message.english.split(separator: "“", omittingEmptySubsequences: false)
      .dropFirst().map { $0.prefix { $0 != "”" } }
    return "\(finding.severity) \(place?.quote ?? "") → \(quotes.dropFirst().first ?? "")"
  }

  @Test("wrong case can be mended without a decision")
  func fix() throws {
    let workbench = try Workbench(Self.shared.get())
    let text = RuleExample("检测PROGRP。", "PROGRPs were measured.").text
    let article = try workbench.align(workbench.read(text, path: "a.md"))
    let fixes = workbench.check(article, options: CheckOptions(only: ["term-not-preferred"])).compactMap(
      \.fix
    )
    #expect(fixes.flatMap(\.edits).map(\.replacement) == ["ProGRP", "ProGRPs"])
    #expect(fixes.flatMap(\.edits).map(\.side) == [.source, .target])
  }
}
