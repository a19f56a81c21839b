import Vocabulary

/// The rows of `old-links.csv`: link, id, source.
struct OldLinkTable {
    static let file = "old-links.csv"

    /// The texts by the number in the link; a text need not be in the register.
    let targets: [Int: LegalTextID]

    /// Throws at the first row that is no link, or repeats one; no bytes at all mean no links.
    init(_ csv: [UInt8]) throws(RegisterError) {
        var reader = try TableReader(file: OldLinkTable.file, bytes: csv)
        var fields: [TableField] = []
        var targets: [Int: LegalTextID] = [:]
        let header = try reader.nextRow(into: &fields)
        guard header == nil || fields.map(reader.text) == ["link", "id", "source"] else {
            throw reader.error(
                at: 0,
                Translated(
                    da: "forventede kolonnerne link,id,source", en: "expected the columns link,id,source"))
        }
        while let row = try reader.nextRow(into: &fields) {
            guard fields.count == 3, let link = Int(reader.text(fields[0])), !fields[1].isEmpty else {
                throw reader.error(
                    at: row.startIndex,
                    Translated(
                        da: "forventede et tal, en tekst og en kilde",
                        en: "expected a number, a text and a source"))
            }
            guard targets.updateValue(LegalTextID(reader.text(fields[1])), forKey: link) == nil else {
                throw reader.error(
                    at: row.startIndex,
                    Translated(
                        da: "linket \(link) står her for anden gang",
                        en: "the link \(link) is here a second time"))
            }
        }
        self.targets = targets
    }
}
