import Analyses
import Diagnostics
import Figures
import Graphics
import Pages
import Study

extension SitePlan {
    /// Every file of a report's site.
    ///
    /// - Parameter images: the study's folder, from which the images that pages show are copied.
    init(of report: Report, _ templates: TemplateFiles, images: InputFolder, _ diagnostics: inout Diagnostics)
    {
        self.init()
        for page in report.pages {
            add(Output(page.path, page.bytes, from: "the page '\(page.title)'"), &diagnostics)
        }
        for figure in report.drawnFigures {
            add(
                Output(
                    "figures/\(figure.fileName).svg", figure.standaloneSVG, from: "the figure '\(figure.id)'"),
                &diagnostics)
        }
        addData(of: report, &diagnostics)
        addForHosts(report, &diagnostics)
        add(
            Output("assets/style.css", figureStylesheet() + templates.stylesheet, from: "the stylesheet"),
            &diagnostics)
        add(Output("assets/script.js", templates.script, from: "the script"), &diagnostics)
        add(Output("assets/models.js", modelScript(of: report), from: "the list of models"), &diagnostics)
        addImages(of: report.pages, from: images, &diagnostics)
        add(Manifest(files: files.map(\.path)).output, &diagnostics)
    }

    private mutating func addData(of report: Report, _ diagnostics: inout Diagnostics) {
        let resources =
            report.findings.concurrentMap(DataResource.init(of:))
            + report.drawnFigures.concurrentMap(DataResource.init(of:))
        for resource in resources {
            add(Output("data/" + resource.path, resource.csv, from: resource.writer), &diagnostics)
        }
        add(
            Output(
                "data/datapackage.json", dataPackage(of: report.study, resources).bytes,
                from: "the data package"),
            &diagnostics)
        add(
            Output("report.json", reportJSON(of: report).bytes, from: "the report for programs"), &diagnostics
        )
    }

    /// What a web host and feed readers want.
    private mutating func addForHosts(_ report: Report, _ diagnostics: inout Diagnostics) {
        // Without it GitHub's host would treat the site as the source of another one.
        add(Output(".nojekyll", "", from: "the site"), &diagnostics)
        guard let url = report.study.url else { return }
        add(Output("sitemap.xml", sitemap(of: report, at: url), from: "the site map"), &diagnostics)
        add(Output("feed.xml", feed(of: report, at: url), from: "the feed"), &diagnostics)
    }

    private mutating func addImages(
        of pages: [Page], from folder: InputFolder, _ diagnostics: inout Diagnostics
    ) {
        var added: Set<String> = []
        for image in pages.flatMap(\.images) where added.insert(image.value).inserted {
            do {
                add(
                    Output(
                        image.value, try folder.ownBytes(of: image.value), from: "the image '\(image.value)'"),
                    &diagnostics)
            } catch {
                diagnostics.unreadable(folder.displayPath(image.value), error, at: image.position)
            }
        }
    }
}
