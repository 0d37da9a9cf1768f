import Statistics
import Testing

struct ExactFractionProductTests {
    @Test(arguments: [
        ((1, 3), (3, 4), (1, 4)), ((-2, 5), (5, 8), (-1, 4)), ((0, 1), (7, 9), (0, 1)),
        ((-1, 2), (-4, 1), (2, 1)),
    ])
    func aProductIsInLowestTerms(left: (Int, Int), right: (Int, Int), product: (Int, Int)) {
        #expect(ExactFraction.product(fraction(left), fraction(right)) == fraction(product))
    }

    @Test func commonDivisorsGoBeforeTheProductCanLeaveTheRange() {
        let large = ExactFraction(.max, over: 3)
        #expect(ExactFraction.product(large, ExactFraction(3, over: .max)) == .one)
        #expect(ExactFraction.product(large, ExactFraction(3, over: 2)) == ExactFraction(.max, over: 2))
    }

    @Test func aProductThatLeavesTheRangeIsNone() {
        let large = ExactFraction(.max, over: 1)
        #expect(ExactFraction.product(large, ExactFraction(2)) == nil)
        #expect(ExactFraction.product(ExactFraction(1, over: .max), ExactFraction(1, over: 2)) == nil)
        #expect(ExactFraction.product(ExactFraction(1 << 126, over: 1), ExactFraction(-2)) == nil)
    }

    @Test func aNumberTimesItsReciprocalIsOne() throws {
        for number in [(2, 3), (-7, 4), (1, 1), (-1, 9)] {
            let reciprocal = try #require(fraction(number).reciprocal)
            #expect(ExactFraction.product(fraction(number), reciprocal) == .one)
        }
        #expect(ExactFraction.zero.reciprocal == nil)
        #expect(ExactFraction(.min, over: 1).reciprocal == nil)
    }

    @Test(arguments: [((7, 2), 3), ((-7, 2), -4), ((6, 2), 3), ((-6, 2), -3), ((1, 9), 0), ((-1, 9), -1)])
    func theFloorIsNotAboveTheNumber(number: (Int, Int), floor: Int) {
        #expect(fraction(number).floor == Int128(floor))
    }

    @Test(arguments: [
        ((1, 2), (1, 3), (1, 6)), ((3, 2), (9, 4), (3, 4)), ((-4, 1), (6, 1), (2, 1)),
        ((1, 2), (0, 1), (1, 2)),
    ])
    func bothAreWholeMultiplesOfTheirCommonStep(one: (Int, Int), other: (Int, Int), step: (Int, Int)) {
        #expect(ExactFraction.commonStep(fraction(one), fraction(other)) == fraction(step))
    }

    @Test func aCommonStepThatLeavesTheRangeIsNone() {
        #expect(
            ExactFraction.commonStep(ExactFraction(1, over: .max), ExactFraction(1, over: .max - 1)) == nil)
    }

    private func fraction(_ parts: (Int, Int)) -> ExactFraction {
        ExactFraction(Int128(parts.0), over: Int128(parts.1))
    }
}
