import Vocabulary

/// Reads comma-separated values after RFC 4180 from UTF-8 bytes, a row at a time; line ends may be LF or CRLF.
///
/// Only `position` changes: a field is a place in the file, so a row costs no copying.
struct TableReader {
    let file: String
    let bytes: [UInt8]
    private(set) var position = 0

    /// Throws where the bytes are not UTF-8.
    init(file: String, bytes: [UInt8]) throws(RegisterError) {
        self.file = file
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        if String(validating: bytes, as: UTF8.self) == nil {
            throw error(
                at: firstLineOutsideUTF8(),
                Translated(da: "linjen er ikke UTF-8", en: "the line is not UTF-8"))
        }
    }

    /// Puts the next row's fields in `fields` and gives the row's bytes, line end included; nil at the end of the file.
    mutating func nextRow(into fields: inout [TableField]) throws(RegisterError) -> ArraySlice<UInt8>? {
        fields.removeAll(keepingCapacity: true)
        let start = position
        guard start < bytes.count else { return nil }
        repeat {
            fields.append(try nextField())
        } while skip(TableByte.comma)
        if !(skip(TableByte.carriageReturn) && skip(TableByte.lineFeed)), !skip(TableByte.lineFeed),
            position < bytes.count
        {
            throw error(
                at: position,
                Translated(
                    da: "forventede komma eller linjeslut efter feltet",
                    en: "expected a comma or the end of the line after the field"))
        }
        return bytes[start..<position]
    }

    /// The field's bytes, to be decoded when somebody asks.
    func stored(_ field: TableField) -> StoredText {
        StoredText(bytes: bytes[field.start..<field.end], hasDoubledQuotes: field.hasDoubledQuotes)
    }

    /// The field's text.
    func text(_ field: TableField) -> String { stored(field).decoded }

    /// Goes back to the start of a row.
    mutating func rewind(to rowStart: Int) { position = rowStart }

    /// Says what is wrong at a byte offset. Counts lines from the start of the file: for errors only.
    func error(at offset: Int, _ message: Translated) -> RegisterError {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == TableByte.lineFeed } + 1
        let lineStart = before.lastIndex(of: TableByte.lineFeed).map { $0 + 1 } ?? 0
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        return RegisterError(file: file, line: line, column: column, message: message)
    }

    private mutating func nextField() throws(RegisterError) -> TableField {
        guard position < bytes.count, bytes[position] == TableByte.quote else { return try plainField() }
        let opening = position
        position += 1
        var doubled = false
        while position < bytes.count {
            if bytes[position] != TableByte.quote {
                position += 1
            } else if position + 1 < bytes.count, bytes[position + 1] == TableByte.quote {
                doubled = true
                position += 2
            } else {
                position += 1
                return TableField(start: opening + 1, end: position - 1, hasDoubledQuotes: doubled)
            }
        }
        throw error(
            at: opening,
            Translated(
                da: "anførselstegnet bliver aldrig lukket; forventede et \" til",
                en: "the quotation mark is never closed; expected another \""))
    }

    private mutating func plainField() throws(RegisterError) -> TableField {
        let start = position
        position = endOfPlainText(from: start)
        if position < bytes.count, bytes[position] == TableByte.quote {
            throw error(
                at: position,
                Translated(
                    da: "anførselstegn midt i et felt; sæt hele feltet i anførselstegn",
                    en: "a quotation mark inside a field; expected the whole field to be quoted"))
        }
        return TableField(start: start, end: position, hasDoubledQuotes: false)
    }

    private func endOfPlainText(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count {
                switch bytes[place] {
                case TableByte.comma, TableByte.lineFeed, TableByte.carriageReturn, TableByte.quote:
                    return place
                default: place += 1
                }
            }
            return place
        }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private func firstLineOutsideUTF8() -> Int {
        var start = 0
        for line in bytes.split(separator: TableByte.lineFeed, omittingEmptySubsequences: false) {
            if String(validating: line, as: UTF8.self) == nil { return line.startIndex }
            start = line.startIndex
        }
        return start
    }
}
