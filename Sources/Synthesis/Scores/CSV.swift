/// A table as text: a header and rows, separated by commas, ended by line feeds. No field of the study needs quotes.
func csv(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
}
