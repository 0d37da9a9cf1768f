/// What a view holds, read by reflection once per page.
package enum ViewValue: Sendable {
    /// Is escaped on the page.
    case text(String)
    /// Stands on the page as it is.
    case markup(HTML)
    case flag(Bool)
    /// An optional that is nil.
    case absent
    case list([ViewValue])
    /// In the order of declaration.
    case fields([(name: String, value: ViewValue)])

    package init(reflecting value: Any) {
        // A cast that fails takes many times as long as a comparison of types.
        let type = type(of: value)
        if type == String.self, let text = value as? String {
            self = .text(text)
        } else if type == HTML.self, let markup = value as? HTML {
            self = .markup(markup)
        } else if type == Bool.self, let flag = value as? Bool {
            self = .flag(flag)
        } else if type == ViewValue.self, let read = value as? ViewValue {
            self = read
        } else {
            self.init(reflectingParts: Mirror(reflecting: value))
        }
    }

    package init(_ text: String?) { self = text.map(ViewValue.text) ?? .absent }

    package init(_ markup: HTML?) { self = markup.map(ViewValue.markup) ?? .absent }

    /// Fields, and more fields after them.
    package func with(_ more: [(name: String, value: ViewValue)]) -> ViewValue {
        if case .fields(let own) = self { .fields(own + more) } else { .fields(more) }
    }

    private init(reflectingParts mirror: Mirror) {
        switch mirror.displayStyle {
        case .optional:
            self = mirror.children.first.map { ViewValue(reflecting: $0.value) } ?? .absent
        case .collection: self = .list(mirror.children.map { ViewValue(reflecting: $0.value) })
        default:
            self = .fields(
                mirror.children.map { (name: $0.label ?? "", value: ViewValue(reflecting: $0.value)) })
        }
    }
}

extension ViewValue {
    /// Calls the action for every text and piece of markup, in the order of declaration.
    func forEachLeaf(_ action: (ViewValue) -> Void) {
        switch self {
        case .text, .markup: action(self)
        case .flag, .absent: break
        case .list(let items): for item in items { item.forEachLeaf(action) }
        case .fields(let fields): for field in fields { field.value.forEachLeaf(action) }
        }
    }

    /// About how many bytes a text or a piece of markup takes on a page.
    var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .markup(let html): html.bytes.count
        case .flag, .absent, .list, .fields: 0
        }
    }

    /// Adds what the value is apart from its texts. Values of one view that add the same bytes make pages that differ in
    /// their texts alone.
    package func addShape(to shape: inout [UInt8]) {
        switch self {
        case .text, .markup: shape.append(UInt8(ascii: "t"))
        case .flag(let isSet): shape.append(UInt8(ascii: isSet ? "1" : "0"))
        case .absent: shape.append(UInt8(ascii: "-"))
        case .list(let items):
            shape.append(UInt8(ascii: "["))
            for item in items { item.addShape(to: &shape) }
            shape.append(UInt8(ascii: "]"))
        case .fields(let fields):
            for field in fields { field.value.addShape(to: &shape) }
        }
    }
}
