extension JATSCase {
  /// Titles.
  static let titles = [
    JATSCase(
      "a title with its translation and marks of notes",
      """
      <title-group><article-title>骨<italic>x</italic>代谢<xref ref-type="fn" rid="f">*</xref></article-title>
      <subtitle>综述</subtitle>
      <trans-title-group xml:lang="en"><trans-title>Bone metabolism</trans-title>
      <trans-subtitle>A review</trans-subtitle></trans-title-group></title-group>
      <abstract><p>一。</p></abstract>
      """,
      reads: "zh 骨x代谢：综述\n  = 一。\nen Bone metabolism: A review"
    ),
    JATSCase(
      "NLM 2.3: a translated title without a group",
      """
      <title-group><article-title>Bone</article-title><trans-title xml:lang="zh">骨</trans-title></title-group>
      <abstract><p>One.</p></abstract>
      """,
      language: "en",
      reads: "zh 骨\nen Bone\n  = One."
    ),
    JATSCase(
      "languages that are missing, wrong, inherited or others",
      """
      <title-group><article-title>骨代谢</article-title><trans-title-group xml:lang="en"><trans-title>Bone</trans-title>
      </trans-title-group><trans-title-group xml:lang="fr"><trans-title>Os</trans-title></trans-title-group></title-group>
      <abstract xml:lang="en"><p>本文综述。</p></abstract>
      <trans-abstract xml:lang="cn"><p>This is it.</p></trans-abstract>
      """,
      language: nil,
      reads: """
        zh 骨代谢
          = 本文综述。
        en Bone
          = This is it.
        ? source title languageMissing
        ? source abstract languageWrong("en", isOwn: true)
        ? target abstract languageWrong("cn", isOwn: true)
        + otherLanguages 1
        """
    ),
    JATSCase(
      "a Chinese text of Latin letters stays Chinese, a long one does not",
      """
      <title-group><article-title>COVID-19 mRNA</article-title></title-group>
      <abstract><p>This article reviews the studies of bone.</p></abstract>
      """,
      reads: """
        zh COVID-19 mRNA
        en –
          = This article reviews the studies of bone.
        ? target abstract languageWrong("zh", isOwn: false)
        """
    ),
  ]

  /// Authors, institutions and notes.
  static let bylines = [
    JATSCase(
      "names in two forms, institutions in two forms",
      """
      <contrib-group><contrib contrib-type="author" corresp="yes"><name-alternatives>
      <name name-style="eastern" xml:lang="zh"><surname>武</surname><given-names>晓东</given-names></name>
      <name name-style="western" xml:lang="en"><surname>Wu</surname><given-names>Xiaodong</given-names></name>
      </name-alternatives><xref ref-type="aff" rid="a1"/><xref ref-type="aff" rid="a2"/></contrib>
      <contrib><name-alternatives><string-name xml:lang="zh">李 明</string-name>
      <name name-style="eastern" xml:lang="en"><surname>Li</surname><given-names>Ming</given-names></name>
      </name-alternatives><xref ref-type="aff" rid="a2"><sup>2</sup></xref><xref ref-type="corresp" rid="c">*</xref>
      </contrib><contrib contrib-type="editor"><name><surname>钱</surname><given-names>七</given-names></name></contrib>
      <aff-alternatives id="a1"><aff xml:lang="zh"><label>1</label><institution-wrap><institution>甲大学</institution>
      <institution-id>x</institution-id></institution-wrap><addr-line><city>甲城</city></addr-line></aff>
      <aff xml:lang="en"><label>1.</label><institution>First University</institution>, <city>Jia</city>.</aff>
      </aff-alternatives>
      <aff-alternatives id="a2"><aff xml:lang="zh"><sup>2</sup>乙大学</aff><aff xml:lang="en"><sup>2</sup>Yi University</aff>
      </aff-alternatives></contrib-group>
      <author-notes><corresp id="c"><label>*</label>通讯作者：李明</corresp><fn><p>Funded by X.</p></fn></author-notes>
      <abstract><p>一。</p></abstract>
      """,
      reads: """
        zh –
          by 武晓东 [1,2,*] | 李 明 [2,*]
          of 1 甲大学，甲城
          of 2 乙大学
          = 一。
        en –
          by Xiaodong Wu [1,2,*] | Li Ming [2,*]
          of 1 First University, Jia
          of 2 Yi University
          note zh *通讯作者：李明
          note en Funded by X.
        """
    ),
    JATSCase(
      "institutions that only tags number, a foreign author, a group",
      """
      <contrib-group><contrib><name-alternatives><name xml:lang="zh"><surname>欧阳</surname><given-names>雪</given-names></name>
      <name xml:lang="en"><surname>Ouyang</surname><given-names>Xue</given-names></name></name-alternatives>
      <xref ref-type="aff" rid="z1 e1"/></contrib>
      <contrib><name><surname>Smith</surname><given-names>John</given-names><suffix>Jr.</suffix></name>
      <xref ref-type="aff" rid="z2"/><xref ref-type="aff" rid="e2"/></contrib>
      <contrib><collab xml:lang="en">The Bone Group</collab></contrib></contrib-group>
      <aff id="z1" xml:lang="zh">甲大学</aff><aff id="z2" xml:lang="zh">乙大学</aff>
      <aff id="e1" xml:lang="en">Jia University</aff><aff id="e2" xml:lang="en">Yi University</aff>
      <abstract><p>一。</p></abstract>
      """,
      reads: """
        zh –
          by 欧阳雪 [1] | John Smith Jr. [2]
          of 1 甲大学
          of 2 乙大学
          = 一。
        en –
          by Xue Ouyang [1] | John Smith Jr. [2] | The Bone Group
          of 1 Jia University
          of 2 Yi University
        """
    ),
    JATSCase(
      "an institution inside its author, none with a mark",
      """
      <contrib-group><contrib><name><surname>武</surname><given-names>晓东</given-names></name><aff>甲大学</aff></contrib>
      </contrib-group><abstract><p>一。</p></abstract>
      """,
      reads: "zh –\n  by 武晓东\n  of – 甲大学\n  = 一。"
    ),
  ]

  /// Dates.
  static let dates = [
    JATSCase(
      "dates as numbers, by attribute and in words",
      """
      <pub-date pub-type="collection"><year>2025</year></pub-date>
      <pub-date pub-type="ppub"><month>July</month><year>2025</year></pub-date>
      <pub-date date-type="pub" publication-format="electronic" iso-8601-date="2025-06-30T00:00:00"/>
      <history><date date-type="received"><day>5</day><month>05</month><year>2025</year></date>
      <date date-type="rev-recd"><month>6</month><year>2025</year><string-date xml:lang="zh">2025年6月</string-date></date>
      <date date-type="rev-request"><day>1</day><month>6</month><year>2025</year></date>
      <date date-type="accepted"><string-date>June 10th, 2025</string-date></date></history>
      <abstract><p>一。</p></abstract>
      """,
      reads: """
        zh –
          received 2025-05-05
          revised 2025年6月
          published 2025-06-30
          = 一。
        en –
          received 2025-05-05
          revised 2025-06
          accepted June 10th, 2025
          published 2025-06-30
        """
    )
  ]
}
