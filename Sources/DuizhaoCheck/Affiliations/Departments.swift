/// Clinical departments, by parts of their names in both languages.
enum Departments {
  /// The departments that a text names.
  static func named(in text: String, chinese: Bool) -> Set<Int> {
    let text = text.lowercased()
    return Set(
      table.indices.filter { row in
        (chinese ? table[row].chinese : table[row].english).contains { text.contains($0) }
      }
    )
  }

  private static let table: [(chinese: [String], english: [String])] = [
    (["心血管", "心内", "心脏", "心外"], ["cardi", "heart", "vascul"]),
    (["神经"], ["neuro", "nervous", "cerebr", "brain"]),
    (["呼吸", "肺"], ["respir", "pulmon", "lung", "chest", "thorac"]),
    (["消化", "胃肠", "肝", "胆", "脾胃"], ["gastro", "digest", "hepat", "liver", "bili", "intestin", "spleen"]),
    (["肾"], ["nephr", "renal", "kidney"]),
    (["泌尿"], ["urolog", "urin"]),
    (["内分泌", "代谢", "糖尿病"], ["endocrin", "metabol", "diabet"]),
    (["血液"], ["hemat", "haemat", "blood"]),
    (["肿瘤", "放疗", "化疗"], ["oncol", "cancer", "tumor", "tumour", "radiother", "radiation", "chemother"]),
    (["骨科", "骨外", "脊柱", "关节", "创伤"], ["ortho", "spin", "bone", "joint", "traum"]),
    (["妇产", "妇科", "产科", "生殖"], ["gyn", "obstet", "reproduct", "women", "matern"]),
    (["儿科", "新生儿", "小儿"], ["pediat", "paediat", "neonat", "child"]),
    (["麻醉"], ["anesth", "anaesth"]),
    (["急诊", "急救"], ["emergen", "first aid"]),
    (["重症", "监护", "icu"], ["intensive", "critical", "icu"]),
    (["护理"], ["nurs"]),
    (["康复"], ["rehabilit"]),
    (["放射", "影像", "超声", "核医学"], ["radiol", "imag", "ultraso", "nuclear"]),
    (["病理"], ["patholog"]),
    (["检验"], ["laborat", "clinical lab"]),
    (["药学", "药剂", "药房"], ["pharm"]),
    (["眼"], ["ophthalm"]),
    (["耳鼻", "口腔"], ["otolaryng", "otorhino", "stomat", "dental", "dentist"]),
    (["皮肤"], ["dermat", "skin"]),
    (["精神", "心理"], ["psych", "mental"]),
    (["感染", "传染"], ["infect"]),
    (["肛肠"], ["anorect", "procto", "coloproct", "colorect", "anus"]),
    (["针灸", "推拿"], ["acupunct", "massage", "tuina"]),
    (["风湿", "免疫"], ["rheumat", "immun"]),
  ]
}
