#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The logistic function.
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The exponential function.
func exponential(_ value: Double) -> Double { exp(value) }
