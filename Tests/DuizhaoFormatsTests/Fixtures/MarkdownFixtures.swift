extension ArticleFixture {
  static let markdown = [
    ArticleFixture(
      "headings, superscripts, dates in both languages",
      """
      # 绝经后骨量减少的饮食干预

      周雨晴<sup>1</sup>, 何 敏<sup>1,2</sup>, 孙立<sup>2\\*</sup>

      <sup>1</sup>甲市医学院附属医院骨科, 甲省 甲市

      <sup>2</sup>乙市人民医院内分泌科, 乙省 乙市

      收稿日期: 2024年3月5日; 录用日期: 2024年4月18日; 发布日期: 2024年5月6日

      ## 摘要

      骨量减少与钙摄入不足有关。本文观察饮食干预12周后的骨密度。

      ## 关键词

      骨量减少, 饮食, 骨密度

      # Dietary Intervention for Postmenopausal Osteopenia

      Yuqing Zhou<sup>1</sup>, Min He<sup>1,2</sup>, Li Sun<sup>2\\*</sup>

      <sup>1</sup>Department of Orthopedics, Affiliated Hospital of Jia Medical College, Jia City

      <sup>2</sup>Department of Endocrinology, Yi City People's Hospital, Yi City

      Received: Mar. 5<sup>th</sup>, 2024; accepted: Apr. 18<sup>th</sup>, 2024; published: May 6<sup>th</sup>, 2024

      ## Abstract

      Osteopenia is related to a low intake of calcium. Bone density was observed after 12 weeks.

      ## Keywords

      Osteopenia, Diet, Bone density

      ## 1. 引言

      正文不是摘要。
      """,
      reads: """
        zh 绝经后骨量减少的饮食干预
          by 周雨晴 [1] | 何 敏 [1,2] | 孙立 [2,*]
          of 1 甲市医学院附属医院骨科, 甲省 甲市
          of 2 乙市人民医院内分泌科, 乙省 乙市
          received 2024年3月5日
          accepted 2024年4月18日
          published 2024年5月6日
          = 骨量减少与钙摄入不足有关。本文观察饮食干预12周后的骨密度。
          # 骨量减少 | 饮食 | 骨密度
        en Dietary Intervention for Postmenopausal Osteopenia
          by Yuqing Zhou [1] | Min He [1,2] | Li Sun [2,*]
          of 1 Department of Orthopedics, Affiliated Hospital of Jia Medical College, Jia City
          of 2 Department of Endocrinology, Yi City People's Hospital, Yi City
          received Mar. 5th, 2024
          accepted Apr. 18th, 2024
          published May 6th, 2024
          = Osteopenia is related to a low intake of calcium. Bone density was observed after 12 weeks.
          # Osteopenia | Diet | Bone density
        """
    ),
    ArticleFixture(
      "English first, bold run-in labels",
      """
      # Sleep after stroke: a cohort study

      WANG Lan, ZHAO Qi and LI Wei

      **Abstract**: **Objective** To observe *sleep* after stroke. **Results** Sleep was shorter (P<0.05\\*).

      **Key words:** stroke; sleep; hepatitis B, chronic.

      # 卒中后睡眠的队列研究

      王岚，赵琦，李伟

      **摘要**：**目的** 观察卒中后的睡眠。**结果** 睡眠变短(P<0.05\\*)。

      **关键词**：卒中；睡眠；肝炎，乙型，慢性。
      """,
      reads: """
        zh 卒中后睡眠的队列研究
          by 王岚 | 赵琦 | 李伟
          = 目的 观察卒中后的睡眠。结果 睡眠变短(P<0.05*)。
          # 卒中 | 睡眠 | 肝炎，乙型，慢性
        en Sleep after stroke: a cohort study
          by WANG Lan | ZHAO Qi | LI Wei
          = Objective To observe sleep after stroke. Results Sleep was shorter (P<0.05*).
          # stroke | sleep | hepatitis B, chronic
        """
    ),
    ArticleFixture(
      "sections as headings of their own",
      """
      # 护士疲劳的调查

      ## 摘 要

      ### 目的

      了解护士疲劳的现状。

      ### 方法

      抽取IL-6升高的护士80名。

      **结论：** 疲劳普遍存在。

      ## 关 键 词

      - 护士
      - 疲劳

      # A survey of fatigue among nurses

      ## ABSTRACT

      ### Objective

      To learn about fatigue.

      ### Methods

      Eighty nurses with raised IL-6 were sampled.

      ## KEY WORDS

      - nurse
      - fatigue
      """,
      reads: """
        zh 护士疲劳的调查
          = 目的 了解护士疲劳的现状。 方法 抽取IL-6升高的护士80名。 结论： 疲劳普遍存在。
          # 护士 | 疲劳
        en A survey of fatigue among nurses
          = Objective To learn about fatigue. Methods Eighty nurses with raised IL-6 were sampled.
          # nurse | fatigue
        """
    ),
    ArticleFixture(
      "brackets, titles over two headings, columns and classification",
      """
      # ·临床研究·

      # 2型糖尿病患者的
      # 足部护理

      10.0000/j.issn.0000-0000.2024.0001

      欧阳 静¹，陈晨²\\*（1．甲市医院内分泌科，甲市100001；2．乙大学护理学院，乙市 200002）

      【摘要】 目的：评价足部护理。结论：有效。
      【关键词】 糖尿病，2型；足；护理【中图分类号】R587.1 【文献标识码】A

      # Foot care in patients with
      # type 2 diabetes

      OUYANG Jing¹，CHEN Chen²\\* (1. Department of Endocrinology, Jia Hospital, Jia 100001; 2. School of Nursing, Yi University, Yi 200002)

      〔Abstract〕 Objective: To evaluate foot care. Conclusion: It works.
      [Keywords] diabetes, type 2; foot; nursing
      """,
      reads: """
        zh 2型糖尿病患者的足部护理
          by 欧阳 静 [1] | 陈晨 [2,*]
          of 1 甲市医院内分泌科，甲市100001
          of 2 乙大学护理学院，乙市 200002
          = 目的：评价足部护理。结论：有效。
          # 糖尿病，2型 | 足 | 护理
        en Foot care in patients with type 2 diabetes
          by OUYANG Jing [1] | CHEN Chen [2,*]
          of 1 Department of Endocrinology, Jia Hospital, Jia 100001
          of 2 School of Nursing, Yi University, Yi 200002
          = Objective: To evaluate foot care. Conclusion: It works.
          # diabetes, type 2 | foot | nursing
        """
    ),
    ArticleFixture(
      "LaTeX, entities and links",
      """
      # 血清\\$指标

      摘要：水平下降 $( P { < } 0 . 0 5 )$，$\\chi ^ { 2 } = 4 . 1 2$，均数 $2 5 { \\pm } 1$&nbsp;岁，见[附件](http://a.b/c)。

      # A serum marker

      Abstract: The level fell (5&lt;6, US$5 and US$6) after $2 4 \\mathrm { ~ h }$ of TNF- $\\alpha$.
      """,
      reads: """
        zh 血清$指标
          = 水平下降 (P<0.05)，χ^2=4.12，均数 25±1\u{A0}岁，见附件。
        en A serum marker
          = The level fell (5<6, US$5 and US$6) after 24 h of TNF- α.
        """
    ),
    ArticleFixture(
      "Traditional characters",
      """
      # 高齡者跌倒之危險因子

      陳怡君<sup>1</sup>、歐陽 明<sup>2</sup>

      <sup>1</sup>甲大學附設醫院護理部

      <sup>2</sup>乙醫院復健科

      收稿日期：2024年1月2日；接受日期：2024年2月3日

      **摘要**

      **目的：** 找出跌倒的危險因子，樣本為10<sup>3</sup>人。

      **結果：** 肌力不足者較常跌倒。

      **關鍵詞：** 高齡者、跌倒、肌力

      # Risk Factors for Falls in Older Adults

      Yi-Chun Chen<sup>1</sup>, Ming Ouyang<sup>2</sup>

      **Abstract**

      **Objective:** To find risk factors for falls in 10<sup>3</sup> persons.

      **Results:** Weak muscles were followed by falls.

      **Keywords:** older adults, falls, muscle strength
      """,
      reads: """
        zh 高齡者跌倒之危險因子
          by 陳怡君 [1] | 歐陽 明 [2]
          of 1 甲大學附設醫院護理部
          of 2 乙醫院復健科
          received 2024年1月2日
          accepted 2024年2月3日
          = 目的： 找出跌倒的危險因子，樣本為10^3人。 結果： 肌力不足者較常跌倒。
          # 高齡者 | 跌倒 | 肌力
        en Risk Factors for Falls in Older Adults
          by Yi-Chun Chen [1] | Ming Ouyang [2]
          = Objective: To find risk factors for falls in 10^3 persons. Results: Weak muscles were followed by falls.
          # older adults | falls | muscle strength
        """
    ),
    ArticleFixture(
      "labels for everything",
      """
      **题目：** 针刺止痛的观察
      **作者：** 刘洋、白雪
      **单位：** 甲市中医院针灸科
      **摘要：** 针刺可以止痛。
      **关键词：** 针刺、疼痛

      **Title:** Acupuncture for pain
      **Authors:** Yang Liu & Xue Bai
      **Affiliation:** Department of Acupuncture, Jia Hospital of Chinese Medicine
      **Abstract:** Acupuncture eases pain.
      **Keywords:** acupuncture, pain
      """,
      reads: """
        zh 针刺止痛的观察
          by 刘洋 | 白雪
          of – 甲市中医院针灸科
          = 针刺可以止痛。
          # 针刺 | 疼痛
        en Acupuncture for pain
          by Yang Liu | Xue Bai
          of – Department of Acupuncture, Jia Hospital of Chinese Medicine
          = Acupuncture eases pain.
          # acupuncture | pain
        """
    ),
    ArticleFixture(
      "titles and bylines of both languages before both abstracts",
      """
      # 儿童肥胖的家庭因素

      # Family factors of childhood obesity

      吴迪，唐果

      WU Di, TANG Guo

      收稿日期：2023-01-05；修回日期：2023-02-07 Received 5 January 2023; revised 7 February 2023

      ## 摘要

      家庭饮食影响肥胖。

      ## Abstract

      Meals at home influence obesity.

      ## 关键词

      肥胖　家庭　儿童

      ## Keywords

      obesity  family  children
      """,
      reads: """
        zh 儿童肥胖的家庭因素
          by 吴迪 | 唐果
          received 2023-01-05
          revised 2023-02-07
          = 家庭饮食影响肥胖。
          # 肥胖 | 家庭 | 儿童
        en Family factors of childhood obesity
          by WU Di | TANG Guo
          received 5 January 2023
          revised 7 February 2023
          = Meals at home influence obesity.
          # obesity | family | children
        """
    ),
  ]
}
