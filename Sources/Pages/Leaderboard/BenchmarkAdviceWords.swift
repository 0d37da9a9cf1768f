import Analyses
import Findings
import Markup

extension BenchmarkAdvice {
    /// For the first page and the leaderboard of a study that ranks nothing: the lines to add, as they are written.
    var html: HTML {
        var html = HTMLWriter()
        html.open("div", ["class": "advice"])
        html.newLine()
        html.open("p")
        html.text(
            "The study names no benchmark, so no model has a rank. To rank the models by the mean of all metrics, add to "
        )
        html.element("code", "study.yaml")
        html.text(":")
        html.close("p")
        html.newLine()
        html.open("pre")
        html.element("code", lines.joined(separator: "\n"))
        html.close("pre")
        html.newLine()
        if let ranges { html.paragraph(ranges) }
        html.close("div")
        return html.html
    }

    /// Which rule is right the data cannot say, so all are named.
    private var lines: [String] {
        if missing == 0 { return [line] }
        let scores = missing == 1 ? "the missing score does" : "the \(countText(missing)) missing scores do"
        return [line, "missing-scores: skip   # or zero, or undefined: what \(scores)"]
    }

    private var ranges: String? {
        guard let first = withoutRange.first else { return nil }
        let others = withoutRange.count - 1
        return others == 0
            ? "\(first) is better when lower, and needs a range under metrics to be turned round."
            : "\(first) and \(countText(others)) more are better when lower, and need ranges under metrics to be turned round."
    }
}
