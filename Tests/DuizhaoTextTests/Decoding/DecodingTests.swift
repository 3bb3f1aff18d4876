import Foundation
import Testing

@testable import DuizhaoText

/// Text in each encoding, made by Foundation's converters, which are not ours.
struct EncodedCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var encoding: DuizhaoText.Encoding
  var bytes: [UInt8]
  var testDescription: String { "\(encoding.rawValue) \(name)" }

  static let all: [EncodedCase] = {
    let short = "目的探讨疗效"
    let medium = "摘要：骨质疏松症是一种以骨量低、骨组织微结构损坏为特征的全身性骨病。近年来的研究表明其发病与多种因素有关。"
    let mixed = "Objective 目的 To study 骨密度 (BMD) in 46 patients, P<0.05。"
    let traditional = "摘要：骨質疏鬆症是一種以骨量低、骨組織微結構損壞為特徵的全身性骨病。近年來的研究表明其發病與多種因素有關。"
    let latin = "Osteoporosis is a systemic bone disease."
    let utf16: [(String.Encoding, DuizhaoText.Encoding)] = [
      (.utf16LittleEndian, .utf16LittleEndian), (.utf16BigEndian, .utf16BigEndian),
    ]
    var cases: [EncodedCase] = []
    for (name, text) in [
      ("short", short), ("medium", medium), ("mixed", mixed), ("latin", latin), ("traditional", traditional),
    ] {
      cases.append(EncodedCase(name: name, text: text, encoding: .utf8, bytes: Array(text.utf8)))
      for (foundation, encoding) in utf16 {
        guard let data = text.data(using: foundation) else { continue }
        cases.append(EncodedCase(name: name, text: text, encoding: encoding, bytes: [UInt8](data)))
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        cases.append(
          EncodedCase(name: name + " with mark", text: text, encoding: encoding, bytes: mark + data)
        )
      }
    }
    // GB 18030 and Big5 by hand: 摘要：骨密度降低。 and 摘要：骨密度降低。
    cases.append(
      EncodedCase(
        name: "by hand",
        text: "摘要：骨密度降低。",
        encoding: .gb18030,
        bytes: [
          0xD5, 0xAA, 0xD2, 0xAA, 0xA3, 0xBA, 0xB9, 0xC7, 0xC3, 0xDC, 0xB6, 0xC8, 0xBD, 0xB5, 0xB5, 0xCD,
          0xA1, 0xA3,
        ]
      )
    )
    cases.append(
      EncodedCase(
        name: "by hand",
        text: "摘要：骨密度降低。",
        encoding: .big5,
        bytes: [
          0xBA, 0x4B, 0xAD, 0x6E, 0xA1, 0x47, 0xB0, 0xA9, 0xB1, 0x4B, 0xAB, 0xD7, 0xAD, 0xB0, 0xA7, 0x43,
          0xA1, 0x43,
        ]
      )
    )
    return cases
  }()
}

@Suite("Decoding")
struct DecodingTests {
  @Test("knows the encoding", arguments: EncodedCase.all)
  func known(_ each: EncodedCase) throws {
    let decoded = try decode(each.bytes)
    #expect(decoded.text == each.text)
    #expect(decoded.encoding == each.encoding)
  }

  @Test("keeps a UTF-8 mark, so that offsets are the file's")
  func mark() throws {
    let decoded = try decode([0xEF, 0xBB, 0xBF] + Array("骨".utf8))
    #expect(decoded.text.utf8.count == 6)
  }

  @Test(
    "names the byte that is not text",
    arguments: [
      (Array("骨质疏松症是骨病".utf8) + [0xFF] + Array("。".utf8), 24, 0xFF),
      (Array("骨质疏松症".utf8.dropLast()), 12, 0xE7),
      ([0x61, 0x00, 0x62], 1, 0x00), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00], 8, 0x00),
    ] as [([UInt8], Int, UInt8)]
  )
  func failure(bytes: [UInt8], offset: Int, byte: UInt8) {
    #expect(throws: DecodingFailure.self) { try decode(bytes) }
    do throws(DecodingFailure) {
      _ = try decode(bytes)
    } catch {
      #expect(error.offset == offset && error.byte == byte)
    }
  }

  @Test("an empty file is empty text")
  func empty() throws {
    #expect(try decode([]).text.isEmpty)
  }

  @Test("random bytes are text or a failure inside them", arguments: 0..<200)
  func random(seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
      UInt8.random(in: .min ... .max, using: &generator)
    }
    do throws(DecodingFailure) {
      _ = try decode(bytes)
    } catch {
      #expect(bytes.indices.contains(error.offset), "seed \(seed)")
    }
  }
}
