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

  /// What stands side by side, as `AlignedArticle.passages` lists it.
  let passages: [Sides<[Sentence]>]

  /// What one side says and the other does not.
  let omissions: Omissions

  /// What scanning broke.
  let damage: Damage

  /// How the values of the two sides compare, link by link.
  let values: ValueComparison

  /// The short forms that the article defines and uses.
  package let abbreviations: Abbreviations

  /// Source sentences that hardly anything ties to the link they were put in, and of which a number is missing too:
  /// they are left untranslated.
  let lostSentences: Set<Int>

  /// Prepares an article for the rules.
  public init(_ article: AlignedArticle, knowledge: CheckKnowledge, options: CheckOptions) {
    self.article = article
    self.knowledge = knowledge
    self.options = options
    passages = article.passages
    omissions = Omissions(article)
    damage = Damage(article, vocabulary: knowledge.vocabulary)
    values = ValueComparison(article, damage: damage)
    abbreviations = Abbreviations(article, knowledge: knowledge)
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

  /// The place of a span of a passage.
  func place(_ span: Span, _ side: Side, of passage: Int) -> Place {
    Place(span.range, in: passages[passage][side][span.index])
  }

  /// The passage in which something is looked for in vain: it is shown, but no words of it are meant.
  func passage(_ number: Int, _ side: Side) -> Place? {
    guard var place = place(passages[number][side]) else { return nil }
    place.quote = ""
    return place
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

  /// Whether both keyword lists were surely divided into keywords: one keyword beside three, words that run into each
  /// other and a shorter list that only spaces divide leave doubt.
  var areKeywordsDivided: Bool {
    let counts = article.keywords.map(\.count)
    guard min(counts.source, counts.target) > 1 || max(counts.source, counts.target) < 3 else { return false }
    if article.keywords.source.contains(where: { ScanDamage.isGlued($0.text.string) }) { return false }
    if article.keywords.target.contains(where: { ScanDamage.isGlued($0.text.string) }) { return false }
    guard counts.source != counts.target else { return true }
    let shorter = article.article.versions[counts.source < counts.target ? .source : .target]
    return shorter.keywordList.map { $0.string.contains { ";；,，、|".contains($0) } } ?? true
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
