// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "DuizhaoBenchmarks",
  dependencies: [
    .package(name: "Duizhao", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    .executableTarget(
      name: "AlignmentSpeed",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "AlignmentTuning",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "LexiconCoverage",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "MatcherBenchmark",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "RuleQuality",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "TermbaseSpeed",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "TieRates",
      dependencies: [
        .product(name: "Duizhao", package: "Duizhao"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
