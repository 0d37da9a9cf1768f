import Markup

extension ChapterRendering {
    // Ids with a point cannot meet those of headings, which have none.

    mutating func writeFootnoteReference(_ number: Int) {
        let reference = footnoteReferences[number, default: 0] + 1
        footnoteReferences[number] = reference
        html.open("sup")
        html.element(
            "a", ["href": "#note.\(number)", "id": "ref.\(number).\(reference)", "role": "doc-noteref"],
            "\(number)")
        html.close("sup")
    }

    mutating func writeFootnotes() {
        guard !chapter.footnotes.isEmpty else { return }
        html.open("section", ["class": "footnotes", "role": "doc-endnotes", "aria-label": "Footnotes"])
        html.newLine()
        html.open("ol")
        html.newLine()
        for (index, blocks) in chapter.footnotes.enumerated() {
            html.open("li", ["id": "note.\(index + 1)"])
            writeNote(blocks, number: index + 1)
            html.close("li")
            html.newLine()
        }
        html.close("ol")
        html.close("section")
        html.newLine()
    }

    /// The ways back end its last paragraph.
    private mutating func writeNote(_ blocks: [Block], number: Int) {
        for block in blocks.dropLast() { write(block) }
        if case .paragraph(let content)? = blocks.last {
            html.open("p")
            write(content)
            writeWaysBack(from: number)
            html.close("p")
        } else {
            if let block = blocks.last { write(block) }
            writeWaysBack(from: number)
        }
    }

    private mutating func writeWaysBack(from number: Int) {
        for reference in 0..<footnoteReferences[number, default: 0] {
            let label = "Back to reference \(reference + 1) of note \(number)"
            html.element(
                "a",
                [
                    "class": "back", "href": "#ref.\(number).\(reference + 1)", "role": "doc-backlink",
                    "aria-label": label,
                ], "↩")
        }
    }
}
