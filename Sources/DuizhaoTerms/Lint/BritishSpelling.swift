/// British spellings in medical English.
enum BritishSpelling {
  private static let parts = [
    ("haem", "hem"), ("aemia", "emia"), ("foet", "fet"),
    ("paed", "ped"), ("anaesth", "anesth"), ("tumour", "tumor"), ("colour", "color"),
    ("behaviour", "behavior"),
    ("labour", "labor"), ("fibre", "fiber"), ("centre", "center"), ("litre", "liter"), ("gynaec", "gynec"),
    ("coeliac", "celiac"), ("caecum", "cecum"), ("caecal", "cecal"), ("diarrhoea", "diarrhea"),
    ("orrhoea", "orrhea"), ("isation", "ization"), ("leucocyt", "leukocyt"), ("sulph", "sulf"),
    ("grey", "gray"),
    ("ageing", "aging"), ("manoeuvre", "maneuver"), ("orthopaed", "orthoped"), ("ischaem", "ischem"),
    ("anaem", "anem"), ("leukaem", "leukem"), ("homoeo", "homeo"), ("dyspnoea", "dyspnea"),
    ("apnoea", "apnea"),
  ]

  /// Spellings that are British at the start of a word only: *gastroesophageal* is gastr·o·esophageal.
  private static let openings = [
    ("oedem", "edem"), ("oesoph", "esoph"), ("oestr", "estr"), ("faecal", "fecal"), ("faeces", "feces"),
  ]

  /// The American spelling of a term, nil where it is in American spelling already or is a name, whose spelling is
  /// its own (*Enterococcus faecalis*, Japanese Orthopaedic Association).
  static func american(_ term: String) -> String? {
    guard term.first?.isUppercase != true else { return nil }
    var text = term
    for (british, american) in parts where text.contains(british) {
      text = text.replacing(british, with: american)
    }
    for (british, american) in openings {
      if text.hasPrefix(british) { text = american + text.dropFirst(british.count) }
      text = text.replacing(" " + british, with: " " + american)
    }
    return text == term ? nil : text
  }
}
