public import DuizhaoModel
public func readArticle(_ text: String, path: String) -> Article {
  var v = [ArticleVersion(language: .chinese, path: path), ArticleVersion(language: .english, path: path)]
  var cur = -1, field = ""
  var off = 0
  var inter: [Interruption] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    defer { off += line.utf8.count + 1 }
    if line.isEmpty { continue }
    let lead = line.prefix { $0 == "#" || $0 == " " }
    let body = line.dropFirst(lead.count)
    let m = MappedText(String(body), at: off + lead.utf8.count)
    if line.hasPrefix("# ") { cur += 1; if cur > 1 { break }; v[cur].title = m; field = "au"; continue }
    guard cur >= 0 else { continue }
    if line.hasPrefix("## ") {
      field = body.hasPrefix("摘要") || body.hasPrefix("Abstract") ? "abs" : body.hasPrefix("关键词") || body.hasPrefix("Keywords") ? "kw" : ""
      continue
    }
    switch field {
    case "abs":
      if line.hasPrefix("\\*") { inter.append(Interruption(kind: .footnote, side: cur == 0 ? .source : .target, text: m)); continue }
      var t = MappedText()
      var i = off
      for c in line { if c != "*" { t.append(String(c), at: i) }; i += c.utf8.count }
      if v[cur].abstract == nil { v[cur].abstract = t } else { v[cur].abstract?.append(" ", standingFor: off-1..<off); v[cur].abstract?.append(t) }
    case "kw":
      let semi = line.contains(";") || line.contains("；")
      var i = off, start = off, s = ""
      func flush() { let k = MappedText(s, at: start).trimmed(); if !k.isEmpty { v[cur].keywords.append(k) } }
      for c in line { 
        if c == "*" { i += 1; if s.isEmpty { start = i }; continue }
        if (semi ? ";；" : ";；,，、").contains(c) { flush(); s = ""; start = i + c.utf8.count } else { s.append(c) }
        i += c.utf8.count }
      flush()
      field = ""
    case "au":
      if line.contains("<sup>1</sup>") && !line.contains(",") { continue }
      if v[cur].authors.isEmpty { 
        var i = off, start = off, s = "", sup = false
        for c in line + "," {
          if "<".contains(c) { sup = true }
          if !sup { if ",，、".contains(c) { let k = MappedText(s, at: start).trimmed(); if !k.isEmpty { v[cur].authors.append(Author(name: k)) }; s = ""; start = i + c.utf8.count } else if !c.isNumber && c != "*" && c != "\\" { s.append(c) } }
          if c == ">" { sup = false }
          i += c.utf8.count } }
    default: break
    }
  }
  return Article(versions: Sides(source: v[0], target: v[1]), interruptions: inter)
}
public func readArticle(source: (text: String, path: String), target: (text: String, path: String)) -> Article { readArticle(source.text, path: source.path) }
