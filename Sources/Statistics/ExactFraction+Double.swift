extension ExactFraction {
    /// The shortest decimal that reads back as `x`: 0.467 gives exactly 467/1000, though the Double differs.
    ///
    /// The decimal has at most 22 places, or 20 zeros behind its digits. nil if there is none, and for NaN and infinities.
    package init?(decimal x: Double) {
        // Powers of ten up to 10^22 are exact in a Double, and so is a quotient of two exact ones but for
        // its one rounding, which is how the decimal is read (Clinger 1990, PLDI, “How to read floating
        // point numbers accurately”).
        var power = 1.0
        for places in 0...22 {
            let scaled = x * power
            let lost = (-scaled).addingProduct(x, power)
            let whole = scaled.rounded(.toNearestOrEven)
            let digits = whole + (scaled - whole + lost).rounded(.toNearestOrEven)
            guard abs(digits) < 0x1p53 else { break }
            if digits / power == x {
                self.init(Int128(Int(digits)), over: Self.powersOfTen[places])
                return
            }
            power *= 10
        }
        self.init(shortestDigitsOf: x)
    }

    /// The same for the 16 or 17 digits that some Doubles need.
    private init?(shortestDigitsOf x: Double) {
        // 17 digits and 20 zeros fit into Int128.
        guard let decimal = ShortestDecimal(magnitudeOf: x), (-20...22).contains(decimal.places) else {
            return nil
        }
        let whole = Int128(decimal.digits) * Self.powersOfTen[max(-decimal.places, 0)]
        self.init(x < 0 ? -whole : whole, over: Self.powersOfTen[max(decimal.places, 0)])
    }

    /// The nearest Double, ties to even. Equal fractions give equal Doubles.
    package var double: Double {
        if numerator.magnitude < 1 << 53, denominator < 1 << 53 {
            return Double(Int(numerator)) / Double(Int(denominator))
        }
        // Both are shifted to fill 128 bits, so the quotient has 127 or 128 of them. Its upper half is more
        // than a Double holds; whatever follows counts as one last bit, which decides between ties.
        let (n, d) = (numerator.magnitude, denominator.magnitude)
        let (nShift, dShift) = (n.leadingZeroBitCount, d.leadingZeroBitCount)
        let shifted = n << nShift
        let (quotient, remainder) = (d << dShift).dividingFullWidth((shifted >> 1, shifted << 127))
        let isExact = remainder == 0 && UInt64(truncatingIfNeeded: quotient) == 0
        let leading = UInt64(quotient >> 64) | (isExact ? 0 : 1)
        let magnitude = Double(sign: .plus, exponent: dShift - nShift - 63, significand: Double(leading))
        return numerator < 0 ? -magnitude : magnitude
    }

    private static let powersOfTen = (0...22).map { places in
        (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    }
}
