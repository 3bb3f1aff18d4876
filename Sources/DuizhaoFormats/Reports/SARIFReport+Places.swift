import DuizhaoModel

extension SARIFReport {
  /// Writes a place: the file, the region, whose text it is.
  func location(_ place: LocatedPlace, of article: CheckedArticle, to json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.object("artifactLocation") { $0.field("uri", Self.uri(place.path)) }
      if place.start.isInFile {
        region(place.place.range, in: article.lines[place.side], to: &json, name: "region", quotes: true)
      }
    }
    if !place.start.isInFile {
      json.array("logicalLocations", [place.start]) { json, start in
        json.object { $0.field("fullyQualifiedName", start.label) }
      }
    }
    json.object("message") {
      $0.field(
        "text",
        place.side == .source
          ? Message(en: "source", zh: "原文")(language) : Message(en: "translation", zh: "译文")(language)
      )
    }
  }

  private func region(
    _ range: Range<Int>,
    in lines: LineTable,
    to json: inout JSONWriter,
    name: String,
    quotes: Bool = false
  ) {
    let (start, end) = (lines.position(at: range.lowerBound), lines.position(at: range.upperBound))
    json.object(name) { json in
      json.field("startLine", start.line)
      json.field("startColumn", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
      if lines.hasFileOffsets {
        json.field("byteOffset", range.lowerBound)
        json.field("byteLength", range.count)
      }
      if quotes { json.object("snippet") { $0.field("text", lines.text(in: range)) } }
    }
  }

  /// Writes a change that mends a finding.
  func fix(_ fix: Fix, of article: CheckedArticle, to json: inout JSONWriter) {
    let sides = Side.allCases.filter { side in fix.edits.contains { $0.side == side } }
    json.array("fixes", [sides]) { json, sides in
      json.object { json in
        json.array("artifactChanges", sides) { json, side in
          json.object { json in
            json.object("artifactLocation") {
              $0.field("uri", Self.uri(article.aligned.article.versions[side].path))
            }
            json.array("replacements", fix.edits.filter { $0.side == side }) { json, edit in
              json.object { json in
                region(edit.range, in: article.lines[side], to: &json, name: "deletedRegion")
                json.object("insertedContent") { $0.field("text", edit.replacement) }
              }
            }
          }
        }
      }
    }
  }
}
