import ArgumentParser
import Duizhao
import DuizhaoModel
import DuizhaoProfiles

/// `duizhao init`: nothing → a profile to edit.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a duizhao.yml to edit.",
    discussion: """
      The file names every key and every rule, explained and commented out, and counts for the folder that it stands in \
      and those below. Nothing is overwritten.

        duizhao init                          in this folder
        duizhao init manuscripts --profile gb in another, on top of a profile that ships
        duizhao init --schema                 prints the JSON schema of the file, for editors
      """
  )

  @Argument(help: "The folder to write to.")
  var folder = "."

  @Option(
    help: ArgumentHelp(
      "Start from a profile: gb, hans, cma, translator, or a file.",
      valueName: "file or name"
    )
  )
  var profile: String?

  @Flag(help: "Print the JSON schema of profiles and write nothing.")
  var schema = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.reportLanguage
    if schema {
      Terminal.write(ProfileSchema(language: common.lang ?? .english).text)
      return
    }
    try Terminal.reporting(in: language) {
      let path =
        folder == "."
        ? "duizhao.yml" : folder.hasSuffix("/") ? "\(folder)duizhao.yml" : "\(folder)/duizhao.yml"
      if let profile {
        var loader = ProfileLoader()
        _ = try ProfileOptions.profile(named: profile, from: &loader)
        guard loader.problems.isEmpty else { throw ProfileFailure(problems: loader.problems) }
      }
      let base = profile.map { ProfileLoader.reference(to: $0, from: folder) }
      try Files.create(ProfileTemplate(language: language).text(extending: base), at: path)
      Terminal.write(
        Message(
          en: "\(path): written; take away the # before a line to set it\n",
          zh: "\(path)：已写入，删去行首的#即可设置\n"
        )(language)
      )
    }
  }
}
