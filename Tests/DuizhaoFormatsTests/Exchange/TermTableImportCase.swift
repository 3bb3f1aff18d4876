import DuizhaoFormats
import Testing

/// A table as somebody wrote it, its entries, and what is not kept: kind, line and how often.
struct TermTableImportCase: Sendable, CustomTestStringConvertible {
  var what: String
  var text: String
  var entries: [String]
  var remarks: [GlossaryImport.Remark]
  var testDescription: String { what }

  init(_ what: String, _ text: String, _ entries: [String], _ remarks: [GlossaryImport.Remark] = []) {
    self.what = what
    self.text = text
    self.entries = entries
    self.remarks = remarks
  }

  typealias Remark = GlossaryImport.Remark

  static let all = [
    TermTableImportCase(
      "a row a concept, in Chinese, with semicolons",
      "编号;中文;中文同义词;英文;英文缩写;领域;备注\r\nb1;骨密度;骨矿密度；骨量;bone mineral density;BMD;骨科;见骨量\r\n",
      [
        "b1 zh:骨密度 p, zh:骨矿密度 a, zh:骨量 a, en:bone mineral density p, en:BMD a[abbr], field=骨科, note=见骨量"
      ]
    ),
    TermTableImportCase(
      "two columns without a header",
      "bone,骨\niron,铁\n",
      ["zh:骨 p, en:bone p", "zh:铁 p, en:iron p"]
    ),
    TermTableImportCase("the same, Chinese first", "骨\tbone\n", ["zh:骨 p, en:bone p"]),
    TermTableImportCase(
      "source and target with their languages, and identifiers that are numbers",
      "id,sourceLang,targetLang,sourceString,targetString,pos,description\n"
        + "1,en,zh_CN,isolation,隔离,noun,\"Apart, alone\"\n2,en,zh_CN,AIDS,艾滋病,,\n",
      [
        "zh-CN:隔离 p(noun), en:isolation p(noun), def=-:Apart, alone", "zh-CN:艾滋病 p, en:AIDS p",
      ],
      [Remark(.column("id"), line: 1)]
    ),
    TermTableImportCase(
      "labels of an ontology",
      "source_language\ttranslation_language\tsubject_id\tpredicate_id\tsource_value\ttranslation_value\t"
        + "translation_status\nen\tzh\tHP:0000033\trdfs:label\t\"Ambiguous genitalia, male\"\t男性外阴\tOFFICIAL\n"
        + "en\tzh\tHP:0007443\trdfs:label\tPartial albinism\t白点病；斑驳病；\tCANDIDATE\n",
      [
        "HP_0000033 zh:男性外阴 p, en:Ambiguous genitalia, male p",
        "HP_0007443 ? zh:白点病 p, zh:斑驳病 a, en:Partial albinism p",
      ],
      [Remark(.column("predicate_id"), line: 1)]
    ),
    TermTableImportCase(
      "a row a term, joined by identifiers",
      "concept_id,language,term,status,note\n7,en,bone,preferred,hard\n7,en,os,admitted,\n7,zh,骨,preferred,\n"
        + "7,zh,骨头,deprecated,\n8,English,iron,,\n8,中文,铁,,soft\n",
      [
        "zh:骨 p, zh:骨头 d, en:bone p, en:os a, note=hard", "zh:铁 p, en:iron p, note=soft",
      ],
      [Remark(.column("concept_id"), line: 1)]
    ),
    TermTableImportCase(
      "source and target, whose languages their script tells",
      "context,Source,Target,developer_comments\nx,bone,骨,hard\n",
      ["zh:骨 p, en:bone p, note=hard"],
      [Remark(.column("context"), line: 1)]
    ),
    TermTableImportCase(
      "terms and translations, of languages that the options tell",
      "Term,Translation,Comment\n骨,bone,\n",
      ["zh:骨 p, en:bone p"]
    ),
    TermTableImportCase(
      "rows that share a form; a row that says nothing new; a row without terms",
      "zh,en,status,remark\n骨,bone,,\n骨,ossein,forbidden,\n骨,bone,,\n,,preferred,x\n",
      ["zh:骨 p, en:bone p, en:ossein f"],
      [Remark(.emptyEntry, line: 5), Remark(.repeated, line: 4)]
    ),
    TermTableImportCase(
      "regions, a third language, statuses of review, rejected ones among them",
      "id\tstatus\tzh\ten-GB\ten-US_admitted\tde\nx\trejected\t肿瘤\ttumour\ttumor\tGeschwulst\ny\t待审\t骨\t\t\t\n",
      [
        "x x zh:肿瘤 p, en-GB:tumour p, en-US:tumor a, de:Geschwulst p",
        "y ? zh:骨 p",
      ]
    ),
    TermTableImportCase(
      "abbreviations that are preferred or deprecated, exact terms, parts of speech, definitions",
      "zh,en,en_admitted,en_abbreviation,en_deprecated,en_exact,en_pos,zh_pos,en_definition,definition\n"
        + "脱氧核糖核酸,DNA,deoxyribonucleic acid,DNA; AND,AND,DNA,专名,名词,An acid.,酸。\n",
      [
        "zh:脱氧核糖核酸 p(noun), en:DNA p[abbr]!(properNoun), en:deoxyribonucleic acid a, en:AND d[abbr], def=-:酸。, def=en:An acid."
      ]
    ),
    TermTableImportCase(
      "scores and transactions; what is no number is noted",
      "zh,en,score,occurrences,documents,created,created_by,modified\n骨,bone,0.5,3,2,2024-01-02,林,\n"
        + "铁,iron,high,3,2,May,,2025/1/1\n",
      [
        "zh:骨 p, en:bone p, score=0.5/3/2, created=2024-01-02/林", "zh:铁 p, en:iron p, modified=2025-01-01/-",
      ],
      [
        Remark(.value("high", field: "score"), line: 3), Remark(.value("May", field: "created"), line: 3),
        Remark(.field("occurrences"), line: 3), Remark(.field("documents"), line: 3),
      ]
    ),
    TermTableImportCase(
      "another value for one concept, and a word class that is none",
      "id,zh,en,field,pos,status\na,骨,bone,bones,nuon,\na,,os,anatomy,,draft\n",
      ["a zh:骨 p, en:bone p, en:os a, field=bones"],
      [
        Remark(.value("nuon", field: "pos"), line: 2), Remark(.value("candidate", field: "status"), line: 3),
        Remark(.value("anatomy", field: "field"), line: 3),
      ]
    ),
    TermTableImportCase(
      "apostrophes before what would be a formula, semicolons in a term",
      "zh,en\n'-病,don't sit\\; lie\n",
      ["zh:-病 p, en:don't sit; lie p"]
    ),
    TermTableImportCase(
      "one language only",
      "English\nbone; os\n",
      ["en:bone p, en:os a"]
    ),
    TermTableImportCase(
      "two identifiers that become one, and a name of Han characters",
      "id,zh,en\nA:1,骨,bone\nA_1,铁,iron\n概念1,铜,copper\n",
      ["A_1 zh:骨 p, en:bone p", "A_1-2 zh:铁 p, en:iron p", "概念1 zh:铜 p, en:copper p"]
    ),
    TermTableImportCase(
      "a term that may be used is not made a deprecated one by another row",
      "zh,en,status\n骨,Bone,\n骨头,bone,deprecated\n",
      ["zh:骨 p, zh:骨头 d, en:Bone p"]
    ),
  ]
}
