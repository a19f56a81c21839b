import Vocabulary

/// A row of `legal-texts.csv` on its way to becoming a `LegalText`.
struct LegalTextRow {
    /// The part of the evidence column that marks a text without a single day in force.
    static let neverInForceMark = "TRÅDTE ALDRIG I KRAFT"

    let reader: TableReader
    let bytes: ArraySlice<UInt8>
    let fields: [TableField]

    /// Throws where the row has not exactly the columns it should have.
    init(reader: TableReader, bytes: ArraySlice<UInt8>, fields: [TableField]) throws(RegisterError) {
        self.reader = reader
        self.bytes = bytes
        self.fields = fields
        let expected = LegalTextColumn.allCases.count
        if fields.count != expected {
            throw reader.error(
                at: fields.last?.end ?? bytes.startIndex,
                Translated(
                    da: "rækken har \(fields.count) felter; forventede \(expected)",
                    en: "the row has \(fields.count) fields; expected \(expected)"))
        }
    }

    /// Reads every column; throws at the first that cannot be read.
    func legalText() throws(RegisterError) -> LegalText {
        let eli = text(.eli)
        let space = eli.utf8.firstIndex(of: 0x20)
        let path = space.map { String(eli[..<$0]) } ?? eli
        let evidence = reader.stored(self[.evidence])
        return LegalText(
            id: LegalTextID(try required(.id)),
            kind: try choice(.kind),
            number: text(.number),
            year: try year(),
            date: try date(),
            title: try required(.title),
            aliases: parts(.aliases),
            authority: text(.authority),
            eli: path.isEmpty ? nil : path,
            status: try choice(.status),
            inForceFrom: try day(.inForceFrom),
            inForceTo: try day(.inForceTo),
            replacedBy: isEmpty(.replacedBy) ? nil : LegalTextID(text(.replacedBy)),
            amends: isEmpty(.amends) ? nil : parts(.amends).map { LegalTextID($0) },
            topic: text(.topic),
            checked: try choice(.checked),
            neverInForce: LegalTextRow.marksNeverInForce(evidence.bytes),
            storedEvidence: evidence,
            eliNote: space == nil ? nil : eli,
            row: bytes)
    }

    /// Says what is wrong with one column of this row.
    func error(in column: LegalTextColumn, _ message: Translated) -> RegisterError {
        reader.error(at: self[column].start, message)
    }

    private subscript(column: LegalTextColumn) -> TableField { fields[column.rawValue] }

    private func isEmpty(_ column: LegalTextColumn) -> Bool { self[column].isEmpty }

    private func text(_ column: LegalTextColumn) -> String { reader.text(self[column]) }

    private func parts(_ column: LegalTextColumn) -> [String] {
        isEmpty(column)
            ? [] : text(column).utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
    }

    private func required(_ column: LegalTextColumn) throws(RegisterError) -> String {
        if isEmpty(column) { throw unreadable(column, da: "en tekst", en: "a text") }
        return text(column)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: LegalTextColumn
    ) throws(RegisterError) -> Choice {
        guard let choice = Choice(rawValue: text(column)) else {
            let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw unreadable(column, da: "en af \(choices)", en: "one of \(choices)")
        }
        return choice
    }

    private func year() throws(RegisterError) -> Int {
        guard let year = Int(text(.year)), (1600...9999).contains(year) else {
            throw unreadable(.year, da: "et årstal", en: "a year")
        }
        return year
    }

    private func date() throws(RegisterError) -> PartialDate? {
        if isEmpty(.date) { return nil }
        if let day = CalendarDay(field: reader.stored(self[.date]).bytes) {
            return PartialDate(day)
        }
        guard let date = PartialDate(iso: text(.date)) else {
            throw unreadable(.date, da: "ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD", en: "YYYY, YYYY-MM or YYYY-MM-DD")
        }
        return date
    }

    private func day(_ column: LegalTextColumn) throws(RegisterError) -> CalendarDay? {
        if isEmpty(column) { return nil }
        guard let day = CalendarDay(field: reader.stored(self[column]).bytes) else {
            throw unreadable(column, da: "en dag som ÅÅÅÅ-MM-DD", en: "a day as YYYY-MM-DD")
        }
        return day
    }

    private func unreadable(_ column: LegalTextColumn, da: String, en: String) -> RegisterError {
        error(
            in: column,
            Translated(
                da: "\(column.name) er \"\(text(column))\"; forventede \(da)",
                en: "\(column.name) is \"\(text(column))\"; expected \(en)"))
    }

    /// The mark starts a part of the evidence.
    private static func marksNeverInForce(_ evidence: ArraySlice<UInt8>) -> Bool {
        var part = evidence
        while true {
            if part.drop(while: { $0 == 0x20 }).starts(with: neverInForceMark.utf8) { return true }
            guard let bar = part.firstIndex(of: 0x7C) else { return false }
            part = part[(bar + 1)...]
        }
    }
}
