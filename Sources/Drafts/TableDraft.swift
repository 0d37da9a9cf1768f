import Study

/// One entry of `tables:` as it is drafted: what stands in it, and why.
struct TableDraft {
    struct Line {
        var text: String
        var reason: String?
    }

    /// Below the study's folder.
    let path: String
    let profile: TableProfile
    var lines: [Line] = []
    /// Which columns already have a role, by place.
    var settled: Set<Int> = []
    /// The place of the column of keys, where it is one column.
    var keyColumn: Int?
    /// The keys of its rows, as far as they are known.
    var keys: [String] = []
    var isLong = false
    /// Columns that are no scores, with why.
    var ignored: [(name: String, reason: String)] = []
    var attributes: [(name: String, entry: String, reason: String)] = []
    var renamed: [(from: String, to: String, reason: String)] = []
    var errors: [(score: String, error: String, reason: String)] = []
    var splits: [(column: String, parts: [String], reason: String)] = []
    var missing: [(text: String, meaning: String, reason: String)] = []

    func write(to yaml: inout CommentedYAML) {
        yaml.add("- path: \(yamlText(path))", indent: 2)
        for line in lines { yaml.add(line.text, indent: 4, because: line.reason) }
        write(
            attributes.map { ("\(yamlText($0.name)): \($0.entry)", $0.reason) }, under: "attributes",
            to: &yaml)
        write(
            errors.map { ("\(yamlText($0.score)): \(yamlText($0.error))", $0.reason) }, under: "errors",
            to: &yaml)
        write(
            splits.map { ("\(yamlText($0.column)): \(flowList($0.parts))", $0.reason) }, under: "split",
            to: &yaml)
        write(
            renamed.map { ("\(yamlText($0.from)): \(yamlText($0.to))", $0.reason) }, under: "rename",
            to: &yaml)
        write(ignored.map { ("- \(yamlText($0.name))", $0.reason) }, under: "ignore", to: &yaml)
        write(
            missing.map { ("\(yamlQuoted($0.text)): \($0.meaning)", $0.reason) }, under: "missing", to: &yaml)
    }

    private func write(
        _ entries: [(line: String, reason: String)], under key: String, to yaml: inout CommentedYAML
    ) {
        if entries.isEmpty { return }
        yaml.add(key + ":", indent: 4)
        for (line, reason) in entries { yaml.add(line, indent: 6, because: reason) }
    }

    mutating func add(_ text: String, because reason: String?) {
        lines.append(Line(text: text, reason: reason))
    }
}

extension TableDraft {
    init(path: String, _ profile: TableProfile, joining known: Set<String>, _ answer: Answer) {
        self.path = path
        self.profile = profile
        if let separator = profile.separator {
            add("separator: \(separator)", because: "as its first lines show")
        }
        if profile.headerRows > 1 {
            add(
                "header-rows: \(profile.headerRows)",
                because: "its first \(profile.headerRows) lines name the columns together")
        }
        guessLayout()
        if !isLong { guessKey(joining: known, answer) }
        if !isLong { guessRoles() }
        guessCells(answer)
    }
}
