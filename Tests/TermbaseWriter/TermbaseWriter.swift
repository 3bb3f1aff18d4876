import DuizhaoModel
import DuizhaoStore
import Foundation

/// A process that changes a termbase, for the tests to kill.
@main
struct TermbaseWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(64) }
    switch arguments[1] {
    case "endless": try changeEndlessly(arguments[2])
    case "count": try count(arguments[2], name: arguments[3], to: Int(arguments[4]) ?? 0)
    default: exit(64)
    }
  }

  /// Makes one numbered change after the other, and prints the number of each when the base has taken it.
  private static func changeEndlessly(_ path: String) throws {
    var base = try Termbase(path: path, access: .createIfMissing)
    var number = try base.history(limit: 1).first?.change.number ?? 0
    while true {
      number = try base.apply(NumberedChange.change(number + 1)).number
      print(number)
      // The last to close a base moves all changes into the file itself: that is to be cut off as well.
      if number.isMultiple(of: 4) { base = try Termbase(path: path, access: .createIfMissing) }
    }
  }

  /// Counts on from whatever the base's counter says, as often as is asked for, while others do the same.
  private static func count(_ path: String, name: String, to limit: Int) throws {
    let base = try Termbase(path: path, access: .createIfMissing)
    var done = 0
    while done < limit {
      let before = try base.entry(NumberedChange.counter)
      let after = NumberedChange.counter(at: (before?.note).flatMap { Int($0) }.map { $0 + 1 } ?? 1)
      let own = NumberedChange.entry("\(name)\(done)", "词\(done)", "word \(name)")
      do {
        try base.apply(
          Change(
            action: .edit,
            date: "2026-03-01",
            author: name,
            edits: [.init(before: before, after: after), .init(before: nil, after: own)]
          )
        )
        done += 1
      } catch {
        guard error == .conflict(id: NumberedChange.counter) else { throw error }
      }
    }
  }

  private static func print(_ number: Int) {
    FileHandle.standardOutput.write(Data("\(number)\n".utf8))
  }
}
