import DuizhaoFormats
import DuizhaoModel

/// The words of exports.
enum ExchangeWords {
  /// What a format is called.
  static func name(_ format: GlossaryFormat) -> String {
    switch format {
    case .tbx: "TBX"
    case .tbxTags: "TBX (DCT)"
    case .tbx2008: "TBX 2008"
    case .tmx: "TMX"
    case .xliff: "XLIFF 2.1"
    case .xliff12: "XLIFF 1.2"
    case .omegat: "OmegaT"
    case .csv: "CSV"
    case .tsv: "TSV"
    case .xlsx: "XLSX"
    case .skos: "SKOS"
    case .skosJSON: "SKOS (JSON-LD)"
    case .utx: "UTX"
    case .multiterm: "MultiTerm"
    case .memoq: "memoQ"
    case .json: "JSON"
    case .deepl: "DeepL"
    case .google: "Google"
    case .amazon: "Amazon"
    case .microsoft: "Microsoft"
    }
  }

  /// What a file holds.
  static func written(_ export: GlossaryExport, path: String, format: GlossaryFormat) -> Message {
    let concepts = export.entries.count
    return Message(
      en: "\(path): \(name(format)), \(ImportWords.counted(concepts, "concept", "concepts")), "
        + ImportWords.counted(export.termCount, "term", "terms"),
      zh: "\(path)：\(name(format))，\(concepts)个概念，\(export.termCount)个术语"
    )
  }

  /// What a format could not hold of some entries.
  static func line(_ loss: ExchangeLoss, of path: String, in format: GlossaryFormat) -> Message {
    let words = words(loss, name(format))
    return Message(en: "\(path): \(words.english)", zh: "\(path)：\(words.chinese)")
  }

  /// What was lost, and why, where the format is the reason.
  static func words(_ loss: ExchangeLoss, _ format: String) -> Message {
    let count = loss.count
    let n = { (one: String, many: String) in ImportWords.counted(count, one, many) }
    let noPlace = Message(en: "\(format) has no place for them", zh: "\(format)无处存放")
    switch loss.kind {
    case .identifiers:
      return Message(
        en: "\(n("identifier", "identifiers")) not kept: \(noPlace.english)",
        zh: "\(count)个编号未保留：\(noPlace.chinese)"
      )
    case .grouping:
      return Message(
        en:
          "\(n("concept", "concepts")) became several pairs: \(format) has one source and one target term in an entry",
        zh: "\(count)个概念拆成多个词对：\(format)每条只有一个原文术语和一个译文术语"
      )
    case .alternatives:
      return Message(
        en: "\(n("term", "terms")) left out: in \(format) a source term has one target only",
        zh: "略去\(count)个术语：\(format)中一个原文术语只能有一个译文"
      )
    case .oneLanguage:
      return Message(
        en: "\(n("concept", "concepts")) left out: a term in one of the two languages is missing",
        zh: "略去\(count)个概念：缺少其中一种语言的术语"
      )
    case .otherLanguages:
      return Message(
        en: "\(n("term", "terms")) in other languages left out: \(format) has two languages",
        zh: "略去\(count)个其他语种的术语：\(format)只有两种语言"
      )
    case .languageVariants:
      return Message(
        en: "\(n("term", "terms")) without region or script: \(format) does not tell them",
        zh: "\(count)个术语未标明地区或文字：\(format)不作区分"
      )
    case .preference:
      return Message(
        en:
          "\(n("term", "terms")) changed between preferred and admitted: \(format) takes the first for the preferred one",
        zh: "\(count)个术语的首选与许用有变：\(format)以第一个为首选"
      )
    case .candidates:
      return Message(
        en:
          "\(n("candidate", "candidates")) not told from approved entries: \(format) has no review status; --approved-only leaves them out",
        zh: "\(count)个候选条目与已批准条目无法区分：\(format)没有审核状态；可用--approved-only略去"
      )
    case .rejected:
      return Message(
        en: "\(n("rejected entry", "rejected entries")) left out: \(format) has no review status",
        zh: "略去\(count)个已否决条目：\(format)没有审核状态"
      )
    case .deprecated:
      return Message(
        en: "\(n("deprecated term", "deprecated terms")) left out: \(format) cannot mark them",
        zh: "略去\(count)个弃用术语：\(format)无法标注"
      )
    case .forbidden:
      return Message(
        en: "\(n("forbidden term", "forbidden terms")) left out: \(format) cannot mark them",
        zh: "略去\(count)个禁用术语：\(format)无法标注"
      )
    case .forbiddenAsDeprecated:
      return Message(
        en:
          "\(n("forbidden term", "forbidden terms")) written as deprecated: \(format) tells the two not apart",
        zh: "\(count)个禁用术语写作弃用：\(format)不作区分"
      )
    default: return detailWords(loss, format)
    }
  }
}
