import Diagnostics
import OrderedCollections

/// In which way the records of a table stand in a JSON file.
package enum JSONShape: Sendable, Hashable {
    /// `[{"model": "a", "acc": 0.5}]`, or such an object on each line.
    case records
    /// `{"a": {"acc": 0.5}}`, as pandas writes it with `orient="index"`.
    case byModel
    /// `{"model": {"0": "a"}, "acc": {"0": 0.5}}`, as pandas writes it, or `{"model": ["a"], "acc": [0.5]}`.
    case byColumn
    /// `{"columns": […], "index": […], "data": [[…]]}`, as pandas writes it with `orient="split"`.
    case split
    /// An object with one list of records, under this name.
    case member(String)

    /// Nil for what holds no table, and where several lists of records leave open which is meant.
    init?(of root: JSONNode) {
        if root.isRecords {
            self = .records
            return
        }
        guard let members = root.members, !members.isEmpty else { return nil }
        let lists = members.filter { $0.value.isRecords }
        if let columns = root["columns"]?.items, let data = root["data"]?.items, !columns.isEmpty,
            data.allSatisfy({ $0.items != nil })
        {
            self = .split
        } else if members.allSatisfy({ $0.value.members?.isEmpty == false }) {
            self = Self.countsRows(members) ? .byColumn : .byModel
        } else if lists.count == 1 {
            self = .member(lists[0].key)
        } else if lists.isEmpty, Self.areColumns(members) {
            self = .byColumn
        } else {
            return nil
        }
    }

    /// Whether in each object the names are 0, 1, 2 and so on.
    private static func countsRows(_ members: [JSONMember]) -> Bool {
        let count = members[0].value.members?.count
        return members.allSatisfy { member in
            guard let inner = member.value.members, inner.count == count else { return false }
            return inner.enumerated().allSatisfy { $1.key == String($0) && $1.value.isScalar }
        }
    }

    private static func areColumns(_ members: [JSONMember]) -> Bool {
        let count = members[0].value.items?.count
        return count != 0
            && members.allSatisfy { member in
                guard let items = member.value.items, items.count == count else { return false }
                return items.allSatisfy(\.isScalar)
            }
    }
}
