import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite struct FixTests {
  private static func fix(_ edits: (Side, Range<Int>, String)...) -> Fix {
    Fix(edits.map { Fix.Edit(side: $0, range: $1, replacement: $2) })
  }

  @Test(arguments: [
    ([], "P＜0.05，n=3"),
    ([fix((.target, 1..<4, "<"))], "P<0.05，n=3"),
    ([fix((.target, 8..<11, ", "), (.source, 1..<4, " < "))], "P < 0.05, n=3"),
    // The first of two that meet wins, and the loser loses all its edits.
    ([fix((.target, 1..<4, "<")), fix((.target, 1..<4, "≤"), (.target, 8..<11, ","))], "P<0.05，n=3"),
    ([fix((.target, 1..<4, "<")), fix((.target, 4..<5, "1"))], "P<1.05，n=3"),
    ([fix((.target, 0..<0, "值")), fix((.target, 14..<14, "0"))], "值P＜0.05，n=30"),
    ([fix((.target, 4..<4, "a")), fix((.target, 4..<4, "b"))], "P＜a0.05，n=3"),
    ([fix((.target, 4..<8, "1")), fix((.target, 6..<6, "b"))], "P＜1，n=3"),
    ([fix((.target, 6..<6, "b")), fix((.target, 4..<8, "1"))], "P＜0.b05，n=3"),
    // Edits of one fix that meet each other make nothing.
    ([fix((.target, 1..<4, "<"), (.target, 1..<4, "<"))], "P＜0.05，n=3"),
    ([fix((.target, 1..<4, ""))], "P0.05，n=3"),
  ])
  func makesWhatDoesNotMeet(_ fixes: [Fix], _ expected: String) {
    let plan = FixPlan(fixes, inOneFile: true)
    #expect(plan.text(of: .source, from: "P＜0.05，n=3") == expected)
    #expect(plan.accepted.count + plan.postponed.count == fixes.count)
    #expect(plan.places == plan.accepted.reduce(0) { $0 + $1.edits.count })
  }

  @Test(arguments: [2..<4, 1..<3, 12..<40])
  func refusesAnotherText(_ range: Range<Int>) {
    #expect(
      FixPlan([Self.fix((.source, range, ""))], inOneFile: true).text(of: .source, from: "P＜0.05，n=3") == nil
    )
  }

  @Test func keepsTheBytesOfTheRest() {
    let text = "\u{FEFF}a\r\ne\u{301}Ｂ\r\n\u{0}"
    let plan = FixPlan([Self.fix((.source, 9..<12, "B"))], inOneFile: true)
    let fixed = plan.text(of: .source, from: text) ?? ""
    #expect(Array(fixed.utf8) == Array("\u{FEFF}a\r\ne\u{301}B\r\n\u{0}".utf8))
  }

  @Test func keepsTwoFilesApart() {
    let plan = FixPlan([Self.fix((.source, 0..<1, "x")), Self.fix((.target, 0..<1, "y"))], inOneFile: false)
    #expect(plan.text(of: .source, from: "abc") == "xbc")
    #expect(plan.text(of: .target, from: "abc") == "ybc")
    #expect(FixPlan([Self.fix((.target, 0..<1, "y"))], inOneFile: false).changes(.source) == false)
  }
}
