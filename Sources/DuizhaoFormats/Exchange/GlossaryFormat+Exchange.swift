extension GlossaryFormat {
  /// The format, ready to write and to read.
  public func exchange(_ options: ExchangeOptions = ExchangeOptions()) -> any GlossaryExchange {
    switch self {
    case .tbx: TBXExchange(.attributes, options: options)
    case .tbxTags: TBXExchange(.tags, options: options)
    case .tbx2008: TBXExchange(.martif, options: options)
    case .tmx: TMXExchange(options: options)
    case .xliff: XLIFFExchange(options: options)
    case .xliff12: XLIFF12Exchange(options: options)
    case .omegat: OmegaTExchange(options: options)
    case .csv: CSVExchange(options: options)
    case .tsv: TSVExchange(options: options)
    case .xlsx: XLSXExchange(options: options)
    case .skos: SKOSExchange(.turtle, options: options)
    case .skosJSON: SKOSExchange(.json, options: options)
    case .utx: UTXExchange(options: options)
    case .multiterm: MultiTermExchange(options: options)
    case .memoq: MemoQExchange(options: options)
    case .json: JSONExchange(options: options)
    case .deepl: DeepLExchange(options: options)
    case .google: GoogleExchange(options: options)
    case .amazon: AmazonExchange(options: options)
    case .microsoft: MicrosoftExchange(options: options)
    }
  }
  /// What the format holds.
  public var features: FormatFeatures { type(of: exchange()).features }
}
