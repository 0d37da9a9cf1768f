import Diagnostics
import Figures
import Findings
import Markup
import Settings

extension ChapterRendering {
    /// The whole bundle: drawing, caption, summary, the numbers, the method and the downloads.
    mutating func writeFigure(_ block: SettingsBlock) {
        guard let id = block.id?.value, let figure = context.figures[id],
            let number = context.destinations.figure(id)?.number
        else { return }
        let caption = parseInlineMarkdown(
            figure.caption, in: CaptionSource(of: block), &diagnostics)
        html.open("div", ["class": "bundle"])
        html.newLine()
        html.open("figure", ["id": id, "data-kind": figure.kind])
        html.openScroll(label: "Figure \(number), drawing")
        html.markup(figure.inlineSVG)
        html.closeScroll()
        html.newLine()
        html.open("figcaption")
        html.element("b", "Figure\u{A0}\(number).")
        html.text(" ")
        write(caption)
        html.close("figcaption")
        html.close("figure")
        html.newLine()
        html.element("p", ["class": "summary"], figure.summary)
        html.newLine()
        writeDetails(of: figure, number: number)
        html.close("div")
    }

    private mutating func writeDetails(of figure: Figure, number: Int) {
        let root = pathToRoot(from: chapter.path)
        let csv = "\(root)data/\(figure.fileName).csv"
        html.open("details")
        html.element("summary", "Data and method of Figure\u{A0}\(number)")
        html.newLine()
        html.element("p", ["class": "method"], figure.method)
        html.newLine()
        html.open("p", ["class": "downloads"])
        html.element("a", ["href": "\(root)figures/\(figure.fileName).svg", "download": ""], "Drawing (SVG)")
        html.text(" · ")
        html.element("a", ["href": csv, "download": ""], "Data (CSV)")
        html.close("p")
        html.newLine()
        if figure.data.cellCount <= 1000 {
            html.write(figure.data, label: "Data of Figure \(number)")
        } else {
            let rows = counted(figure.data.rowCount, "row")
            html.open("p")
            html.text("The table has \(rows) and is not repeated here: ")
            html.element("a", ["href": csv, "download": ""], "read it as CSV")
            html.text(".")
            html.close("p")
        }
        html.newLine()
        html.close("details")
        html.newLine()
    }
}
