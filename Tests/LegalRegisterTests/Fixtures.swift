import Foundation
import LegalRegister
import Testing
import Vocabulary

/// What the tests of this target share.
enum Fixtures {
    static let header =
        "id,kind,number,year,date,title,aliases,authority,eli,status,in_force_from,in_force_to,replaced_by,"
        + "amends_or_consolidates,topic,evidence,checked\r\n"

    /// The bytes of a file in `Rules/register/`.
    static func shipped(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Rules/register/\(name)")))
    }

    static let shippedRegister = Result {
        try LegalRegister(
            texts: shipped("legal-texts.csv"), oldLinks: shipped("old-links.csv"), asOf: day("2026-02-12"))
    }

    /// A register of the rows given, each without its line end.
    static func register(_ rows: String..., asOf: String = "2026-02-12") throws -> LegalRegister {
        let csv = header + rows.map { $0 + "\r\n" }.joined()
        return try LegalRegister(texts: Array(csv.utf8), oldLinks: [], asOf: day(asOf))
    }

    /// A row with the columns that standing and merging look at.
    static func row(
        _ id: String, date: String, title: String = "Bekendtgørelse om prøve", status: String = "in_force",
        from: String = "", to: String = "", by: String = "", evidence: String = "egen prøve"
    ) -> String {
        let parts = id.split(separator: "-")
        return
            "\(id),\(parts[0]),\(parts[2]),\(parts[1]),\(date),\(title),,,/eli/lta/\(parts[1])/\(parts[2]),"
            + "\(status),\(from),\(to),\(by),,,\(evidence),verified"
    }

    static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    static func text(_ id: String, in register: LegalRegister) throws -> LegalText {
        try #require(register.text(LegalTextID(id)))
    }
}
