/// What is wrong with the nesting of markup; nil where every element is closed in its turn.
///
/// Text between tags must have no bare `&`, and every attribute must be quoted.
func nestingProblem(_ markup: String) -> String? {
  var open: [Substring] = []
  var rest = markup[...]
  while let start = rest.firstIndex(of: "<") {
    if let problem = textProblem(rest[..<start]) { return problem }
    guard let end = rest[start...].firstIndex(of: ">") else { return "a tag does not end" }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("!DOCTYPE") { continue }
    if tag.hasPrefix("/") {
      guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes nothing" }
      continue
    }
    let name = tag.prefix { $0 != " " && $0 != "/" }
    if tag.filter({ $0 == "\"" }).count % 2 != 0 { return "an attribute of \(tag) is not quoted" }
    if !tag.hasSuffix("/") { open.append(name) }
  }
  return open.last.map { "<\($0)> is never closed" } ?? textProblem(rest)
}

private func textProblem(_ text: Substring) -> String? {
  let names = ["amp;", "lt;", "gt;", "quot;"]
  for index in text.indices where text[index] == "&" {
    let after = text[text.index(after: index)...]
    if !names.contains(where: after.hasPrefix) { return "a bare & before \(after.prefix(10))" }
  }
  return nil
}
