import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoText
import Foundation

/// The words of all errors of the command; the errors themselves carry facts.
enum FailureWords {
  /// What is wrong with a file and what to do, in one line.
  static func line(_ failure: FileFailure) -> Message {
    let path = failure.path == "-" ? "<stdin>" : failure.path
    switch failure.reason {
    case .noName:
      return Message(
        en: "the name of a file is empty; is a variable of the command line not set?",
        zh: "文件名为空，请检查命令行中的变量是否已赋值"
      )
    case .missing:
      return Message(en: "\(path): there is no such file; check the path", zh: "\(path)：文件不存在，请检查路径")
    case .unreadable:
      return Message(en: "\(path): cannot be read; check its permissions", zh: "\(path)：无法读取，请检查权限")
    case .folder:
      return Message(en: "\(path): is a folder, a file is needed here", zh: "\(path)：是文件夹，此处需要文件")
    case .emptyFolder:
      return Message(
        en: "\(path): holds no file in a format that is read (\(endings(", "))); name the files",
        zh: "\(path)：文件夹中没有可读格式的文件（\(endings("、"))），请直接指定文件"
      )
    case .unknownEnding:
      return Message(en: "\(path): not read: no format that is known", zh: "\(path)：未读取：不支持的格式")
    case .tooLarge:
      let limit = Files.largestSize >> 20
      return Message(
        en: "\(path): is larger than \(limit) MB; split it into articles",
        zh: "\(path)：超过\(limit) MB，请拆分为单篇文章"
      )
    case .undecodable(let failure):
      let byte = "0x" + String(failure.byte, radix: 16, uppercase: true)
      return Message(
        en:
          "\(path): byte \(failure.offset) (\(byte)) is not text in \(failure.encoding.rawValue); save the file as UTF-8",
        zh: "\(path)：第\(failure.offset)字节（\(byte)）不是\(failure.encoding.rawValue)文本，请将文件另存为UTF-8"
      )
    case .notADocument(let failure): return line(failure, path: path)
    case .pairedAlready:
      return Message(
        en: "\(path): holds segments of both languages already; check it by itself",
        zh: "\(path)：已含双语句段，请单独检查"
      )
    case .notAnArticle:
      return Message(
        en: "\(path): holds segments and no article; `duizhao align` writes those in other formats",
        zh: "\(path)：只含双语句段，不是文章；转换句段请用`duizhao align`"
      )
    case .noArticle:
      return Message(
        en: "\(path): no abstract and no keywords found; see the README for the layouts that are read",
        zh: "\(path)：未找到摘要和关键词，可识别的版式见README"
      )
    case .longAbstract(let limit):
      return Message(
        en: "\(path): its abstract is longer than \(limit / 1_000) kB; check where it ends",
        zh: "\(path)：摘要超过\(limit / 1_000) kB，请检查摘要在何处结束"
      )
    case .manyKeywords(let limit):
      return Message(
        en: "\(path): has more than \(limit) keywords; check where the list ends",
        zh: "\(path)：关键词超过\(limit)个，请检查列表在何处结束"
      )
    case .damagedArchive:
      return Message(
        en: "\(path): is damaged and cannot be unpacked; get it anew",
        zh: "\(path)：压缩文件已损坏，请重新获取"
      )
    case .unwritable:
      return Message(
        en: "\(path): cannot be written; check the folder and its permissions",
        zh: "\(path)：无法写入，请检查文件夹及其权限"
      )
    case .noSpace:
      return Message(en: "\(path): not written: the disk is full", zh: "\(path)：未写入：磁盘空间不足")
    case .closedPipe:
      return Message(en: "\(path): nobody reads it any more", zh: "\(path)：读取方已关闭")
    case .isRead:
      return Message(
        en: "\(path): not written: it is a file that this run reads; name another one",
        zh: "\(path)：未写入：该文件是本次读取的文件，请另指定文件"
      )
    case .isWrittenAlready:
      return Message(
        en: "\(path): not written: the report or something else goes there already; name another file",
        zh: "\(path)：未写入：已有其他内容输出到该文件，请另指定文件"
      )
    case .noFormat(let endings, let option):
      let ending = (path as NSString).pathExtension
      let known = endings.map { "." + $0 }
      return Message(
        en:
          "\(path): not written: .\(ending) is no format of this command (\(known.joined(separator: ", "))); name another file, or the format with \(option)",
        zh: "\(path)：未写入：此命令不能输出.\(ending)（可用\(known.joined(separator: "、"))），请更换文件名，或用\(option)指定格式"
      )
    case .nothingLearned(let links):
      return Message(
        en:
          "\(path): not written, for \(links == 1 ? "1 link teaches" : "\(links) links teach") no word; give more texts",
        zh: "\(path)：未写入，\(links)个句对不足以学得任何词，请提供更多文本（一个词至少出现三次）"
      )
    case .notALexicon(let failure):
      return lexiconLine(failure, path: path)
    case .notAGlossary:
      return Message(en: "\(path): is no table of terms", zh: "\(path)：不是术语表")
    case .exists:
      return Message(
        en: "\(path): is there already; delete it first, or name another folder",
        zh: "\(path)：文件已存在，请先删除或指定另一文件夹"
      )
    case .allExcluded:
      return Message(
        en: "\(path): the profile excludes every article in it; see `exclude` in duizhao.yml",
        zh: "\(path)：其中的文章均被配置排除，见duizhao.yml的exclude"
      )
    case .noGlossary:
      return Message(
        en: "\(path): holds no glossary (concepts/, lexicon/, morphemes/); see Glossary/README.md",
        zh: "\(path)：其中没有术语库（concepts/、lexicon/、morphemes/），见Glossary/README.md"
      )
    case .tooFewCells(let line, let expected):
      return Message(
        en: "\(path):\(line): needs \(expected) cells divided by tabs",
        zh: "\(path):\(line)：需要\(expected)个以制表符分隔的单元格"
      )
    case .notASuppression(let line): return suppressionLine(path, line)
    case .notABaseline(let line, let isHeader): return baselineLine(path, line, isHeader: isHeader)
    case .unfixable(let obstacle): return unfixable(path, obstacle)
    case .unannotatable(let obstacle): return unannotatable(path, obstacle)
    case .termbase(let failure): return line(failure, path: path)
    case .unknownGlossaryFormat:
      return Message(
        en:
          "\(path): is in no format of glossaries that is known; `duizhao glossary import --input-format` names it",
        zh: "\(path)：无法识别术语表格式，可用`duizhao glossary import --input-format`指定"
      )
    case .nothingToExport(let format):
      return Message(
        en:
          "\(path): not written: no entry is chosen that \(ExchangeWords.name(format)) can hold; check --status, --field, --language and --direction",
        zh: "\(path)：未写入：所选条目中没有\(ExchangeWords.name(format))能容纳的，请检查--status、--field、--language和--direction"
      )
    case .notImportable(let format, _):
      return Message(
        en: "\(path): cannot be read as \(ExchangeWords.name(format))",
        zh: "\(path)：无法按\(ExchangeWords.name(format))读取"
      )
    case .missingResources:
      return Message(
        en: "\(path): there is no such folder; install Duizhao again with the folder of its resources",
        zh: "\(path)：文件夹不存在，请连同资源文件夹重新安装"
      )
    case .installation(let detail):
      return Message(
        en: "\(path): could not be analysed (\(detail)); is libicu installed whole?",
        zh: "\(path)：无法分析（\(detail)），请检查libicu是否完整安装"
      )
    }
  }

