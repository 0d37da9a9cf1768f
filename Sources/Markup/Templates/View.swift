/// What one template is rendered with, beside the site and the page: stored properties only, all of them formatted.
/// Templates place, pages compute.
package protocol View: Sendable {
    /// The name of the template, without its extension.
    static var template: String { get }
    /// A view with nothing left out (no optional nil, no list empty), from which templates are checked.
    static var sample: Self { get }
    /// What the template sees: the stored properties. Views of which a site has hundreds write them out, because reflection
    /// would take longer than everything else about their pages.
    var content: ViewValue { get }
}

extension View {
    package var content: ViewValue { ViewValue(reflecting: self) }
}
