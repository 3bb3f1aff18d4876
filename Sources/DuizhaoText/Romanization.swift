import Synchronization

/// Chinese names in Latin letters (Hanyu Pinyin, GB/T 28039).
package enum Romanization {
  /// ICU's transliterator: opening it takes longer than checking an article, so all threads share one.
  private static let transliterator = Mutex(try? Transliterator(.hanLatin))

  /// Readings that a character has as a surname, or in names, beside the one that ICU gives.
  private static let furtherReadings: [Character: [String]] = [
    "单": ["shan"], "曾": ["zeng"], "仇": ["qiu"], "解": ["xie"], "翟": ["zhai"], "区": ["ou"],
    "朴": ["piao", "park"],
    "查": ["zha"], "盖": ["ge"], "任": ["ren"], "华": ["hua"], "尉": ["yu", "wei"], "乐": ["yue", "le"],
    "覃": ["qin", "tan"], "谌": ["chen", "shen"], "缪": ["miao"], "重": ["chong", "zhong"],
    "长": ["chang", "zhang"],
    "行": ["xing", "hang"], "朝": ["chao", "zhao"], "晟": ["sheng", "cheng"], "茜": ["qian", "xi"], "都": ["du"],
    "葛": ["ge"], "员": ["yun", "yuan"], "冼": ["xian"], "种": ["chong"], "洗": ["xian"], "折": ["she"],
    "尹": ["yin"], "芮": ["rui"], "召": ["shao", "zhao"], "黑": ["he", "hei"], "柏": ["bai", "bo"],
    "薄": ["bo"], "卜": ["bu"], "参": ["shen", "can"], "藏": ["zang", "cang"], "车": ["che"], "晁": ["chao"],
    "乘": ["cheng"], "褚": ["chu"], "大": ["da"], "得": ["de"], "地": ["di"], "佛": ["fo"], "冠": ["guan"],
    "和": ["he"], "红": ["hong"], "会": ["hui"], "降": ["jiang"], "角": ["jue", "jiao"], "蓝": ["lan"], "俪": ["li"],
    "陆": ["lu"], "六": ["lu", "liu"], "没": ["mo"], "宁": ["ning"], "娜": ["na", "nuo"], "泊": ["bo", "po"],
    "骑": ["qi"], "强": ["qiang"], "瞿": ["qu"], "若": ["ruo"], "色": ["se"], "少": ["shao"], "盛": ["sheng"],
    "什": ["shi"], "石": ["shi"], "沈": ["shen"], "率": ["shuai"], "说": ["yue", "shuo"], "宿": ["su"],
    "万": ["wan"],
    "隗": ["wei", "kui"], "相": ["xiang"], "校": ["xiao"], "叶": ["ye"], "燕": ["yan"], "伊": ["yi"], "莹": ["ying"],
    "应": ["ying"], "郁": ["yu"], "於": ["yu"], "允": ["yun"], "臧": ["zang"], "占": ["zhan"], "祭": ["zhai", "ji"],
    "中": ["zhong"], "卓": ["zhuo"], "禚": ["zhuo"], "佳": ["jia"], "家": ["jia"], "琪": ["qi"], "祺": ["qi"],
    "靓": ["liang", "jing"], "婧": ["jing"], "鹤": ["he"], "颉": ["jie", "xie"], "戌": ["xu"], "圳": ["zhen"],
    "贾": ["jia"], "纪": ["ji"], "那": ["na"], "宓": ["mi", "fu"], "逄": ["pang"], "繁": ["po", "fan"],
    "秘": ["bi", "mi"],
    "卢": ["lu"], "吕": ["lv"], "女": ["nv"], "律": ["lv"], "绿": ["lv"], "侣": ["lv"], "闾": ["lv"],
  ]

  /// Surnames of two characters; without one, four characters are more than a name.
  private static let doubleSurnames: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "司徒",
    "夏侯", "端木",
    "百里", "轩辕", "南宫", "独孤", "呼延", "宇文", "长孙", "申屠", "闻人", "澹台", "太史", "钟离",
  ]

  /// The syllable of a character, as ICU gives it; nil where it gives none.
  package static func syllable(of character: String) -> String? {
    if let known = syllables.withLock({ $0[character] }) { return known }
    guard let latin = transliterator.withLock({ try? $0?(character) }) else { return nil }
    let syllable = letters(latin)
    syllables.withLock { $0[character] = syllable }
    return syllable
  }

  private static let syllables = Mutex<[String: String]>([:])

  /// Whether letters are one to three syllables of Hanyu Pinyin by their shape.
  package static func isPinyin(_ letters: String) -> Bool {
    guard letters.utf8.count <= 15 else { return false }
    var rest = Substring(letters)
    var count = 0
    while !rest.isEmpty, count < 4 {
      let initial = initials.first { rest.hasPrefix($0) } ?? ""
      let after = rest.dropFirst(initial.count)
      guard let final = finals.first(where: { after.hasPrefix($0) }) else { return false }
      rest = after.dropFirst(final.count)
      count += 1
    }
    return rest.isEmpty && count <= 3
  }

  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w",
  ]

  private static let finals = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "an", "en", "in", "un", "ai",
    "ei", "ui", "ao", "ou", "iu", "ia", "ie", "uo", "ua", "ue", "ve", "er", "a", "e", "i", "o", "u", "v",
  ]

  /// Returns the readings of a Chinese name of two to four characters, a syllable for each character; nil for any
  /// other name, and where ICU cannot tell.
  ///
  ///     Romanization.readings(of: "单国强")     // [["dan", "guo", "qiang"], ["shan", "guo", "qiang"]]
  package static func readings(of name: String) -> [[String]]? {
    let characters = name.filter { !$0.isWhitespace }
    guard (2...4).contains(characters.count), characters.unicodeScalars.allSatisfy(\.isHan),
      characters.count < 4 || doubleSurnames.contains(String(characters.prefix(2)))
    else { return nil }
    var readings: [[String]] = [[]]
    for character in characters {
      guard let latin = transliterator.withLock({ try? $0?(String(character)) }) else { return nil }
      let own = letters(latin)
      let options = Set([own] + (furtherReadings[character] ?? [])).sorted {
        ($0 != own ? 1 : 0, $0) < ($1 != own ? 1 : 0, $1)
      }
      readings = readings.flatMap { before in options.map { before + [$0] } }
    }
    return readings
  }

  /// Whether a byline may be held against Hanyu Pinyin: authors who write Traditional characters mostly spell their
  /// names in other ways (Wade-Giles, Cantonese).
  package static func isPinyinExpected(in text: String) -> Bool {
    !HanVariants.isTraditional(text)
  }

  /// The letters of a Latin name, lower case, without tones, `ü` as `v`.
  package static func letters(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": result.unicodeScalars.append(scalar)
      case "ā", "á", "ǎ", "à": result += "a"
      case "ē", "é", "ě", "è", "ê": result += "e"
      case "ī", "í", "ǐ", "ì": result += "i"
      case "ō", "ó", "ǒ", "ò": result += "o"
      case "ū", "ú", "ǔ", "ù": result += "u"
      case "ü", "ǖ", "ǘ", "ǚ", "ǜ": result += "v"
      case "ń", "ň", "ǹ": result += "n"
      default: break
      }
    }
    return result
  }

  /// Whether letters spell the syllables, surname first or last; `lü` may be lv, lu or lyu.
  package static func spells(_ letters: String, _ syllables: [String]) -> Bool {
    var given = plain(letters)
    // No syllable ends like this: the letter is a mark of affiliation that scanning made a letter (1 → l).
    if let last = given.last, given.count > 3, !"aeioungr".contains(last) { given.removeLast() }
    // A surname has one syllable, or two.
    return (0...2).contains { length in
      length < syllables.count
        && given == plain((syllables.dropFirst(length) + syllables.prefix(length)).joined())
    }
  }

  /// Letters with the spellings of ü folded into one.
  private static func plain(_ letters: String) -> String {
    var result = ""
    var previous: Character = " "
    for letter in letters {
      if letter == "y", previous == "l" || previous == "n" { continue }
      result.append(letter == "v" ? "u" : letter)
      previous = letter
    }
    return result
  }
}
