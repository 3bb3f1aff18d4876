/// Characters that make up half of ordinary Chinese, in both scripts.
enum FrequentCharacters {
  private static let characters = Set(
    """
    的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手
    用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便
    位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车
    白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元
    患病组治疗结研究显著差异率临床疾症组织细胞蛋药剂量期检测疗效影响因素指标值
    這來國個們為時會對後過說學還發當開經頭現將與進實點聲話樣動長間機給電門關產萬書報馬難數師員應車邊風戰幹許覺題統請愛讓認論義
    組療結顯異臨緩織劑檢測響標
    ，。、；：（）“”
    """.unicodeScalars.filter { $0.value > 0x80 }
  )

  /// The share of frequent characters among those that are not ASCII; 1 for pure ASCII.
  static func share(in text: String) -> Double {
    var frequent = 0
    var all = 0
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      all += 1
      if characters.contains(scalar) { frequent += 1 }
    }
    return all == 0 ? 1 : Double(frequent) / Double(all)
  }
}
