import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("Tables give back what they say that they wrote")
struct TableContractTests {
  private static let directions = [
    ExchangeOptions(), ExchangeOptions(direction: Sides(source: .english, target: .chinese)),
    ExchangeOptions(
      direction: Sides(source: LanguageTag("zh-Hant") ?? .chinese, target: LanguageTag("en-GB") ?? .english)
    ),
  ]

  @Test("CSV", arguments: directions)
  func csv(_ options: ExchangeOptions) throws { try checkContract(CSVExchange(options: options)) }

  @Test("TSV")
  func tsv() throws { try checkContract(TSVExchange()) }

  @Test("XLSX")
  func xlsx() throws { try checkContract(XLSXExchange()) }

  @Test("OmegaT", arguments: directions)
  func omegat(_ options: ExchangeOptions) throws { try checkContract(OmegaTExchange(options: options)) }

  @Test("UTX", arguments: directions)
  func utx(_ options: ExchangeOptions) throws { try checkContract(UTXExchange(options: options)) }

  @Test("memoQ", arguments: directions)
  func memoq(_ options: ExchangeOptions) throws { try checkContract(MemoQExchange(options: options)) }

  @Test("DeepL", arguments: directions)
  func deepl(_ options: ExchangeOptions) throws { try checkContract(DeepLExchange(options: options)) }

  @Test("Google")
  func google() throws { try checkContract(GoogleExchange()) }

  @Test("Amazon", arguments: directions)
  func amazon(_ options: ExchangeOptions) throws { try checkContract(AmazonExchange(options: options)) }

  @Test("Microsoft", arguments: directions)
  func microsoft(_ options: ExchangeOptions) throws {
    try checkContract(MicrosoftExchange(options: options))
  }
}
