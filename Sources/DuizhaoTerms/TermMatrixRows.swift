import DuizhaoModel

/// The rows of a matrix while uses are added.
struct TermMatrixRows {
  /// What makes two uses belong to one row.
  enum Subject: Hashable {
    case concept(Int)
    case term(String)
  }

  /// What makes two uses belong to one form of a row.
  enum FormKey: Hashable {
    case term(Int)
    case written(String)
  }

  private struct Row {
    var subject: Subject
    var forms = Sides<[TermMatrix.Form]>(source: [], target: [])
    var indices = Sides<[FormKey: Int]>(source: [:], target: [:])
  }

  let glossary: Glossary
  private var rows: [Row] = []
  private var indices: [Subject: Int] = [:]

  init(glossary: Glossary) {
    self.glossary = glossary
  }

  /// The finished matrix, the commonest forms first.
  func matrix(_ languages: Sides<Language>) -> TermMatrix {
    TermMatrix(
      languages: languages,
      rows: rows.map { row in
        let concept: Int? = if case .concept(let index) = row.subject { index } else { nil }
        return TermMatrix.Row(
          concept: concept,
          field: concept.map { glossary.concepts[$0].field },
          forms: row.forms.map { forms in
            forms.enumerated()
              .sorted { (-$0.element.uses.count, $0.offset) < (-$1.element.uses.count, $1.offset) }
              .map { _, form in
                var form = form
                form.uses.sort { ($0.article, $0.passage) < ($1.article, $1.passage) }
                return form
              }
          }
        )
      }
    )
  }

  /// Adds a use of a form.
  mutating func add(_ use: TermMatrix.Use, _ side: Side, _ key: FormKey, of subject: Subject) {
    let row =
      indices[subject]
      ?? {
        rows.append(Row(subject: subject))
        indices[subject] = rows.count - 1
        return rows.count - 1
      }()
    if let form = rows[row].indices[side][key] {
      rows[row].forms[side][form].uses.append(use)
    } else {
      rows[row].indices[side][key] = rows[row].forms[side].count
      var form = form(key, of: subject, written: use.place.quote)
      form.uses.append(use)
      rows[row].forms[side].append(form)
    }
  }

  private func form(_ key: FormKey, of subject: Subject, written: String) -> TermMatrix.Form {
    guard case .term(let term) = key, case .concept(let concept) = subject else {
      let isCapitalized =
        written.first?.isUppercase == true && !written.dropFirst().contains(where: \.isUppercase)
      return TermMatrix.Form(text: isCapitalized ? written.lowercased() : written, status: nil)
    }
    let listed = glossary.concepts[concept].terms[term]
    return TermMatrix.Form(
      text: listed.text,
      status: listed.status,
      isAbbreviation: listed.form == .abbreviation
    )
  }
}
