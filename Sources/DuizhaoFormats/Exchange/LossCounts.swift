/// How often each kind of loss was met.
struct LossCounts {
  private var counts: [ExchangeLoss.Kind: Int] = [:]

  /// What was lost, in the order in which the kinds are listed.
  var losses: [ExchangeLoss] {
    ExchangeLoss.Kind.allCases.compactMap { kind in
      counts[kind].map { ExchangeLoss(kind, count: $0) }
    }
  }

  /// Counts a loss.
  mutating func add(_ kind: ExchangeLoss.Kind, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// Counts what was lost elsewhere.
  mutating func add(_ losses: [ExchangeLoss]) {
    for loss in losses { add(loss.kind, loss.count) }
  }
}
