import Analyses
import Bibliography
package import Diagnostics
import Figures
import Findings
import Markup
import Pages
package import Study

/// The way from a study to its site: tables → analyses → figures → pages → files.
package struct SiteBuild: Sendable {
    private let folder: InputFolder
    private let firstTable: TableSource?
    private let templates: InputFolder?
    private let allowsFailingClaims: Bool

    /// - Parameters:
    ///   - study: the folder that holds study.yaml.
    ///   - firstTable: replaces the study's first table.
    ///   - templates: a folder whose files replace the built-in ones of the same name.
    ///   - allowsFailingClaims: whether a failing claim is a warning instead of an error.
    package init(
        study: InputFolder, firstTable: TableSource? = nil, templates: InputFolder? = nil,
        allowsFailingClaims: Bool = false
    ) {
        folder = study
        self.firstTable = firstTable
        self.templates = templates
        self.allowsFailingClaims = allowsFailingClaims
    }

    /// Plans every file of the site. Nothing is written, and nothing but the study's folder is read.
    ///
    /// The study is read and its tables joined; the narrative is read for the figures that it asks for; these are computed
    /// and drawn; the pages are rendered with the figures and their values; pages, figures and data become a plan, in
    /// which two writers of one path are found; then every link of every page is followed. Each stage reports all that it
    /// finds wrong. The result is nil when anything was an error.
    ///
    /// - Parameter announce: is told what comes next, for people who wait.
    package func plan(_ diagnostics: inout Diagnostics, announce: (String) -> Void = { _ in }) -> SitePlan? {
        announce("reading the study")
        let templates = templateFiles(&diagnostics)
        let templateSet = TemplateSet(ofPages: templates.pages, &diagnostics)
        templates.reportUnused(templateSet.unused, &diagnostics)
        guard let study = readStudy(in: folder, replacingFirstTable: firstTable, &diagnostics) else {
            return nil
        }
        if study.narrative.isEmpty {
            diagnostics.error(
                .missingFirstPage,
                "the study has no narrative", at: Position(file: folder.displayPath("index.md")),
                mend: "write an index.md, the site's first page")
        }
        let chapters = readNarrative(study.narrative, &diagnostics)

        announce("drawing the figures")
        let lab = Lab(study, comparing: Scheme.compared(by: study, &diagnostics))
        let figures = drawFigures(chapters.flatMap(\.figures), in: lab, &diagnostics)
        let coverage = Figure.coverageMap(of: study)
        let addresses = StudyAddresses(of: study)
        let values = ValueTable(of: lab, figures)
        warn(of: lab, &diagnostics)

        announce("writing the pages")
        let pages = renderPages(
            of: chapters, figures: figures, coverage: coverage, values: values, lab: lab,
            addresses: addresses, templates: templateSet, options: pageOptions(study), &diagnostics)
        if diagnostics.hasErrors { return nil }

        announce("checking the links")
        let report = Report(
            study: study, chapters: chapters, figures: figures, coverage: coverage, values: values,
            published: lab.answer(to: study.missingRule), findings: lab.findings,
            leaderboard: lab.answer(to: study.missingRule), addresses: addresses, pages: pages)
        let plan = SitePlan(of: report, templates, images: folder, &diagnostics)
        checkLinks(of: plan, authoredOn: pages, &diagnostics)
        return diagnostics.hasErrors ? nil : plan
    }

    /// Every value of the study with its number, for authors: also while their text does not hold yet. The values of a
    /// figure that cannot be drawn are left out; its diagnostics say why.
    package func values(_ diagnostics: inout Diagnostics) -> [(name: String, number: String)] {
        guard let study = readStudy(in: folder, replacingFirstTable: firstTable, &diagnostics) else {
            return []
        }
        let chapters = readNarrative(study.narrative, &diagnostics)
        let lab = Lab(study, comparing: Scheme.compared(by: study, &diagnostics))
        let figures = drawFigures(chapters.flatMap(\.figures), in: lab, &diagnostics)
        return ValueTable(of: lab, figures).all.map { name, value in
            switch value.quantity {
            case .defined(let number): (name.text, shortestText(number))
            case .undefined(let reason): (name.text, "not defined: \(reason)")
            }
        }
    }

    /// What the study's analyses find doubtful about its data.
    private func warn(of lab: Lab, _ diagnostics: inout Diagnostics) {
        let advantage: MissingAdvantage = lab.answer(to: lab.study.missingRule)
        if let words = advantage.warning {
            diagnostics.warning(
                .missingScoresAdvantage, words, at: lab.study.statedRule.position, mend: "see the data page")
        }
    }

    private func templateFiles(_ diagnostics: inout Diagnostics) -> TemplateFiles {
        templates.map { TemplateFiles.builtIn.replacing(by: $0, &diagnostics) } ?? .builtIn
    }

    private func pageOptions(_ study: Study) -> PageOptions {
        PageOptions(
            generator: generator, inputHash: inputHash(study), allowsFailingClaims: allowsFailingClaims)
    }

    /// One hash of all that was read: of the hashes of the tables and of the texts.
    private func inputHash(_ study: Study) -> String {
        let settings = (try? folder.bytes(of: "study.yaml")) ?? []
        let bibliographies = [study.bibliography?.source].compactMap(\.self) + study.otherBibliographies
        let texts = (study.narrative + bibliographies).map { Array($0.text.utf8) }
        let hashes = study.inputs.map(\.sha256) + ([settings] + texts).map(sha256)
        return sha256(Array(hashes.joined(separator: "\n").utf8))
    }
}

extension ValueTable {
    /// The values of the study and of its figures.
    fileprivate init(of lab: Lab, _ figures: [Figure]) {
        self.init(of: lab)
        for figure in figures { add(figure.values, under: figure.id) }
    }
}
