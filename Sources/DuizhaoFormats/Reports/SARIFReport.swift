public import DuizhaoModel

/// The report in SARIF 2.1.0, which code hosts and editors read.
///
/// The first place of a finding is its location, the other one is related to it. Columns count UTF-16 code units;
/// byte offsets are given where the file is in UTF-8.
public struct SARIFReport: Sendable {
  /// The language of the messages; the other one stands in the properties of a result.
  public var language: Language

  /// The version of Duizhao.
  public var version: String

  /// The rules that the report describes.
  public var rules: [ReportedRule]

  /// Creates the report.
  public init(language: Language, version: String, rules: [ReportedRule]) {
    self.language = language
    self.version = version
    self.rules = rules
  }

  /// Returns the report on some articles.
  public func text(_ articles: [CheckedArticle]) -> String {
    var json = JSONWriter(lineDepth: 6)
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.array("runs", [articles]) { json, articles in
        json.object { run(articles, to: &$0) }
      }
    }
    return json.text + "\n"
  }

  private func run(_ articles: [CheckedArticle], to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.field("name", "Duizhao")
        json.field("semanticVersion", version)
        json.field("language", language.rawValue)
        json.array("rules", rules) { json, rule in json.object { describe(rule, to: &$0) } }
      }
    }
    json.field("language", language.rawValue)
    json.field("columnKind", "utf16CodeUnits")
    json.array("newlineSequences", ["\r\n", "\n", "\r"]) { json, sequence in json.value(sequence) }
    json.array("artifacts", files(of: articles)) { json, file in
      json.object { json in
        json.object("location") { $0.field("uri", Self.uri(file.path)) }
        json.array("roles", ["analysisTarget"]) { json, role in json.value(role) }
        if file.isUTF8 { json.field("encoding", "UTF-8") }
      }
    }
    let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    json.array("results", articles.flatMap(results)) { json, result in
      json.object { write(result, rule: indices[result.finding.rule], to: &$0) }
    }
  }

  private func files(of articles: [CheckedArticle]) -> [(path: String, isUTF8: Bool)] {
    var known: Set<String> = []
    return articles.flatMap { article in
      Side.allCases.map { (article.aligned.article.versions[$0].path, article.lines[$0].hasFileOffsets) }
    }.filter { known.insert($0.0).inserted }
  }

  /// A finding with how it stands to an earlier run and to what the editor has settled.
  private struct Result {
    var article: CheckedArticle
    var finding: Finding
    /// `new` or `unchanged`; nil where there is nothing to compare with.
    var baselineState: String?
    var suppression: Suppression?

    /// What silences the finding.
    struct Suppression {
      var isInSource: Bool
      var reason: String?
    }
  }

  /// All results of an article: what a baseline knows and what is silenced belongs here as well.
  private func results(_ article: CheckedArticle) -> [Result] {
    (article.findings + article.known).map {
      Result(article: article, finding: $0, baselineState: $0.baselineState?.rawValue)
    }
      + article.suppressed.map { silenced in
        let isInSource = if case .comment = silenced.origin { true } else { false }
        return Result(
          article: article,
          finding: silenced.finding,
          baselineState: silenced.finding.baselineState?.rawValue,
          suppression: Result.Suppression(isInSource: isInSource, reason: silenced.reason)
        )
      }
  }

  private func write(_ result: Result, rule: Int?, to json: inout JSONWriter) {
    let (article, finding) = (result.article, result.finding)
    let places = article.places(of: finding)
    json.field("ruleId", finding.rule)
    if let rule { json.field("ruleIndex", rule) }
    json.field("level", Self.level(finding.severity))
    json.object("message") { $0.field("text", Self.escaped(finding.message(language))) }
    json.array("locations", Array(places.prefix(1))) { json, place in
      json.object { location(place, of: article, to: &$0) }
    }
    if places.count > 1 {
      json.array("relatedLocations", Array(places.dropFirst())) { json, place in
        json.object { json in
          json.field("id", 1)
          location(place, of: article, to: &json)
        }
      }
    }
    if !finding.fingerprint.isEmpty {
      json.object("partialFingerprints") { $0.field("duizhao/v1", finding.fingerprint) }
    }
    if let state = result.baselineState { json.field("baselineState", state) }
    if let suppression = result.suppression {
      json.array("suppressions", [suppression]) { json, suppression in
        json.object {
          $0.field("kind", suppression.isInSource ? "inSource" : "external")
          if let reason = suppression.reason { $0.field("justification", reason) }
        }
      }
    }
    json.field("rank", (finding.confidence * 1000).rounded() / 10)
    if let fix = finding.fix { self.fix(fix, of: article, to: &json) }
    json.object("properties") { json in
      json.object("messages") {
        $0.field("en", finding.message.english)
        $0.field("zh", finding.message.chinese)
      }
    }
  }
}
