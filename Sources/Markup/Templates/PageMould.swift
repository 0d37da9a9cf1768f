import Mustache

/// What a template makes of all views of one shape: fixed bytes, and holes for the texts of the view.
///
/// A site has hundreds of pages that differ in their texts alone. Mustache finds the value of every tag anew on every
/// page, by name and by dynamic casts, and would take a fifth of the time of a build. So it renders each shape once,
/// with a mark in the place of every text; filling the holes is all that remains to do for a page.
package struct PageMould: Sendable {
    private enum Piece: Sendable {
        case fixed([UInt8])
        /// The place of a text among the leaves of the view.
        case hole(Int)
    }

    private let pieces: [Piece]
    /// The bytes of all fixed pieces.
    private let fixedSize: Int

    /// Nil when the library has no such template.
    init?(_ template: String, of view: ViewValue, in library: MustacheLibrary) {
        var leaves = 0
        guard let rendered = library.render(Self.marked(view, &leaves), withTemplate: template) else {
            return nil
        }
        pieces = Self.pieces(of: rendered)
        fixedSize = rendered.utf8.count
    }

    /// The page of a view that has the mould's shape.
    package func filled(with view: ViewValue) -> [UInt8] {
        var leaves: [ViewValue] = []
        view.forEachLeaf { leaves.append($0) }
        var page: [UInt8] = []
        page.reserveCapacity(fixedSize + leaves.reduce(0) { $0 + $1.size })
        for piece in pieces {
            switch piece {
            case .fixed(let bytes): page.append(contentsOf: bytes)
            case .hole(let place):
                switch leaves[place] {
                case .text(let text): page.append(escaping: text)
                case .markup(let html): page.append(contentsOf: html.bytes)
                case .flag, .absent, .list, .fields: break
                }
            }
        }
        return page
    }
}

// MARK: - Marks

extension PageMould {
    /// Control characters, which no HTML may hold, around the number of the leaf.
    private static let opening: Character = "\u{1}"
    private static let closing: Character = "\u{2}"

    /// The fields of a view as Mustache wants them.
    private struct Fields: MustacheParent {
        let values: [String: Any]

        func child(named name: String) -> Any? { values[name] }
    }

    /// Nothing, but found: in the place of a nil Mustache would look for an outer field of the same name.
    private struct Absent: MustacheCustomRenderable {
        let renderText = ""
        let isNull = true
    }

    /// The view as Mustache wants it, with a mark for every text.
    private static func marked(_ value: ViewValue, _ leaves: inout Int) -> Any {
        switch value {
        case .text, .markup:
            defer { leaves += 1 }
            return "\(opening)\(leaves)\(closing)"
        case .flag(let isSet): return isSet
        case .absent: return Absent()
        case .list(let items): return items.map { marked($0, &leaves) }
        case .fields(let fields):
            var values: [String: Any] = [:]
            for field in fields { values[field.name] = marked(field.value, &leaves) }
            return Fields(values: values)
        }
    }

    private static func pieces(of rendered: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = rendered[...]
        while let start = rest.firstIndex(of: opening), let end = rest[start...].firstIndex(of: closing),
            let leaf = Int(rest[rest.index(after: start)..<end])
        {
            pieces += [.fixed(Array(rest[..<start].utf8)), .hole(leaf)]
            rest = rest[rest.index(after: end)...]
        }
        return pieces + [.fixed(Array(rest.utf8))]
    }
}
