import DuizhaoFormats
import DuizhaoModel
import Testing

/// A client's table, and its concepts: `term [status][!]`, divided by `,`, an abbreviation in brackets.
struct TermTableCase: Sendable, CustomTestStringConvertible {
  var text: String
  var concepts: [String]
  var testDescription: String { text.debugDescription }

  static let all = [
    ("", []), ("zh\ten\n", []), ("\n\n", []),
    ("zh\ten\n骨\tbone\n", ["骨 p, bone p"]),
    ("\u{FEFF}中文,英文\r\n骨,bone\r\n", ["骨 p, bone p"]),
    ("EN;ZH\nbone;骨\n", ["骨 p, bone p"]),
    ("英文\nbone\n", ["bone p"]),
    ("zh\ten\n 骨 \t bone ;; osseous tissue ；skeleton\n", ["骨 p, bone p, osseous tissue a, skeleton a"]),
    ("zh,en\n骨,\"bone; \"\"os\"\"\"\n", ["骨 p, bone p, \"os\" a"]),
    ("zh,en,note\n\"骨\",\"bone\",\"a, b\nc\"\n铁,iron,\n", ["骨 p, bone p", "铁 p, iron p"]),
    ("zh\ten\tstatus\n骨\tbone\t候选\n铁\tiron\trejected\n", ["? 骨 p, bone p"]),
    // Rows that share a form are one concept, whatever their order.
    (
      "zh\ten\tstatus\n骨\tossein\tforbidden\n骨\tbone\tpreferred\n骨头\tbone\tdeprecated\n骨质\tbone\tadmitted\n",
      ["骨 p, bone p, ossein f, 骨头 d, 骨质 a"]
    ),
    // One Chinese word for two things is two concepts.
    ("zh\ten\n压力\tpressure\n压力\tstress\n", ["压力 p, pressure p", "压力 p, stress p"]),
    // A row that says the same again adds its further forms.
    ("zh\ten\n骨\tbone\n骨\tbone; os\n", ["骨 p, bone p, os a"]),
    ("zh\ten\tstatus\n褥疮\t\t禁用\n", ["褥疮 f"]),
    (
      "zh\ten\tcase\n蛋白\tProGRP; pro-GRP\texact\n铁\tiron\tany\n",
      ["蛋白 p, ProGRP p!, pro-GRP a!", "铁 p, iron p"]
    ),
    (
      "zh\tzh_admitted\ten\ten_admitted\tabbreviation\tdeprecated\tstatus\tnote\n"
        + "骨密度\t骨矿密度\tbone mineral density\t\tBMD\t骨密;bone weight\t\t见骨量\n",
      ["骨密度 p, bone mineral density p, 骨矿密度 a, (BMD) a, 骨密 d, bone weight d"]
    ),
    ("zh\ten\tforbidden\n骨\tbone\tossein;骨头\n", ["骨 p, bone p, ossein f, 骨头 f"]),
    ("编号\t中文\t英文\n1\t骨\tbone\n", ["骨 p, bone p"]),
    ("zh\ten\n骨\tbone\t\t\n", ["骨 p, bone p"]),
    // Identifiers, other languages, columns for a language, as exported tables have them.
    (
      "id\tstatus\tzh\ten\ten_admitted\ten_exact\tde\nx\tapproved\t骨\tBone\tos\tBone\tKnochen\ny\tcandidate\t骨\tBone\t\t\t\n",
      ["骨 p, Bone p!, os a", "? 骨 p, Bone p"]
    ), ("source,target\nbone,骨\n", ["骨 p, bone p"]), ("zh,en\n'-病,a\\; b\n", ["-病 p, a; b p"]),
  ].map { TermTableCase(text: $0, concepts: $1) }
}

/// A table with mistakes, and each of them.
struct TermTableProblemCase: Sendable, CustomTestStringConvertible {
  var text: String
  var problems: [TermTableFailure.Problem]
  var testDescription: String { text.debugDescription }

  private static let statuses = ["preferred", "admitted", "deprecated", "forbidden", "candidate"]

  private static func problem(_ line: Int, _ column: Int, _ kind: TermTableFailure.Kind)
    -> TermTableFailure.Problem
  {
    TermTableFailure.Problem(line: line, column: column, kind: kind)
  }

  static let all = [
    TermTableProblemCase(text: "a\tb\n骨\tbone\n", problems: [problem(1, 1, .noHeader)]),
    TermTableProblemCase(text: "骨\tbone\n", problems: [problem(1, 1, .noHeader)]),
    TermTableProblemCase(text: "de\tfr\nKnochen\tos\n", problems: [problem(1, 1, .noHeader)]),
    TermTableProblemCase(text: "zh,en\n骨,\"bone\n", problems: [problem(2, 3, .openQuote)]),
    TermTableProblemCase(
      text: "id\tzh\ten\nb\t骨\tbone\nb\t铁\tiron\n",
      problems: [problem(3, 1, .repeatedIdentifier("b"))]
    ),
    TermTableProblemCase(
      text: "term\tlanguage\nbone\t?\n",
      problems: [problem(2, 1, .missingTerm), problem(2, 6, .unknownLanguage("?"))]
    ),
    TermTableProblemCase(text: "zh\ten\t中文\n骨\tbone\t\n", problems: [problem(1, 7, .repeatedColumn("中文"))]),
    TermTableProblemCase(
      text: "zh\ten\tstatus\n\n骨\tbone\tgood\n\t\tforbidden\n",
      problems: [problem(3, 8, .unknownStatus("good", known: statuses)), problem(4, 1, .missingTerm)]
    ),
    TermTableProblemCase(
      text: "zh,en\n\"骨\n质\",bone\n铁,iron,Fe\n",
      problems: [problem(4, 8, .tooManyCells(found: 3, expected: 2))]
    ),
    TermTableProblemCase(
      text: "zh\ten\tcase\n骨\tbone\tx\n",
      problems: [problem(2, 8, .unknownCaseRule("x"))]
    ),
    TermTableProblemCase(
      text: "zh\ten\tstatus\n褥疮\tbedsore\tforbidden\n",
      problems: [problem(2, 1, .noPreferredTerm("褥疮"))]
    ),
  ]
}

@Suite("Clients' tables of terms")
struct TermTableTests {
  @Test("a table has these concepts", arguments: TermTableCase.all)
  func concepts(_ each: TermTableCase) throws {
    let table = try TermTable(each.text)
    #expect(table.concepts.map(described) == each.concepts)
  }

  private func described(_ concept: Concept) -> String {
    let terms = concept.terms.map { term in
      let text = term.form == .abbreviation ? "(\(term.text))" : term.text
      return "\(text) \(term.status.rawValue.prefix(1))\(term.isCaseSensitive ? "!" : "")"
    }
    return (concept.status == .candidate ? "? " : "") + terms.joined(separator: ", ")
  }

  @Test("every mistake has its place", arguments: TermTableProblemCase.all)
  func problems(_ each: TermTableProblemCase) {
    do throws(TermTableFailure) {
      _ = try TermTable(each.text)
      Issue.record("was read")
    } catch {
      #expect(error.problems == each.problems)
    }
  }

  @Test("columns that are not read are told; field and note are read")
  func columns() throws {
    let table = try TermTable("ID,中文,英文,Date,field,note\n1,骨,bone,2025,bones,见骨量\n")
    #expect(table.ignoredColumns == ["ID", "Date"])
    #expect(table.concepts.first?.field == "bones")
    #expect(table.concepts.first?.note == "见骨量")
  }
}
