import DuizhaoModel
import DuizhaoText
import Testing

// Any string is read without a trap, and values lie inside it, in order, on character boundaries.
@Suite struct SurvivalTests {
  private static let seeds = [
    "OR=1.85 (95%CI: 1.20~2.63), P<0.01；共46例(8/10)，2015年1月-2018年12月，$( P { < } 0 . 0 5 )$",
    "三千二百零五例，半数，百分之二十，三分之一，第二，1.5万，十余例，２０．５％，(17.18±2.67)分，20 mg·kg-1·d-1",
    "one hundred and twenty-five patients, May 5th, 2025, from January to December 2016, 8- to 12-week-old, 10-5 mol/L",
    "<sup>2</sup> &lt; \\pm \\mathrm{ $ { } ^ _ \\% [1,2] (1) O.05 ×10^3 ×10-3 ½ ㎏ ℃ -80 --- +- 95% CI CI P= χ2 t= F( )",
  ]

  private static let pieces: [Character] = Array(
    "0123456789.,，、:：/-–—−~～±×^{}$\\<>=≤≥()（）[]%％‰PpORHCItFrZχ²²₀⁵年月日周岁例万亿千百十两半成第一二三分之约余多至到 abmgkLdhswo'′\n\u{0}\u{301}👩‍🔬𝒳"
  )

  private func check(_ text: String) {
    for language in Language.allCases {
      let bytes = Array(text.utf8)
      var last = 0
      for value in typedValues(in: text, language: language) {
        #expect(
          value.range.lowerBound >= last && value.range.upperBound <= bytes.count,
          "\(text.prefix(80).debugDescription)"
        )
        #expect(!value.range.isEmpty, "\(text.prefix(80).debugDescription)")
        let isFinite = value.numbers.allSatisfy { $0.isFinite }
        #expect(isFinite, "\(text.prefix(80).debugDescription)")
        for edge in [value.range.lowerBound, value.range.upperBound] where edge < bytes.count {
          #expect(bytes[edge] & 0xC0 != 0x80, "\(text.prefix(80).debugDescription)")
        }
        last = value.range.upperBound
      }
    }
  }

  @Test func everySlice() {
    for seed in Self.seeds {
      let characters = Array(seed.unicodeScalars)
      for start in characters.indices {
        for length in [1, 2, 3, 5, 9, 30] {
          var slice = String.UnicodeScalarView()
          slice.append(contentsOf: characters[start..<min(start + length, characters.count)])
          check(String(slice))
        }
      }
    }
  }

  @Test func randomText() {
    var state: UInt64 = 20_250_505
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<4000 {
      check(String((0..<random(40)).map { _ in Self.pieces[random(Self.pieces.count)] }))
      check(
        String(
          String.UnicodeScalarView(
            (0..<random(12)).compactMap { _ in Unicode.Scalar(UInt32(random(0x11_0000))) }
          )
        )
      )
    }
  }

  @Test(arguments: [
    "(1)", "$", "1,", "一百", "one hundred ", "9", "一〇", "亿", "P=9", "95%CI ", "[1", "10^", "1-", "<", "{",
  ])
  func longRunsTakeLinearTime(piece: String) {
    check(String(repeating: piece, count: 3000))
  }
}
