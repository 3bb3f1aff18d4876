// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Duizhao",
  products: [
    .executable(name: "duizhao", targets: ["DuizhaoCLI"]),
    .library(name: "Duizhao", targets: ["Duizhao"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // Data, and the system's libraries behind C headers of our own.
    .target(
      name: "GlossaryData",
      path: "Glossary",
      exclude: ["README.md", "LICENSE"],
      sources: ["GlossaryData.swift"],
      resources: [
        .copy("concepts"), .copy("lexicon"), .copy("frequencies"), .copy("morphemes"), .copy("names"),
        .copy("phrases"), .copy("ties"), .copy("words"),
        .copy("fields.tsv"),
      ]
    ),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .systemLibrary(name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["LibXML2"]),

    // Stages, in the order in which data passes them.
    .target(name: "DuizhaoModel"),
    .target(name: "DuizhaoText", dependencies: ["DuizhaoModel", "CICU", "CStemmer"]),
    .target(name: "DuizhaoFormats", dependencies: ["DuizhaoModel", "CArchive", "CXML"]),
    .target(name: "DuizhaoAlign", dependencies: ["DuizhaoModel", "DuizhaoText"]),
    .target(name: "DuizhaoTerms", dependencies: ["DuizhaoModel", "DuizhaoText"]),
    .target(name: "DuizhaoCheck", dependencies: ["DuizhaoModel", "DuizhaoText"]),
    .target(
      name: "DuizhaoStore",
      dependencies: ["DuizhaoModel", "DuizhaoText", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .target(
      name: "DuizhaoProfiles",
      dependencies: ["DuizhaoModel", "DuizhaoCheck", .product(name: "Yams", package: "Yams")]
    ),
    .target(
      name: "Duizhao",
      dependencies: [
        "DuizhaoModel", "DuizhaoText", "DuizhaoFormats", "DuizhaoAlign", "DuizhaoTerms", "DuizhaoCheck",
        "DuizhaoProfiles", "DuizhaoStore", "GlossaryData",
      ]
    ),
    .executableTarget(
      name: "DuizhaoCLI",
      dependencies: [
        "Duizhao", "DuizhaoModel", "DuizhaoText", "DuizhaoFormats", "DuizhaoTerms", "DuizhaoCheck",
        "DuizhaoProfiles", "DuizhaoStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .testTarget(name: "DuizhaoModelTests", dependencies: ["DuizhaoModel"]),
    .testTarget(name: "DuizhaoTextTests", dependencies: ["DuizhaoText", "DuizhaoModel"]),
    .testTarget(
      name: "DuizhaoFormatsTests",
      dependencies: ["DuizhaoFormats", "DuizhaoModel"],
      exclude: ["Golden"]
    ),
    .testTarget(name: "DuizhaoAlignTests", dependencies: ["DuizhaoAlign", "DuizhaoModel", "DuizhaoText"]),
    .testTarget(name: "DuizhaoTermsTests", dependencies: ["DuizhaoTerms", "DuizhaoModel", "DuizhaoText"]),
    .testTarget(
      name: "DuizhaoCheckTests",
      dependencies: ["DuizhaoCheck", "DuizhaoFormats", "DuizhaoModel", "DuizhaoTerms", "Duizhao"]
    ),
    // A process for the tests of the store to kill.
    .executableTarget(
      name: "TermbaseWriter",
      dependencies: ["DuizhaoStore", "DuizhaoModel"],
      path: "Tests/TermbaseWriter"
    ),
    .testTarget(
      name: "DuizhaoStoreTests",
      dependencies: [
        "DuizhaoStore", "DuizhaoModel", "DuizhaoText", "TermbaseWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "DuizhaoProfilesTests",
      dependencies: ["DuizhaoProfiles", "DuizhaoCheck", "DuizhaoModel"]
    ),
    .testTarget(
      name: "DuizhaoTests",
      dependencies: [
        "Duizhao", "DuizhaoModel", "DuizhaoTerms", "DuizhaoText", "DuizhaoFormats", "DuizhaoStore",
        "DuizhaoCLI",
      ],
      exclude: ["Golden", "Sessions", "floors.tsv"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
