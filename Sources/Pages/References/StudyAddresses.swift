import Figures
package import Study

/// Where the pages of a study's models, metrics and benchmarks stand below the site's root.
///
/// A page is named for what people call its subject, in small letters, digits and hyphens. Subjects that would share a
/// name all get their key after it, so that the order of the table does not decide; what is still equal is numbered.
package struct StudyAddresses: Sendable {
    private let models: [String]
    private let metrics: [String: String]

    package init(of study: Study) {
        models = uniqueSlugs(study.table.models.map { (name: $0.name, key: $0.key) }, else: "model")
            .map { "models/\($0).html" }
        let names = study.measureNames
        let slugs = uniqueSlugs(names.map { (name: $0, key: "") }, else: "metric")
        metrics = Dictionary(
            zip(names, slugs).map { ($0, "metrics/\($1).html") }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter model: its place in the table.
    package func page(ofModel model: Int) -> String { models[model] }

    /// The page of a metric or benchmark; nil for a name that is neither.
    package func page(ofMetric name: String) -> String? { metrics[name] }
}

private func uniqueSlugs(_ subjects: [(name: String, key: String)], else fallback: String) -> [String] {
    let plain = subjects.map { subject in
        fileName([slug(subject.name), slug(subject.key)].first { !$0.isEmpty } ?? fallback, of: fallback)
    }
    let uses = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    let keyed = zip(plain, subjects).map { name, subject in
        let key = slug(subject.key)
        return uses[name] == 1 || key.isEmpty ? name : "\(name)-\(key)"
    }
    // Names that nobody else wants are theirs, whatever stands before them in the table.
    var taken = Set(plain.filter { uses[$0] == 1 })
    return keyed.enumerated().map { index, name in
        if uses[plain[index]] == 1 { return name }
        var free = name
        var repetition = 1
        while !taken.insert(free).inserted {
            repetition += 1
            free = "\(name)-\(repetition)"
        }
        return free
    }
}

/// Small letters and digits, everything between them one hyphen; short enough for every file system.
private func slug(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.lowercased().utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
        default:
            if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
        }
    }
    let short = bytes.prefix(100)
    return String(decoding: short.last == UInt8(ascii: "-") ? short.dropLast() : short, as: UTF8.self)
}
