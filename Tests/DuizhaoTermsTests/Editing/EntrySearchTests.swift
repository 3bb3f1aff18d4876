import DuizhaoModel
import DuizhaoTerms
import Testing

@Suite("Searching a list of entries")
struct EntrySearchTests {
  private let entries = [
    "c1 慢性心力衰竭, chronic heart failure", "c2 心力衰竭, heart failure", "c3 心力储备, cardiac reserve",
  ]
  .map(EntryNotation.entry)

  @Test(
    "whole terms come first, then beginnings, then the rest",
    arguments: [
      ("心力衰竭", ["c2", "c1"]), ("心力", ["c2", "c3", "c1"]), ("Heart Failures", ["c2", "c1"]), ("肾", []),
      ("", []),
    ]
  )
  func found(_ text: String, _ ids: [String]) {
    #expect(EntrySearch.entries(entries, matching: text, limit: 9).map(\.id) == ids)
    #expect(EntrySearch.entries(entries, matching: text, limit: 1).map(\.id) == Array(ids.prefix(1)))
  }

  @Test(
    "an entry is named by its identifier or a term",
    arguments: [("c3", ["c3"]), ("Heart failure", ["c2"]), ("心", [])]
  )
  func named(_ text: String, _ ids: [String]) {
    #expect(EntrySearch.entries(entries, named: text).map(\.id) == ids)
  }
}
