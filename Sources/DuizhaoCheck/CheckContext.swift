public import DuizhaoModel

/// What a rule may look at: an aligned article and what several rules need of it, prepared once.
public struct CheckContext: Sendable {
  /// The article.
  public let article: AlignedArticle

  /// What the rules know of language and medicine.
  public let knowledge: CheckKnowledge

  /// How the rules are set.
  public let options: CheckOptions

  /// The glossary that term occurrences refer to.
  public var glossary: Glossary { knowledge.glossary }

  /// What scanning broke.
  let damage: Damage

  /// How the values of the two sides compare, link by link.
  let values: ValueComparison

  /// Source sentences that hardly anything ties to the link they were put in, and of which a number is missing too:
  /// they are left untranslated.
  let lostSentences: Set<Int>

  /// Prepares an article for the rules.
  public init(_ article: AlignedArticle, knowledge: CheckKnowledge, options: CheckOptions) {
    self.article = article
    self.knowledge = knowledge
    self.options = options
    damage = Damage(article, vocabulary: knowledge.vocabulary)
    values = ValueComparison(article, damage: damage)
    let strangers = Set(article.links.flatMap { LinkSupport($0, .source, in: article).strangers })
    lostSentences = strangers.intersection(
      values.missing.filter { !$0.isWeak && !$0.isDamaged }.map(\.sentence)
    )
  }

  /// The value of an option of a rule.
  subscript<Value>(option: RuleOption<Value>, of rule: (some Rule).Type) -> Value {
    options.value(option, of: rule.about.id)
  }

  /// The sentences that a link names on one side.
  func sentences(_ link: Link, _ side: Side) -> [Sentence] {
    link[side].map { article.sentences[side][$0] }
  }

  /// The place of whole sentences that stand one after the other.
  func place(_ sentences: [Sentence]) -> Place? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let text = sentences.map(\.text.string).joined(separator: first.language == .english ? " " : "")
    return Place(
      quote: text,
      range: first.text.documentRange.lowerBound..<last.text.documentRange.upperBound,
      context: Place.Context(text: text, marked: [])
    )
  }

  /// The place of a whole keyword list.
  func keywordPlace(_ side: Side) -> Place? {
    let keywords = article.keywords[side]
    guard let first = keywords.first, let last = keywords.last else { return nil }
    let text = keywords.map(\.text.string).joined(separator: "; ")
    return Place(
      quote: text,
      range: first.text.documentRange.lowerBound..<last.text.documentRange.upperBound,
      context: Place.Context(text: text, marked: [])
    )
  }
}
