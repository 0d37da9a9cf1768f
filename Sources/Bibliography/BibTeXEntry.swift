import Diagnostics

/// An entry as its file holds it, LaTeX and all.
struct BibTeXEntry: Sendable, Hashable {
    struct Field: Sendable, Hashable {
        /// In lower case.
        let name: Located<String>
        /// White space collapsed, the outer braces or quotes removed, the inner braces kept.
        let value: Located<String>
    }

    /// In lower case, without the sign.
    let type: Located<String>
    let key: Located<String>
    let fields: [Field]
    /// What its values could not stand for, should a page cite it.
    let problems: [Diagnostic]
}
