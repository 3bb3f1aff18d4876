/// A place where a short form is used, other than its definition.
package struct AbbreviationUse: Sendable, Hashable {
  /// What the words around a short form tell of it.
  package enum Setting: Sendable, Hashable {
    case plain
    /// A value follows (MD=0.93): the name of a statistic.
    case statistic
    /// Next to *gene*, 蛋白, *pathway*, or in a row of gene symbols.
    case molecular
    /// Before *group* or 组: what a group of the study is called.
    case group
  }

  /// The short form.
  package var short: ShortForm

  /// Where it stands in the sentence.
  package var range: Range<Int>

  /// What the words around it tell.
  package var setting: Setting
}
