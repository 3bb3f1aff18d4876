import DuizhaoFormats
import DuizhaoModel
import Testing

@Suite("Tables are what the golden files hold")
struct TableGoldenTests {
  @Test("as text")
  func text() throws {
    let files: [(String, any GlossaryExchange)] = [
      ("glossary.csv", CSVExchange()), ("glossary.tsv", TSVExchange()),
      ("glossary-omegat.txt", OmegaTExchange()),
      ("glossary.utx", UTXExchange()), ("glossary-memoq.csv", MemoQExchange()),
      ("glossary-deepl.csv", DeepLExchange()),
      ("glossary-google.csv", GoogleExchange()), ("glossary-amazon.csv", AmazonExchange()),
    ]
    for (name, exchange) in files {
      let bytes = exchange.export(SampleEntries.all).bytes
      try ReportFixture.compare(String(decoding: bytes, as: UTF8.self), with: name)
    }
  }

  @Test("as sheets of workbooks")
  func sheets() throws {
    let files: [(String, any GlossaryExchange)] = [
      ("glossary-sheet.xml", XLSXExchange()), ("glossary-microsoft.xml", MicrosoftExchange()),
    ]
    for (name, exchange) in files {
      let parts = try ZipContents(exchange.export(SampleEntries.all).bytes).files
      try ReportFixture.compare(parts.first { $0.name == "xl/worksheets/sheet1.xml" }?.text ?? "", with: name)
    }
  }
}
