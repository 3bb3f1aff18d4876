extension ArticleFixture {
  static let plainText = [
    ArticleFixture(
      "plain text, lines broken",
      """
      \u{FEFF}血压变异性与认知功能的
      关系

      郑 涵  武晓
      甲市第一医院神经内科，甲市 100002

      摘要  探讨血压变异性与认知
      功能的关系。结果显示IL-6
      水平升高。
      关键词  血压变异性  认知功能
      老年人
      中图分类号：R544.1

      Blood pressure variability and cognitive function in
      the elderly
      ZHENG Han, WU Xiao
      Department of Neurology, First Hospital of Jia, Jia 100002, China

      Abstract  To explore how blood pressure variability
      relates to cognition. Well-
      being was not measured.
      Key  Words: blood pressure variability; cognitive
      function; aged
      1 引言
      正文。
      """,
      reads: """
        zh 血压变异性与认知功能的关系
          by 郑 涵 | 武晓
          of – 甲市第一医院神经内科，甲市 100002
          = 探讨血压变异性与认知功能的关系。结果显示IL-6 水平升高。
          # 血压变异性 | 认知功能 | 老年人
        en Blood pressure variability and cognitive function in the elderly
          by ZHENG Han | WU Xiao
          of – Department of Neurology, First Hospital of Jia, Jia 100002, China
          = To explore how blood pressure variability relates to cognition. Well-being was not measured.
          # blood pressure variability | cognitive function | aged
        """
    ),
    ArticleFixture(
      "text from a scan: labels inside lines, everything glued",
      """
      基础研究
      # 3种血培养方法的比较
      罗文¹，龚静²北京某大学附属医院检验科，北京100003通信作者：罗文，E-mail：a@b.cn摘要：目的 比较3种方法。结论 方法可行。关键词：检测；比较中图分类号：R446
      # Comparison of 3D printing methods
      LUO Wen1， GONG Jing2 Department of Laboratory Medicine, Jia University Hospital, Jia 100003, China
      Corresponding author: LUO Wen 【Abstract】Objective To compare. Conclusion Feasible. 【Key words】detection；comparison
      """,
      reads: """
        zh 3种血培养方法的比较
          by 罗文 [1] | 龚静 [2]
          of – 北京某大学附属医院检验科，北京100003
          = 目的 比较3种方法。结论 方法可行。
          # 检测 | 比较
        en Comparison of 3D printing methods
          by LUO Wen [1] | GONG Jing [2]
          of – Department of Laboratory Medicine, Jia University Hospital, Jia 100003, China
          = Objective To compare. Conclusion Feasible.
          # detection | comparison
        """
    ),
    ArticleFixture(
      "bare labels inside lines, where the text has no others",
      """
      # 溶菌酶的表达

      姜山（甲大学生命科学学院，甲市100004）摘要溶菌酶是一种蛋白。本文表达了溶菌酶。关键词溶菌酶 表达 纯化

      # Expression of lysozyme

      JIANG Shan Abstract Lysozyme is a protein that was expressed here. Key wordslysozyme; expression; purification
      """,
      reads: """
        zh 溶菌酶的表达
          by 姜山
          of – 甲大学生命科学学院，甲市100004
          = 溶菌酶是一种蛋白。本文表达了溶菌酶。
          # 溶菌酶 | 表达 | 纯化
        en Expression of lysozyme
          by JIANG Shan
          = Lysozyme is a protein that was expressed here.
          # lysozyme | expression | purification
        """
    ),
    ArticleFixture(
      "numbered lines",
      """
      # 1 抗体药物的研发

      2 秦岭1,2，何川1

      3 (1.甲大学药学院，甲市；2.乙医院药剂科，乙市)

      # 摘要：

      抗体药物发展很快。

      关键词：抗体；药物
      """,
      reads: """
        zh 抗体药物的研发
          by 秦岭 [1,2] | 何川 [1]
          of 1 甲大学药学院，甲市
          of 2 乙医院药剂科，乙市
          = 抗体药物发展很快。
          # 抗体 | 药物
        en –
        """
    ),
    ArticleFixture(
      "keywords that only single spaces divide",
      """
      摘要：观察了血脂。
      关键词：血脂 信号通路 Wnt/Notch 心肌梗死

      Abstract: Blood lipids were observed.
      Keywords: Blood lipids Signal pathway Wnt/Notch Myocardial Infarction
      """,
      reads: """
        zh –
          = 观察了血脂。
          # 血脂 | 信号通路 | Wnt/Notch | 心肌梗死
        en –
          = Blood lipids were observed.
          # Blood lipids | Signal pathway | Wnt/Notch | Myocardial Infarction
        """
    ),
    ArticleFixture(
      "affiliations with a shared name, an unreadable byline, a citation before the title",
      """
      罗一，白二.维生素的研究.某学报,2019,30(2)：1-9.
      # 维生素D与免疫
      本刊编辑部全体同仁敬上贺词
      甲大学<sup>1</sup>附属医院儿科，甲市 100005；<sup>2</sup>公共卫生学院，甲市 100006
      【目的】观察维生素D对免疫的影响，并探讨其可能的机制与意义。
      关键词：维生素D；1,25-二羟维生素D
      """,
      reads: """
        zh 维生素D与免疫
          of 1 甲大学附属医院儿科，甲市 100005
          of 2 公共卫生学院，甲市 100006
          = 【目的】观察维生素D对免疫的影响，并探讨其可能的机制与意义。
          # 维生素D | 1,25-二羟维生素D
        en –
        """
    ),
    ArticleFixture("nothing", "", reads: "zh –\nen –"),
    ArticleFixture("marks only", "# \n**\n$$ [](\n<!-- \n<sup>\n`\\", reads: "zh –\nen –"),
  ]
}
