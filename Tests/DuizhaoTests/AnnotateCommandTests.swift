import Foundation
import Testing

/// `check --annotate` from outside.
@Suite("Comments in documents")
struct AnnotateCommandTests {
  private static let folder = "Tests/Documents/made"

  private func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func path(_ name: String) -> String {
    CommandRunner.root.appendingPathComponent("\(folder)/\(name)").path
  }

  @Test(
    "documents of three programs: eight comments on four findings, the same when annotated again",
    arguments: ["libreoffice.docx", "pandoc.docx", "python-docx.docx"]
  )
  func documents(_ name: String) throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (first, second) = (folder.appendingPathComponent("1.docx"), folder.appendingPathComponent("2.docx"))
    let result = try CommandRunner.run(["check", Self.path(name), "--annotate", first.path])
    #expect(result.status == 1 && result.error == "duizhao: \(first.path): written with 8 comments\n")
    _ = try CommandRunner.run(["check", first.path, "--annotate", second.path])
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    let (before, after) = try (report(of: Self.path(name)), report(of: first.path))
    #expect(before == after)
  }

  /// The report of a file, without its name.
  private func report(of path: String) throws -> [Substring] {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let output = try CommandRunner.run(["check", path, "--notes"]).output.replacingOccurrences(
      of: name,
      with: ""
    )
    return output.split(separator: "\n").dropFirst().map { $0 }
  }

  @Test(
    "python-docx finds the comments on the words that are meant",
    arguments: ["libreoffice.docx", "pandoc.docx", "python-docx.docx"]
  )
  func pythonDocx(_ name: String) throws {
    guard let python = Self.python else {
      return print("python-docx is not there; comments are not read from outside")
    }
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.docx").path
    _ = try CommandRunner.run(["check", Self.path(name), "--annotate", file, "--date", "2026-03-01"])
    let program = """
      import sys, docx
      document = docx.Document(sys.argv[1])
      own = {c.comment_id: "" for c in document.comments if c.author == "Duizhao" and c.initials == "DZ"}
      open_ids = set()
      for e in document.element.iter():
          kind = e.tag.split("}")[1] if "}" in str(e.tag) else ""
          identifier = next((int(v) for k, v in e.attrib.items() if k.endswith("}id") and v.isdigit()), None)
          if kind == "commentRangeStart": open_ids.add(identifier)
          elif kind == "commentRangeEnd": open_ids.discard(identifier)
          elif kind == "t":
              for i in open_ids & own.keys(): own[i] += e.text or ""
          elif kind == "sym":
              for i in open_ids & own.keys(): own[i] += "μ"
      print("|".join(own.values()))
      """
    let result = try CommandRunner.run(["-c", program, file], executable: URL(fileURLWithPath: python))
    let expected =
      "500 μg|50 μg|降低|increased|α-硫辛酸|thioctic acid|"
    #expect(result.output.hasPrefix(expected) && result.output.split(separator: "|").count == 8)
  }

  /// A Python that has python-docx; nil where there is none.
  private static var python: String? {
    let own = CommandRunner.root.appendingPathComponent(".build-exchange/venv/bin/python3").path
    return [own, "/usr/bin/python3"].first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      let probe = ["-c", "import docx; docx.Document().comments"]
      return (try? CommandRunner.run(probe, executable: URL(fileURLWithPath: path)))?.status == 0
    }
  }

  @Test("LibreOffice opens what was written")
  func libreOffice() throws {
    let office = "/usr/bin/soffice"
    guard FileManager.default.isExecutableFile(atPath: office) else {
      return print("LibreOffice is not there; annotated documents are not converted")
    }
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.docx").path
    _ = try CommandRunner.run(["check", Self.path("python-docx.docx"), "--annotate", file])
    let result = try CommandRunner.run(
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "pdf",
        "--outdir",
        folder.path, file,
      ],
      executable: URL(fileURLWithPath: office)
    )
    #expect(result.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("a.pdf").path))
  }

  @Test("the same file, another ending, other formats and several files are refused, and nothing is written")
  func refusals() throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.docx").path
    try FileManager.default.copyItem(atPath: Self.path("pandoc.docx"), toPath: file)
    let link = folder.appendingPathComponent("b.docx").path
    try FileManager.default.linkItem(atPath: file, toPath: link)
    let new = folder.appendingPathComponent("c.docx").path
    let cases: [([String], String)] = [
      ([file, "--annotate", file], "is a file that this run reads"),
      ([file, "--annotate", link], "is a file that this run reads"),
      ([file, "--annotate", new + ".pdf"], "has to be named .docx"),
      ([file, "--annotate", new, "--date", "yesterday"], "is no date"),
      ([file, "--date", "2026-03-01"], "give --annotate"),
      ([file, link, "--annotate", new], "takes one document"),
      ([file, "--annotate", new, "--fix"], "leave out --fix"),
      (["-", "--annotate", new], "Standard input cannot be annotated"),
      (["Examples/review.md", "--annotate", new], "takes no comments"),
    ]
    for (arguments, words) in cases {
      let result = try CommandRunner.run(["check"] + arguments)
      #expect(result.status == 2 && result.error.contains(words), "\(arguments): \(result.error)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.docx", "b.docx"])
  }
}
