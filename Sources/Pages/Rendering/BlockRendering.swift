import Markup

extension ChapterRendering {
    mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let content):
            html.open("p")
            write(content)
            html.close("p")
        case .heading(let heading): write(heading)
        case .code(let code, let language):
            html.open("pre")
            html.element("code", ["class": language.map { "language-\($0)" }], code)
            html.close("pre")
        case .figure(let block): writeFigure(block)
        case .quote(let blocks):
            html.open("blockquote")
            html.newLine()
            for block in blocks { write(block) }
            html.close("blockquote")
        case .alert(let kind, let blocks):
            html.open("aside", ["class": "alert alert-\(kind.rawValue)", "role": "note"])
            html.newLine()
            html.element("p", ["class": "alert-title"], kind.title)
            html.newLine()
            for block in blocks { write(block) }
            html.close("aside")
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .rule: html.open("hr")
        }
        html.newLine()
    }

    private mutating func write(_ heading: Heading) {
        let id = chapter.sections[heading.ordinal].id
        let element = "h\(heading.level)"
        html.open(element, ["id": id])
        write(heading.content)
        if heading.level > 1 {
            html.text(" ")
            html.element(
                "a", ["class": "anchor", "href": "#\(id)", "aria-label": "Link to this section"], "#")
        }
        html.close(element)
        let isTitle = heading.ordinal == chapter.sections.first { $0.heading.level == 1 }?.heading.ordinal
        if isTitle { writeAuthors() }
    }

    private mutating func write(_ list: MarkdownList) {
        let element = list.start == nil ? "ul" : "ol"
        let start = list.start.flatMap { $0 == 1 ? nil : String($0) }
        let isTaskList = list.items.contains { $0.done != nil }
        html.open(element, ["start": start, "class": isTaskList ? "tasks" : nil])
        html.newLine()
        for item in list.items {
            html.open("li")
            if let done = item.done { writeCheckbox(done) }
            write(item, isTight: list.isTight)
            html.close("li")
            html.newLine()
        }
        html.close(element)
    }

    private mutating func writeCheckbox(_ done: Bool) {
        let label = done ? "done" : "not done"
        html.open(
            "input", ["type": "checkbox", "disabled": "", "checked": done ? "" : nil, "aria-label": label])
        html.text(" ")
    }

    private mutating func write(_ item: MarkdownList.Item, isTight: Bool) {
        for (place, block) in item.blocks.enumerated() {
            if isTight, case .paragraph(let content) = block {
                write(content)
                if place + 1 < item.blocks.count { html.newLine() }
            } else {
                write(block)
            }
        }
    }

    private mutating func write(_ table: MarkdownTable) {
        tableCount += 1
        html.openScroll(label: "Table \(tableCount)", columns: table.header.count)
        html.open("table")
        html.open("thead")
        writeRow(table.header, of: table, cell: "th")
        html.close("thead")
        html.newLine()
        html.open("tbody")
        html.newLine()
        for row in table.rows { writeRow(row, of: table, cell: "td") }
        html.close("tbody")
        html.close("table")
        html.closeScroll()
    }

    private mutating func writeRow(_ row: [MarkdownTable.Cell], of table: MarkdownTable, cell: String) {
        html.open("tr")
        for (content, alignment) in zip(row, table.alignments) {
            html.open(cell, ["scope": cell == "th" ? "col" : nil, "class": alignment?.rawValue])
            write(content)
            html.close(cell)
        }
        html.close("tr")
        html.newLine()
    }
}
