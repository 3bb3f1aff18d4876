/// The formats in which glossaries are exchanged, named as on the command line.
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
  /// TBX-Basic (ISO 30042:2019), data categories as attributes.
  case tbx
  /// TBX-Basic (ISO 30042:2019), data categories as tags.
  case tbxTags = "tbx-dct"
  /// TBX-Basic of 2008 (*martif*), for tools that know no other.
  case tbx2008 = "tbx-2008"
  /// Translation memory exchange 1.4b.
  case tmx
  /// XLIFF 2.1 with the glossary module.
  case xliff
  /// XLIFF 1.2.
  case xliff12 = "xliff-1.2"
  /// OmegaT's glossary.
  case omegat
  /// Comma-separated values.
  case csv
  /// Tab-separated values.
  case tsv
  /// Excel.
  case xlsx
  /// SKOS in Turtle.
  case skos
  /// SKOS in JSON-LD.
  case skosJSON = "skos-jsonld"
  /// UTX, the simple format of AAMT.
  case utx
  /// MultiTerm XML.
  case multiterm
  /// memoQ's CSV.
  case memoq
  /// Duizhao's own JSON.
  case json
  /// DeepL's glossaries.
  case deepl
  /// Google Cloud Translation's glossaries.
  case google
  /// Amazon Translate's custom terminology.
  case amazon
  /// Microsoft Custom Translator's phrase dictionaries.
  case microsoft
}
