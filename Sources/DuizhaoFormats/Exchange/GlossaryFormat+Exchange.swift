extension GlossaryFormat {
  /// The format, ready to write and to read.
  ///
  /// - Returns: nil for a format that nothing here writes or reads.
  public func exchange(_ options: ExchangeOptions = ExchangeOptions()) -> (any GlossaryExchange)? {
    switch self {
    case .skos: SKOSExchange(.turtle, options: options)
    case .skosJSON: SKOSExchange(.json, options: options)
    case .json: JSONExchange(options: options)
    case .tmx: TMXExchange(options: options)
    case .xliff: XLIFFExchange(options: options)
    case .xliff12: XLIFF12Exchange(options: options)
    case .multiterm: MultiTermExchange(options: options)
    default: nil
    }
  }
}
