import DuizhaoModel

/// A key of a profile.
enum ProfileKey: String, CaseIterable {
  case extends, rules, glossary
  case failLevel = "fail-level"
  case language, exclude

  static let names = allCases.map(\.rawValue)

  /// What the key says.
  var summary: Message {
    switch self {
    case .extends:
      Message(
        en: "profiles to start from: gb, hans, cma, translator, or a file; later ones prevail",
        zh: "所继承的配置：gb、hans、cma、translator或文件，后者优先"
      )
    case .rules:
      Message(
        en: "each rule on, off, info, warning or error, or a map with its options",
        zh: "各规则取on、off、info、warning、error，或写明选项"
      )
    case .glossary:
      Message(
        en:
          "your own or your client's terms: files or folders, beside the built-in glossary or instead of it",
        zh: "自己或客户的术语表：文件或文件夹，与内置术语库合用，或取而代之"
      )
    case .failLevel:
      Message(
        en: "the severity from which on duizhao exits with 1",
        zh: "达到何种严重程度时以1退出"
      )
    case .language: Message(en: "the language of messages", zh: "报告所用的语言")
    case .exclude:
      Message(en: "files of folders that are left out", zh: "文件夹中不检查的文件")
    }
  }
}
