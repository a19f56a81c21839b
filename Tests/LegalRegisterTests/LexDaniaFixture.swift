import LegalRegister

/// Writes small LexDania documents of the tests' own.
struct LexDaniaFixture {
    var type = "BEK H#LOKDOK04"
    var number = 10
    var signed = "2026-01-10"
    var title = "Bekendtgørelse om prøve"
    var status = "Valid"
    var published = ""
    var meta = ""
    var clauses = ["Bekendtgørelsen træder i kraft den 1. februar 2026."]
    var content: String?

    private var year: Substring { signed.prefix(4) }

    /// A whole document; `content` stands in for the section made from `clauses`.
    var xml: String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Dokument id="d1" SchemaLocation="BEKH.Retsinfo.LexDania_2.1.xsd">
          <Meta id="m1"><DocumentType>\(type)</DocumentType><Rank>B</Rank>
            <AccessionNumber>B\(year)0\(1000 + number)05</AccessionNumber>
            <DocumentTitle>\(title)</DocumentTitle><Year>\(year)</Year><Number>\(number)</Number>
            <DiesSigni>\(signed)</DiesSigni><DiesEdicti>\(published)</DiesEdicti><Status>\(status)</Status>
            <AnnouncedIn>Lovtidende A</AnnouncedIn>\(meta)<Ministry>Prøveministeriet</Ministry></Meta>
          \(content ?? section)
        </Dokument>
        """
    }

    func document() throws -> LexDaniaDocument { try LexDaniaReader.document(Array(xml.utf8)) }

    private var section: String {
        let written = clauses.enumerated().map { place, text in
            let mark = place == 0 ? "" : "<Explicatus>Stk. \(place + 1).</Explicatus>"
            return "<Stk id=\"s\(place)\">\(mark)\(Self.text(text))</Stk>"
        }
        return
            "<DokumentIndhold><Paragraf><Explicatus>§ 9.</Explicatus>\(written.joined())</Paragraf></DokumentIndhold>"
    }

    static func text(_ text: String) -> String { "<Exitus><Linea><Char>\(text)</Char></Linea></Exitus>" }

    /// A subsection with a list.
    static func list(_ lead: String, _ items: [String], tail: String = "") -> String {
        let written = items.enumerated().map { place, item in
            "<Indentatio formaInd=\"Nummer\"><Explicatus>\(place + 1))</Explicatus>\(text(item))</Indentatio>"
        }
        return "<DokumentIndhold><Paragraf><Explicatus>§ 9.</Explicatus>"
            + "<Stk>\(text("Bekendtgørelsen træder i kraft den 1. februar 2026."))</Stk>"
            + "<Stk><Explicatus>Stk. 2.</Explicatus><Exitus><Linea><Char>\(lead)</Char></Linea><Index>"
            + "\(written.joined())</Index>\(tail.isEmpty ? "" : "<Linea><Char>\(tail)</Char></Linea>")</Exitus></Stk>"
            + "</Paragraf></DokumentIndhold>"
    }
}
