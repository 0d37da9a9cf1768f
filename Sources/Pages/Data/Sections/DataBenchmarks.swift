import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// Every tree, as nested lists.
    static var benchmarks: Self {
        Self(id: "benchmarks", title: "Benchmarks") { page, html in
            let trees = page.pages.study.trees
            if trees.isEmpty { html.paragraph("The study has no benchmark.") }
            if page.pages.study.isWeighted {
                html.paragraph(
                    "A benchmark is the mean of its members. Where weights stand behind them, it is their weighted mean; "
                        + "elsewhere each counts the same.")
            }
            for tree in trees {
                html.element("h3", tree.title)
                html.newLine()
                html.open("div", ["class": "tree"])
                html.newLine()
                html.members(of: tree, in: page.pages)
                html.newLine()
                html.close("div")
                html.newLine()
            }
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func members(of benchmark: Benchmark, in pages: StudyPages) {
        open("ul")
        newLine()
        for (member, weight) in zip(benchmark.members, benchmark.weights) {
            open("li")
            element(
                "a", ["href": pages.addresses.page(ofMetric: member.name)], pages.title(of: member.name))
            if benchmark.ratio != nil { text(" (weight \(shortestText(weight.number)))") }
            if case .benchmark(let inner) = member { members(of: inner, in: pages) }
            close("li")
            newLine()
        }
        close("ul")
    }
}
