/// What a view offers to its template: the names that a tag may use, and how.
indirect enum ViewShape: Sendable {
    /// Is printed by two braces, which escape it.
    case text
    /// Is printed by three braces, which do not.
    case markup
    /// A condition.
    case flag
    /// Repeats a section.
    case list(ViewShape)
    /// In the order of declaration.
    case fields([(name: String, shape: ViewShape)])

    /// The shape of a sample's stored properties, which are what Mustache sees.
    init(of sample: ViewValue) {
        switch sample {
        case .text, .absent: self = .text
        case .markup: self = .markup
        case .flag: self = .flag
        case .list(let items): self = .list(items.first.map(ViewShape.init(of:)) ?? .text)
        case .fields(let fields):
            self = .fields(fields.map { (name: $0.name, shape: ViewShape(of: $0.value)) })
        }
    }

    /// What the field of that name offers.
    subscript(name: String) -> ViewShape? {
        if case .fields(let fields) = self { fields.first { $0.name == name }?.shape } else { nil }
    }

    /// Every name that a tag could use here, fields of fields with a point.
    var names: [String] {
        guard case .fields(let fields) = self else { return [] }
        return fields.flatMap { field in
            [field.name] + field.shape.names.map { "\(field.name).\($0)" }
        }
    }
}
