import DuizhaoModel
import Testing

// What both languages say in their own way has the same values.
@Suite struct PairTests {
  @Test(arguments: [
    ("三十一例患者", "thirty-one patients", ["number 31"]),
    ("46例", "Forty-six cases", ["number 46"]),
    ("将大鼠分为两组", "rats were divided into two groups", ["number 2"]),
    ("一百二十名护士", "one hundred and twenty nurses", ["number 120"]),
    ("1.5万名居民", "15,000 residents", ["number 15000"]),
    ("共纳入1，234例", "a total of 1 234 cases", ["number 1234"]),
    ("2.3亿", "230 million", ["number 230000000"]),
    ("三分之一的患者", "one third of the patients", ["number fraction 0.3333"]),
    ("约30例", "about 30 cases", ["number ≈30"]),
    ("至少3次", "at least three times", ["number ≥3"]),
    ("不超过5个", "no more than 5", ["number ≤5"]),
    ("不足50例", "fewer than 50 cases", ["number <50"]),
    ("第二组", "the second group", ["ordinal 2"]),
    ("8成", "80%", ["percentage 80 %"]),
    ("百分之二十", "20 percent", ["percentage 20 %"]),
    ("有效率为92．5％", "the rate was 92.5%", ["percentage 92.5 %"]),
    ("20%~30%", "20%-30%", ["range 20 30 %"]),
    ("随访3～5天", "followed for 3 to 5 days", ["range 3 5 d"]),
    ("三至五年", "between three and five years", ["range 3 5 y"]),
    ("8~12周龄小鼠", "8- to 12-week-old mice", ["range 8 12 wk"]),
    ("体重(72.7±9.8)kg", "weight of 72.7±9.8 kg", ["meanDeviation 72.7 9.8 kg"]),
    ("(17.18±2.67)分", "17.18 ± 2.67 points", ["meanDeviation 17.18 2.67 points"]),
    ("(9.6±7.3)%", "9.6%±7.3%", ["meanDeviation 9.6 7.3 %"]),
    ("按1∶2配对", "matched at a ratio of 1:2", ["ratio 1 2"]),
    ("（12/40）", "(12/40)", ["ratio 12 40"]),
    ("半年", "half a year", ["duration 0.5 y"]),
    ("两年半", "2.5 years", ["duration 2.5 y"]),
    ("3个月随访", "a 3-month follow-up", ["duration 3 mo"]),
    ("术后24、48、72 h", "at 24, 48 and 72 h", ["duration 24 h", "duration 48 h", "duration 72 h"]),
    ("60岁以上", "60 years or older", ["duration ≥60 y"]),
    ("年龄≥18岁", "aged ≥18 years", ["duration ≥18 y"]),
    ("5毫克", "5 milligrams", ["quantity 5 mg"]),
    ("20毫克/千克", "20 mg/kg", ["quantity 20 mg/kg"]),
    ("收缩压140毫米汞柱", "140 mm Hg", ["quantity 140 mmHg"]),
    ("37℃", "37 °C", ["quantity 37 °C"]),
    ("心率72次/分", "72 beats per minute", ["quantity 72 /min"]),
    ("睡眠指数<15次/h", "an index <15 times/hour", ["quantity <15 /h"]),
    ("3000 r/min离心", "at 3000 rpm", ["quantity 3000 rpm"]),
    ("2019年3月", "March 2019", ["date 2019 3 0"]),
    ("2025年5月5日", "May 5th, 2025", ["date 2025 5 5"]),
    ("二〇二五年五月五日", "5 May 2025", ["date 2025 5 5"]),
    ("2015年1月至2018年12月", "from January 2015 to December 2018", ["date 2015 1 0", "date 2018 12 0"]),
    ("2020年5~12月", "from May to December 2020", ["date 2020 5 0", "date 2020 12 0"]),
    ("2015-2018年", "from 2015 to 2018", ["date 2015 0 0", "date 2018 0 0"]),
    ("P值小于0.05", "a p-value less than 0.05", ["pValue <0.05"]),
    ("比值比为1.85", "an odds ratio of 1.85", ["effect OR 1.85"]),
    ("ROC曲线下面积为0.851", "the area under the ROC curve was 0.851", ["effect AUC 0.851"]),
    ("AUC分别为0.85和0.81", "AUCs were 0.85 and 0.81", ["effect AUC 0.85", "effect AUC 0.81"]),
    ("95%置信区间1.20～2.63", "95% confidence interval [CI], 1.20 to 2.63", ["confidenceInterval 95 1.2 2.63"]),
    ("20世纪90年代", "in the 1990s", ["date 1990 0 0"]),
    ("(5.2±1.3)×10<sup>9</sup>/L", "5.2±1.3×10^9/L", ["meanDeviation 5200000000 1300000000 /L"]),
    ("跨膜蛋白3(IFITM3)", "transmembrane protein 3 (IFITM3)", []),
    ("3.0T磁共振", "3 T MRI", ["quantity 3 T"]),
    ("中位数36(12，60)", "a median of 36 (12, 60)", ["number 36", "number 12", "number 60"]),
    ("均数差为-1.2", "the mean difference was -1.2", ["effect MD -1.2"]),
    ("三维培养", "3D culture", ["number 3"]),
    (
      "(0.33±0.13 比 0.35±0.13 ng/mL)", "0.33±0.13 vs. 0.35±0.13 ng/mL",
      ["meanDeviation 0.33 0.13 ng/mL", "meanDeviation 0.35 0.13 ng/mL"]
    ),
  ])
  func sameValues(chinese: String, english: String, values: [String]) {
    #expect(described(chinese, .chinese) == values)
    #expect(described(english, .english) == values)
  }
}
