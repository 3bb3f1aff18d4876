/// The name among some that a mistyped one is likely meant to be: at most a third of its letters are others.
///
///     nearestName(to: "number-missmatch", in: ["number-mismatch", "number-added"])    // "number-mismatch"
func nearestName(to written: String, in names: [String]) -> String? {
  let written = Array(written.lowercased())
  return names.map { (name: $0, distance: editDistance(written, Array($0))) }
    .filter { $0.distance <= max(1, min(written.count, $0.name.count) / 3) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many letters must be put in, left out, changed or swapped with the next to make one word of another.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast = Array(0...b.count)
  var last = beforeLast
  for (i, first) in a.enumerated() {
    var row = [i + 1]
    for (j, second) in b.enumerated() {
      var distance = min(last[j] + (first == second ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, first == b[j - 1], a[i - 1] == second {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
