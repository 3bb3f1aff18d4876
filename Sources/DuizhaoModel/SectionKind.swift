/// The part of a structured abstract that a label such as 目的 or *Objective* opens.
public enum SectionKind: String, Sendable, Hashable, CaseIterable {
  case background, objective, methods, results, conclusion, discussion

  /// The labels that open this part, in one language, lower case, longest first.
  public func labels(in language: Language) -> [String] {
    switch (self, language) {
    case (.background, .chinese): ["研究背景", "背景与目的", "背景與目的", "背景", "前言", "引言"]
    case (.background, .english):
      ["background and objectives", "background and objective", "background", "introduction", "context"]
    case (.objective, .chinese): ["研究目的", "目的与方法", "目的與方法", "目的", "目标", "目標"]
    case (.objective, .english):
      ["objectives", "objective", "purposes", "purpose", "aims", "aim", "object"]
    case (.methods, .chinese):
      [
        "材料与方法", "材料和方法", "资料与方法", "对象与方法", "材料與方法", "資料與方法", "對象與方法",
        "研究方法", "方法",
      ]
    case (.methods, .english):
      [
        "materials and methods", "material and methods", "materials and method", "patients and methods",
        "subjects and methods", "methods and materials", "methods", "method", "methodology",
      ]
    case (.results, .chinese): ["研究结果", "研究結果", "结果", "結果"]
    case (.results, .english): ["results", "result", "findings"]
    case (.conclusion, .chinese): ["研究结论", "研究結論", "结论", "結論", "结语", "結語"]
    case (.conclusion, .english): ["conclusions", "conclusion", "interpretation"]
    case (.discussion, .chinese): ["讨论", "討論"]
    case (.discussion, .english): ["discussion"]
    }
  }
}
