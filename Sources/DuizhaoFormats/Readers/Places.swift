/// Names that Chinese institutions begin with, by which an affiliation is told from the name it is glued to.
struct Places {
  /// The indexes at which an institution may begin right after a name of two or three characters.
  static func cuts(in scalars: PassageScalars) -> [Int] {
    var cuts: [Int] = []
    for index in 2..<max(2, min(scalars.count, 600)) where !scalars[index - 1].isSeparator {
      guard scalars[index].isHan else { continue }
      if names.contains(where: { scalars.values[index...].starts(with: $0) }) { cuts.append(index) }
    }
    return cuts
  }

  private static let names: [[UInt32]] = [
    "北京", "上海", "天津", "重庆", "广东", "广州", "深圳", "广西", "湖南", "湖北", "河南", "河北", "山东", "山西", "江苏", "浙江", "安徽",
    "福建", "江西", "四川",
    "贵州", "云南", "陕西", "甘肃", "青海", "海南", "辽宁", "吉林", "黑龙江", "内蒙古", "宁夏", "新疆", "西藏", "南方医", "南方科", "解放军", "中国",
    "首都", "第一军", "第二军",
    "第三军", "第四军", "空军", "海军", "陆军", "西安", "南京", "武汉", "成都", "杭州", "沈阳", "哈尔滨", "长沙", "昆明", "南昌", "郑州", "济南",
    "大连", "苏州", "无锡", "惠州",
    "佛山", "东莞", "中山", "珠海", "汕头", "西南", "西北", "东南", "东北", "华中", "华南", "华东", "复旦", "同济", "清华", "厦门", "温州",
    "新乡", "蚌埠", "遵义", "川北", "南华",
    "暨南", "桂林", "延安", "徐州", "滨州", "青岛", "石河子", "武警", "全军", "泰山", "潍坊", "昆山", "宁波", "皖南", "香港", "澳门", "台湾",
    "茂名", "揭阳", "梅州", "清远", "韶关", "湛江", "江门", "肇庆", "阳江",
    "河源", "潮州", "汕尾", "顺德", "南雄", "云浮", "包头", "呼和浩特", "石家庄", "太原", "长春", "合肥", "福州", "贵阳", "兰州", "西宁", "银川",
    "拉萨", "海口", "三亚",
    "南宁", "柳州", "烟台", "威海", "临沂", "济宁", "唐山", "保定", "承德", "洛阳", "开封", "襄阳", "宜昌", "十堰", "荆州", "衡阳", "常德",
    "绵阳", "泸州", "南充", "咸阳", "大理",
  ].map { $0.unicodeScalars.map(\.value) }
}
