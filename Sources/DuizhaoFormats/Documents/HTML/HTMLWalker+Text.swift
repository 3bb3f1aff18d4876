import DuizhaoModel

extension HTMLWalker {
  /// Takes text that stands in the page as it is.
  mutating func text(_ range: Range<Int>) {
    let string = String(decoding: bytes[range], as: UTF8.self)
    var offset = range.lowerBound
    var run = ""
    var start = offset
    for scalar in string.unicodeScalars {
      let width = UTF8.width(scalar)
      // White space and what is left out end a run, so that places stay those of the file.
      if scalar.isHTMLBlank || scalar.isHTMLInvisible {
        add(run, at: cursor.place(of: start), offset: start)
        run = ""
        add(String(scalar), at: cursor.place(of: offset), offset: offset)
        start = offset + width
      } else {
        run.unicodeScalars.append(scalar)
      }
      offset += width
    }
    add(run, at: cursor.place(of: start), offset: start)
  }

  /// Takes characters of one kind: blanks, marks that show nothing, or others.
  mutating func add(_ text: String, at place: XMLPlace, offset: Int) {
    if text.isEmpty { return }
    if isInTitle {
      page.title += text
      return
    }
    guard silent == 0, open.last?.isInHead != true else { return }
    let isBlank = text.unicodeScalars.allSatisfy(\.isHTMLBlank)
    if !isBlank, text.unicodeScalars.allSatisfy(\.isHTMLInvisible) { return }
    let shown = isBlank ? (text == "\n" ? "\n" : " ") : text
    let run = PlacedRun(text: shown, place: place, offset: offset)
    if formula != nil {
      formula?.add(run)
      return
    }
    if shown == "\n", open.last?.isPreformatted == true {
      runs.append(.lineBreak(place))
      return
    }
    if !isBlank {
      hasText = true
      if open.last?.style.contains(.superscript) != true { ended = nil }
    } else if !hasText {
      return
    }
    runs.append(.text(run, style: open.last?.style ?? [], isLink: open.last?.isLink ?? false))
  }

  /// Takes a comment, and keeps it where it speaks to Duizhao.
  mutating func comment(_ range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let comment = PlacedRun(text: text, place: cursor.place(of: range.lowerBound), offset: range.lowerBound)
    guard silent == 0, text.hasPrefix("<!--"), comment.isDirective else { return }
    if hasText {
      runs.append(.comment(comment))
    } else {
      page.blocks.append(HTMLBlock(runs: [.comment(comment)], element: "", parent: -1))
    }
  }

  /// Takes what the head says of the page.
  mutating func meta(_ tag: HTMLStartTag, at place: XMLPlace) {
    guard let name = tag["name"] ?? tag["property"], let content = tag["content"], !content.isEmpty else {
      return
    }
    let language = (tag["xml:lang"] ?? tag["lang"])?.lowercased()
    page.metas.append(
      HTMLPage.Meta(name: name.lowercased(), content: content.onOneLine, language: language, place: place)
    )
  }
}
