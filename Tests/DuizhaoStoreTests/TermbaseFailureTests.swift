import DuizhaoStore
import Testing

@Suite("Termbase failures")
struct TermbaseFailureTests {
  @Test("a conflict names the entry")
  func conflict() {
    #expect(TermbaseFailure.conflict(id: "c1") != .conflict(id: "c2"))
  }
}
