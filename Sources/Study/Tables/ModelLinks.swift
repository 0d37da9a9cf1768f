import Diagnostics

extension TableReading {
    /// The first web address to which a row links its name or key; nil unless the study keeps it.
    func link(
        in fields: [DelimitedField], _ key: RowKey, _ nameColumn: Int?, _ text: some TableText
    ) -> String? {
        guard declaration.keepsLinks else { return nil }
        let columns = [nameColumn].compactMap(\.self) + key.columns
        return columns.lazy.compactMap { text.address(in: fields[$0]) }.first(where: isWebAddress)
    }

    /// The columns of whose links the addresses are kept.
    func columnsOfKeptLinks(_ key: RowKey, _ nameColumn: Int?, _ head: TableHead) -> Set<String> {
        guard declaration.keepsLinks else { return [] }
        return Set(([nameColumn].compactMap(\.self) + key.columns).map { head.names[$0].value })
    }

    /// What the data page tells of the markup around names.
    func treatment(
        of reading: NameReading, _ key: RowKey, _ nameColumn: Int?, _ head: TableHead
    ) -> [TableTreatment] {
        reading.treatment(keeping: columnsOfKeptLinks(key, nameColumn, head))
    }
}
