/// Where in a source text a part begins: a paragraph (§), one of its subsections (stk.), or a section under a heading.
package struct PlaceMark: Hashable, Sendable {
    /// The word it begins with, counted from the first of the text.
    package let word: Int
    package let place: SourcePlace

    package init(word: Int, place: SourcePlace) {
        self.word = word
        self.place = place
    }
}

/// A place in a source text as people cite it.
package enum SourcePlace: Hashable, Sendable {
    /// `§ 15 a, stk. 2`; the letter is an ASCII byte, 0 where there is none, and `clause` 0 before the first `Stk.`.
    case paragraph(number: Int, letter: UInt8, clause: Int)
    /// The section under the heading with this number, or under the nth heading where headings have none.
    case section(number: Int)

    /// The place in Danish, which is also what to look for in the text: `§ 15 a, stk. 2`, `afsnit 3`.
    package var danish: String {
        switch self {
        case .section(let number): return "afsnit \(number)"
        case .paragraph(let number, let letter, let clause):
            var text = "§ \(number)"
            if letter != 0 { text += " \(String(UnicodeScalar(letter)))" }
            return clause > 0 ? text + ", stk. \(clause)" : text
        }
    }

    /// Four bytes, as an index stores it: number, letter (255 for a section), clause.
    var packed: UInt32 {
        switch self {
        case .section(let number): UInt32(min(number, 0xFFFF)) | 0x00FF_0000
        case .paragraph(let number, let letter, let clause):
            UInt32(min(number, 0xFFFF)) | UInt32(letter) << 16 | UInt32(min(clause, 255)) << 24
        }
    }

    init(packed: UInt32) {
        let number = Int(packed & 0xFFFF)
        let letter = UInt8(truncatingIfNeeded: packed >> 16)
        self =
            letter == 255
            ? .section(number: number) : .paragraph(number: number, letter: letter, clause: Int(packed >> 24))
    }
}
