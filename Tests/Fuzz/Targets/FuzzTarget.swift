/// Something that reads a stranger's bytes: the name under which it is fuzzed, and what is done with them.
package struct FuzzTarget: Sendable {
    package let name: String
    private let read: @Sendable ([UInt8]) -> Outcome

    init(_ name: String, _ read: @escaping @Sendable ([UInt8]) -> Outcome) {
        self.name = name
        self.read = read
    }

    package static let all = [tables, drafts, study, markdown, claims, bibliography, templates]

    /// What a run of these bytes broke; nothing when all is well. A crash and a hang are for the caller to notice.
    package func broken(by bytes: [UInt8]) -> [String] {
        read(bytes).broken
    }

    /// Whether nothing in these bytes is an error.
    package func accepts(_ bytes: [UInt8]) -> Bool {
        read(bytes).isAccepted
    }
}
