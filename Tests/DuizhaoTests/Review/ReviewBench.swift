import DuizhaoModel
import DuizhaoTerms

@testable import DuizhaoCLI

/// A review without a base or a terminal: entries in memory, keys as text.
struct ReviewBench {
  var session: ReviewSession
  private(set) var entries: [String: ConceptEntry]
  private(set) var changes: [Change] = []
  private(set) var isOver = false

  /// What the next change is refused with.
  var refusal: Message?

  init(_ entries: [ConceptEntry], statuses: Set<Concept.Status> = [.candidate]) {
    self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
    let filter = EntryFilter(statuses: statuses)
    session = ReviewSession(filter: filter, total: entries.filter(filter.includes).count)
    perform(.more)
  }

  /// Types keys: characters, `⏎` for Enter, `⎋` for Escape.
  mutating func type(_ keys: String) {
    for character in keys {
      switch character {
      case "⏎": press(.enter)
      case "⎋": press(.escape)
      default: press(.character(character))
      }
    }
  }

  mutating func press(_ key: Key) {
    let who = Authorship(author: "lin", date: "2026-03-01T09:30:00Z")
    if let request = session.handle(.key(key, by: who)) { perform(request) }
  }

  /// Does something to the base behind the session's back.
  mutating func set(_ id: String, _ entry: ConceptEntry?) { entries[id] = entry }

  private mutating func perform(_ first: ReviewSession.Request) {
    var next: ReviewSession.Request? = first
    while let request = next {
      switch request {
      case .more:
        let known = Set(session.queue)
        let ids = entries.values.filter { session.filter.includes($0) && !known.contains($0.id) }.map(\.id)
          .sorted()
        next = session.handle(.queue(Array(ids.prefix(2))))
      case .show(let id):
        let entry = entries[id]
        let similar = entry.map { EntryIndex(sorted).similar(to: $0) } ?? []
        next = session.handle(.entry(entry, similar: similar))
      case .apply(let change): next = session.handle(apply(change))
      case .search(let text):
        next = session.handle(.found(EntrySearch.entries(sorted, matching: text, limit: 9)))
      case .suspend, .quit:
        isOver = true
        next = nil
      }
    }
  }

  private var sorted: [ConceptEntry] { entries.values.sorted { $0.id < $1.id } }

  private mutating func apply(_ change: Change) -> ReviewSession.Event {
    if let refusal { return .refused(refusal) }
    for edit in change.edits where entries[edit.id] != edit.before {
      return .refused(Message(en: "conflict", zh: "冲突"))
    }
    for edit in change.edits { entries[edit.id] = edit.after }
    var change = change
    change.number = changes.count + 1
    changes.append(change)
    return .applied(change)
  }
}

/// Entries for a review.
enum ReviewSamples {
  static let all: [ConceptEntry] = [
    entry("c1", "心力衰竭", "心衰", "heart failure", score: 0.97),
    entry("c2", "骨质疏松症", "骨质疏松", "osteoporosis", score: 0.86),
    entry("c3", "心功能不全", "心衰", "cardiac insufficiency", score: 0.6),
  ]

  static func entry(
    _ id: String,
    _ chinese: String,
    _ other: String,
    _ english: String,
    score: Double
  ) -> ConceptEntry {
    ConceptEntry(
      id: id,
      status: .candidate,
      terms: [
        TermEntry(chinese, .chinese, occurrences: 9),
        TermEntry(other, .chinese, status: .admitted, occurrences: 3),
        TermEntry(english, .english, occurrences: 12),
      ],
      mining: MiningRecord(score: score, occurrences: 12, documents: 5),
      evidence: [
        TermEvidence(
          kind: .sentence,
          document: "articles/2019/a.md",
          line: 12,
          source: TermEvidence.Passage(
            "本研究纳入\(chinese)患者120例。",
            language: .chinese,
            range: 15..<15 + chinese.utf8.count
          ),
          target: TermEvidence.Passage(
            "We included 120 patients with \(english).",
            language: .english,
            range: 30..<30 + english.utf8.count
          )
        )
      ]
    )
  }
}
