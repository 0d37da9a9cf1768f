/// The exact two-sided p-value of two rankings that equal or oppose each other, from the sizes of their groups of ties.
///
/// Of the n! pairings, those that exchange tied things reach |ρ| = 1 as well, and no others do, by the Cauchy–Schwarz
/// inequality. They are Π t!, and the other tail holds all n!, so twice the smaller p is 2 · Π t! / n!. It is
/// ``leastPValue``, an upper bound, where that is below it.
func twoSidedPOfPerfectCorrelation(tieGroups: [Int]) -> Double {
    // n! / Π t! is the product of the binomials C(s, t), s the things up to and with the group. Taken factor by factor
    // and largest group first, that group gives ones and each later factor at most 1/2. So the product only falls, and
    // at most a thousand factors round before it is below the least p: no logarithm would be as close.
    var p = 2.0
    var placed = 0
    for size in tieGroups.sorted(by: >) {
        for member in 1...size { p *= Double(member) / Double(placed + member) }
        placed += size
        if p < leastPValue { return leastPValue }
    }
    return p
}
