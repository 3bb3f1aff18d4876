extension PDFCharacters {
  static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The characters of the Kangxi radicals from U+2F00 on (Unicode 15.1, chapter 18.1); where printers of simplified
  /// Chinese have another form than the dictionary, theirs.
  static let kangxi = Array(
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
      + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首"
      + "香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars
  )

  /// The characters that radicals of the supplement (U+2E80) stand for (Unicode, EquivalentUnifiedIdeograph).
  static let radicals: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = Array(
      ("⺁厂⺇几⺌小⺎尢⺏尢⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹⻁虎"
        + "⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿"
        + "⻯竜⻰龙⻱龜⻲亀⻳龟").unicodeScalars
    )
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) { table[pairs[index]] = pairs[index + 1] }
    return table
  }()

  /// The characters that the compatibility ideographs from U+F900 to U+FA0D are (Unicode, UnicodeData).
  static let compatible = Array(
    ("豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵"
      + "讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈"
      + "領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀")
      .unicodeScalars
  )

  /// What the font Symbol has at the codes that Word puts into the private use area at U+F000.
  static let symbols: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [
      0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB8: "÷", 0xB9: "≠",
      0xBB: "≈",
      0xB7: "•", 0xA2: "′", 0xAE: "→", 0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xD7: "⋅", 0xB6: "∂", 0xD6: "√",
      0xE5: "∑",
    ]
    for (offset, letter) in "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars.enumerated() {
      table[0x41 + UInt32(offset)] = letter
    }
    for (offset, letter) in "αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars.enumerated() {
      table[0x61 + UInt32(offset)] = letter
    }
    for code in Array(0x20...0x3F) + [0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D] {
      if let scalar = Unicode.Scalar(code), !"\"$'*-@".unicodeScalars.contains(scalar) {
        table[UInt32(code)] = scalar
      }
    }
    table[0x2D] = "−"
    return table
  }()
}
