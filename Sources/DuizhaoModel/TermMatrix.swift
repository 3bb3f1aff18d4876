/// Which terms stand for one another in a number of articles: a row a concept, its forms on both sides with every use.
public struct TermMatrix: Sendable, Hashable {
  /// The languages of the two sides, those of the first article; articles written the other way round are turned.
  public var languages: Sides<Language>

  /// The rows, in the order in which the articles first use them.
  public var rows: [Row]

  /// Creates a matrix from its rows.
  public init(languages: Sides<Language>, rows: [Row] = []) {
    self.languages = languages
    self.rows = rows
  }

  /// A concept, or a term that the glossary does not know, with what names it.
  public struct Row: Sendable, Hashable {
    /// The index of the concept in `Glossary.concepts`; nil for a term that is known from keyword lists only.
    public var concept: Int?

    /// The subject field of the concept.
    public var field: String?

    /// The forms of each side, the commonest first; the first one is the majority form.
    public var forms: Sides<[Form]>

    /// Creates a row.
    public init(concept: Int?, field: String?, forms: Sides<[Form]>) {
      self.concept = concept
      self.field = field
      self.forms = forms
    }
  }

  /// A form with its uses.
  public struct Form: Sendable, Hashable {
    /// The form as the glossary writes it, or as it is first written where the glossary does not list it.
    public var text: String

    /// What the glossary says of it; nil where it does not list it for the concept.
    public var status: Term.Status?

    /// Whether it is a short form, which may stand beside a full one without harm.
    public var isAbbreviation: Bool

    /// Where it is used, in order of the articles and their passages.
    public var uses: [Use]

    /// Creates a form.
    public init(text: String, status: Term.Status?, isAbbreviation: Bool = false, uses: [Use] = []) {
      self.text = text
      self.status = status
      self.isAbbreviation = isAbbreviation
      self.uses = uses
    }
  }

  /// A place where a form is used and its counterpart stands opposite.
  public struct Use: Sendable, Hashable {
    /// The index of the article.
    public var article: Int

    /// The index in `AlignedArticle.passages`; the uses of one row in one passage translate each other.
    public var passage: Int

    /// The words in their sentence or keyword.
    public var place: Place

    /// Creates a use.
    public init(article: Int, passage: Int, place: Place) {
      self.article = article
      self.passage = passage
      self.place = place
    }
  }
}

extension TermMatrix.Row {
  /// The full forms of a side: what should be one.
  public func fullForms(_ side: Side) -> [TermMatrix.Form] { forms[side].filter { !$0.isAbbreviation } }

  /// How many uses a side has.
  public func count(_ side: Side) -> Int { forms[side].reduce(0) { $0 + $1.uses.count } }
}

extension TermMatrix.Form {
  /// The indices of the articles that use the form, ascending.
  public var articles: [Int] {
    uses.reduce(into: []) { articles, use in
      if articles.last != use.article { articles.append(use.article) }
    }
  }
}
