/// A sum of Doubles in twice their precision: what each addition rounds off is kept and added at the end.
///
/// Ogita, Rump and Oishi (2005), “Accurate sum and dot product”, SIAM J. Sci. Comput. 26, Sum2 and Dot2.
struct CompensatedSum {
    /// The sum so far is `high + low`, not rounded to one Double.
    private(set) var high = 0.0
    private(set) var low = 0.0

    var value: Double { high + low }

    mutating func add(_ term: Double) {
        let sum = high + term
        let added = sum - high
        low += (high - (sum - added)) + (term - added)
        high = sum
    }

    mutating func add(product x: Double, _ y: Double) {
        let product = x * y
        add(product)
        low += (-product).addingProduct(x, y)
    }

    /// This sum divided by `n`, again in twice the precision.
    func divided(by n: Double) -> CompensatedSum {
        var quotient = CompensatedSum()
        quotient.add(high / n)
        let remainder = high.addingProduct(-n, quotient.high) + low
        quotient.add(remainder / n)
        return quotient
    }
}
