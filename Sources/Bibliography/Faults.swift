import Diagnostics

extension Fault {
    /// Two entries have one key.
    static let duplicateEntry = Fault("duplicate-entry")
    /// An entry has a field twice.
    static let duplicateField = Fault("duplicate-field")
    /// A text that should be BibTeX cannot be read as BibTeX.
    static let invalidBibTeX = Fault("invalid-bibtex")
    /// A DOI is not written as one.
    static let invalidDOI = Fault("invalid-doi")
    /// A date of an entry is not written as one.
    static let invalidEntryDate = Fault("invalid-entry-date")
    /// The abbreviations of a file stand for more text than is read.
    static let longAbbreviations = Fault("long-abbreviations")
    /// An entry of the bibliography has no key.
    static let missingEntryKey = Fault("missing-entry-key")
    /// An entry does not have a field that its type needs.
    static let missingField = Fault("missing-field")
    /// A name is missing among authors or editors.
    static let missingName = Fault("missing-name")
    /// A value in braces or quotes is never closed.
    static let unclosedValue = Fault("unclosed-value")
    /// A word stands for a value, and no `@string` defines it.
    static let unknownAbbreviation = Fault("unknown-abbreviation")
    /// An entry is of a type that is not known.
    static let unknownEntryType = Fault("unknown-entry-type")
    /// A LaTeX command is not known.
    static let unknownLaTeXCommand = Fault("unknown-latex-command")
}
