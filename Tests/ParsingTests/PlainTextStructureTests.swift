import Foundation
import SourceText
import Testing

@testable import Parsing

@Suite struct PlainTextStructureTests {
    @Test func hardWrappedLinesAreOneParagraphAndShortLinesStay() throws {
        let reading = try PlainTextReading(
            """
            Sekretæren åbner posten hver morgen og lægger svarene i den bakke, der
            hører til lægen. Lægen ser dem samme dag.

            Klinikken på Torvet
            Torvet 4, 1. sal
            Telefon: 12 34 56 78
            Åbent: 8-15

            """)
        #expect(
            reading.leaves == [
                "p: Sekretæren åbner posten hver morgen og lægger svarene i den bakke, der hører til lægen. "
                    + "Lægen ser dem samme dag.",
                "p: Klinikken på Torvet⏎Torvet 4, 1. sal⏎Telefon: 12 34 56 78⏎Åbent: 8-15",
            ])
    }

    @Test func headingsByNumberSectionCapitalsAndUnderline() throws {
        let reading = try PlainTextReading(
            """
            Instruks for prøvesvar

            1. Formål
            Instruksen beskriver, hvem der ser svarene, og hvad der sker med dem.

            2.1 Ansvar
            Lægen har ansvaret for de svar, der kommer på de prøver, lægen tager.

            § 4 Opsigelse
            Aftalen kan opsiges af begge parter med tre måneders varsel til en 1.

            FRAVÆR
            Er lægen væk, ser en kollega svarene hver dag inden klokken er blevet 12.

            Bifund
            ------
            Bifund skrives i journalen af den, der har set dem, og lægen får besked.

            """)
        #expect(
            reading.leaves.map { $0.prefix { $0 != " " } } == [
                "h1:", "h2:", "p:", "h3:", "p:", "h2:", "p:", "h2:", "p:", "h2:", "p:",
            ])
        #expect(reading.leaves[3] == "h3: 2.1 Ansvar")
        #expect(reading.leaves[9] == "h2: Bifund")
    }

    @Test func listsNestAndGoOnOverLines() throws {
        let reading = try PlainTextReading(
            """
            Før undersøgelsen skal du gøre dette:

            1. Spørg om navn og cpr-nummer, og sammenlign med det, der står i
               henvisningen.
            2. Se efter, om
               a) siden er markeret
               b) patienten er gravid
            3. Skriv det i journalen.

            • Punkt med kugle
            • Endnu et
            Derefter kan du begynde.

            """)
        #expect(
            reading.outline == [
                "p", "ol", "  li", "  li", "    p", "    ol", "      li", "      li", "  li", "ul", "  li",
                "  li", "p",
            ])
        #expect(
            reading.leaves[1]
                == "li: Spørg om navn og cpr-nummer, og sammenlign med det, der står i henvisningen.")
        #expect(reading.leaves.last == "p: Derefter kan du begynde.")
    }

    @Test func aDateAtALineStartIsNoListItem() throws {
        let reading = try PlainTextReading(
            "Aftalen er indgået for et år ad gangen og gælder første gang fra den\n1. marts 2024 og derefter fra den\n1. i måneden.\n"
        )
        #expect(reading.outline == ["p"])
    }

    @Test func alignedColumnsAreATable() throws {
        let reading = try PlainTextReading(
            """
            Svartider regnes fra modtagelsen:

               Akut (rød)          ⟦90 minutter⟧, hele døgnet
               Fremskyndet         4 timer på hverdage
               Almindelig          5 hverdage

            | Rolle | Navn |
            |---|---|
            | Læge | A. B. |

            Læge: A. B.         Sekretær: C. D.

            """)
        #expect(
            reading.leaves == [
                "p: Svartider regnes fra modtagelsen:",
                "td0,0: Akut (rød)", "td0,1: 90 minutter, hele døgnet",
                "td1,0: Fremskyndet", "td1,1: 4 timer på hverdage",
                "td2,0: Almindelig", "td2,1: 5 hverdage",
                "th0,0: Rolle", "th0,1: Navn", "td1,0: Læge", "td1,1: A. B.",
                "p: Læge: A. B. Sekretær: C. D.",
            ])
        #expect(reading.source(of: "90 minutter") == reading.marked)
    }

    @Test func cellsAndLabelsGoOnOverTwoLines() throws {
        let reading = try PlainTextReading(
            """
            Skrevet af:         tandlæge Mia Dalgas, som også har
                                ⟦ansvaret⟧ for teksten
            Ansvarlig for
            delegationen:       tandlæge Henrik Lau
            Målgruppe:          klinikassi-
                                stenter

            """)
        #expect(
            reading.leaves == [
                "th0,0: Skrevet af:", "td0,1: tandlæge Mia Dalgas, som også har ansvaret for teksten",
                "th1,0: Ansvarlig for delegationen:", "td1,1: tandlæge Henrik Lau",
                "th2,0: Målgruppe:", "td2,1: klinikassistenter",
            ])
    }

    @Test func quotedLinesAreAQuotation() throws {
        let reading = try PlainTextReading(
            "Vejledningen siger:\n\n> Svar skal ses\n> af lægen.\n\nDet gør vi.\n")
        #expect(reading.outline == ["p", "quotation", "  p", "p"])
        #expect(reading.leaves[1] == "p: Svar skal ses af lægen.")
    }

    @Test func anEmptyLineAfterEveryLinePartsNothing() throws {
        let lines = [
            "Klinikken har to læger, som begge ser svar, og en sekretær, der",
            "henter dem hver morgen, inden de andre er mødt, og lægger dem i",
            "den bakke, som hver læge har i sekretariatet på første sal, og",
            "som tømmes to gange om dagen af den, der har dagens vagt.",
        ]
        let paragraph = lines.joined(separator: " \n\n") + " \n\n \n\n"
        let reading = try PlainTextReading(String(repeating: paragraph, count: 4))
        #expect(reading.leaves == Array(repeating: "p: " + lines.joined(separator: " "), count: 4))
    }

    @Test func everyKindOfLineEnd() throws {
        for end in ["\n", "\r\n", "\r", "\u{0B}", "\u{2028}", "\u{2029}", "\u{85}"] {
            let reading = try PlainTextReading("Læge: A\(end)Sekretær: B\(end)\(end)⟦Til sidst⟧\(end)")
            #expect(reading.leaves == ["p: Læge: A⏎Sekretær: B", "p: Til sidst"])
            #expect(reading.source(of: "Til sidst") == reading.marked)
        }
    }
}
