import DuizhaoModel
import DuizhaoText

/// What an affiliation says that can be compared across languages, each with its place in the text.
struct AffiliationFacts {
  /// A fact and the UTF-8 range that states it.
  struct Fact<Value: Hashable>: Hashable {
    var value: Value
    var range: Range<Int>
  }

  /// A branch named by a point of the compass.
  enum Compass: String, CaseIterable {
    case east, south, west, north
  }

  /// Runs of five to seven digits; letters that scanning put in place of digits are read as digits.
  var postcodes: [Fact<String>] = []

  /// Numbers in names (第二附属医院, *Second Affiliated Hospital*).
  var ordinals: [Fact<Int>] = []

  /// Branches (西院区, *West Branch*).
  var branches: [Fact<Compass>] = []

  /// Whether the institution belongs to another (附属, *affiliated*).
  var affiliated: Range<Int>?

  /// Key laboratories (重点实验室).
  var keyLaboratories: [Range<Int>] = []

  /// The department inside the institution (心血管内科).
  var department: Range<Int>?

  /// Reads an affiliation.
  init(_ text: String, language: Language) {
    let reader = AffiliationReader(text)
    postcodes = reader.postcodes()
    switch language {
    case .chinese:
      ordinals = reader.chineseOrdinals()
      branches = reader.chineseBranches()
      affiliated = reader.first(of: ["附属", "附設", "附屬", "直属", "隶属", "教学医院"])
      keyLaboratories = reader.all(of: ["重点实验室", "重點實驗室"])
      department = reader.chineseDepartment()
    case .english:
      ordinals = reader.englishOrdinals()
      branches = reader.englishBranches()
      affiliated = reader.first(of: ["ffiliat", "ffliat", "filiated"])
      keyLaboratories = reader.all(of: ["key lab", "keylab"])
      department = reader.englishDepartment()
    }
  }
}
