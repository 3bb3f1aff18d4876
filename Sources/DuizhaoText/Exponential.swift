#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ten to the power of a number.
func exponential10(_ exponent: Double) -> Double { pow(10, exponent) }
