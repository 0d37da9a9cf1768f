/// What a view holds, as its template sees it.
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
}

// MARK: - Names

extension ViewValue {
    /// The field of that name.
    subscript(name: String) -> ViewValue? {
        if case .fields(let fields) = self { fields.first { $0.name == name }?.value } else { nil }
    }

    /// Every name that a tag could use here, fields of fields with a point.
    var names: [String] {
        guard case .fields(let fields) = self else { return [] }
        return fields.flatMap { field in
            [field.name] + field.value.names.map { "\(field.name).\($0)" }
        }
    }

    /// What a section stands for, once each. An inverted section stands where there is nothing.
    var elements: [ViewValue] {
        switch self {
        case .list(let items): items
        case .absent, .flag(false): []
        case .text, .markup, .flag(true), .fields: [self]
        }
    }
}

extension [ViewValue] {
    /// What a tag names inside these values, the innermost last: its first part is looked for from the innermost value
    /// outwards. What is absent is found all the same, and not sought further out.
    func value(of tag: TemplateTag) -> ViewValue? {
        guard let first = tag.path.first else { return last }
        let found = reversed().lazy.compactMap { $0[first] }.first
        return tag.path.dropFirst().reduce(found) { value, part in value?[part] }
    }
}

// MARK: - Reflection

extension ViewValue {
    /// The stored properties of a view, by their names.
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
