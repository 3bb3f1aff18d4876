/// A file of an archive, unpacked.
struct ArchivedFile: Hashable {
  /// Its whole name inside the archive; that of a folder ends with a slash.
  var name: String

  /// Its content.
  var bytes: [UInt8]
}
