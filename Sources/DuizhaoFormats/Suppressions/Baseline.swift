public import DuizhaoModel

/// The findings that somebody has accepted as they are, so that only new ones are reported.
public struct Baseline: Sendable, Hashable {
  /// A finding that is accepted.
  public struct Entry: Sendable, Hashable {
    /// The article's file, relative to the folder of the baseline.
    public var path: String
    /// The rule.
    public var rule: String
    /// What the finding is known by.
    public var fingerprint: String
    /// The beginning of what it quotes on each side, for people.
    public var quotes: Sides<String>

    /// Creates an entry.
    public init(path: String, rule: String, fingerprint: String, quotes: Sides<String>) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
      self.quotes = quotes
    }
  }

  /// The entries, sorted by path, rule and fingerprint.
  public private(set) var entries: [Entry]

  /// Creates a baseline of entries in any order.
  public init(_ entries: [Entry]) {
    self.entries = Set(entries).sorted {
      ($0.path, $0.rule, $0.fingerprint, $0.quotes.source) < (
        $1.path, $1.rule, $1.fingerprint, $1.quotes.source
      )
    }
  }

  /// Creates a baseline of all findings of some articles, those that an older baseline knows among them.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - path: How the baseline calls a file.
  public init(_ articles: [CheckedArticle], path: (String) -> String) {
    self.init(
      articles.flatMap { article in
        let path = path(article.aligned.article.versions.source.path)
        return (article.findings + article.known).map { finding in
          let quotes = Sides(source: finding.source, target: finding.target).map {
            Self.short($0?.quote ?? "")
          }
          return Entry(path: path, rule: finding.rule, fingerprint: finding.fingerprint, quotes: quotes)
        }
      }
    )
  }

  /// The beginning of a quote, on one line.
  private static func short(_ quote: String) -> String {
    let flat = String(quote.map { $0.isWhitespace ? " " : $0 })
    return flat.count > 60 ? flat.prefix(59) + "…" : flat
  }
}

extension Baseline {
  /// What a baseline says of some articles.
  public struct Comparison: Sendable {
    /// The articles, the findings that the baseline knows kept apart.
    public var articles: [CheckedArticle]

    /// The entries whose finding is not there any more.
    public var gone: [Entry]

    /// Creates a comparison.
    public init(articles: [CheckedArticle], gone: [Entry]) {
      self.articles = articles
      self.gone = gone
    }
  }

  /// Keeps apart what the baseline knows.
  ///
  /// - Parameters:
  ///   - articles: What was checked.
  ///   - path: How the baseline calls a file.
  ///   - ran: Whether a rule ran; of one that did not, nothing is gone.
  /// - Returns: The articles in the same order, and the entries of which nothing was found.
  /// - Complexity: O(*n* + *m*) in findings and entries.
  public func compare(
    _ articles: [CheckedArticle],
    path: (String) -> String,
    ran: (_ rule: String) -> Bool
  ) -> Comparison {
    let known = Dictionary(grouping: entries, by: \.path).mapValues { Set($0.map(Key.init)) }
    var seen: [String: Set<Key>] = [:]
    let divided = articles.map { article in
      let path = path(article.aligned.article.versions.source.path)
      let divided = divide(article, by: known[path] ?? [])
      seen[path, default: []].formUnion(divided.known.map(Key.init))
      return divided
    }
    let gone = entries.filter { entry in
      guard let seen = seen[entry.path], ran(entry.rule) else { return false }
      return !seen.contains(Key(entry))
    }
    return Comparison(articles: divided, gone: gone)
  }

  private func divide(_ article: CheckedArticle, by known: Set<Key>) -> CheckedArticle {
    var result = article
    result.findings = []
    result.known = []
    for var finding in article.findings + article.known {
      let isKnown = known.contains(Key(finding))
      finding.baselineState = isKnown ? .unchanged : .new
      if isKnown { result.known.append(finding) } else { result.findings.append(finding) }
    }
    return result
  }
}

/// What a finding of one article is known by.
private struct Key: Hashable {
  var rule: String
  var fingerprint: String

  init(_ finding: Finding) {
    rule = finding.rule
    fingerprint = finding.fingerprint
  }

  init(_ entry: Baseline.Entry) {
    rule = entry.rule
    fingerprint = entry.fingerprint
  }
}