  /// Says of a file in a folder that it is something else than what is read, which is no failure.
  static func passedOver(_ failure: FileFailure) -> Message {
    let line = line(failure)
    return Message(en: "passed over: \(line.english)", zh: "已略过：\(line.chinese)")
  }

  /// Says that a run had nothing to check.
  static let nothingChecked = Message(
    en: "nothing was checked: no article or bitext was found",
    zh: "未作检查：没有找到文章或双语句段"
  )

  /// The endings of the formats that are read, the first of each.
  private static func endings(_ separator: String) -> String {
    DocumentFormat.allCases.compactMap { $0.endings.first.map { "." + $0 } }.joined(separator: separator)
  }

  private static func lexiconLine(_ failure: DictionaryFailure, path: String) -> Message {
    switch failure.problem {
    case .notAnEntry:
      Message(
        en: "\(path):\(failure.line): is no entry of CC-CEDICT (繁 简 [pin1 yin1] /gloss/)",
        zh: "\(path):\(failure.line)：不是CC-CEDICT条目（繁 简 [pin1 yin1] /释义/）"
      )
    case .notARow:
      Message(
        en: "\(path):\(failure.line): needs a Chinese word and its translations divided by a tab",
        zh: "\(path):\(failure.line)：需要以制表符分隔的中文词和译文"
      )
    case .empty:
      Message(en: "\(path): holds no words", zh: "\(path)：没有词条")
    }
  }

  /// What is wrong with a line of a glossary file.
  static func line(_ error: GlossaryTableError) -> Message {
    let place = "\(error.file):\(error.line)"
    switch error.problem {
    case .columns(let found, let expected):
      return Message(
        en: "\(place): has \(found) columns, needs \(expected) divided by tabs",
        zh: "\(place)：有\(found)列，应为以制表符分隔的\(expected)列"
      )
    case .missingTerm:
      return Message(en: "\(place): a term is missing; both languages need one", zh: "\(place)：缺少术语，两种语言均需填写")
    case .unknownStatus(let status):
      return Message(
        en: "\(place): “\(status)” is no status; leave it empty or write candidate, approved, rejected",
        zh: "\(place)：“\(status)”不是有效状态，请留空或填写candidate、approved、rejected"
      )
    case .unknownClass(let name):
      return Message(
        en: "\(place): “\(name)” is no class; see Glossary/README.md",
        zh: "\(place)：“\(name)”不是有效类别，见Glossary/README.md"
      )
    case .notANumber(let text):
      return Message(en: "\(place): “\(text)” is not a number", zh: "\(place)：“\(text)”不是数字")
    }
  }

  /// What to say of an error that nobody expected; the names that code gives to errors say nothing to people.
  static func line(unexpected error: any Error) -> Message {
    if let error = error as? ICUError {
      return Message(
        en: "text could not be analysed (\(error.operation)); is libicu installed whole?",
        zh: "无法分析文本（\(error.operation)），请检查libicu是否完整安装"
      )
    }
    return Message(
      en: "something went wrong that should not; install Duizhao again, or report the command and its files",
      zh: "程序内部出错，请重新安装；若仍出错，请报告所用命令和文件"
    )
  }
}
