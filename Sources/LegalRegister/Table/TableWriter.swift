/// Writes fields after RFC 4180, quoting only what needs it.
enum TableWriter {
    /// The fields parted by commas, without a line end.
    static func row(_ fields: [String]) -> [UInt8] {
        Array(fields.map(field).joined(separator: ",").utf8)
    }

    private static func field(_ text: String) -> String {
        let special = text.utf8.contains {
            [TableByte.comma, TableByte.quote, TableByte.lineFeed, TableByte.carriageReturn].contains($0)
        }
        guard special else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
