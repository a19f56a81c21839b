import Findings
import Testing

/// Blanks in running text and blanks for a pen, as agreements, letters and notices have them.
@Suite struct PlaceholderCases {
    @Test(arguments: [
        ("Depositum betales til konto ____________", "____________"),
        ("Vi mødes i lokale nr. __.", "__"), ("Prisen er ____ kr. pr. svar.", "____"),
        ("Faktura sendes til EAN [kontonr.]", "[kontonr.]"),
        ("Telefon til bagvagten: [nummer følger]", "[nummer følger]"),
        ("Vikaren er (navn indsættes) i uge 30.", "(navn indsættes)"),
        ("Mødet holdes (dato følger) på klinikken.", "(dato følger)"),
        ("Svar gives på tlf. (nummer oplyses senere).", "(nummer oplyses senere)"),
        ("Honoraret er [beløb aftales] pr. billede.", "[beløb aftales]"),
        ("Policen er tegnet hos xxxxxx Forsikring.", "xxxxxx"), ("Apparatets serienummer: XXXX", "XXXX"),
        ("Revisor: TBD", "TBD"), ("Bagvagtens mobil: 41 XX XX XX", "XX XX XX"),
        ("Gælder fra dd.mm.åååå.", "dd.mm.åååå"),
        ("Afløser: endnu ikke aftalt", "endnu ikke aftalt"),
        ("Klinikken er forsikret i selskabet ________ med police 12.", "________"),
        ("Leverandøren skal svare inden for ___ timer.", "___"),
        ("Afsnittet om nedbrud er endnu ikke skrevet.", "Afsnittet om nedbrud er endnu ikke skrevet"),
    ])
    func waitsForTheWriter(_ text: String, _ blank: String) throws {
        let found = try FormalChecksTests.excerpts(
            .placeholder, in: "Aftale om svar\n\n\(text)\n\nSlut på teksten.")
        #expect(found == [blank])
    }

    @Test func aSentenceBesideASignatureIsNoSignature() throws {
        let text =
            "Aftale\n\n4. Udbetaling sker til konto ____________\n\nUnderskrift: ______________________\n"
        #expect(try FormalChecksTests.excerpts(.placeholder, in: text) == ["____________"])
    }

    @Test(arguments: [
        "For klinikken: ____________________  For leverandøren: ____________________",
        "For RÅ ______________________   For NT ______________________",
        "Hobro, den ____________   Malmø, den ____________",
        "Skriv dit navn her: __________________\nHold: ____",
        "Dosis i dag: _____ mGy (skrives med tusch hver morgen)",
        "UNDERSKRIFTER\n\nDelegeret af: I. Ravn  den 30.01.2026\nModtaget af: _____________  den ____________  (udfyldes på papir af den enkelte)",
        "Skriv altid datoen som dd.mm.åååå, så listen kan sorteres.",
        "Datoformatet er dd-mm-åååå i alle felter, og klokken angives tt:mm.",
        "Resten af journalen er endnu ikke skrevet, når patienten går.",
        "Læst og forstået (initialer i hånden):  ____  ____  ____",
        "Skemaet (udfyldes ved ankomsten) ligger i skranken.",
        "Ampuller har et nummer på etiketten, fx XX1234.", "Bogstavet X på døren betyder optaget.",
        "Patienten underskriver her: ____________________",
        "Listen hænger på stuen. Patienten skrives sådan:\nXX (initialer), øje, lægemiddel.",
        "I eksemplet skjules telefonnummeret: tlf. 41 XX XX XX.",
    ])
    func waitsForAPen(_ text: String) throws {
        let found = try FormalChecksTests.excerpts(
            .placeholder, in: "Aftale om svar\n\n\(text)\n\nSlut på teksten.")
        #expect(found == [])
    }

    @Test(arguments: [
        ("Databasen bestyres af Styrelsen for Patientsikkerhed.", true),
        ("Dansk Patientsikkerhedsdatabase administreres af\nStyrelsen for Patientsikkerhed.", true),
        ("Har du spørgsmål til DPSD, så ring til Styrelsen for Patientsikkerhed.", true),
        ("Styrelsen for Patientsikkerhed fører tilsyn med os.", false),
        ("Autorisationsregistret drives af Styrelsen for Patientsikkerhed.", false),
    ])
    func aDatabaseHasAnOwner(_ sentence: String, _ isOutdated: Bool) throws {
        let text =
            "Instruks\n\nHændelser skrives ind på\nwww.dpsd.dk af den, der så det, inden en uge. \(sentence) Det gør vi hver gang."
        #expect(try FormalChecksTests.excerpts(.outdatedAuthority, in: text).isEmpty != isOutdated)
    }
}
