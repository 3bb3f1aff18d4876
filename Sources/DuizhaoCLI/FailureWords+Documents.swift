import DuizhaoFormats
import DuizhaoModel

extension FailureWords {
  /// What is wrong with a document and what to do, in one line.
  static func line(_ failure: DocumentFailure, path: String) -> Message {
    let part = failure.part.map { "(\($0))" } ?? ""
    let place = failure.line.map { "\(path)\(part):\($0)" } ?? "\(path)\(part)"
    let words = words(failure.kind)
    return Message(en: "\(place): \(words.english)", zh: "\(place)：\(words.chinese)")
  }

  private static func words(_ kind: DocumentFailure.Kind) -> Message {
    switch kind {
    case .foreign(let format): return foreign(format)
    case .notThisFormat(let found):
      let english = found.isEmpty ? "" : " (\(found))"
      let chinese = found.isEmpty ? "" : "（\(found)）"
      return Message(
        en: "is not what its name says\(english); check where the file comes from",
        zh: "内容与扩展名不符\(chinese)，请检查文件来源"
      )
    case .plainText(let ending):
      return Message(
        en: "is plain text, whatever its name says; rename it to .\(ending)",
        zh: "该文件是纯文本，与扩展名不符，请将扩展名改为.\(ending)"
      )
    case .empty: return Message(en: "is empty; get it anew", zh: "文件为空，请重新获取")
    case .malformed(let detail):
      return Message(
        en: "is not well-formed XML: \(detail); export it anew",
        zh: "不是合法的XML：\(detail)，请重新导出"
      )
    case .documentType:
      return Message(
        en:
          "declares entities or elements of its own, which is not read; take the declarations out of its DOCTYPE",
        zh: "DOCTYPE中含自定义声明，不予读取，请删去这些声明"
      )
    case .entity(let name):
      return Message(
        en: "uses the entity &\(name);, which XML does not define; write the character itself",
        zh: "使用了XML未定义的实体&\(name);，请改写为字符本身"
      )
    case .damagedArchive:
      return Message(en: "is damaged and cannot be unpacked; get it anew", zh: "文件已损坏，无法解包，请重新获取")
    case .tooDeep(let limit):
      return Message(
        en: "has more than \(limit) elements inside one another; copy the article into a file of its own",
        zh: "元素嵌套超过\(limit)层，请将文章另存为单独的文件"
      )
    case .undecodable(let encoding):
      return Message(
        en: "holds bytes that are not text in \(encoding); save it as UTF-8",
        zh: "含有不属于\(encoding)的字节，请另存为UTF-8"
      )
    case .tooLarge(let limit):
      return Message(
        en: "holds more than \(limit >> 20) MB; split it into articles",
        zh: "内容超过\(limit >> 20) MB，请拆分为单篇文章"
      )
    case .missingPart(let name):
      return Message(en: "lacks its part \(name); save it anew", zh: "缺少组成部分\(name)，请重新保存")
    case .encrypted:
      return Message(en: "opens with a password only; save it without one", zh: "文件已加密，请另存为不加密的文件")
    case .noText(let pages):
      return Message(
        en: "holds \(pages == 1 ? "a page" : "\(pages) pages") without text: a scan; run OCR over it first",
        zh: "共\(pages)页，均无文本，为扫描件，请先做文字识别"
      )
    case .missingProgram(let name):
      return Message(
        en: "needs \(name); install poppler-utils and poppler-data",
        zh: "需要\(name)，请安装poppler-utils和poppler-data"
      )
    case .missingCharacterMaps:
      return Message(
        en: "its Chinese cannot be read without poppler-data; install that package",
        zh: "缺少poppler-data，无法读出中文，请安装该软件包"
      )
    case .programFailed(let detail):
      return Message(en: "cannot be read: \(detail)", zh: "无法读取：\(detail)")
    case .programTimedOut(let limit):
      return Message(
        en: "cannot be read within \(limit) seconds; print its first pages into a PDF of their own",
        zh: "\(limit)秒内未能读完，请将前几页另存为PDF"
      )
    case .unreadableText:
      return Message(
        en: "does not say which characters its text is in; export it anew with its fonts, or run OCR over it",
        zh: "文本缺少字符编码信息，请连同字体重新导出，或做文字识别"
      )
    case .noColumns:
      return Message(
        en: "has no two columns of Chinese and English; name them zh and en in the first row",
        zh: "没有中英两列，请在首行写明zh和en"
      )
    case .noSegments:
      return Message(
        en: "holds no segment in both languages; export it with its translations",
        zh: "没有双语句段，请连同译文一起导出"
      )
    case .openQuote:
      return Message(
        en: "opens a quotation mark that nothing closes; close it, or write it twice within quotation marks",
        zh: "引号未闭合，请补上，或在引号内写两次"
      )
    case .longSegments:
      return Message(
        en: "its segments are longer than 20 kB; divide them into sentences or paragraphs",
        zh: "句段超过20 kB，请按句或段拆分"
      )
    case .manySegments(let limit, let megabytes):
      return Message(
        en: "holds more than \(limit) segments or \(megabytes) MB of text; split it",
        zh: "句段超过\(limit)个或文字超过\(megabytes) MB，请拆分"
      )
    case .languages(let found):
      return Message(
        en: "is in \(found); Chinese and English are compared",
        zh: "语言为\(found)，只能对照中文与英文"
      )
    }
  }

  private static func foreign(_ format: ForeignFormat) -> Message {
    switch format {
    case .oldWord:
      Message(
        en: "is a document of Word 97–2003 or WPS; save it as .docx",
        zh: "该文件是Word 97–2003或WPS文档，请另存为.docx"
      )
    case .oldExcel:
      Message(
        en: "is a workbook of Excel 97–2003 or WPS; save it as .xlsx",
        zh: "该文件是Excel 97–2003或WPS工作簿，请另存为.xlsx"
      )
    case .oldOffice:
      Message(
        en: "is a document of an office program before 2007; save it as .docx or .xlsx",
        zh: "该文件是2007年以前的办公软件文档，请另存为.docx或.xlsx"
      )
    case .richText: Message(en: "is rich text; save it as .docx", zh: "该文件是RTF文档，请另存为.docx")
    case .openDocument:
      Message(en: "is an OpenDocument file; save it as .docx", zh: "该文件是OpenDocument文档，请另存为.docx")
    case .presentation: Message(en: "is a presentation; save its text as .docx", zh: "该文件是演示文稿，请将文字另存为.docx")
    case .caj: Message(en: "is a CAJ file; get it as PDF", zh: "该文件是CAJ文件，请改用PDF")
    case .picture: Message(en: "is a picture; run OCR over it first", zh: "该文件是图像，请先做文字识别")
    case .archive: Message(en: "is an archive; unpack it and name the folder", zh: "该文件是压缩包，请解压后指定文件夹")
    case .compressed: Message(en: "is compressed; unpack it first", zh: "该文件是压缩文件，请先解压")
    }
  }
}
