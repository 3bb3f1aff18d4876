import DuizhaoModel

extension DocumentRemark {
  /// What a report says of it.
  var words: Message {
    func n(_ one: String, _ many: String) -> String { count == 1 ? "1 \(one)" : "\(count) \(many)" }
    return switch kind {
    case .trackedInsertions:
      Message(
        en: "\(n("tracked insertion", "tracked insertions")), read as accepted",
        zh: "含\(count)处修订插入，按已接受处理"
      )
    case .trackedDeletions:
      Message(en: "\(n("tracked deletion", "tracked deletions")), left out", zh: "含\(count)处修订删除，未读入")
    case .comments: Message(en: "\(n("comment", "comments")), left out", zh: "含\(count)条批注，未读入")
    case .pagesWithoutText:
      Message(
        en: "\(n("page", "pages")) without text: scans; run OCR over them",
        zh: "\(count)页无文本（扫描图像），请先做文字识别"
      )
    case .unreadableText:
      Message(
        en: "\(n("piece", "pieces")) of text without character codes",
        zh: "\(count)处文本没有字符编码，无法读出"
      )
    case .untranslatedSegments:
      Message(en: "\(n("segment", "segments")) without a translation", zh: "\(count)个句段没有译文")
    case .longSegments:
      Message(
        en:
          "\(n("segment", "segments")) longer than 20 kB, not checked; divide \(count == 1 ? "it" : "them")",
        zh: "\(count)个句段超过20 kB，未检查，请拆分"
      )
    case .repeatedSegments:
      Message(
        en: "\(n("segment repeats an earlier one", "segments repeat earlier ones")), checked once",
        zh: "\(count)个句段与前文重复，只检查一次"
      )
    case .otherLanguages:
      Message(en: "\(n("passage", "passages")) in other languages, left out", zh: "\(count)段文字为其他语言，未读入")
    case .otherArticles:
      Message(
        en: "\(n("further article", "further articles")), not read; give each a file of its own",
        zh: "另有\(count)篇文章未读入，请每篇单独存为文件"
      )
    }
  }
}
