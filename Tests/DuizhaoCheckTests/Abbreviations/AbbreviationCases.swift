extension AbbreviationCase {
  static let english: [AbbreviationCase] = [
    // Initials.
    AbbreviationCase(
      "Bone mineral density (BMD) fell, and BMD was low.",
      defines: ["BMD=Bone mineral density"],
      uses: ["BMD"]
    ),
    AbbreviationCase(
      "Patients with chronic heart failure (CHF) were enrolled.",
      defines: ["CHF=chronic heart failure"]
    ),
    AbbreviationCase("Quality of life (QoL) improved.", defines: ["QoL=Quality of life"]),
    AbbreviationCase(
      "The activities of daily living (ADL) were scored.",
      defines: ["ADL=activities of daily living"]
    ),
    AbbreviationCase(
      "Patients with non-small cell lung cancer (NSCLC) were enrolled.",
      defines: ["NSCLC=non-small cell lung cancer"]
    ),
    AbbreviationCase("The odds ratio [OR] was given.", defines: ["OR=odds ratio"]),
    AbbreviationCase("Bone turnover markers（BTM）rose.", defines: ["BTM=Bone turnover markers"]),
    // Letters inside words.
    AbbreviationCase("Malondialdehyde (MDA) rose.", defines: ["MDA=Malondialdehyde"]),
    AbbreviationCase("Superoxide dismutase (SOD) fell.", defines: ["SOD=Superoxide dismutase"]),
    AbbreviationCase("The level of hemoglobin (Hb) fell.", defines: ["Hb=hemoglobin"]),
    AbbreviationCase("Echocardiography (ECHO) was done.", defines: ["ECHO=Echocardiography"]),
    AbbreviationCase("Rats received ovalbumin (OVA) twice.", defines: ["OVA=ovalbumin"]),
    AbbreviationCase("Sham rats received methotrexate (MTX).", defines: ["MTX=methotrexate"]),
    // Digits, Greek letters, hyphens, mixed case, plurals.
    AbbreviationCase(
      "Type 2 diabetes mellitus (T2DM) is common.",
      defines: ["T2DM=Type 2 diabetes mellitus"]
    ),
    AbbreviationCase("The 6-minute walk test (6MWT) was done.", defines: ["6MWT=6-minute walk test"]),
    AbbreviationCase(
      "Tumor necrosis factor-alpha (TNF-α) rose.",
      defines: ["TNF-α=Tumor necrosis factor-alpha"]
    ),
    AbbreviationCase(
      "Carbohydrate antigen 125 (CA125) rose, as did CA125 in serum.",
      defines: ["CA125=Carbohydrate antigen 125"],
      uses: ["CA125"]
    ),
    AbbreviationCase(
      "Advanced glycation end products (AGEs) rose; each AGE was measured.",
      defines: ["AGEs=Advanced glycation end products"],
      uses: ["AGE"]
    ),
    AbbreviationCase(
      "Recombinant tissue plasminogen activator (rt-PA) was given; rt-PA was safe.",
      defines: ["rt-PA=Recombinant tissue plasminogen activator"],
      uses: ["rt-PA"]
    ),
    AbbreviationCase(
      "Cis-atracurium besilate (Cisa) was given, and Cisa was safe.",
      defines: ["Cisa=Cis-atracurium besilate"],
      uses: ["Cisa"]
    ),
    AbbreviationCase(
      "Estimated glomerular filtration rate (eGFR) fell.",
      defines: ["eGFR=Estimated glomerular filtration rate"]
    ),
    AbbreviationCase(
      "Long non-coding RNA (lncRNA) was found.",
      defines: ["lncRNA=Long non-coding RNA"],
      uses: ["RNA"]
    ),
    // The brackets hold more.
    AbbreviationCase("Bone mineral density (BMD, 骨密度) fell.", defines: ["BMD=Bone mineral density"]),
    AbbreviationCase(
      "Bone mineral density (hereinafter referred to as BMD) fell.",
      defines: ["BMD=Bone mineral density"]
    ),
    AbbreviationCase("Bone mineral density, hereinafter BMD, fell.", defines: ["BMD=Bone mineral density"]),
    AbbreviationCase(
      "The age-period-cohort model (APC model) was used.",
      defines: ["APC=age-period-cohort model"]
    ),
    AbbreviationCase("BMD (bone mineral density) fell.", defines: ["BMD=bone mineral density"]),
    AbbreviationCase(
      "The PICO (Population, Intervention, Comparator, and Outcomes) format was used.",
      defines: ["PICO=Population, Intervention, Comparator, and Outcomes"]
    ),
    AbbreviationCase(
      "The irritable bowel syndrome (Irritable Bowel Syndrome IBS) is rare.",
      defines: ["IBS=irritable bowel syndrome / Irritable Bowel Syndrome"]
    ),
    // Letters without a word.
    AbbreviationCase(
      "High density lipoprotein (HDL-C) fell.",
      defines: ["HDL-C=High density lipoprotein -C"]
    ),
    AbbreviationCase("Periodic limb movement (PLMS) was rare.", defines: ["PLMS=Periodic limb movement -S"]),
    AbbreviationCase("Patients took Bushen Capsule (BSJN) daily.", defines: ["BSJN=Bushen Capsule"]),
    // No definitions.
    AbbreviationCase("Tumor markers (CEA, NSE and CYFRA) rose.", uses: ["CEA", "NSE", "CYFRA"]),
    AbbreviationCase("The difference was clear (P<0.05, n=10).", uses: []),
    AbbreviationCase("Patients were in grade III or IV.", uses: []),
    AbbreviationCase("Bone loss (Fig. 1) was seen in May (2015).", uses: []),
    AbbreviationCase("BG > CS (119 cases) was seen.", uses: ["BG", "CS"]),
    AbbreviationCase("All PATIENTS improved VS controls.", uses: []),
    AbbreviationCase("EFFECT OF EXERCISE ON BONE MINERAL DENSITY IN OLD RATS WITH OVX.", uses: []),
    AbbreviationCase("The entry XM_027319282 was used.", uses: []),
    // Compounds.
    AbbreviationCase(
      "Bone mineral density (BMD) fell on the IBM-BMD scale.",
      defines: ["BMD=Bone mineral density"],
      uses: ["IBM", "BMD"]
    ),
    AbbreviationCase("The cell line MDA-MB-231 was used.", uses: ["MDA-MB-231"]),
    AbbreviationCase(
      "Remnant lipoprotein cholesterol (RLP-C) rose; RPL-C was high.",
      defines: ["RLP-C=Remnant lipoprotein cholesterol"],
      uses: ["RPL-C"]
    ),
    AbbreviationCase("PaCO2-incr was small.", uses: ["PaCO2-incr", "PaCO2"]),
    AbbreviationCase("The APACHE II score fell.", uses: ["APACHE II"]),
    AbbreviationCase("HIV/AIDS was excluded.", uses: ["HIV/AIDS"]),
    AbbreviationCase("The plasmid pET11b-RANK was built.", uses: []),
  ]

  static let chinese: [AbbreviationCase] = [
    AbbreviationCase("测定骨密度（BMD），BMD降低。", defines: ["BMD=骨密度"], uses: ["BMD"]),
    AbbreviationCase("测定骨密度(BMD)与骨钙素(BGP)。", defines: ["BMD=骨密度", "BGP=骨钙素"]),
    AbbreviationCase(
      "测定骨密度（bone mineral density，BMD）。",
      defines: ["BMD=骨密度 / bone mineral density"]
    ),
    AbbreviationCase(
      "测定骨密度（Bone mineral density, BMD）。",
      defines: ["BMD=骨密度 / Bone mineral density"]
    ),
    AbbreviationCase(
      "采用年龄-时期-队列模型（Age-period-cohort model，APC 模型）分析。",
      defines: ["APC=年龄-时期-队列模型 / Age-period-cohort model"]
    ),
    AbbreviationCase("骨质疏松症，以下简称“OP”，较常见。", defines: ["OP=骨质疏松症"]),
    AbbreviationCase("骨质疏松症（简称OP）较常见，OP可致骨折。", defines: ["OP=骨质疏松症"], uses: ["OP"]),
    AbbreviationCase("BMD（骨矿物质密度）降低。", defines: ["BMD=骨矿物质密度"]),
    AbbreviationCase("BMD（对照组）降低。", uses: ["BMD"]),
    AbbreviationCase(
      "肠易激综合征（Irritable Bowel Syndrome IBS）较常见。",
      defines: ["IBS=肠易激综合征 / Irritable Bowel Syndrome"]
    ),
    AbbreviationCase(
      "单链抗体可变区（single-chain fragment variable）scFv已构建。",
      defines: ["scFv=单链抗体可变区 / single-chain fragment variable"]
    ),
    AbbreviationCase("胰岛素受体 β（IR β）表达降低。", defines: ["IR β=胰岛素受体 β"]),
    AbbreviationCase("采用汉密尔顿抑郁量表（HAMD量表）评分。", defines: ["HAMD=汉密尔顿抑郁量表"]),
    AbbreviationCase("比较抗氧化酶（SOD、CAT）活性。", uses: ["SOD", "CAT"]),
    AbbreviationCase("两组年龄相近（P>0.05）。", uses: []),
    AbbreviationCase("分为A组（n=10）和B组。", uses: []),
    AbbreviationCase("重组质粒命名为pRK。", defines: ["pRK=质粒"]),
    AbbreviationCase("Ⅲ期或IV期患者除外。", uses: []),
    AbbreviationCase("餐后2h血糖（2hPBG）升高，2hPBG与年龄有关。", defines: ["2hPBG=餐后2h血糖"], uses: ["2hPBG"]),
    AbbreviationCase(
      "用重组组织型纤溶酶原激活剂(Alteplase,rt-PA)溶栓。",
      defines: ["rt-PA=重组组织型纤溶酶原激活剂"]
    ),
  ].map(\.inChinese)
}
