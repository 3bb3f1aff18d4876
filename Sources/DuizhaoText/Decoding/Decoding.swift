import CICU

/// Text with the encoding it was read in.
public struct DecodedText: Sendable, Hashable {
  /// The text.
  ///
  /// Of a UTF-8 file it has the same bytes, a byte order mark among them, so that offsets are the file's.
  public var text: String

  /// The encoding.
  public var encoding: Encoding
}

/// An encoding of text.
public enum Encoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"
}

/// Why bytes are not text.
public struct DecodingFailure: Error, Sendable, Hashable {
  /// The offset of the first byte that cannot be read.
  public var offset: Int

  /// That byte.
  public var byte: UInt8

  /// The encoding that the rest seems to be in.
  public var encoding: Encoding
}

/// Decodes text in UTF-8, UTF-16, GB 18030 (GBK, GB 2312) or Big5, with or without a byte order mark.
///
/// ICU's detector alone errs on short texts (85 % right at 200 bytes), so certain signs come first: byte order marks,
/// valid UTF-8, the pattern of UTF-16; GBK is weighed against Big5 by how frequent the characters are that each would
/// give. Bytes that are UTF-8 but for a few are damaged UTF-8, never GBK.
///
/// - Throws: ``DecodingFailure`` with the first byte that is not text.
/// - Complexity: O(*n*).
public func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
  if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), .utf16LittleEndian) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), .utf16BigEndian) }
  if let encoding = UTF16Pattern.encoding(of: bytes) { return try utf16(bytes[...], encoding) }
  if let zero = bytes.firstIndex(where: {
    $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B
  }) {
    throw DecodingFailure(offset: zero, byte: bytes[zero], encoding: .utf8)
  }
  let utf8 = UTF8Validity(bytes)
  guard let firstError = utf8.firstError else {
    return DecodedText(text: String(decoding: bytes, as: UTF8.self), encoding: .utf8)
  }
  if utf8.isMostlyValid {
    throw DecodingFailure(offset: firstError, byte: bytes[firstError], encoding: .utf8)
  }
  return try legacy(bytes, utf8Error: firstError)
}

private func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: Encoding) throws(DecodingFailure) -> DecodedText {
  let bytes = Array(bytes)
  let (text, failure) = converted(bytes, encoding)
  if let failure {
    throw DecodingFailure(offset: failure + 2, byte: bytes[min(failure, bytes.count - 1)], encoding: encoding)
  }
  return DecodedText(text: text, encoding: encoding)
}

/// Chooses between GB 18030 and Big5.
private func legacy(_ bytes: [UInt8], utf8Error: Int) throws(DecodingFailure) -> DecodedText {
  let candidates = [Encoding.gb18030, .big5].map {
    encoding -> (encoding: Encoding, text: String, failure: Int?) in
    let (text, failure) = converted(bytes, encoding)
    return (encoding, text, failure)
  }
  let valid = candidates.filter { $0.failure == nil }
  let detected = detectedEncoding(of: bytes)
  let scored = valid.map {
    ($0, FrequentCharacters.share(in: $0.text) + ($0.encoding.rawValue == detected ? 0.05 : 0))
  }
  if let best = scored.max(by: { $0.1 < $1.1 }) {
    return DecodedText(text: best.0.text, encoding: best.0.encoding)
  }
  // Neither reads it to the end: the one that gets further is meant.
  let failed = candidates.max { ($0.failure ?? 0) < ($1.failure ?? 0) }
  let offset = min(failed?.failure ?? utf8Error, bytes.count - 1)
  throw DecodingFailure(offset: offset, byte: bytes[offset], encoding: failed?.encoding ?? .gb18030)
}

/// The name of the encoding that ICU's detector takes bytes for; a vote among others, for it errs on short texts.
private func detectedEncoding(of bytes: [UInt8]) -> String? {
  var confidence: Int32 = 0
  var status: Int32 = 0
  let name = cicu_detect(bytes, Int32(bytes.count), &confidence, &status)
  return status <= 0 && confidence >= 30 ? name.map { String(cString: $0) } : nil
}

private func converted(_ bytes: [UInt8], _ encoding: Encoding) -> (text: String, failure: Int?) {
  conversion(of: bytes, from: encoding.rawValue)
}

/// Decodes bytes, in an encoding that ICU knows by name, as far as possible.
///
/// The failure is the offset of the first bytes that the encoding does not allow.
func conversion(of bytes: [UInt8], from encoding: String) -> (text: String, failure: Int?) {
  var units = [UInt16](repeating: 0, count: bytes.count + 4)
  var failure: Int32 = -1
  var status: Int32 = 0
  let count = cicu_decode(encoding, bytes, Int32(bytes.count), &units, Int32(units.count), &failure, &status)
  if status > 0, failure < 0 { failure = 0 }
  return (String(decoding: units.prefix(Int(count)), as: UTF16.self), failure >= 0 ? Int(failure) : nil)
}
