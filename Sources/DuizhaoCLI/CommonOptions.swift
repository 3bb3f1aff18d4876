public import ArgumentParser
public import DuizhaoModel

/// Options that several verbs have.
struct CommonOptions: ParsableArguments {
  @Option(help: "The language of messages: zh or en (default: the locale's).")
  var lang: Language?

  /// The language that messages are written in.
  var reportLanguage: Language { lang ?? Terminal.localeLanguage }
}

extension Language: ExpressibleByArgument {}
