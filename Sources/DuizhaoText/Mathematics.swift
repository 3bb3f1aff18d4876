#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The natural logarithm.
package func logarithm(_ value: Double) -> Double { log(value) }

/// The logistic function.
package func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The exponential function.
package func exponential(_ value: Double) -> Double { exp(value) }

/// Ten to the power of a value.
package func exponential10(_ value: Double) -> Double { pow(10, value) }
