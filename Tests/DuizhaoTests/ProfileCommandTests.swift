import Foundation
import Testing

/// A folder of files for one test.
struct ProfileFolder: ~Copyable {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("duizhao-\(UUID().uuidString)")

  /// Creates the folder with files; `*` as a file's text is an article with one flaw of each of several kinds.
  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data((text == "*" ? Self.article : text).utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Runs `duizhao check` on files of the folder and returns `file rule severity` of each finding.
  func check(_ arguments: String...) throws -> (findings: [String], result: CommandRunner.Result) {
    let arguments = arguments.map { $0.replacingOccurrences(of: "@", with: url.path) }
    let result = try CommandRunner.run(["check", "--format", "tsv"] + arguments)
    let findings = result.output.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "\(cells[0].dropFirst(url.path.count + 1)) \(cells[1]) \(cells[2])"
    }
    return (findings, result)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// A number and a keyword order that differ, a term out of use, names in two styles.
  static let article = """
    # 脑梗塞的研究进展

    武晓东, 单国强

    ## 摘要

    自噬、铁与骨密度有关。对照组每日口服达格列净5 mg，共12周。

    ## 关键词

    自噬；铁；骨密度

    # Research progress in cerebral infarction

    Xiaodong Wu, SHAN Guoqiang

    ## Abstract

    Autophagy and iron are related to bone mineral density. The control group received oral dapagliflozin 50 mg every day for 12 weeks.

    ## Keywords

    bone mineral density; iron; autophagy
    """
}

@Suite("Profiles of the command", .serialized)
struct ProfileCommandTests {
  @Test("the nearest profile counts, for each article its own")
  func nearest() throws {
    let folder = try ProfileFolder([
      "duizhao.yml": "rules: {all: off, number-mismatch: on}", "a.md": "*", "x/y/b.md": "*",
      "x/duizhao.yml": "rules: {all: off, keyword-order: info}", "z/duizhao.yml": "extends: ../duizhao.yml",
      "z/c.md": "*",
    ])
    let (findings, result) = try folder.check("@")
    #expect(
      findings == [
        "a.md number-mismatch error", "x/y/b.md keyword-order info", "z/c.md number-mismatch error",
      ]
    )
    #expect(result.status == 1)
    #expect(try folder.check("@", "--jobs", "1").findings == findings)
  }

