/// What one template is filled with, beside the site and the page: stored properties only, all of them formatted.
/// Templates place, pages compute.
package protocol View: Sendable {
    /// The name of the template, without its extension.
    static var template: String { get }
    /// A view with nothing left out (no optional nil, no list empty), from which templates are checked.
    static var sample: Self { get }
}
