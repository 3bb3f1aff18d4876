import DuizhaoModel
import Testing

@testable import DuizhaoText

@Suite("Folding")
struct FoldingTests {
  @Test(
    "forms of one word have one key",
    arguments: [
      ["diagnosis", "diagnoses", "Diagnosis"], ["disease", "diseases"], ["tumour", "tumors", "tumor"],
      ["haemorrhage", "hemorrhages"],
      ["randomised", "randomized"], ["oestrogen", "estrogens"], ["fibre", "fibers"], ["child", "children"],
      ["gut microbiota", "Gut-microbiota"],
      ["ＴＧＦ-β1", "TGF-β1"], ["信號 通路", "信号通路"], ["NF-κB信号", "NF-κB 信号"], ["RCT", "RCTs"],
      ["therapy", "therapies"],
      ["analysed", "analyzed"], ["analyse", "analyze"], ["oedema", "edema"], ["sulphate", "sulfate"],
    ]
  )
  func sameKey(_ forms: [String]) {
    #expect(Set(forms.map { FoldedText($0).string }).count == 1, "\(forms.map { FoldedText($0).string })")
  }

  @Test(
    "words that differ keep different keys",
    arguments: [("AIDS", "aid"), ("gas", "ga"), ("axis", "axi"), ("virus", "viru"), ("铁", "钛")]
  )
  func otherKey(_ a: String, _ b: String) {
    #expect(FoldedText(a).string != FoldedText(b).string)
  }

  @Test(
    "leads back to the text as written",
    arguments: ["Haemorrhages 在 腸道", "ＩＬ－６", "  two  RCTs\u{3000}", "", "α-TNF"]
  )
  func ranges(_ text: String) {
    let folded = FoldedText(text)
    var last = 0
    for index in folded.bytes.indices {
      let range = folded.textRange(index..<index + 1)
      #expect(
        range.lowerBound >= last && range.upperBound <= text.utf8.count && range.lowerBound < range.upperBound
      )
      last = range.lowerBound
    }
    #expect(folded.bytes.isEmpty || folded.textRange(0..<folded.bytes.count).upperBound <= text.utf8.count)
  }

  @Test(
    "inflections and spellings share a stem key",
    arguments: [("fractures", "fracture"), ("Haemorrhage", "hemorrhages"), ("increasing", "increased")]
  )
  func stems(_ a: String, _ b: String) {
    let stemmer = Stemmer()
    #expect(stemmer.key(of: a) == stemmer.key(of: b))
  }
}
