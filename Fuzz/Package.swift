// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "DuizhaoFuzz",
  dependencies: [.package(name: "Duizhao", path: "..")],
  targets: [
    .executableTarget(name: "Fuzz", dependencies: [.product(name: "Duizhao", package: "Duizhao")])
  ],
  swiftLanguageModes: [.v6]
)
