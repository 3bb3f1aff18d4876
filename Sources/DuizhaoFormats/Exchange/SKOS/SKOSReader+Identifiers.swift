import DuizhaoModel

extension SKOSReader {
  /// The identifiers of the concepts that have addresses.
  ///
  /// The last part of the address, where no other concept has it and XML can hold it.
  func names() -> [String: String] {
    var names: [String: String] = [:]
    var counts: [String: Int] = [:]
    for address in concepts.compactMap(\.address) {
      var name = RDFAddress.lastPart(address)
      if address.hasPrefix(SKOSName.concept) {
        name = SKOSName.decoded(String(address.dropFirst(SKOSName.concept.count))) ?? name
      } else if name.first?.isNumber == true {
        name = "c" + name
      }
      names[address] = name
      counts[name, default: 0] += 1
    }
    return names.filter { address, name in
      counts[name] == 1 && (address.hasPrefix(SKOSName.concept) || name.isPlainIdentifier)
    }
  }

  /// Gives each entry the identifier of its concept; one made from its address or terms where that has none.
  mutating func identify(_ names: [String: String]) {
    var taken = Set(names.values)
    for index in result.entries.indices {
      let entry = result.entries[index].entry
      if let name = names[entry.id] {
        result.entries[index].entry.id = name
        continue
      }
      let terms = entry.id.isEmpty ? entry.terms : [TermEntry(entry.id, .english)]
      let made = ConceptEntry.identifier(for: terms)
      var (id, number) = (made, 1)
      while !taken.insert(id).inserted {
        number += 1
        id = "\(made)-\(number)"
      }
      result.entries[index].entry.id = id
    }
  }
}

extension String {
  /// Whether the text can be an identifier in XML without further ado: a letter or `_`, then letters, digits, `-`, `_`, `.`.
  fileprivate var isPlainIdentifier: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || ["-", "_", "."].contains(scalar)
    }
  }
}
