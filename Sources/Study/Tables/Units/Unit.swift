/// The unit of a column, as the study declares it: which words may stand behind a number, and what they make of it.
///
/// Of durations and bytes the units convert into one another. Any other unit may have a multiplier, `25M`, `4.1 GFLOPs`; a
/// multiplier alone is a unit as well, `M` for millions. Letters are taken as they are written: `m` is no `M`.
struct Unit: Sendable, Hashable {
    /// As it is declared, and shown behind values.
    let name: String
    private let quantity: Quantity
    private let scale: UnitScale

    private enum Quantity: Sendable, Hashable {
        case time, bytes
        /// What is counted or measured, empty for a multiplier alone.
        case other(String)
    }

    init(_ name: String) {
        self.name = name
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        if let scale = UnitScale.times[name] {
            (quantity, self.scale) = (.time, scale)
        } else if name != "B", let scale = UnitScale.bytes(name) {
            (quantity, self.scale) = (.bytes, scale)
        } else if let scale = UnitScale.counts[name] {
            (quantity, self.scale) = (.other(""), scale)
        } else if words.count == 2, let scale = UnitScale.counts[words[0]] {
            (quantity, self.scale) = (.other(words[1]), scale)
        } else if let first = name.first, let scale = UnitScale.prefixes[String(first)],
            prefixedUnits.contains(String(name.dropFirst()))
        {
            (quantity, self.scale) = (.other(String(name.dropFirst())), scale)
        } else {
            (quantity, scale) = (.other(name), .one)
        }
    }

    /// Whether it is a sign that stands before numbers as well as behind them.
    var isCurrency: Bool { name.count == 1 && name.allSatisfy(currencySigns.contains) }

    /// Whether it is what the sign of per cent says.
    var isPerCent: Bool { ["%", "per cent", "percent"].contains(name) }

    /// What a word behind a number makes of it; nil for one that says nothing in this unit.
    func conversion(of word: String) -> UnitConversion? {
        word == name ? .identity : scale(of: word).map { UnitConversion(from: $0, to: scale) }
    }

    private func scale(of word: String) -> UnitScale? {
        switch quantity {
        case .time: UnitScale.times[word]
        case .bytes: UnitScale.bytes(word)
        case .other(let base): Self.scale(of: word, before: base)
        }
    }

    private static func scale(of word: String, before base: String) -> UnitScale? {
        let hasBase = !base.isEmpty && word.hasSuffix(base)
        let multiplier = hasBase ? word.dropLast(base.count).trimmingBlanks() : word
        if multiplier.isEmpty { return hasBase ? .one : nil }
        // `5 k` of watts is hardly said, and a B there is no billion.
        if measuredUnits.contains(base) { return hasBase ? UnitScale.prefixes[multiplier] : nil }
        return UnitScale.counts[multiplier]
    }
}

/// Signs of currencies.
let currencySigns: Set<Character> = ["$", "€", "£", "¥"]

/// Units before which a prefix is one; `GPUs` is no billion of `PUs`.
private let prefixedUnits: Set = [
    "FLOP", "FLOP/s", "FLOPS", "FLOPs", "Hz", "J", "MAC", "MACs", "OPS", "W", "Wh", "bit", "bit/s", "bps",
    "eV", "flops", "g", "m", "params", "parameters", "px", "tok/s", "tokens", "tokens/s",
]

/// Those of them that count nothing, so that a prefix needs the unit behind it.
private let measuredUnits: Set = ["Hz", "J", "W", "Wh", "bit", "bit/s", "bps", "eV", "g", "m"]
