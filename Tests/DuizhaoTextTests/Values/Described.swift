import DuizhaoModel
import DuizhaoText

/// The values of a text in short, as the tables of these tests write them: `effect OR 1.85`, `pValue <0.05`.
func described(_ text: String, _ language: Language) -> [String] {
  typedValues(in: text, language: language).map { value in
    let numbers = value.numbers.map(plain).joined(separator: " ")
    let parts = [
      value.kind.rawValue, value.label, (value.comparison?.rawValue ?? "") + numbers, value.unit?.symbol,
      value.isRepaired ? "repaired" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

private func plain(_ number: Double) -> String {
  if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
  let thousandths = (number * 10000).rounded() / 10000
  return thousandths == 0 ? String(number) : String(thousandths)
}
