#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Pseudorandom numbers that follow from a seed: the xoshiro256** generator, seeded by ``SplitMix64``.
///
/// Blackman and Vigna (2021), “Scrambled linear pseudorandom number generators”, ACM Trans. Math. Softw. 47;
/// `xoshiro256starstar.c` (https://prng.di.unimi.it/xoshiro256starstar.c). Not for secrets.
///
/// ``next()`` and ``nextUnit()`` are the same on every platform. ``nextNormal()`` takes one logarithm from
/// the system's mathematical library, so its last digit may differ between two systems.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    package init(seed: UInt64) {
        var seeds = SplitMix64(seed: seed)
        state = (seeds.next(), seeds.next(), seeds.next(), seeds.next())
    }

    /// Starts from a state of the authors' code. It must not be all zero: that state never changes.
    package init(state: (UInt64, UInt64, UInt64, UInt64)) {
        precondition(state != (0, 0, 0, 0), "The generator cannot leave a state of zeros.")
        self.state = state
    }

    package mutating func next() -> UInt64 {
        let result = rotated(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotated(state.3, by: 45)
        return result
    }

    /// A uniform number in 0..<1: one of the 2^53 multiples of 2^−53.
    package mutating func nextUnit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// A number from the standard normal distribution, by Marsaglia's polar method.
    ///
    /// The second number that the method yields is dropped, so that the state is all there is to know.
    package mutating func nextNormal() -> Double {
        while true {
            let u = 2 * nextUnit() - 1
            let v = 2 * nextUnit() - 1
            let square = u * u + v * v
            if square > 0, square < 1 { return u * (-2 * log(square) / square).squareRoot() }
        }
    }

    private func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
        word << bits | word >> (64 - bits)
    }
}
