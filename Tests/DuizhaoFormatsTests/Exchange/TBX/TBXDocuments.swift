import DuizhaoFormats
import Testing

/// Documents around some entries, which begin at line 6 of them.
enum TBXText {
  static func dca(_ entries: String, type: String = "TBX-Basic") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="\(type)" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
    <tbxHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></tbxHeader>
    <text>
    <body>
    \(entries)
    </body></text></tbx>
    """
  }

  static func dct(_ entries: String, type: String = "TBX-Basic") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <t:tbx type="\(type)" style="dct" xml:lang="en" xmlns:t="urn:iso:std:iso:30042:ed-2" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:m="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic">
    <tbxHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>
    \(entries)
    </body></text></t:tbx>
    """
  }

  static func martif(_ entries: String, type: String = "TBX", declaration: Bool = true) -> String {
    """
    \(declaration ? "<?xml version=\"1.0\"?>\n" : "")<martif type="\(type)" xml:lang="en">
    <martifHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></martifHeader>
    <text>
    <body>
    \(entries)
    </body></text></martif>
    """
  }
}

extension TBXRefusalTests {
  /// A part of an entry that is wrong, where it stands, and what is wrong on which line after the entry's own.
  struct Case: CustomTestStringConvertible {
    enum Place { case concept, language, term, end }
    var text: String
    var place: Place
    var problems: [(kind: Problem.Kind, line: Int)]
    var testDescription: String { text }

    init(_ place: Place, _ text: String, _ problems: (kind: Problem.Kind, line: Int)...) {
      self.text = text
      self.place = place
      self.problems = problems
    }

    /// The entry: its start on the first line, the concept's part on the second and so on.
    func entry(_ names: [String]) -> String {
      """
      <\(names[0]) id="a">
      \(place == .concept ? text : "")<\(names[1]) xml:lang="en">
      \(place == .language ? text : "")<\(names[2])><term>t</term>
      \(place == .term ? text : "")</\(names[2])></\(names[1])>
      \(place == .end ? text : "")</\(names[0])>
      """
    }
  }
}
