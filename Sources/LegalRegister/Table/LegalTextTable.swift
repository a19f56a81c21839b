import Vocabulary

/// The rows of `legal-texts.csv`.
struct LegalTextTable {
    static let file = "legal-texts.csv"

    let header: ArraySlice<UInt8>
    let entries: [LegalText]

    /// Throws at the first row that is broken, names a text a second time or is replaced by a text that is not there.
    init(_ csv: [UInt8]) throws(RegisterError) {
        var reader = try TableReader(file: LegalTextTable.file, bytes: csv)
        var fields: [TableField] = []
        header = try LegalTextTable.readHeader(from: &reader, into: &fields)
        var entries: [LegalText] = []
        var ids: Set<LegalTextID> = []
        entries.reserveCapacity(csv.count / 400)
        ids.reserveCapacity(csv.count / 400)
        while let bytes = try reader.nextRow(into: &fields) {
            let row = try LegalTextRow(reader: reader, bytes: bytes, fields: fields)
            let text = try row.legalText()
            guard ids.insert(text.id).inserted else {
                throw row.error(
                    in: .id,
                    Translated(
                        da: "\(text.id) står her for anden gang; forventede hver tekst én gang",
                        en: "\(text.id) is here a second time; expected every text once"))
            }
            entries.append(text)
        }
        self.entries = entries
        // By place: copying a whole entry costs a dozen reference counts.
        for place in entries.indices {
            if let newer = entries[place].replacedBy, !ids.contains(newer) {
                throw try LegalTextTable.missing(newer, in: entries[place], of: reader)
            }
        }
    }

    private static func readHeader(
        from reader: inout TableReader, into fields: inout [TableField]
    ) throws(RegisterError) -> ArraySlice<UInt8> {
        let names = LegalTextColumn.allCases.map(\.name)
        guard let header = try reader.nextRow(into: &fields), fields.map(reader.text) == names else {
            let expected = names.joined(separator: ",")
            throw reader.error(
                at: 0,
                Translated(da: "forventede kolonnerne \(expected)", en: "expected the columns \(expected)"))
        }
        return header
    }

    /// Reads the row once more, since only an error needs the column's place.
    private static func missing(
        _ newer: LegalTextID, in text: LegalText, of reader: TableReader
    ) throws(RegisterError) -> RegisterError {
        var again = reader
        again.rewind(to: text.row?.startIndex ?? 0)
        var fields: [TableField] = []
        let bytes = try again.nextRow(into: &fields) ?? []
        return try LegalTextRow(reader: again, bytes: bytes, fields: fields).error(
            in: .replacedBy,
            Translated(
                da: "\(newer) findes ikke; forventede en tekst i samme fil",
                en: "there is no \(newer); expected a text of the same file"))
    }
}
