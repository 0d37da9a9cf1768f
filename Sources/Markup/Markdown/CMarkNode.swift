import CMarkGFM

/// What a node of cmark's tree says, in Swift's types. Owned by its tree.
typealias CMarkNode = OpaquePointer

extension CMarkNode {
    /// cmark's own name of the node's kind; extensions have no other.
    var kind: String {
        // Footnotes have a type but no name.
        switch cmark_node_get_type(self) {
        case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
        case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
        default: cmark_node_get_type_string(self).map(String.init(cString:)) ?? ""
        }
    }

    var children: some Sequence<CMarkNode> {
        sequence(state: cmark_node_first_child(self)) { next in
            defer { next = next.flatMap { cmark_node_next($0) } }
            return next
        }
    }

    var literal: String { cmark_node_get_literal(self).map(String.init(cString:)) ?? "" }
    var fenceInfo: String { cmark_node_get_fence_info(self).map(String.init(cString:)) ?? "" }
    var address: String { cmark_node_get_url(self).map(String.init(cString:)) ?? "" }
    var title: String { cmark_node_get_title(self).map(String.init(cString:)) ?? "" }

    /// The marks before a block of code, and how far they stand from its margin; nil for one that is only indented.
    var fence: (character: UInt8, length: Int, indentation: Int)? {
        var (length, indentation): (Int32, Int32) = (0, 0)
        var character: CChar = 0
        guard cmark_node_get_fenced(self, &length, &indentation, &character) != 0 else { return nil }
        return (UInt8(bitPattern: character), Int(length), Int(indentation))
    }

    var startLine: Int { Int(cmark_node_get_start_line(self)) }
    /// In bytes, from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(self)) }
    var endLine: Int { Int(cmark_node_get_end_line(self)) }
}
