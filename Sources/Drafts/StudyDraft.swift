package import Diagnostics
import Settings
package import Study

/// A study that was drafted from tables alone: it builds as it is, and says of every line what it was guessed from.
package struct StudyDraft: Sendable {
    /// `study.yaml` and the narrative, by their paths below the study's folder.
    package let texts: [(path: String, text: String)]
    /// The tables as they were given, by theirs.
    package let tables: [(path: String, source: TableSource)]
    /// In the order of study.yaml.
    package let guesses: [Guess]

    /// Drafts a study. Nil, with diagnostics, when a file is no table or the tree names what no table has.
    ///
    /// - Parameters:
    ///   - tables: each with the path that it will have below the study's folder.
    ///   - title: of the site, and why it is this one when nobody stated it.
    ///   - date: of the data, likewise.
    ///   - tree: groups of metrics, as YAML or JSON.
    ///   - answer: is asked what the tables leave open.
    package init?(
        of tables: [(path: String, source: TableSource)], title: Stated, date: Stated,
        tree: SourceText? = nil,
        answering answer: Answer, _ diagnostics: inout Diagnostics
    ) {
        var groups: TreeFile?
        if let tree {
            groups = TreeFile(tree, &diagnostics)
            if groups == nil { return nil }
        }
        var drafts: [TableDraft] = []
        for (path, source) in tables {
            guard let profile = TableProfile(of: source, &diagnostics) else { return nil }
            var draft = TableDraft(path: path, profile, joining: Set(drafts.flatMap(\.keys)), answer)
            draft.tellApart(from: drafts)
            if draft.settled.isEmpty {
                diagnostics.error(
                    .noModelColumn, "no column of this table names models: each of them holds numbers",
                    at: Position(file: source.path), mend: "add a column with a name for each row")
                return nil
            }
            drafts.append(draft)
        }
        self.tables = tables

        let study = Self.read(CommentedYAML(title: title, date: date, drafts), tables)
        if let study, study.table.metrics.isEmpty {
            diagnostics.error(
                .noScoreColumn,
                "no column of scores is left in \(tables.count == 1 ? "this table" : "these tables")",
                at: Position(file: tables.first?.source.path ?? ""),
                mend: "a score is a number that is no fact about the model, as its size or its year is")
            return nil
        }
        let guess = study.map {
            ScoreGuess(
                $0.table, grouped: Set(groups?.groupNames ?? []),
                lower: drafts.reduce(into: []) { $0.formUnion($1.profile.lowerIsBetter) }, answer)
        }
        let benchmark: BenchmarkDraft
        if let groups, let guess {
            benchmark = BenchmarkDraft(groups, of: guess.metrics, &diagnostics)
            if diagnostics.hasErrors { return nil }
        } else {
            benchmark = guess.map { BenchmarkDraft(of: $0.metrics, answer) } ?? .unread
        }
        for (name, table, reason) in guess?.ignored ?? [] {
            drafts.leaveOut(name, of: table, because: reason)
        }
        if let published = guess?.published, !benchmark.members.isEmpty {
            drafts.rename(
                published.name, of: published.table, to: BenchmarkDraft.rootName, because: published.reason)
        }

        var yaml = CommentedYAML(title: title, date: date, drafts)
        yaml.add(benchmark)
        let rule = MissingGuess(of: benchmark, in: study, answer)
        yaml.add(rule, benchmark)
        yaml.add(directionsOf: guess?.metrics ?? [], in: benchmark)
        let narrative = Narrative(
            title: title.text, benchmark, metrics: guess?.metrics ?? [], hasMissing: rule.count > 0,
            hasComplete: rule.hasComplete, modelCount: study?.table.models.count ?? 0)
        texts = [
            ("study.yaml", yaml.text),
            ("index.md", narrative.text(read: { Self.folder($0 + [("study.yaml", yaml.text)], tables) })),
        ]
        guesses = yaml.guesses
    }

    /// Every file of the study.
    package var files: [(path: String, bytes: [UInt8])] {
        Self.files(texts, tables)
    }

    private static func files(
        _ texts: [(path: String, text: String)], _ tables: [(path: String, source: TableSource)]
    ) -> [(path: String, bytes: [UInt8])] {
        texts.map { ($0.path, Array($0.text.utf8)) }
            + tables.flatMap { path, source in
                source.files.map { (path + $0.path.dropFirst(source.path.count), $0.bytes) }
            }
    }

    /// The study's folder as it would be on disk.
    package func folder(named name: String) -> InputFolder { Self.folder(texts, tables, named: name) }

    private static func folder(
        _ texts: [(path: String, text: String)], _ tables: [(path: String, source: TableSource)],
        named name: String = "draft"
    ) -> InputFolder {
        .memory(
            name,
            bytes: Dictionary(
                files(texts, tables).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The study as far as tables alone say it; nil where they cannot be read so, which the build will tell.
    private static func read(_ yaml: CommentedYAML, _ tables: [(path: String, source: TableSource)]) -> Study?
    {
        var ignored = Diagnostics()
        return readStudy(in: folder([("study.yaml", yaml.text)], tables), &ignored)
    }
}

/// A text of the study's head, and why it is this one when nobody stated it.
package struct Stated: Sendable, Hashable {
    package let text: String
    package let reason: String?

    package init(_ text: String, because reason: String? = nil) {
        self.text = text
        self.reason = reason
    }
}

extension [TableDraft] {
    fileprivate mutating func leaveOut(_ name: String, of table: String, because reason: String) {
        guard let place = firstIndex(where: { $0.path == table }) else { return }
        self[place].ignored.append((name, reason))
    }

    fileprivate mutating func rename(_ name: String, of table: String, to new: String, because reason: String)
    {
        guard let place = firstIndex(where: { $0.path == table }) else { return }
        self[place].renamed.append((name, new, reason))
    }
}
