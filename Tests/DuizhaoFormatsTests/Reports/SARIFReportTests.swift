import DuizhaoFormats
import DuizhaoModel
import Foundation
import Testing

/// What the schema of SARIF 2.1.0 demands of the objects that are written: it allows no other properties than these.
///
/// The whole schema is no part of the tests; this is the part of it that concerns them.
private struct Shape {
  var required: Set<String> = []
  var optional: Set<String> = []
  /// The shapes of properties that are objects or arrays of objects.
  var children: [String: String] = [:]

  static let all: [String: Shape] = [
    "sarifLog": Shape(
      required: ["version", "runs"],
      optional: ["$schema", "inlineExternalProperties", "properties"],
      children: ["runs": "run"]
    ),
    "run": Shape(
      required: ["tool"],
      optional: ["artifacts", "results", "columnKind", "language", "newlineSequences", "invocations"],
      children: ["tool": "tool", "artifacts": "artifact", "results": "result"]
    ),
    "tool": Shape(required: ["driver"], children: ["driver": "toolComponent"]),
    "toolComponent": Shape(
      required: ["name"],
      optional: ["semanticVersion", "language", "rules", "informationUri"],
      children: ["rules": "reportingDescriptor"]
    ),
    "reportingDescriptor": Shape(
      required: ["id"],
      optional: ["shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
      children: [
        "shortDescription": "multiformat", "fullDescription": "multiformat", "help": "multiformat",
        "defaultConfiguration": "configuration",
      ]
    ),
    "multiformat": Shape(required: ["text"], optional: ["markdown"]),
    "configuration": Shape(optional: ["enabled", "level", "rank"]),
    "artifact": Shape(
      optional: ["location", "encoding", "roles"],
      children: ["location": "artifactLocation"]
    ),
    "artifactLocation": Shape(optional: ["uri", "index", "uriBaseId"]),
    "result": Shape(
      required: ["message"],
      optional: [
        "ruleId", "ruleIndex", "level", "locations", "relatedLocations", "partialFingerprints",
        "baselineState", "suppressions", "rank", "fixes", "properties",
      ],
      children: [
        "message": "message", "locations": "location", "relatedLocations": "location", "fixes": "fix",
        "suppressions": "suppression",
      ]
    ),
    "message": Shape(required: ["text"], optional: ["markdown"]),
    "location": Shape(
      optional: ["id", "physicalLocation", "message"],
      children: ["physicalLocation": "physicalLocation", "message": "message"]
    ),
    "physicalLocation": Shape(
      required: ["artifactLocation"],
      optional: ["region"],
      children: ["artifactLocation": "artifactLocation", "region": "region"]
    ),
    "region": Shape(
      required: ["startLine", "startColumn", "endLine", "endColumn"],
      optional: ["byteOffset", "byteLength", "snippet"],
      children: ["snippet": "content"]
    ),
    "content": Shape(required: ["text"]),
    "suppression": Shape(required: ["kind"], optional: ["justification", "status"]),
    "fix": Shape(required: ["artifactChanges"], children: ["artifactChanges": "artifactChange"]),
    "artifactChange": Shape(
      required: ["artifactLocation", "replacements"],
      children: ["artifactLocation": "artifactLocation", "replacements": "replacement"]
    ),
    "replacement": Shape(
      required: ["deletedRegion"],
      optional: ["insertedContent"],
      children: ["deletedRegion": "region", "insertedContent": "content"]
    ),
  ]
}

@Suite("SARIF")
struct SARIFReportTests {
  private func log(_ article: CheckedArticle = ReportFixture.article) throws -> [String: Any] {
    let report = SARIFReport(language: .chinese, version: "1.2.3", rules: ReportFixture.rules)
    let json = try JSONSerialization.jsonObject(with: Data(report.text([article]).utf8))
    return try #require(json as? [String: Any])
  }

  private func run(_ article: CheckedArticle = ReportFixture.article) throws -> [String: Any] {
    try #require((log(article)["runs"] as? [[String: Any]])?.first)
  }

  private func results() throws -> [[String: Any]] { try #require(try run()["results"] as? [[String: Any]]) }

  private func region(_ location: [String: Any]) throws -> [String: Any] {
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    return try #require(physical["region"] as? [String: Any])
  }

  @Test("has the objects and properties of the schema, and no others")
  func structure() throws {
    func check(_ value: Any, _ name: String, _ path: String) throws {
      if let list = value as? [Any] {
        for (index, each) in list.enumerated() { try check(each, name, "\(path)[\(index)]") }
        return
      }
      let shape = try #require(Shape.all[name])
      let object = try #require(value as? [String: Any], "\(path)")
      let keys = Set(object.keys)
      #expect(
        shape.required.subtracting(keys).isEmpty,
        "\(path): \(shape.required.subtracting(keys)) missing"
      )
      let unknown = keys.subtracting(shape.required).subtracting(shape.optional)
      #expect(unknown.isEmpty, "\(path): \(unknown) unknown")
      for (key, child) in shape.children where object[key] != nil {
        if let value = object[key] { try check(value, child, "\(path).\(key)") }
      }
    }
    try check(try log(), "sarifLog", "$")
    #expect(try log()["version"] as? String == "2.1.0")
  }

  @Test("both places are named by line, column and byte")
  func places() throws {
    let result = try results()[0]
    let locations = try #require(result["locations"] as? [[String: Any]])
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    #expect(locations.count == 1 && related.count == 1)
    let source = try region(locations[0])
    let numbers = ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]
    // 𠮷 takes two code units and four bytes.
    #expect(numbers.map { source[$0] as? Int } == [3, 7, 3, 11, 26, 4])
    #expect((source["snippet"] as? [String: Any])?["text"] as? String == "5 mg")
    #expect(try numbers.map { try region(related[0])[$0] as? Int } == [3, 11, 3, 16, 19, 5])
  }

  @Test("values are those that the schema lists")
  func values() throws {
    let results = try results()
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 1])
    #expect(results.map { $0["rank"] as? Double } == [95, 80, 40])
    #expect((results[0]["partialFingerprints"] as? [String: String])?.values.first == "0123abcd")
    let uri = (try run()["artifacts"] as? [[String: Any]])?.first?["location"] as? [String: Any]
    #expect(uri?["uri"] as? String == "%E6%96%87%20a/%E6%BA%90%2C1%3A2.md")
  }

  @Test("no byte of a file is named that is not in UTF-8")
  func otherEncoding() throws {
    var article = ReportFixture.article
    article.lines.source = LineTable(ReportFixture.sourceText, hasFileOffsets: false)
    let result = try #require((run(article)["results"] as? [[String: Any]])?.first)
    let region = try region(try #require((result["locations"] as? [[String: Any]])?.first))
    #expect(region["startColumn"] as? Int == 7)
    #expect(region["byteOffset"] == nil && region["byteLength"] == nil)
  }
}
