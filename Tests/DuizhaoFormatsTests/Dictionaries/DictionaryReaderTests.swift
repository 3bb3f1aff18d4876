import DuizhaoFormats
import DuizhaoModel
import Testing

/// A dictionary and what is read from it: `headword=translation,translation` for each entry.
struct DictionaryCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var entries: String
  var testDescription: String { name }

  static let all = [
    DictionaryCase(
      name: "CC-CEDICT: the Simplified headword, glosses without openings and remarks",
      text:
        "# a comment\n骨頭 骨头 [gu3 tou5] /bone (of an animal)/CL:根[gen1]/\n咳嗽 咳嗽 [ke2 sou5] /to cough/a cough; tussis/\n",
      entries: "骨头=bone 咳嗽=cough,tussis"
    ),
    DictionaryCase(
      name: "CC-CEDICT: what explains and what is long is no translation",
      text:
        "呂 吕 [Lu:3] /surname Lü/pitchpipe/\n好 好 [hao3] /good/see also 很好[hen3 hao3]/suffix that shows completion of an act/\n",
      entries: "吕=pitchpipe 好=good"
    ),
    DictionaryCase(
      name: "CC-CEDICT: two readings of a word are one entry",
      text: "長 长 [chang2] /long/\n長 长 [zhang3] /to grow/chief/\n",
      entries: "长=long,grow,chief"
    ),
    DictionaryCase(
      name: "a table with a header and a class",
      text: "zh\ten\tclass\n的\tof\tfunction\n骨\tbone; osseous\t\n",
      entries: "的=of 骨=bone,osseous"
    ),
    DictionaryCase(
      name: "a table of two columns, CR+LF",
      text: "骨\tbone\r\n炎\tinflammation\r\n",
      entries: "骨=bone 炎=inflammation"
    ),
  ]
}

@Suite("Dictionaries of users")
struct DictionaryReaderTests {
  @Test("are read as they are", arguments: DictionaryCase.all)
  func reads(_ each: DictionaryCase) throws {
    let entries = try DictionaryReader.read(each.text)
    #expect(
      entries.map { "\($0.headword)=\($0.translations.joined(separator: ","))" }.joined(separator: " ")
        == each.entries
    )
  }

  @Test("keep the class of a table's word")
  func wordClass() throws {
    #expect(try DictionaryReader.read("的\tof\tfunction\n").map(\.wordClass) == [.function])
  }

  @Test(
    "are refused at the line that is wrong",
    arguments: [
      ("骨\tbone\n炎 inflammation\n", 2, DictionaryFailure.Problem.notARow),
      ("骨頭 骨头 [gu3 tou5] /bone/\n# remark\n炎 inflammation\n", 3, .notAnEntry),
      ("# nothing\n", 2, .empty), ("", 1, .empty),
    ]
  )
  func refuses(text: String, line: Int, problem: DictionaryFailure.Problem) {
    #expect(throws: DictionaryFailure(line: line, problem: problem)) { try DictionaryReader.read(text) }
  }

  @Test("what is written as a table is read again")
  func roundTrip() throws {
    let entries = [
      LexiconEntry(headword: "骨", translations: ["bone", "osseous"]),
      LexiconEntry(headword: "的", translations: ["of"], wordClass: .function),
    ]
    #expect(try DictionaryReader.read(LexiconTable().text(entries)) == entries)
  }
}
