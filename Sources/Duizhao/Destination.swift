/// Where a command writes: a file that is none of those it reads, or standard output.
///
///     let output = try Destination("report.json", reading: ["article.docx"])
///     try output.write(report)
public struct Destination: Sendable, Hashable {
  /// The file as the user gave it; `-` for standard output.
  public let path: String

  /// Standard output.
  public static let standardOutput = Destination()

  private init() { path = "-" }

  /// Takes a file to be written.
  ///
  /// - Parameters:
  ///   - path: The file, `-` for standard output.
  ///   - inputs: The files that are read, which stay as they are, whatever links and spellings lead to them; `-` for
  ///     standard input.
  ///   - others: What else is written.
  /// - Throws: ``FileFailure`` where it is a folder, is read, or is written already.
  public init(
    _ path: String,
    reading inputs: some Sequence<String>,
    writing others: [Destination?] = []
  ) throws(FileFailure) {
    guard !path.isEmpty else { throw FileFailure(path: path, reason: .noName) }
    self.path = path
    if isStandardOutput { return }
    if path.hasSuffix("/") || Files.isFolder(path) { throw FileFailure(path: path, reason: .folder) }
    guard let own = FileIdentity(path) else { return }
    if inputs.contains(where: { FileIdentity($0) == own }) {
      throw FileFailure(path: path, reason: .isRead)
    }
    let written = others.compactMap { $0 }.filter { !$0.isStandardOutput }
    if written.contains(where: { FileIdentity($0.path) == own }) {
      throw FileFailure(path: path, reason: .isWrittenAlready)
    }
  }

  /// Whether it is standard output.
  public var isStandardOutput: Bool { path == "-" }

  /// Writes a text, as ``write(_:)-([UInt8])`` writes bytes.
  public func write(_ text: String) throws(FileFailure) { try write(Array(text.utf8)) }

  /// Writes bytes: a file whole or not at all.
  ///
  /// - Throws: ``FileFailure`` where it cannot be written; a file that was there stays as it was.
  public func write(_ bytes: [UInt8]) throws(FileFailure) {
    if isStandardOutput { try Files.writeToStandardOutput(bytes) } else { try Files.write(bytes, to: path) }
  }
}
