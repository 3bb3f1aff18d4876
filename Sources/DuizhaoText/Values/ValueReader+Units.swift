import DuizhaoModel

// Units of measurement.
extension ValueReader {
  /// A unit and the index after it.
  struct UnitReading {
    var unit: Unit
    var end: Int
  }

  /// The unit at an index, with its divisors and powers (mg/kg, μmol·L-1, kg/m²).
  ///
  /// Measure words (例, *cases*) are not units.
  func unit(at start: Int) -> UnitReading? {
    var compound = CompoundUnit()
    var end = start
    if text[start] == 0x2F {
      // 10⁹/L: a count by volume.
      guard let part = part(at: start + 1, isFirst: true), part.atom.dimension == "volume" else { return nil }
      compound.divide(by: part.atom, power: part.power)
      end = part.end
    } else {
      guard let part = part(at: start, isFirst: true) else { return nil }
      compound.multiply(by: part.atom, power: part.power)
      end = part.end
    }
    while let next = nextPart(after: end, in: &compound) { end = next }
    guard var unit = compound.unit else { return nil }
    if unit.dimension == "rotation/time" { unit = Unit(symbol: "rpm", dimension: "rotation", scale: 1) }
    return unit.dimension == "time" ? timeUnit(unit, from: start, to: end) : UnitReading(unit: unit, end: end)
  }

  private typealias Part = (atom: UnitTable.Atom, power: Int, end: Int)

  private func part(at start: Int, isFirst: Bool) -> Part? {
    guard let (atom, end) = atom(at: start) else { return nil }
    let power = power(at: end, of: atom, isFirst: isFirst)
    return (atom, power.value, power.end)
  }

  private func nextPart(after end: Int, in compound: inout CompoundUnit) -> Int? {
    switch text[end] {
    case 0x2F:
      if text[end + 1] == 0x28 { return group(at: end + 2, in: &compound) }
      if text[end + 1] == 0x20, text[end + 2] == 0x28 { return group(at: end + 3, in: &compound) }
      let start = text[end + 1] == 0x20 ? end + 2 : end + 1
      return divide(&compound, at: start)
    case 0x6BCF where compound.isDivisible && !isFrequency(at: end):
      return divide(&compound, at: end + 1)
    case 0xB7, 0x2E, 0x2A:
      guard let part = part(at: end + 1, isFirst: false), part.power < 0 || text[end] == 0xB7 else {
        return nil
      }
      compound.multiply(by: part.atom, power: part.power)
      return part.end
    case 0x20:
      for word in [UnitWords.per, UnitWords.each] {
        guard let after = text.end(ofWord: word, at: end + 1) else { continue }
        return divide(&compound, at: text.skippingSpaces(after))
      }
      if text[end + 1] == 0x2F { return divide(&compound, at: text.skippingSpaces(end + 2)) }
      guard let part = part(at: end + 1, isFirst: false), part.power < 0 else { return nil }
      compound.multiply(by: part.atom, power: part.power)
      return part.end
    default:
      return nil
    }
  }

  private func divide(_ compound: inout CompoundUnit, at start: Int) -> Int? {
    guard let part = part(at: start, isFirst: true), part.atom.dimension != "count" else { return nil }
    let isMinute = part.atom.dimension == "score"
    compound.divide(by: isMinute ? UnitTable.minute : part.atom, power: part.power)
    return part.end
  }

  /// Whether 每 with a measure of time says how often (40 mg每天1次) and does not divide the unit.
  private func isFrequency(at index: Int) -> Bool {
    guard let time = part(at: index + 1, isFirst: true), time.atom.dimension == "time" else { return false }
    var place = text.skippingSpaces(time.end)
    let first = place
    while NumericText.isDigit(text[place]) || HanNumerals.isNumeral(text[place]) || text[place] == 0x7E
      || NumericText.isDash(text[place])
    {
      place += 1
    }
    return place > first && text[text.skippingSpaces(place)] == 0x6B21
  }

  /// The divisors in parentheses: mg/(kg·d).
  private func group(at start: Int, in compound: inout CompoundUnit) -> Int? {
    var trial = compound
    var place = start
    while let part = part(at: place, isFirst: true) {
      trial.divide(by: part.atom, power: part.power)
      place = part.end
      if text[place] == 0x29 {
        compound = trial
        return place + 1
      }
      guard text[place] == 0xB7 || text[place] == 0x2E || text[place] == 0x2F || text[place] == 0x2A else {
        return nil
      }
      place += 1
    }
    return nil
  }

  private func atom(at start: Int) -> (atom: UnitTable.Atom, end: Int)? {
    let first = text[start]
    if NumericText.isHan(first) || first == 0xB0 || first == 0xD7 || first == 0x6D || first == 0x63
      || first == 0x72
      || first == 0x64
    {
      for (spelling, atom) in UnitTable.phrases where spelling[0] == NumericText.lowercase(first) {
        guard let end = text.end(ofWord: spelling, at: start), !isOtherWord(start, end) else { continue }
        return (atom, end)
      }
    }
    let end = text.endOfLetters(start)
    guard end > start, end - start <= 12 else { return nil }
    var key = ""
    for place in start..<end {
      guard let scalar = Unicode.Scalar(text[place]) else { return nil }
      key.unicodeScalars.append(scalar)
    }
    guard let atom = UnitTable.atom(key), !isNameAfterUnit(start, end) else { return nil }
    return (atom, end)
  }

