/// What Python's openpyxl makes of a workbook and pyarrow of a Parquet file: the texts of all cells. Both are called in a
/// child process, so that Concordance needs neither unless a study has such a table.
struct TableConverter {
    enum Kind: String { case workbook, parquet }

    /// The program that runs Python, a path or a name in `PATH`.
    var python = "python3"

    /// The library that reads a kind of file.
    static func library(for kind: Kind) -> String { kind == .workbook ? "openpyxl" : "pyarrow" }

    /// Prints a JSON object with `rows`, the texts of cells or null, and for a workbook `sheet` and `sheets`; or with
    /// `missing`, `unknown`, `unstored` or `unreadable`, what is wrong.
    func output(of bytes: [UInt8], _ kind: Kind, sheet: String?) throws(ChildProcess.Failure) -> [UInt8] {
        let arguments = ["-c", Self.script, kind.rawValue] + [sheet].compactMap(\.self)
        return try ChildProcess(program: python, arguments: arguments).output(given: bytes)
    }

    /// Numbers become the shortest decimals that mean them, dates what ISO 8601 writes, per cent the number behind the sign.
    /// openpyxl, unlike the faster calamine, tells `#N/A` from an empty cell; a formula without a stored result, as
    /// programs write that do not compute, would be an empty cell as well, and is told.
    private static let script = #"""
        import sys
        # The folder in which the program was started is no place for libraries.
        sys.path = [path for path in sys.path if path]
        import datetime, io, json, os

        def done(answer):
            sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
            # Threads of pyarrow may still run, and would end an ordered exit with an abort.
            os._exit(0)

        def text(value):
            if value is None or value == "":
                return None
            if isinstance(value, bool):
                return "true" if value else "false"
            if isinstance(value, float):
                return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
            if isinstance(value, datetime.datetime):
                midnight = value.time() == datetime.time() and value.tzinfo is None
                return value.date().isoformat() if midnight else value.isoformat(sep=" ")
            if isinstance(value, (datetime.date, datetime.time)):
                return value.isoformat()
            return str(value)

        def workbook(data, sheet):
            from openpyxl import load_workbook
            values = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            names = [each.title for each in values.worksheets]
            if sheet is not None and sheet not in names:
                done({"unknown": names})
            chosen = names.index(sheet) if sheet is not None else 0
            formulas = load_workbook(io.BytesIO(data), read_only=True).worksheets[chosen]
            rows, unstored = [], []
            pairs = zip(values.worksheets[chosen].iter_rows(), formulas.iter_rows())
            for number, (cells, written) in enumerate(pairs, 1):
                row = [text(cell.value) for cell in cells]
                for column, (cell, formula) in enumerate(zip(cells, written), 1):
                    # The empty text is a result, of another type.
                    if cell.value is None and formula.value is not None and cell.data_type == "n":
                        unstored.append([str(number), str(column), str(formula.value)])
                while row and row[-1] is None:
                    row.pop()
                rows.append(row)
            if unstored:
                done({"unstored": unstored[0], "count": str(len(unstored))})
            done({"sheet": names[chosen], "sheets": names, "rows": rows})

        def parquet(data):
            import pyarrow, re
            from pyarrow import parquet
            table = parquet.read_table(io.BytesIO(data), use_threads=False)
            names = list(table.column_names)
            # pandas keeps the names of rows in columns behind the others.
            index = [name for name in (table.schema.pandas_metadata or {}).get("index_columns", [])
                     if isinstance(name, str) and name in names]
            order = index + [name for name in names if name not in index]
            columns = []
            for name in order:
                column = table.column(name)
                try:
                    columns.append(column.cast(pyarrow.string()).to_pylist())
                except pyarrow.ArrowException:
                    columns.append([None if v is None else json.dumps(v, default=str) for v in column.to_pylist()])
            head = [None if re.fullmatch("__index_level_[0-9]+__", name) else name for name in order]
            done({"rows": [head] + [list(row) for row in zip(*columns)]})

        kind, sheet = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None
        try:
            data = sys.stdin.buffer.read()
            workbook(data, sheet) if kind == "workbook" else parquet(data)
        except ImportError as error:
            done({"missing": str(error)})
        except Exception as error:
            done({"unreadable": str(error) or type(error).__name__})
        """#
}
