/// Telephone numbers that are said to be the same one, and such that are two.
enum ConflictingTelephoneCases {
    static let all: [WholeSubmissionTests.Case] = [
        .init(
            name: "ombyttede cifre i sætning og liste",
            documents: [
                ("a.md", "# Papir\n\nVed blodprop ringes til karkirurgisk bagvagt på 00 45 12 30."),
                ("b.md", "# Papir\n\nKarkirurgisk bagvagt: 00 45 12 03"),
            ], expected: ["00 45 12 03"]),
        .init(
            name: "nummer i parentes efter funktionen",
            documents: [
                ("a.md", "# Papir\n\nEr systemet nede, kontaktes it-supporten på telefon 00 33 22 11."),
                ("b.md", "# Papir\n\nIT-supporten (00 33 22 12) hjælper ved nedbrud."),
            ], expected: ["00 33 22 12"]),
        .init(
            name: "tabel og sætning",
            documents: [
                (
                    "a.md",
                    "# Papir\n\n| Hvem | Nummer |\n|---|---|\n| Vagthavende anæstesilæge | 00 22 33 44 |\n| Portør | 00 22 33 50 |"
                ),
                ("b.md", "# Papir\n\nVagthavende anæstesilæge tilkaldes på 00 22 33 45."),
            ], expected: ["00 22 33 45"]),
        .init(
            name: "nummer på en linje for sig efter navnet",
            documents: [
                ("a.md", "# Papir\n\nGiftlinjen: 00 12 12 12"),
                ("b.md", "# Papir\n\nVed forgiftning ringes til Giftlinjen på 00 12 12 21."),
            ], expected: ["00 12 12 21"]),
        .init(
            name: "leverandørens hotline",
            documents: [
                ("a.md", "# Papir\n\nLeverandørens hotline har nummer 00 70 20 30."),
                (
                    "b.md",
                    "# Papir\n\nRing til leverandørens hotline, tlf. 00 70 30 20, hvis billederne ikke kan sendes."
                ),
            ], expected: ["00 70 30 20"]),
        .init(
            name: "punktliste",
            documents: [
                ("a.md", "# Papir\n\nAkutte svar ringes til vagttelefonen (tlf. 00 11 20 20)."),
                ("b.md", "# Papir\n\n- Vagttelefon: 00 11 20 21\n- Fysioterapien: 00 55 66 77"),
            ], expected: ["00 11 20 21"]),
        .init(
            name: "fed etiket",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nPatienten kan kontakte sygeplejetelefonen på 00 44 55 66 mellem 8 og 10."
                ),
                ("b.md", "# Papir\n\n**Sygeplejetelefonen:** 00 44 55 60"),
            ], expected: ["00 44 55 60"]),
        .init(
            name: "to steder i samme dokument",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nMistanke om sepsis: ring til medicinsk visitation på 00 60 70 80.\n\n## Telefonliste\n\nMedicinsk visitation: 00 60 70 08"
                )
            ], expected: ["00 60 70 08"]),
        .init(
            name: "helt andet nummer",
            documents: [
                ("a.md", "# Papir\n\nRing til jordemodervagten på 00 31 31 31."),
                ("b.md", "# Papir\n\nJordemodervagten har telefon 00 77 66 55."),
            ], expected: ["00 77 66 55"]),
        .init(
            name: "landekode",
            documents: [
                ("a.md", "# Papir\n\nPart B's bakvakt: +47 55 00 31 99"),
                (
                    "b.md",
                    "# Papir\n\nI weekender ringes til bakvakt hos part B på +47 55 00 31 98, som svarer."
                ),
            ], expected: []),
        .init(
            name: "udenlandsk vagt uden for åbningstid",
            documents: [
                ("a.md", "# Papir\n\nI weekender ringes til part B's bakvakt på +47 55 00 31 99."),
                (
                    "b.md",
                    "# Papir\n\n| Hvem | Nummer | Hvornår |\n|---|---|---|\n| Bakvakt, part B | +47 55 00 31 98 | uden for koordinatorens tid |"
                ),
            ], expected: ["+47 55 00 31 98"]),
        .init(
            name: "samme nummer med og uden landekode",
            documents: [
                ("a.md", "# Papir\n\nBagvagten: +45 00 45 12 30"),
                ("b.md", "# Papir\n\nBagvagten træffes på 00 45 12 30."),
            ], expected: []),
        .init(
            name: "to specialer",
            documents: [
                ("a.md", "# Papir\n\nKirurgisk bagvagt: 00 45 12 30"),
                ("b.md", "# Papir\n\nMedicinsk bagvagt: 00 45 12 31"),
            ], expected: []),
        .init(
            name: "to sekretærer",
            documents: [
                ("a.md", "# Papir\n\nSekretær Hanne Prøvesen: 00 45 12 30"),
                ("b.md", "# Papir\n\nSekretær Lone Testesen: 00 45 12 31"),
            ], expected: []),
        .init(
            name: "to byer",
            documents: [
                ("a.md", "# Papir\n\nVagthavende læge i Odense: 00 45 12 30"),
                ("b.md", "# Papir\n\nVagthavende læge i Svendborg: 00 45 12 31"),
            ], expected: []),
        .init(
            name: "andet forsøg går til et andet nummer",
            documents: [
                ("a.md", "# Papir\n\nBagvagten: 00 45 12 30. Svares der ikke, så bagvagten på 00 45 12 31.")
            ], expected: []),
        .init(
            name: "fax",
            documents: [
                ("a.md", "# Papir\n\nBagvagten: 00 45 12 30"),
                ("b.md", "# Papir\n\nFax til bagvagten: 00 45 12 31"),
            ], expected: []),
        .init(
            name: "tidligere nummer",
            documents: [
                ("a.md", "# Papir\n\nBagvagten har tidligere haft nummer 00 45 12 31."),
                ("b.md", "# Papir\n\nBagvagten: 00 45 12 30"),
            ], expected: []),
        .init(
            name: "kolonner for dag og aften",
            documents: [
                (
                    "a.md",
                    "# Papir\n\n| | Hverdag | Aften |\n|---|---|---|\n| Bagvagt | 00 45 12 30 | 00 45 12 31 |"
                ),
                ("b.md", "# Papir\n\nBagvagten træffes på 00 45 12 30."),
            ], expected: []),
        .init(
            name: "klinik og laboratorium",
            documents: [
                ("a.md", "# Papir\n\nKlinikken: 00 45 12 30"),
                ("b.md", "# Papir\n\nLaboratoriet: 00 45 12 31"),
            ], expected: []),
        .init(
            name: "lægen er mange",
            documents: [
                ("a.md", "# Papir\n\nLægen kan træffes på 00 45 12 30."),
                ("b.md", "# Papir\n\nLægen på sygehuset har 00 99 88 77."),
            ], expected: []),
        .init(
            name: "to distrikter",
            documents: [
                ("a.md", "# Papir\n\nHjemmeplejen Nord: 00 45 12 30. Hjemmeplejen Syd: 00 45 12 31."),
                ("b.md", "# Papir\n\nHjemmeplejen Nord ringes op på 00 45 12 30."),
            ], expected: []),
        .init(
            name: "to parter",
            documents: [
                ("a.md", "# Papir\n\nPart A's koordinator: 00 45 12 30"),
                ("b.md", "# Papir\n\nPart B's koordinator: 00 45 12 31"),
            ], expected: []),
    ]
}
