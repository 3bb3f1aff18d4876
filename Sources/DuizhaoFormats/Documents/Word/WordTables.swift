extension WordStory {
  /// The paragraphs in the order in which they are read.
  ///
  /// Tables are read row by row, but where one column translates another, as translators lay out their work, each of the
  /// two is a text of its own.
  var paragraphsAsRead: [WordParagraph] {
    var result: [WordParagraph] = []
    var rest = paragraphs[...]
    while let first = rest.first {
      guard let table = first.cell?.table else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let cells = rest.prefix { $0.cell?.table == table }
      result += BilingualTable(cells)?.paragraphs ?? Array(cells)
      rest = rest.dropFirst(cells.count)
    }
    return result
  }
}

/// A table with a column in Chinese and one with the same in English.
private struct BilingualTable {
  /// The paragraphs of the one, those of the other, and those of other columns.
  let paragraphs: [WordParagraph]

  /// The most columns of a table that may be of this kind.
  private static let mostColumns = 12

  /// How much of a cell is in which script; a Han character counts as two letters.
  private struct Share {
    var (han, latin) = (0, 0)

    mutating func add(_ text: String) {
      for scalar in text.unicodeScalars {
        if scalar.properties.isIdeographic { han += 2 } else if scalar.value.isLatin { latin += 1 }
      }
    }
  }

  /// Takes the paragraphs of a table; nil where it is none of this kind.
  init?(_ paragraphs: ArraySlice<WordParagraph>) {
    var shares: [[Int: Share]] = []
    for paragraph in paragraphs {
      guard let cell = paragraph.cell, cell.row >= 0, cell.column < Self.mostColumns else { return nil }
      while shares.count <= cell.row { shares.append([:]) }
      shares[cell.row][cell.column, default: Share()].add(paragraph.text)
    }
    let columns = Set(shares.flatMap(\.keys)).sorted()
    func column(_ isIts: (Share) -> Bool) -> Int? {
      columns.max { one, other in
        let counts = [one, other].map { column in shares.count { $0[column].map(isIts) ?? false } }
        return (counts[0], other) < (counts[1], one)
      }
    }
    guard let chinese = column({ $0.han > $0.latin }), let english = column({ $0.latin > $0.han }),
      chinese != english
    else { return nil }
    let pairs = shares.filter { row in
      guard let one = row[chinese], let other = row[english] else { return false }
      return one.han > one.latin && other.latin > other.han
    }
    let lengths = pairs.reduce((0, 0)) { ($0.0 + ($1[chinese]?.han ?? 0), $0.1 + ($1[english]?.latin ?? 0)) }
    // Labels in one language beside what they label in the other are no translation of it.
    let areAlike = lengths.0 <= lengths.1 * 3 && lengths.1 <= lengths.0 * 6
    guard pairs.count >= 2, pairs.count * 10 >= shares.count * 6, areAlike else { return nil }
    let order = [min(chinese, english), max(chinese, english)]
    self.paragraphs =
      order.flatMap { column in paragraphs.filter { $0.cell?.column == column } }
      + paragraphs.filter { !order.contains($0.cell?.column ?? -1) }
  }
}
