import Duizhao
import DuizhaoModel
import DuizhaoText

extension FailureWords {
  /// What is wrong with a line of the file beside an article.
  static func suppressionLine(_ path: String, _ line: Int) -> Message {
    Message(
      en: "\(path):\(line): write a rule, a quote or fingerprint, and a reason, divided by tabs",
      zh: "\(path):\(line)：请写规则、引文或指纹、理由，以制表符分隔"
    )
  }

  /// What is wrong with a line of a baseline.
  static func baselineLine(_ path: String, _ line: Int, isHeader: Bool) -> Message {
    isHeader
      ? Message(
        en: "\(path):\(line): is no baseline; write one with --write-baseline",
        zh: "\(path):\(line)：不是基线文件，请用--write-baseline生成"
      )
      : Message(
        en:
          "\(path):\(line): needs path, rule and fingerprint divided by tabs; write it anew with --write-baseline",
        zh: "\(path):\(line)：需要以制表符分隔的路径、规则和指纹，请用--write-baseline重新生成"
      )
  }

  /// Why the fixes of a file are not made.
  static func unfixable(_ path: String, _ obstacle: FileFixes.Obstacle) -> Message {
    switch obstacle {
    case .encoding(let encoding):
      Message(
        en: "\(path): not changed, for it is in \(encoding.rawValue); save it as UTF-8 to have it fixed",
        zh: "\(path)：未修改，文件编码为\(encoding.rawValue)，请另存为UTF-8后再修正"
      )
    case .format:
      Message(
        en: "\(path): not changed, for only Markdown and text files (.md, .txt) can be fixed",
        zh: "\(path)：未修改，只能修正Markdown和文本文件（.md、.txt）"
      )
    case .changed:
      Message(
        en: "\(path): not changed, for it is not the file that was checked any more; run again",
        zh: "\(path)：未修改，文件在检查后已变动，请重新运行"
      )
    }
  }

  /// What was fixed.
  static func fixed(_ count: Int, places: Int, articles: Int, postponed: Int) -> Message {
    let counted = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
    guard count > 0 else {
      return Message(en: "nothing to fix", zh: "没有可自动修正的问题")
    }
    return Message(
      en:
        "fixed \(counted(count, "finding")) (\(counted(places, "place"))) in \(counted(articles, "article"))"
        + (postponed > 0 ? "; run again for \(postponed) more" : ""),
      zh: "已修正\(articles)篇中的\(count)个问题（\(places)处）" + (postponed > 0 ? "；另有\(postponed)个请再次运行" : "")
    )
  }

  /// What a baseline holds now.
  static func baselineWritten(_ path: String, count: Int) -> Message {
    Message(
      en: "\(path): holds \(count) finding\(count == 1 ? "" : "s") now",
      zh: "\(path)：已写入\(count)个问题"
    )
  }

  /// Why a baseline is not written.
  static func baselineNotWritten(_ path: String) -> Message {
    Message(
      en: "\(path): not written, for an article could not be read; mend that first",
      zh: "\(path)：未写入，因有文章无法读取，请先处理"
    )
  }
}
