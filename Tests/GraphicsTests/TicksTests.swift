import Graphics
import Testing

struct TicksTests {
    private static let domains: [ClosedRange<Double>] = {
        var random = SplitMix(seed: 7)
        return (0..<300).map { _ in
            let width =
                random.next(in: 0.1...10) * [1e-6, 0.01, 1, 1, 100, 1e7][Int(random.next(in: 0...5.99))]
            let start = random.next(in: -3...3) * width
            return start...start + width
        }
    }()

    @Test(arguments: [3, 6, 10])
    func ticksAreInsideEvenlySpacedAndAboutAsManyAsAskedFor(count: Int) {
        for domain in Self.domains {
            let ticks = Ticks(in: domain, count: count).values
            #expect(ticks.allSatisfy(domain.contains), "\(domain)")
            #expect(ticks.count >= count / 2 && ticks.count <= 2 * count, "\(domain): \(ticks)")
            let steps = zip(ticks.dropFirst(), ticks).map { $0 - $1 }
            let first = steps.first ?? 0
            #expect(steps.allSatisfy { ($0 - first).magnitude < 1e-9 * first }, "\(domain): \(ticks)")
        }
    }

    @Test func labelsAreTheTicksExactlyWithEquallyManyDecimals() {
        for domain in Self.domains {
            let ticks = Ticks(in: domain, count: 6)
            #expect(ticks.labels.map(number) == ticks.values)
            if ticks.labels.contains(where: { $0.contains("×") }) { continue }
            let decimals = ticks.labels.map { $0.split(separator: ".").dropFirst().first?.count ?? 0 }
            #expect(Set(decimals).count <= 1, "\(ticks.labels)")
            #expect(ticks.labels.contains { $0.last != "0" } || decimals.first == 0 || ticks.values.count < 3)
        }
    }

    /// `−1.5 × 10⁻⁷` as a number.
    private func number(_ label: String) -> Double? {
        let raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".enumerated().map { (String($1), String($0)) }
        let plain = ([("\u{2212}", "-"), (" × 10", "e"), ("⁻", "-")] + raised)
            .reduce(label) { $0.replacing($1.0, with: $1.1) }
        return Double(plain)
    }

    @Test func ticksOfTheUnitRangeAreTenths() {
        #expect(
            Ticks(in: 0...1, count: 10).labels
                == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1.0"])
        #expect(Ticks(in: -1...1, count: 4).labels == ["\u{2212}1.0", "\u{2212}0.5", "0.0", "0.5", "1.0"])
        #expect(Ticks(in: 0...1_200, count: 6).labels == ["0", "200", "400", "600", "800", "1000", "1200"])
    }

    @Test func niceDomainsEncloseAndEndOnTicks() {
        for domain in Self.domains {
            let nice = LinearScale(domain: domain, from: 0, to: 100).nice(count: 6)
            #expect(
                nice.domain.lowerBound <= domain.lowerBound && domain.upperBound <= nice.domain.upperBound)
            let ticks = nice.ticks(count: 6).values
            #expect(ticks.first == nice.domain.lowerBound && ticks.last == nice.domain.upperBound)
        }
    }

    @Test(arguments: [
        -Double.infinity...Double.infinity, 0...Double.infinity, 1e300...1.000_000_000_000_000_2e300,
        -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude,
    ])
    func domainsWithoutRoundNumbersHaveNoTicks(domain: ClosedRange<Double>) {
        #expect(Ticks(in: domain, count: 6).values.isEmpty)
    }

    @Test func niceLeavesDomainsWithoutRoundNumbersAlone() {
        for domain in [0...Double.infinity, .infinity...Double.infinity, 0...1.7e308, -1.7e308 ... -1.6e308] {
            #expect(
                LinearScale(domain: domain, from: 0, to: 1).nice(count: 1).domain.lowerBound
                    <= domain.lowerBound)
        }
    }

    @Test func askingForNoTicksGivesNone() {
        #expect(Ticks(in: 0...1, count: 0).values.isEmpty)
        #expect(Ticks(in: 0...1, count: -1).values.isEmpty)
    }

    @Test func chosenTicksHaveTheirShortestLabels() {
        #expect(Ticks(values: [1, -0.25, 80]).labels == ["1", "\u{2212}0.25", "80"])
    }
}
