import DuizhaoModel
import Testing

@testable import Duizhao
@testable import DuizhaoCheck

/// A sentence with the definitions and uses of short forms in it: `SHORT=full form`, `SHORT`.
struct AbbreviationCase: Sendable, CustomTestStringConvertible {
  var text: String
  var definitions: [String]
  var uses: [String]
  var isChinese = false
  var testDescription: String { text }

  init(_ text: String, defines definitions: [String] = [], uses: [String] = []) {
    self.text = text
    self.definitions = definitions
    self.uses = uses
  }

  /// The case as one of a Chinese abstract.
  var inChinese: AbbreviationCase {
    var each = self
    each.isChinese = true
    return each
  }

  /// The analysis of an article whose abstract is the text.
  func analysis() throws -> Abbreviations {
    let example = isChinese ? RuleExample(text, "Nothing.") : RuleExample("无。", text)
    let shared = try Fixture.shared.get()
    let workbench = try Workbench(shared)
    let article = try workbench.align(workbench.read(example.text, path: "case.md"))
    return CheckContext(article, knowledge: shared.knowledge, options: CheckOptions()).abbreviations
  }

  /// What the analysis finds when the text is the abstract of its language.
  func read() throws -> (definitions: [String], uses: [String]) {
    let inventory = try analysis().sides[isChinese ? .source : .target]
    return (
      inventory.definitions.filter { $0.part == .abstract }.map { $0.value.notation },
      inventory.uses.filter { $0.part == .abstract }.map(\.value.short.text)
    )
  }
}

extension AbbreviationDefinition {
  var notation: String {
    let full = full ?? ""
    let english = english.flatMap { $0 == full ? nil : " / \($0)" } ?? ""
    return "\(short.text)=\(full)\(english)" + (missing.isEmpty ? "" : " -\(missing)")
  }
}

@Suite("Short forms")
struct AbbreviationTests {
  @Test("definitions and uses", arguments: AbbreviationCase.english + AbbreviationCase.chinese)
  func table(_ each: AbbreviationCase) throws {
    let found = try each.read()
    #expect(found.definitions == each.definitions)
    #expect(found.uses == each.uses)
  }

  @Test(
    "a form written in two ways has one key",
    arguments: [
      ("rt-PA", "rtPA"), ("AGEs", "AGE"), ("AGES", "AGES"), ("COVID-19", "COVID19"), ("TNF-alpha", "TNFα"),
      ("TNF-α", "TNFα"), ("LC-MS/MS", "LCMSMS"), ("ＣＴ", "CT"), ("PaCO₂", "PaCO2"),
    ]
  )
  func key(_ text: String, _ key: String) {
    #expect(ShortForm(text).key == key)
  }

  @Test(
    "a word that is a slip of a defined form is told",
    arguments: [("RPL-C", "RLP-C"), ("RLPC", nil), ("RLP-D", "RLP-C"), ("cholesterol", nil)]
      as [(String, String?)]
  )
  func meant(_ word: String, _ meant: String?) throws {
    let text = AbbreviationCase("Remnant lipoprotein cholesterol (RLP-C) rose.")
    #expect(try text.analysis().meant(by: word)?.short.text == meant)
  }

  @Test(
    "slips are told from other forms",
    arguments: [
      ("RPL-C", "RLP-C", ShortForm.Slip.order), ("AGES", "AGEs", .letterCase), ("XiAP", "XIAP", .letterCase),
      ("SMGB", "SMBG", .order), ("AECOPD", "COPD", nil), ("SMB", "SMBG", nil), ("SMBGS", "SMBG", .letter),
      ("PLMI", "PLMS", .letter), ("FBG", "FPG", nil), ("BMD", "BMD", nil), ("BDM", "MBD", nil),
      ("CT", "TC", nil),
    ] as [(String, String, ShortForm.Slip?)]
  )
  func slip(_ written: String, _ meant: String, _ slip: ShortForm.Slip?) {
    #expect(ShortForm(written).slip(to: ShortForm(meant)) == slip)
  }
}
