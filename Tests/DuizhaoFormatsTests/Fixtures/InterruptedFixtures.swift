extension ArticleFixture {
  static let interrupted = [
    ArticleFixture(
      "a footnote, furniture and comments inside abstracts",
      """
      # 高血压的社区管理

      <!-- duizhao: seeded -->
      <!-- 摘要：不是摘要 -->

      ## 摘要

      高血压常见。【批注：请补充患病率】社区管理可以

      基金项目：某基金(编号001)
      项目二(编号002)

      # C hinaXiv合作期刊

      降低血压。<!-- 此句再核 -->随访应当规律。

      \\*通讯作者。

      ## 关键词

      高血压；社区

      # Community management of hypertension

      ## Abstract

      Hypertension is common. [Comment: cite a source]

      - 12 -

      TODO: check the numbers

      † These authors contributed equally.

      Community management lowers blood pressure <!-- duizhao: ours --> in most patients.

      Copyright © 2024 by the authors

      ## Keywords

      hypertension; community
      """,
      reads: """
        zh 高血压的社区管理
          = 高血压常见。社区管理可以降低血压。随访应当规律。
          # 高血压 | 社区
        en Community management of hypertension
          = Hypertension is common. Community management lowers blood pressure in most patients.
          # hypertension | community
        ! comment source 【批注：请补充患病率】
        ! footnote source 基金项目：某基金(编号001) 项目二(编号002)
        ! pageFurniture source C hinaXiv合作期刊
        ! comment source <!-- 此句再核 -->
        ! comment target [Comment: cite a source]
        ! pageFurniture target - 12 -
        ! comment target TODO: check the numbers
        ! footnote target † These authors contributed equally.
        """
    ),
    ArticleFixture(
      "a running head inside, the other language and the body after",
      """
      ## 镜下治疗的体会

      摘要：本文总结镜下治疗，

      镜下治疗的体会

      以供参考。

      Experience with endoscopic treatment

      SHI Yu

      Abstract: Endoscopic treatment is summed up.

      内镜治疗在临床上应用广泛，本文不再赘述其历史。
      """,
      reads: """
        zh 镜下治疗的体会
          = 本文总结镜下治疗，以供参考。
        en Experience with endoscopic treatment
          by SHI Yu
          = Endoscopic treatment is summed up.
        ! pageFurniture source 镜下治疗的体会
        """
    ),
  ]
}
