import DuizhaoModel
import DuizhaoStore
import Foundation
import Testing

@Suite("Opening a termbase")
struct OpeningTests {
  private let osteoporosis = entry("c1", "骨质疏松症", "osteoporosis")

  @Test("what one opening has written, another reads; nothing is left beside the file")
  func reopening() throws {
    try withScratchPath { path in
      do {
        let base = try Termbase(path: path, access: .createIfMissing)
        #expect(try base.apply(.adding(osteoporosis)).number == 1)
      }
      #expect(Termbase.isTermbase(Array(try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100))))
      for access in Termbase.Access.allCases {
        let base = try Termbase(path: path, access: access)
        #expect(try base.entry("c1") == osteoporosis, "\(access)")
      }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["base.duizhao"])
    }
  }

  @Test("no file is made unless that is asked for", arguments: [Termbase.Access.readOnly, .existing])
  func missing(access: Termbase.Access) throws {
    try withScratchPath { path in
      #expect(throws: TermbaseFailure.missing) { try Termbase(path: path, access: access) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }
}
