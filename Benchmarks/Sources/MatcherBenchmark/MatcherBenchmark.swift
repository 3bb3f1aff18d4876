import ArgumentParser
import Duizhao
import Foundation

/// Times the search for terms in a text, leftmost-longest and without overlaps.
///
/// Prints one line of `name=value` pairs: the seconds that building takes, the least and the median megabytes a
/// second, the number of matches, and a checksum of them by which `compare-matchers.py` holds two programs together.
@main
struct MatcherBenchmark: ParsableCommand {
  @Argument(help: "The terms, one a line.")
  var terms: String

  @Argument(help: "The text to search, in UTF-8.")
  var text: String

  @Option(help: "How often the whole text is searched.")
  var runs = 5

  func validate() throws {
    guard runs > 0 else { throw ValidationError("There must be at least one run.") }
  }

  func run() throws {
    let list = try String(contentsOfFile: terms, encoding: .utf8).split(separator: "\n").map(String.init)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: text)))
    let clock = ContinuousClock()
    var matcher = TermMatcher([])
    let building = clock.measure { matcher = TermMatcher(list) }
    var matches: [TermMatcher.Match] = []
    let times = (0..<runs).map { _ in clock.measure { matches = matcher.longestMatches(in: bytes) } }.sorted()
    let speeds = [times[0], times[runs / 2]].map { Double(bytes.count) / 1e6 / ($0 / .seconds(1)) }
    print(
      "build=\(String(format: "%.4f", building / .seconds(1)))",
      "best=\(String(format: "%.2f", speeds[0]))",
      "median=\(String(format: "%.2f", speeds[1]))",
      "matches=\(matches.count)",
      "checksum=\(String(checksum(of: matches), radix: 16))"
    )
  }

  /// FNV-1a over the numbers of each match: term, start, end.
  private func checksum(of matches: [TermMatcher.Match]) -> UInt64 {
    matches.reduce(0xCBF2_9CE4_8422_2325) { sum, match in
      [match.term, match.range.lowerBound, match.range.upperBound].reduce(sum) { sum, number in
        (sum ^ UInt64(number)) &* 0x100_0000_01B3
      }
    }
  }
}
