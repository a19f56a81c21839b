import LegalRegister
import Vocabulary

/// The lines a legal text saved as plain text opens with: number and date, title, address, an empty line.
///
///     BEK nr 1225 af 2021-06-08
///     Bekendtgørelse om autoriserede sundhedspersoners patientjournaler
///     https://www.retsinformation.dk/eli/lta/2021/1225
struct LegalTextOpening {
    let id: String
    let date: CalendarDay
    let title: String
    let link: String?
    /// Where the text itself begins, in bytes.
    let end: Int

    /// Nil for a text that does not open like this.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.prefix(4096).split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
        guard lines.count == 4 else { return nil }
        let first = String(decoding: lines[0], as: UTF8.self).split(separator: " ").map(String.init)
        guard first.count == 5, first[1] == "nr", first[3] == "af",
            let kind = LegalTextKind(rawValue: first[0]),
            let date = CalendarDay(iso: first[4])
        else { return nil }
        id = LegalTextID(kind: kind, year: date.year, number: first[2]).name
        self.date = date
        title = String(decoding: lines[1], as: UTF8.self)
        let address = String(decoding: lines[2], as: UTF8.self)
        link = address.hasPrefix("http") ? address : nil
        end = lines[3].startIndex
    }
}
