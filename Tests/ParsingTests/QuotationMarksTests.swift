import DocumentModel
import Parsing
import Testing

/// Which passages are quoted.
struct QuotationMarksTests {
    private func quoted(_ text: String) throws -> [String] {
        try document(text, name: "a.md").marked(.quotation)
    }

    @Test(arguments: [
        "»a b«", "«a b»", "„a b“", "„a b”", "“a b”", "”a b”", "\"a b\"", "‘a b’", "’a b’", "›a b‹", "»a b»",
    ])
    func pairs(passage: String) throws {
        #expect(try quoted("Se \(passage), nr. 2.") == [passage])
        #expect(try quoted("\(passage)") == [passage])
        #expect(try quoted("(\(passage))") == [passage])
        #expect(try quoted("x: \(passage) og \(passage).") == [passage, passage])
    }

    @Test(arguments: [
        "Anders' bog og Lis' bil", "det's et ’s i 90'erne", "en 5\" skærm", "mål 5' 3\" i alt", "STPS’ liste",
        "ord\"ord",
        "klokken 5'", "a < b > c",
    ])
    func apostrophesAndInches(text: String) throws {
        #expect(try quoted(text) == [])
    }

    @Test(arguments: [
        ("”Lov om “journal” her” slut", ["”Lov om “journal” her”", "“journal”"]),
        ("»ydre ’indre’ mere«", ["»ydre ’indre’ mere«", "’indre’"]),
        ("\"en 5\" skærm\" her", ["\"en 5\" skærm\""]),
        ("’Anders’ bog’ her", ["’Anders’ bog’"]),
        ("”instruks”en gælder", ["”instruks”"]),
        ("Der står: ”læs dette", ["”læs dette"]),
        ("Der står »læs dette", ["»læs dette"]),
        ("et ”enligt tegn", []),
    ])
    func nestedAndUnclosed(example: (text: String, passages: [String])) throws {
        #expect(try quoted(example.text) == example.passages)
    }

    @Test func overSeveralBlocks() throws {
        #expect(try quoted("»første\n\nanden« tredje") == ["»første\nanden«"])
        #expect(try quoted("»første\n\n»anden« tredje") == ["»første", "»anden«"])
        #expect(try quoted("»første\n\n- anden« tredje") == ["»første"])
        let long = String(repeating: "lang tekst ", count: 300)
        #expect(try quoted("»a\n\n\(long)\n\nslut«") == ["»a"])
    }
}
