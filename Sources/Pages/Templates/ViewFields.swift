import Mustache

/// A view's stored properties by name, read once per page: Mustache itself would reflect on the view for every tag.
struct ViewFields: MustacheParent {
    private let fields: [String: Any]

    init(_ view: Any) {
        fields = Dictionary(
            Mirror(reflecting: view).children.compactMap { label, value in
                label.flatMap { label in Self.field(value).map { (label, $0) } }
            }, uniquingKeysWith: { first, _ in first })
    }

    func child(named name: String) -> Any? { fields[name] }

    /// Nil for an optional that is nil: inside `Any`, Mustache would print it.
    private static func field(_ value: Any) -> Any? {
        if value is String || value is Bool { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { field($0.value) }
        case .collection: return mirror.children.compactMap { field($0.value) }
        default: return ViewFields(value)
        }
    }
}
