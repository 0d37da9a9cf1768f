import Diagnostics

extension Template {
    /// Nil, with a diagnostic, when the tags do not fit together. What stands behind the first mistake could mean
    /// anything, so that it is the only one that is told.
    init?(reading source: SourceText, _ diagnostics: inout Diagnostics) {
        var reading = TemplateReading()
        do {
            for piece in TemplatePiece.all(in: source) { try reading.read(piece) }
            parts = try reading.finish()
        } catch {
            diagnostics.error(error.fault, error.message, at: error.tag.position, mend: error.mend)
            return nil
        }
    }
}

/// Puts the pieces of a template together: a tag that encloses others with all that it encloses.
private struct TemplateReading {
    struct Mistake: Error {
        let fault: Fault
        let tag: TemplateTag
        let message: String
        var mend: String?
    }

    /// What is read is walked tag by tag within tags, which takes the stack of the process.
    private static let deepest = 100

    private var parts: [Template.Part] = []
    /// The tags that are not ended yet, each with the parts before it.
    private var open: [(tag: TemplateTag, before: [Template.Part])] = []

    mutating func read(_ piece: TemplatePiece) throws(Mistake) {
        switch piece {
        case .text(let text): parts.append(.text(Array(text.utf8)))
        case .tag(let tag): try read(tag)
        }
    }

    private mutating func read(_ tag: TemplateTag) throws(Mistake) {
        switch tag.kind {
        case .variable, .unescaped, .partial, .comment: parts.append(.tag(tag))
        case .section, .inverted, .parent, .block:
            guard open.count < Self.deepest else {
                throw Mistake(
                    fault: .nestedTooDeeply, tag: tag,
                    message: "'\(tag.text)' is nested more than \(Self.deepest) levels deep")
            }
            open.append((tag, parts))
            parts = []
        case .end:
            let last = open.popLast()
            guard let last, last.tag.name == tag.name else {
                throw Mistake(
                    fault: .unmatchedTag, tag: tag, message: "'\(tag.text)' ends no tag that is open here",
                    mend: last.map { "end '\($0.tag.text)' first" })
            }
            parts = last.before + [.enclosing(last.tag, parts)]
        case .unclosed:
            let braces = tag.text.hasPrefix("{{{") ? "}}}" : "}}"
            throw Mistake(
                fault: .unclosedTag, tag: tag, message: "this tag is not closed",
                mend: "close it with \(braces)")
        case .unsupported:
            throw Mistake(
                fault: .unsupportedTag, tag: tag, message: "'\(tag.text)' cannot be used here",
                mend: "leave the delimiters as they are")
        }
    }

    func finish() throws(Mistake) -> [Template.Part] {
        guard let tag = open.last?.tag else { return parts }
        throw Mistake(
            fault: .unendedTag, tag: tag, message: "'\(tag.text)' is not ended",
            mend: "end it with {{/\(tag.name)}}")
    }
}
