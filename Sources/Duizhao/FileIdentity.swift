import Foundation

/// What tells a file from others, however paths spell it and whatever links lead to it.
enum FileIdentity: Hashable {
  /// A file that is there, by the numbers of its device and of itself.
  case present(device: Int, number: Int)
  /// A file that is not there yet, by its path.
  case absent(String)

  /// The identity of a file, `-` for standard input; nil for what is no file of a disk (a pipe, a device).
  init?(_ path: String) {
    let file = Files.target(of: path == "-" ? "/dev/stdin" : path)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else {
      self = .absent(file)
      return
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular,
      let device = attributes[.systemNumber] as? Int, let number = attributes[.systemFileNumber] as? Int
    else { return nil }
    self = .present(device: device, number: number)
  }
}
