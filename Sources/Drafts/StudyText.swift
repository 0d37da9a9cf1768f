import Findings
import Study

/// study.yaml, part by part in the order in which it is read.
extension CommentedYAML {
    init(title: Stated, date: Stated, _ tables: [TableDraft]) {
        self.init()
        note(
            "Drafted from the tables alone. A comment says what a line was guessed from; set right what is wrong."
        )
        add("title: \(yamlQuoted(title.text))", because: title.reason)
        add("date: \(date.text)", because: date.reason)
        blankLine()
        add("tables:")
        for table in tables { table.write(to: &self) }
    }

    mutating func add(_ benchmark: BenchmarkDraft) {
        blankLine()
        guard !benchmark.members.isEmpty else {
            note((benchmark.reason ?? "Nothing is averaged") + ". To rank, add a benchmark:")
            note("benchmark: {name: average, members: [...]}")
            return
        }
        add("benchmark:")
        add("name: \(BenchmarkDraft.rootName)", indent: 2)
        add("members:", indent: 2, because: benchmark.reason)
        for member in benchmark.members { add(member, indent: 4) }
        for (names, reason) in benchmark.outsideByReason {
            leaveOut("\(names.joined(separator: ", ")) outside the average", indent: 2, because: reason)
        }
    }

    private mutating func add(_ member: BenchmarkDraft.Member, indent: Int) {
        switch member {
        case .metric(let name): add("- \(yamlText(name))", indent: indent)
        case .group(let name, let members):
            add("- name: \(yamlText(name))", indent: indent)
            add("members:", indent: indent + 2)
            for member in members { add(member, indent: indent + 4) }
        }
    }

    mutating func add(_ missing: MissingGuess, _ benchmark: BenchmarkDraft) {
        guard let rule = missing.rule else { return }
        blankLine()
        add("missing-scores: \(rule)", because: missing.reason)
        if missing.hasComplete {
            add("cohorts:")
            add("complete: {scored-on: [\(BenchmarkDraft.rootName)]}", indent: 2)
        }
    }

    mutating func add(directionsOf metrics: [ScoreGuess.Metric], in benchmark: BenchmarkDraft) {
        let averaged = Set(benchmark.metrics)
        let stated = metrics.filter { $0.lower != nil || lowerWord(in: $0.name) != nil }
        if stated.isEmpty { return }
        blankLine()
        add("metrics:")
        for metric in stated {
            let name = yamlText(metric.name)
            guard let reason = metric.lower else {
                add("\(name): {better: higher}", indent: 2, because: "as you answered")
                continue
            }
            let range = metric.scale.range(of: metric.column).map { bounds in
                ", range: [\(shortestText(bounds.lowerBound)), \(shortestText(bounds.upperBound))]"
            }
            let needsRange = averaged.contains(metric.name)
            add("\(name): {better: lower\(needsRange ? range ?? "" : "")}", indent: 2, because: reason)
        }
    }
}
