/// The name of a text in the register: kind, year and number, as in `BEK-2021-1225`.
///
/// Texts without a number have a name of their own in the same style (`SST-2016-MRSA`), so never take it apart.
package struct LegalTextID: Hashable, Sendable {
    /// As written in the id column.
    package let name: String

    /// Takes any name; whether there is such a text, only the register knows.
    package init(_ name: String) {
        self.name = name
    }

    /// `BEK-2021-1225`; the number is text, since some publications number by `1-1`.
    package init(kind: LegalTextKind, year: Int, number: String) {
        self.init("\(kind.rawValue)-\(year)-\(number)")
    }
}

extension LegalTextID: Comparable {
    /// By name, so that lists come out in the same order every time; not by age.
    package static func < (left: LegalTextID, right: LegalTextID) -> Bool { left.name < right.name }
}

extension LegalTextID: CustomStringConvertible {
    /// The name.
    package var description: String { name }
}
