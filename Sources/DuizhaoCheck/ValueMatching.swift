import DuizhaoModel
import DuizhaoText

/// Finds which values of the two sides state the same.
///
/// Inside a link first, whole values before their single numbers; then in the same section, then anywhere, as what
/// merely moved is not missing; last among digits that no value was read from.
struct ValueMatching {
  /// The values of both sides.
  let all: Sides<[PlacedValue]>
  /// Whether a value is accounted for.
  private(set) var isSettled: Sides<[Bool]>
  /// The value of the other side that states the same, where it is one.
  private(set) var partner: Sides<[Int?]>
  /// The pairs inside a link that state the same number.
  private(set) var pairs: [(source: Int, target: Int)] = []

  init(_ article: AlignedArticle, _ all: Sides<[PlacedValue]>) {
    self.all = all
    isSettled = all.map { Array(repeating: false, count: $0.count) }
    partner = all.map { Array(repeating: nil, count: $0.count) }
    let groups = all.map { values in
      values.reduce(into: Array(repeating: [Int](), count: article.links.count)) {
        $0[$1.link].append($1.index)
      }
    }
    for link in article.links.indices { settle(groups.source[link], groups.target[link]) }
    settleMoved(article)
    for link in article.links.indices {
      settleUnread(groups.source[link], .source, article, article.links[link])
      settleUnread(groups.target[link], .target, article, article.links[link])
      settleSums(groups.source[link], .source, groups.target[link])
      settleSums(groups.target[link], .target, groups.source[link])
    }
  }

  /// The values of a side that nothing accounts for.
  func left(_ side: Side) -> [PlacedValue] { all[side].filter { !isSettled[side][$0.index] } }

  private mutating func pair(_ source: Int, _ target: Int) {
    isSettled.source[source] = true
    isSettled.target[target] = true
    partner.source[source] = target
    partner.target[target] = source
  }

  /// Settles what agrees inside a link.
  private mutating func settle(_ source: [Int], _ target: [Int]) {
    for agree in [Agreement.exactly, Agreement.byAmount, Agreement.byNumbers] {
      for index in source where !isSettled.source[index] {
        let twin = target.first {
          !isSettled.target[$0] && agree(all.source[index].value, all.target[$0].value)
        }
        guard let twin else { continue }
        pair(index, twin)
        pairs.append((index, twin))
      }
    }
    // One side may state together what the other states apart: 20%~30%, 20 and 30; 25±1 (n=12).
    var numbers = Sides(source: Numbers(), target: Numbers())
    for index in source where !isSettled.source[index] { numbers.source.add(all.source[index]) }
    for index in target where !isSettled.target[index] { numbers.target.add(all.target[index]) }
    for index in source where !isSettled.source[index] && !all.source[index].isStatistic {
      if numbers.target.take(all.source[index]) { isSettled.source[index] = true }
    }
    for index in target where !isSettled.target[index] && !all.target[index].isStatistic {
      if numbers.source.take(all.target[index]) { isSettled.target[index] = true }
    }
  }

  /// Settles what the other side states in another link, of the same section if it can be.
  private mutating func settleMoved(_ article: AlignedArticle) {
    for isSameSection in [true, false] {
      let free = left(.target)
      for value in left(.source) {
        let section = article.sentences.source[value.sentence].section
        let twin = free.first {
          !isSettled.target[$0.index] && $0.link != value.link && Agreement.byNumbers(value.value, $0.value)
            && (!isSameSection || article.sentences.target[$0.sentence].section == section)
        }
        if let twin { pair(value.index, twin.index) }
      }
    }
  }

  /// Settles two numbers of which the other side states the sum: 23个升高，35个降低, *58 genes differed*.
  private mutating func settleSums(_ parts: [Int], _ side: Side, _ sums: [Int]) {
    let left = parts.filter {
      !isSettled[side][$0] && all[side][$0].value.kind == .number && all[side][$0].value.numbers[0] >= 4
    }
    for (first, second) in zip(left, left.dropFirst()) {
      let sum = all[side][first].value.numbers[0] + all[side][second].value.numbers[0]
      let whole = sums.first {
        !isSettled[side.other][$0] && all[side.other][$0].value.kind == .number
          && all[side.other][$0].value.numbers[0] == sum
      }
      guard let whole else { continue }
      isSettled[side][first] = true
      isSettled[side][second] = true
      isSettled[side.other][whole] = true
    }
  }

  /// Settles values whose digits stand in the other side's sentences of the link inside a word.
  ///
  /// So 2型糖尿病 is *T2DM*, and 6 min stands in *distanceof6min*. A word that both sides write alike (IL-6) says nothing.
  private mutating func settleUnread(_ indices: [Int], _ side: Side, _ article: AlignedArticle, _ link: Link)
  {
    let left = indices.filter { !isSettled[side][$0] && !all[side][$0].isStatistic }
    guard !left.isEmpty else { return }
    let own = link[side].map { article.sentences[side][$0].text.string }
    var unread = link[side.other].flatMap { sentence -> [UnreadNumber] in
      let sentence = article.sentences[side.other][sentence]
      return unreadNumbers(in: sentence.text.string, beside: sentence.values).filter { number in
        let word = sentence.text.string.slice(number.word)
        return word.utf8.count < 2 || !own.contains { $0.contains(word) }
      }
    }
    for index in left {
      var rest = unread
      let isThere = all[side][index].value.numbers.allSatisfy { number in
        let place = rest.firstIndex { $0.readings.contains { Agreement.same($0, number) } }
        if let place { rest.remove(at: place) }
        return place != nil || number == 0 && all[side][index].value.kind == .date
      }
      guard isThere else { continue }
      isSettled[side][index] = true
      unread = rest
    }
  }
}

/// The single numbers of several values, to be taken one by one.
private struct Numbers {
  private var numbers: [Double] = []

  mutating func add(_ value: PlacedValue) {
    if !value.isStatistic { numbers += value.value.numbers }
  }

  /// Takes all numbers of a value if they are there.
  mutating func take(_ value: PlacedValue) -> Bool {
    var rest = numbers
    for number in value.value.numbers where number != 0 || value.value.kind != .date {
      guard let index = rest.firstIndex(where: { Agreement.same($0, number) }) else { return false }
      rest.remove(at: index)
    }
    numbers = rest
    return true
  }
}
