import DuizhaoModel
import DuizhaoText

/// The provinces of China and how English names them.
enum PlaceNames {
  /// The province that a Chinese affiliation names as the place, not as part of an institution's name.
  ///
  ///     PlaceNames.province(in: "山西省太原市，山西医科大学")     // 山西
  static func province(in text: String) -> (range: Range<Int>, english: [String])? {
    let bytes = Array(text.utf8)
    for (name, english) in provinces {
      let word = Array(name.utf8)
      var index = 0
      while index + word.count <= bytes.count {
        let end = index + word.count
        if bytes[index..<end].elementsEqual(word), isPlace(bytes, from: index, to: end) {
          return (index..<end, english)
        }
        index += 1
      }
    }
    return nil
  }

  /// Whether a name stands apart: 省 or 自治区 follows, or a space or comma on both sides.
  private static func isPlace(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    func has(_ text: String, at index: Int) -> Bool {
      let word = Array(text.utf8)
      return index >= 0 && index + word.count <= bytes.count
        && bytes[index..<index + word.count].elementsEqual(word)
    }
    func isGap(_ index: Int) -> Bool {
      index < 0 || index >= bytes.count || bytes[index] < 0x80 || has("，", at: index)
        || has("，", at: index - 2)
    }
    let isFree = isGap(start - 1)
    if has("省", at: end) || has("自治区", at: end) {
      // 江苏省人民医院 is a hospital, 江苏省扬州市 a place.
      let after = end + (has("省", at: end) ? 3 : 9)
      let rest = String(decoding: bytes[after..<min(bytes.count, after + 15)], as: UTF8.self)
      return isFree && (isGap(after) || rest.contains("市"))
    }
    return isFree && isGap(end)
  }

  private static let provinces: [(name: String, english: [String])] = [
    ("河北", ["hebei"]), ("山西", ["shanxi"]), ("辽宁", ["liaoning"]), ("吉林", ["jilin"]), ("黑龙江", ["heilongjiang"]),
    ("江苏", ["jiangsu"]), ("浙江", ["zhejiang"]), ("安徽", ["anhui"]), ("福建", ["fujian"]), ("江西", ["jiangxi"]),
    ("山东", ["shandong"]), ("河南", ["henan"]), ("湖北", ["hubei"]), ("湖南", ["hunan"]),
    ("广东", ["guangdong", "canton"]), ("海南", ["hainan"]), ("四川", ["sichuan"]), ("贵州", ["guizhou"]),
    ("云南", ["yunnan"]), ("陕西", ["shaanxi", "shanxi", "shannxi"]), ("甘肃", ["gansu"]), ("青海", ["qinghai"]),
    ("内蒙古", ["mongolia", "neimenggu"]), ("广西", ["guangxi"]), ("西藏", ["tibet", "xizang"]), ("宁夏", ["ningxia"]),
    ("新疆", ["xinjiang"]),
  ]

  /// The city that a Chinese affiliation names before its postcode or with 市.
  ///
  ///     PlaceNames.city(in: "郑州大学医学院，河南 郑州 450000")     // 郑州
  static func city(in text: String) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    var offsets: [Int] = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    for index in scalars.indices where scalars[index] == "市" {
      var start = index
      while start > 0, scalars[start - 1].isHan, scalars[start - 1] != "省", index - start < 4 { start -= 1 }
      let isBound = start == 0 || !scalars[start - 1].isHan || scalars[start - 1] == "省"
      let ends =
        index + 1 == scalars.count || !scalars[index + 1].isHan || start > 0 && scalars[start - 1] == "省"
      if isBound, ends, (2...3).contains(index - start) { return offsets[start]..<offsets[index] }
    }
    guard
      let digit = scalars.indices.first(where: { index in
        (0..<6).allSatisfy { index + $0 < scalars.count && ("0"..."9").contains(scalars[index + $0]) }
      })
    else { return nil }
    var end = digit
    while end > 0, scalars[end - 1] == " " || scalars[end - 1] == "，" || scalars[end - 1] == "," { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].isHan { start -= 1 }
    return (2...3).contains(end - start) ? offsets[start]..<offsets[end] : nil
  }

  /// English names of cities that Hanyu Pinyin does not spell.
  static let exceptions: [String: String] = [
    "哈尔滨": "harbin", "呼和浩特": "hohhot", "乌鲁木齐": "urumqi", "拉萨": "lhasa", "香港": "hongkong", "澳门": "macao",
    "台北": "taipei", "鄂尔多斯": "ordos", "齐齐哈尔": "qiqihar", "喀什": "kash", "伊犁": "ili", "重庆": "chongqing",
    "厦门": "xiamen", "长春": "changchun", "长沙": "changsha", "长治": "changzhi", "六安": "luan", "蚌埠": "bengbu",
    "延边": "yanbian", "吐鲁番": "turpan", "哈密": "hami", "三亚": "sanya", "朝阳": "chaoyang", "宿州": "suzhou",
  ]
}
