import DuizhaoFormats
import DuizhaoModel

extension ExchangeWords {
  /// What was lost of the details of entries, and to limits of the format.
  static func detailWords(_ loss: ExchangeLoss, _ format: String) -> Message {
    let count = loss.count
    let n = { (one: String, many: String) in ImportWords.counted(count, one, many) }
    if let part = part(loss.kind) {
      return Message(
        en: "\(n(part.one, part.many)) left out: \(format) has no place for them",
        zh: "略去\(count)\(part.chinese)：\(format)无处存放"
      )
    }
    switch loss.kind {
    case .definitionDetails:
      return Message(
        en: "\(n("definition", "definitions")) without source or language: \(format) does not tell them",
        zh: "\(count)条定义未注明来源或语种：\(format)无处存放"
      )
    case .abbreviations:
      return Message(
        en: "\(n("abbreviation", "abbreviations")) not marked: \(format) has no mark for them",
        zh: "\(count)个缩写未标注：\(format)没有相应标记"
      )
    case .caseRules:
      return Message(
        en: "\(n("term", "terms")) whose capitals matter not marked: \(format) has no mark for them",
        zh: "\(count)个区分大小写的术语未标注：\(format)没有相应标记"
      )
    case .duplicates:
      return Message(
        en: "\(n("pair", "pairs")) left out: the same stands there already",
        zh: "略去\(count)个重复词对"
      )
    case .tooLong:
      return Message(
        en: "\(n("term", "terms")) left out: longer than \(format) allows",
        zh: "略去\(count)个术语：超过\(format)的长度限制"
      )
    case .blanks:
      return Message(
        en: "\(n("term", "terms")) written without line breaks, control characters or blanks at the ends",
        zh: "\(count)个术语去除了换行、控制字符或首尾空格"
      )
    case .formulas:
      return Message(
        en: "\(n("cell", "cells")) made harmless that a spreadsheet would run as a formula",
        zh: "\(count)个单元格已处理，以免被电子表格当作公式执行"
      )
    case .fileSize:
      return Message(
        en:
          "\(n("pair", "pairs")) left out: the file would be larger than \(format) allows; export by --field",
        zh: "略去\(count)个词对：文件将超过\(format)的大小限制，请用--field分批导出"
      )
    default: return Message(en: "\(count) \(loss.kind.rawValue)", zh: "\(count) \(loss.kind.rawValue)")
    }
  }

  /// The parts of entries that a format has simply no place for; nil for any other loss.
  private static func part(_ kind: ExchangeLoss.Kind) -> (one: String, many: String, chinese: String)? {
    switch kind {
    case .fields: ("subject field", "subject fields", "个学科标注")
    case .definitions: ("definition", "definitions", "条定义")
    case .notes: ("note", "notes", "条备注")
    case .partsOfSpeech: ("part of speech", "parts of speech", "个词类")
    case .termNotes: ("note on a term", "notes on terms", "条术语备注")
    case .termSources: ("source of a term", "sources of terms", "个术语来源")
    case .contexts: ("context", "contexts", "条语境")
    case .evidence: ("example pair", "example pairs", "对例证")
    case .mining: ("record of scores and counts", "records of scores and counts", "条得分和次数")
    case .transactions: ("record of who changed it when", "records of who changed them when", "条更改记录")
    default: nil
    }
  }
}
