/// The greatest common divisor; that of a number and 0 is the number.
func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    // Most numbers fit one machine word, where the search is several times faster.
    if let a = UInt64(exactly: a), let b = UInt64(exactly: b) { return UInt128(binaryDivisor(a, b)) }
    return binaryDivisor(a, b)
}

/// Stein's algorithm (Knuth, The Art of Computer Programming 2, section 4.5.2, algorithm B): it needs shifts
/// and subtractions only, and division is slow for 128 bits.
private func binaryDivisor<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> T {
    if a == 0 { return b }
    if b == 0 { return a }
    let commonTwos = (a | b).trailingZeroBitCount
    var x = a >> a.trailingZeroBitCount
    var y = b >> b.trailingZeroBitCount
    while x != y {
        if x < y { swap(&x, &y) }
        x -= y
        x >>= x.trailingZeroBitCount
    }
    return x << commonTwos
}