  @Test("--profile overrides, --no-profile ignores, --only overrides both")
  func overriding() throws {
    let folder = try ProfileFolder([
      "duizhao.yml": "rules: {all: off}", "a.md": "*", "other.yml": "rules: {all: off, keyword-order: error}",
    ])
    #expect(try folder.check("@/a.md").findings.isEmpty)
    #expect(try folder.check("@/a.md", "--profile", "@/other.yml").findings == ["a.md keyword-order error"])
    #expect(
      try folder.check("@/a.md", "--no-profile").findings
        == [
          "a.md term-not-preferred warning", "a.md name-mismatch warning", "a.md number-mismatch error",
          "a.md keyword-order warning",
        ]
    )
    #expect(
      try folder.check("@/a.md", "--only", "number-mismatch").findings == ["a.md number-mismatch error"]
    )
    #expect(
      try folder.check("@/a.md", "--profile", "translator").findings == ["a.md term-not-preferred warning"]
    )
    let both = try folder.check("@/a.md", "--profile", "gb", "--no-profile")
    #expect(both.result.status == 2)
  }

  @Test(
    "the standards want names in their style",
    arguments: [("gb", "WU Xiaodong"), ("hans", "Guoqiang Shan"), ("cma", "Wu Xiaodong")]
  )
  func names(_ profile: String, _ name: String) throws {
    let folder = try ProfileFolder(["a.md": "*"])
    let (findings, result) = try folder.check("@/a.md", "--profile", profile, "--only", "name-mismatch")
    #expect(findings == ["a.md name-mismatch warning"])
    #expect(result.output.contains("→ “\(name)”"), "\(result.output)")
  }

  @Test("bases count in their order, the file itself last; paths start from the file that has them")
  func bases() throws {
    let folder = try ProfileFolder([
      "duizhao.yml": "extends: [gb, ./conf/house.yml]\nrules: {keyword-order: off, abstract-length: off}",
      "a.md": "*",
      "conf/house.yml":
        "extends: more/base.yml\nglossary: terms.tsv\nrules: {name-mismatch: {style: given-first}}",
      "conf/more/base.yml": "rules: {number-mismatch: off, keyword-order: error}",
      "conf/terms.tsv": "zh\ten\tstatus\n达格列净\tdapagliflozin\tforbidden\n达格列净\tdapagliflozin tablet\n",
    ])
    let (findings, result) = try folder.check("@/a.md")
    #expect(
      findings == [
        "a.md term-not-preferred warning", "a.md name-mismatch warning", "a.md term-not-preferred error",
      ]
    )
    #expect(result.output.contains("“SHAN Guoqiang” → “Guoqiang Shan”"))
    #expect(result.output.contains("terms.tsv forbids “dapagliflozin”; write “dapagliflozin tablet”"))
  }

  @Test("fail levels are each article's own; the command line's count for all")
  func failLevels() throws {
    let folder = try ProfileFolder([
      "x/duizhao.yml": "fail-level: never", "x/a.md": "*",
      "y/duizhao.yml":
        "fail-level: info\nrules: {all: off, keyword-order: info}", "y/b.md": "*",
    ])
    #expect(try folder.check("@/x").result.status == 0)
    #expect(try folder.check("@/y").result.status == 1)
    #expect(try folder.check("@").result.status == 1)
    #expect(try folder.check("@/y", "--fail-level", "error").result.status == 0)
    #expect(try folder.check("@/x", "--fail-level", "error").result.status == 1)
  }

  @Test("the language of messages is the profile's unless the command line names one")
  func language() throws {
    let folder = try ProfileFolder(["duizhao.yml": "language: zh", "a.md": "*"])
    #expect(try folder.check("@/a.md").result.output.contains("已弃用"))
    #expect(try folder.check("@/a.md", "--lang", "en").result.output.contains("out of use"))
  }

  @Test("files of folders are excluded, files that are named are not")
  func exclude() throws {
    let folder = try ProfileFolder([
      "duizhao.yml": "exclude: [drafts, '*.bak.md']\nrules: {all: off, keyword-order: on}", "a.md": "*",
      "drafts/b.md": "*", "c.bak.md": "*",
    ])
    #expect(try folder.check("@").findings == ["a.md keyword-order warning"])
    #expect(try folder.check("@/c.bak.md").findings == ["c.bak.md keyword-order warning"])
    let (_, result) = try folder.check("@/drafts")
    #expect(result.status == 2)
    #expect(result.error.contains("drafts: the profile excludes every article in it"))
  }

  @Test("every mistake is one line with file, line and column, and ends with 2")
  func mistakes() throws {
    let folder = try ProfileFolder([
      "duizhao.yml": "extends: [gbb, no.yml, duizhao.yml]\nfail-levle: error\nglossary: no.tsv\n",
      "a.md": "*",
      "x/duizhao.yml": "rules: {number-missmatch: off}", "x/b.md": "*",
    ])
    let (_, result) = try folder.check("@")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.error.split(separator: "\n").map {
      $0.replacingOccurrences(of: "duizhao: \(folder.url.path)/", with: "")
    }
    #expect(
      lines == [
        "duizhao.yml:1:11: “gbb” is no built-in profile; do you mean “gb”?",
        "duizhao.yml:1:16: there is no file “no.yml”; paths start from the folder of this profile",
        "duizhao.yml:1:24: the profiles extend each other in a circle: \(folder.url.path)/duizhao.yml → "
          + "\(folder.url.path)/duizhao.yml; take one out",
        "duizhao.yml:2:1: “fail-levle” is no key; do you mean “fail-level”?",
        "duizhao.yml:3:11: there is no file “no.tsv”; paths start from the folder of this profile",
        "x/duizhao.yml:1:9: “number-missmatch” is no rule; do you mean “number-mismatch”?",
      ]
    )
    let named = try folder.check("@/a.md", "--profile", "cmaa")
    #expect(named.result.error == "duizhao: --profile: “cmaa” is no built-in profile; do you mean “cma”?\n")
  }

  @Test("a client's table joins or replaces; mistakes in it have line and column")
  func glossary() throws {
    let folder = try ProfileFolder([
      "a.md": "*", "client.csv": "中文,英文,编号\n骨密度,bone density,1\n", "bad.tsv": "zh\ten\tstatus\n骨\tbone\tx\n",
    ])
    let only = ["--only", "term-not-preferred"]
    let joined = try folder.check("@/a.md", "--glossary", "@/client.csv", only[0], only[1])
    #expect(joined.findings == ["a.md term-not-preferred warning", "a.md term-not-preferred warning"])
    #expect(joined.result.output.contains("“bone mineral density” is “bone density” in client.csv"))
    #expect(joined.result.error.contains("client.csv: columns that are not read: 编号"))
    let alone = try folder.check("@/a.md", "--glossary", "@/client.csv", "--only-glossary", only[0], only[1])
    #expect(alone.findings.isEmpty)
    let bad = try folder.check("@/a.md", "--glossary", "@/bad.tsv")
    #expect(bad.result.status == 2)
    #expect(bad.result.error.contains("bad.tsv:2:8: “x” is no status"))
    #expect(try folder.check("@/a.md", "--only-glossary").result.status == 2)
  }

  @Test("a translator's profile looks at terms only, and over all files of a run")
  func translator() throws {
    let usual = "摘要：心肌梗死患者共50例。\n\nAbstract: A total of 40 patients had myocardial infarction.\n"
    let folder = try ProfileFolder([
      "duizhao.yml": "extends: translator\n", "1.md": usual, "2.md": usual, "3.md": usual,
      "4.md": usual.replacingOccurrences(of: "myocardial infarction", with: "heart attack"),
    ])
    let (findings, result) = try folder.check("@")
    #expect(findings == ["4.md term-inconsistent warning"])
    #expect(
      result.output.contains("“heart attack” (1×) is “myocardial infarction” in 3 articles of this run (3×)"),
      "\(result.output)"
    )
    #expect(result.status == 1)
    #expect(try folder.check("@/4.md").findings.isEmpty)
    #expect(try folder.check("@/1.md", "@/4.md").findings.isEmpty)
    #expect(try folder.check("@", "--jobs", "1").result.output == result.output)
    #expect(try folder.check("@", "--no-profile").findings.allSatisfy { !$0.contains("term-inconsistent") })
  }

  @Test("init writes a profile that counts, and overwrites nothing")
  func initCommand() throws {
    let folder = try ProfileFolder(["a.md": "*", "house.yml": "rules: {all: off}"])
    let run = { (arguments: [String]) in try CommandRunner.run(["init", folder.url.path] + arguments) }
    #expect(try run(["--profile", "no-such"]).status == 2)
    #expect(try run(["--profile", "\(folder.url.path)/house.yml", "--lang", "zh"]).status == 0)
    #expect(try folder.text("duizhao.yml").contains("extends: '\(folder.url.path)/house.yml'\n"))
    #expect(try folder.text("duizhao.yml").contains("删去行首的#"))
    #expect(try folder.check("@/a.md").findings.isEmpty)
    let again = try run([])
    #expect(again.status == 2)
    #expect(again.error.contains("duizhao.yml: is there already"))
    #expect(try folder.text("duizhao.yml").contains("house.yml"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(files) == ["a.md", "house.yml", "duizhao.yml"])
    #expect(try CommandRunner.run(["init", "no-such-folder"]).status == 2)
  }

  @Test("init prints the schema that is in docs/")
  func schema() throws {
    let file = CommandRunner.root.appendingPathComponent("docs/duizhao.schema.json")
    let printed = try CommandRunner.run(["init", "--schema"])
    #expect(printed.output == (try? String(contentsOf: file, encoding: .utf8)))
  }
}
