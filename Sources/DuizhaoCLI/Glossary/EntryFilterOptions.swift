public import ArgumentParser
public import DuizhaoModel

/// Which entries are meant.
struct EntryFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only entries of this status; may be repeated.", valueName: "status"))
  var status: [Concept.Status] = []

  @Option(help: ArgumentHelp("Only entries of this subject field; may be repeated.", valueName: "field"))
  var field: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only entries whose score is at least this; what was not mined has 1.",
      valueName: "0–1"
    )
  )
  var minScore: Double?

  @Option(help: ArgumentHelp("Only entries whose score is at most this.", valueName: "0–1"))
  var maxScore: Double?

  func validate() throws {
    for score in [minScore, maxScore].compactMap({ $0 }) where !(0...1).contains(score) {
      throw ValidationError("A score is a number from 0 to 1.")
    }
    if let minScore, let maxScore, minScore > maxScore {
      throw ValidationError("--min-score is greater than --max-score.")
    }
  }

  /// Whether anything is asked for.
  var isEmpty: Bool { status.isEmpty && field.isEmpty && minScore == nil && maxScore == nil }

  /// What is asked for, as a filter.
  ///
  /// - Parameters:
  ///   - order: The order of the entries.
  ///   - statuses: The statuses that are meant where none is named.
  /// - Returns: The filter.
  func filter(
    order: EntryFilter.Order = .term,
    statuses: Set<Concept.Status> = []
  ) -> EntryFilter {
    EntryFilter(
      statuses: status.isEmpty ? statuses : Set(status),
      fields: Set(field),
      scores: (minScore ?? 0)...(maxScore ?? 1),
      order: order
    )
  }
}

extension Concept.Status: ExpressibleByArgument {}
extension Term.Status: ExpressibleByArgument {}
extension EntryFilter.Order: ExpressibleByArgument {}

extension LanguageTag: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