  /// Whether a letter that looks like a unit goes on as a name (5 g-protein, 3 T3, 2 h2).
  private func isNameAfterUnit(_ start: Int, _ end: Int) -> Bool {
    let next = text[end]
    if NumericText.isDigit(next) {
      let isPower = (next == 0x32 || next == 0x33) && text[end - 1] == 0x6D
      return !isPower || NumericText.isDigit(text[end + 1]) || NumericText.isLetter(text[end + 1])
    }
    if next == 0x2B { return true }
    guard next == 0x2D, NumericText.isLetter(text[end + 1]), end - start <= 2 else { return false }
    return text.end(ofWord: UnitWords.old, at: end + 1) == nil
  }

  /// Whether a Chinese unit is the start of another word (分之, 日益, 时间, 年级).
  private func isOtherWord(_ start: Int, _ end: Int) -> Bool {
    end - start == 1 && UnitWords.notUnits.contains { text.end(of: $0, at: start) != nil }
  }

  private func power(at end: Int, of atom: UnitTable.Atom, isFirst: Bool) -> (value: Int, end: Int) {
    let raised = NumericText.raised
    if text[end] == 0x2D | raised, case let digit = text[end + 1] ^ raised, NumericText.isDigit(digit) {
      return (-Int(digit - 0x30), end + 2)
    }
    if case let digit = text[end] ^ raised, digit == 0x32 || digit == 0x33 {
      return (Int(digit - 0x30), end + 1)
    }
    if text[end] == 0x32 || text[end] == 0x33, atom.dimension == "length" {
      return (Int(text[end] - 0x30), end + 1)
    }
    if !isFirst, text[end] == 0x2D, text[end + 1] == 0x31 || text[end + 1] == 0x32,
      !NumericText.isDigit(text[end + 2])
    {
      return (-Int(text[end + 1] - 0x30), end + 2)
    }
    return (1, end)
  }

  /// Takes in *old* and *of age* after a span of time.
  private func timeUnit(_ unit: Unit, from start: Int, to end: Int) -> UnitReading {
    var end = end
    for word in UnitWords.afterAge {
      if let after = text.end(ofWord: word, at: end) { end = after }
    }
    return UnitReading(unit: unit, end: end)
  }
}

/// Words around units.
enum UnitWords {
  static let per = [UInt32](scalars: "per")
  static let each = [UInt32](scalars: "every")
  static let old = [UInt32](scalars: "old")
  static let afterAge = [" old", "-old", " of age"].map([UInt32].init(scalars:))

  /// Words that start like a unit.
  static let notUnits: [[UInt32]] = [
    "分之", "分别", "分为", "分泌", "分化", "分裂", "分析", "分类", "分期", "分级", "分组", "分型", "分布", "分子", "分娩", "分层",
    "日益", "日常", "时间", "时期", "时点", "时相", "时段", "时程", "时，", "时,", "时的", "年级", "度评", "升高", "升至", "升为",
    "米粉", "元素", "单位体", "周围", "周期", "周边", "周径", "月经", "天然", "天麻", "度数", "转移", "转化", "转录", "转染", "转为",
    "克隆", "元分析", "度洛", "度假", "个百分", "升麻", "升降", "天门", "天花",
  ].map([UInt32].init(scalars:))
}

/// A unit while its parts are read.
struct CompoundUnit {
  private var numerators: [(atom: UnitTable.Atom, power: Int)] = []
  private var divisors: [(atom: UnitTable.Atom, power: Int)] = []

  /// Whether a divisor may follow.
  var isDivisible: Bool { divisors.count < 3 }

  mutating func multiply(by atom: UnitTable.Atom, power: Int) {
    if power < 0 { divisors.append((atom, -power)) } else { numerators.append((atom, power)) }
  }

  mutating func divide(by atom: UnitTable.Atom, power: Int) {
    divisors.append((atom, abs(power)))
  }

  /// The unit; nil for what is merely counted.
  var unit: Unit? {
    if divisors.isEmpty, numerators.allSatisfy({ $0.atom.dimension == "count" }) { return nil }
    let above = numerators.map { Self.raised($0.atom, $0.power) }
    let below = divisors.map { Self.raised($0.atom, $0.power) }
    let counted = above.isEmpty ? ["count"] : above.map(\.dimension)
    return Unit(
      symbol: above.map(\.symbol).joined(separator: "·") + below.map { "/" + $0.symbol }.joined(),
      dimension: counted.joined(separator: "·") + below.map { "/" + $0.dimension }.joined(),
      scale: above.reduce(1) { $0 * $1.scale } / below.reduce(1) { $0 * $1.scale }
    )
  }

  private static func raised(_ atom: UnitTable.Atom, _ power: Int) -> UnitTable.Atom {
    var scale = atom.scale
    for _ in 1..<max(power, 1) { scale *= atom.scale }
    switch power {
    case 2:
      let dimension = atom.dimension == "length" ? "area" : atom.dimension + "²"
      return UnitTable.Atom(symbol: atom.symbol + "²", dimension: dimension, scale: scale)
    case 3:
      guard atom.dimension == "length" else {
        return UnitTable.Atom(symbol: atom.symbol + "³", dimension: atom.dimension + "³", scale: scale)
      }
      // The base of volumes is the litre.
      return UnitTable.Atom(symbol: atom.symbol + "³", dimension: "volume", scale: scale * 1000)
    default:
      return atom
    }
  }
}
