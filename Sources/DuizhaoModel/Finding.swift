/// A problem that a rule found in an article.
public struct Finding: Sendable, Hashable {
  /// The identifier of the rule (`number-mismatch`).
  public var rule: String

  /// How grave it is.
  public var severity: Severity

  /// How sure the rule is, from 0 to 1.
  public var confidence: Double

  /// What is wrong and what to do, in both languages.
  public var message: Message

  /// The place on the source side; nil where only the target is concerned.
  public var source: Place?

  /// The place on the target side; nil where only the source is concerned.
  public var target: Place?

  /// What mends the flaw without a decision of a person, if anything does.
  public var fix: Fix?

  /// What the finding is known by from one run to the next, wherever its text has moved to; empty until `check` has
  /// put the findings of an article together.
  public var fingerprint = ""

  /// Whether a baseline knows the finding; nil where there is no baseline.
  public var baselineState: BaselineState?

  /// Creates a finding.
  public init(
    rule: String,
    severity: Severity,
    confidence: Double,
    message: Message,
    source: Place? = nil,
    target: Place? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.source = source
    self.target = target
    self.fix = fix
  }
}

/// Whether a finding was there before.
public enum BaselineState: String, Sendable, Hashable, CaseIterable {
  case new, unchanged
}

/// A change that mends a finding and can do no harm.
public struct Fix: Sendable, Hashable {
  /// A part of a file and what is to stand there.
  public struct Edit: Sendable, Hashable {
    /// The side whose file is changed.
    public var side: Side
    /// The UTF-8 range in the file.
    public var range: Range<Int>
    /// What is to stand there.
    public var replacement: String

    /// Creates an edit.
    public init(side: Side, range: Range<Int>, replacement: String) {
      self.side = side
      self.range = range
      self.replacement = replacement
    }
  }

  /// The changes, which are made together or not at all.
  public var edits: [Edit]

  /// Creates a fix.
  public init(_ edits: [Edit]) {
    self.edits = edits
  }
}

/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case info, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The same words in the languages that reports are written in.
public struct Message: Sendable, Hashable {
  /// The English words.
  public var english: String

  /// The Chinese words.
  public var chinese: String

  /// Creates a message.
  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The words in one language.
  public func callAsFunction(_ language: Language) -> String {
    language == .english ? english : chinese
  }
}

/// A place in one version of an article.
public struct Place: Sendable, Hashable {
  /// The words at the place.
  public var quote: String

  /// The UTF-8 range in the file.
  public var range: Range<Int>

  /// The sentence or keyword that the place stands in, with the range of the quote inside it, for showing.
  public var context: Context?

  /// A passage with the part of it that is meant.
  public struct Context: Sendable, Hashable {
    /// The passage.
    public var text: String

    /// UTF-8 offsets in `text` of what is meant.
    public var marked: [Range<Int>]

    /// Creates a context.
    public init(text: String, marked: [Range<Int>]) {
      self.text = text
      self.marked = marked
    }
  }

  /// Creates a place.
  public init(quote: String, range: Range<Int>, context: Context? = nil) {
    self.quote = quote
    self.range = range
    self.context = context
  }
}

extension Place {
  /// The place of a range inside a sentence or keyword.
  public init(_ range: Range<Int>, in sentence: Sentence) {
    self.init(
      quote: String(sentence.text.string.slice(range)),
      range: sentence.text.documentRange(of: range),
      context: Context(text: sentence.text.string, marked: [range])
    )
  }

  /// The place of a whole text.
  public init(_ text: MappedText) {
    self.init(quote: text.string, range: text.documentRange)
  }
}
