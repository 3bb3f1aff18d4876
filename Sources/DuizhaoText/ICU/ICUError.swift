import CICU

/// A failure that ICU reports.
package struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU's `UErrorCode`.
  package var code: Int32

  /// Its name (`U_MISSING_RESOURCE_ERROR`).
  package var name: String

  /// What was to be done (`open word iterator`).
  package var operation: String

  /// Creates an error from a code.
  package init(code: Int32, operation: String) {
    self.code = code
    self.operation = operation
    name = cicu_error_name(code).map { String(cString: $0) } ?? ""
  }

  package var description: String { "\(operation): \(name)" }
}
