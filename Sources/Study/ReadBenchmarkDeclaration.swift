import Diagnostics
import Settings

extension BenchmarkDeclaration {
    /// - Parameter isMember: whether it is a member of another; the root of a tree has no weight.
    init?(_ entry: Settings, isMember: Bool = false, _ diagnostics: inout Diagnostics) {
        var settings = entry
        let isWeightedRoot = !isMember && entry.contains("weight")
        let name = settings.required("name", "a benchmark has a name", &diagnostics)
        weight = isMember ? settings.weight(&diagnostics) : .one
        title = settings.string("title", &diagnostics)?.value
        description = settings.string("description", &diagnostics)?.value
        let items = settings.mixedList("members", &diagnostics) ?? []
        members = items.compactMap { item in
            if let text = item.text { return Member(content: .pattern(text), weight: .one) }
            return item.settings.flatMap { Member($0, &diagnostics) }
        }
        if items.isEmpty {
            diagnostics.error(
                .emptyBenchmark,
                "benchmark '\(name?.value ?? "")' has no members", at: settings.position,
                mend: "list metrics or benchmarks under 'members:'")
        }
        settings.rejectUnknownKeys(
            of: isMember ? .member : .benchmark,
            called: isWeightedRoot ? "a benchmark that is no member of another" : "a benchmark", &diagnostics)
        guard let name else { return nil }
        self.name = name
    }
}

extension BenchmarkDeclaration.Member {
    /// A benchmark; without `members:` a metric or a pattern with a weight, so that no weighted metric is told that it has no
    /// members.
    fileprivate init?(_ entry: Settings, _ diagnostics: inout Diagnostics) {
        if entry.contains("members") {
            guard let benchmark = BenchmarkDeclaration(entry, isMember: true, &diagnostics) else {
                return nil
            }
            self.init(content: .benchmark(benchmark), weight: benchmark.weight)
            return
        }
        var settings = entry
        let name = settings.required("name", "name the metric or benchmark", &diagnostics)
        let weight = settings.weight(&diagnostics)
        let isKnown = entry.keys.allSatisfy { ["name", "weight"].contains($0.value) }
        // Asked for in vain, so that who mistypes it or forgets it is told so.
        _ = settings.mixedList("members", &diagnostics)
        settings.rejectUnknownKeys(of: .member, called: "a member without 'members'", &diagnostics)
        guard let name, isKnown else { return nil }
        self.init(content: .pattern(name), weight: weight)
    }
}

extension Settings {
    /// What a member counts: 1 where nothing is stated or it cannot be read.
    fileprivate mutating func weight(_ diagnostics: inout Diagnostics) -> Weight {
        guard let text = string("weight", &diagnostics) else { return .one }
        if let weight = parseNumber(text.value.utf8).flatMap({ Weight($0) }) { return weight }
        diagnostics.error(
            .invalidWeight,
            "'weight' is '\(text.value)'", at: text.position,
            mend: "write a positive number of at most nine decimals and at most 1000000, as in weight: 2")
        return .one
    }
}
