/// The rules that ship with Duizhao, in the order in which they are listed.
public enum RuleRegistry {
  /// Every rule with its default options.
  public static let all: [any Rule] = [
    NumberMismatchRule(),
    NumberAddedRule(),
    StatisticMismatchRule(),
    ImpossibleStatisticRule(),
    ArithmeticRule(),
    UnitMismatchRule(),
    SentenceUntranslatedRule(),
    SentenceAddedRule(),
    SectionMismatchRule(),
    KeywordCountRule(),
    KeywordOrderRule(),
    KeywordMismatchRule(),
    TermInconsistentRule(),
    InterruptedTextRule(),
    DamagedTextRule(),
    NameMismatchRule(),
    DateMismatchRule(),
  ]
}
