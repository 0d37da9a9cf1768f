/// How large a unit is beside the one that all of its kind are measured in: `factor` · 10^`power`.
struct UnitScale: Sendable, Hashable {
    var factor = 1
    var power = 0

    static let one = UnitScale()

    /// Decimal prefixes.
    static let prefixes: [String: UnitScale] = [
        "k": UnitScale(power: 3), "K": UnitScale(power: 3), "M": UnitScale(power: 6),
        "G": UnitScale(power: 9), "T": UnitScale(power: 12),
    ]

    /// What stands behind numbers of things that are counted: prefixes, and words that are none.
    static let counts = prefixes.merging([
        "B": UnitScale(power: 9), "thousand": UnitScale(power: 3), "million": UnitScale(power: 6),
        "billion": UnitScale(power: 9), "trillion": UnitScale(power: 12),
    ]) { $1 }

    static let times: [String: UnitScale] = [
        "ns": UnitScale(power: -9), "us": UnitScale(power: -6), "µs": UnitScale(power: -6),
        "μs": UnitScale(power: -6), "ms": UnitScale(power: -3), "s": one, "sec": one, "second": one,
        "seconds": one, "min": UnitScale(factor: 60), "minute": UnitScale(factor: 60),
        "minutes": UnitScale(factor: 60), "h": UnitScale(factor: 3600), "hour": UnitScale(factor: 3600),
        "hours": UnitScale(factor: 3600), "d": UnitScale(factor: 86_400), "day": UnitScale(factor: 86_400),
        "days": UnitScale(factor: 86_400),
    ]

    /// Bytes with a decimal prefix, `GB`, or a binary one, `GiB`.
    static func bytes(_ name: String) -> UnitScale? {
        if ["B", "byte", "bytes"].contains(name) { return one }
        guard name.hasSuffix("B") else { return nil }
        let prefix = String(name.dropLast())
        return prefixes[prefix] ?? binaryPrefixes[prefix]
    }

    private static let binaryPrefixes: [String: UnitScale] = [
        "Ki": UnitScale(factor: 1 << 10), "Mi": UnitScale(factor: 1 << 20),
        "Gi": UnitScale(factor: 1 << 30), "Ti": UnitScale(factor: 1 << 40),
    ]
}
