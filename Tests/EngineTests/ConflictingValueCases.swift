/// Submissions whose documents say the same, say different things of different matters, or disagree.
enum ConflictingValueCases {
    static let all: [WholeSubmissionTests.Case] = [
        .init(
            name: "laboratorium og klinik er uenige om svartiden",
            documents: [
                ("aftale.md", "# Aftale\n\n## Svartider\n\nSvar afgives senest 3 hverdage efter modtagelse."),
                (
                    "svar.md",
                    "# Prøvesvar\n\nSvaret skal foreligge senest fire hverdage efter, at prøven er sendt."
                ),
            ], expected: ["fire hverdage"]),
        .init(
            name: "akut og rutine er to ting, og tal og ord er ét",
            documents: [
                (
                    "aftale.md",
                    "# Aftale\n\n## Svartider\n\n| Hast | Frist |\n|---|---|\n| Akut | 2 timer |\n| Rutine | 72 timer |"
                ),
                (
                    "svar.md",
                    "# Svar\n\nAkutte svar foreligger inden to timer. Rutinesvar: svar foreligger inden for 72 timer."
                ),
            ], expected: []),
        .init(
            name: "rykkerfrist, læsefrist og patientbesked er ikke svartid",
            documents: [
                ("aftale.md", "# Aftale\n\nSvar afgives senest ti dage efter modtagelse."),
                (
                    "svar.md",
                    "# Svar\n\nEr der ikke svaret inden 14 dage, rykkes der. Lægen læser svar inden 2 dage. Patienten får svar inden 5 dage."
                ),
            ], expected: []),
        .init(
            name: "to numre til akuttelefonen",
            documents: [
                ("pjece.md", "# Til dig\n\nRing til akuttelefonen 00 20 30 40."),
                ("instruks.md", "# Vagt\n\nAkuttelefonen (00 20 30 44) passes af lægen."),
            ], expected: ["00 20 30 40"]),
        .init(
            name: "dag og nat, klinik og leverandør",
            documents: [
                (
                    "a.md",
                    "# Vagt\n\nVagttelefonen er 00 20 30 40. Leverandøren Kystlabs hotline er 00 99 99 99."
                ),
                (
                    "b.md",
                    "# Aften\n\nOm aftenen er vagttelefonen 00 20 30 41. Klinikkens hotline er 00 88 88 88."
                ),
            ], expected: []),
        .init(
            name: "højeste dosis på skabslågen er en anden",
            documents: [
                (
                    "smerte.md",
                    "# Smerter\n\nKetorolac højst 30 mg i døgnet.\n\nOpslag: ketorolac højst 60 mg i døgnet."
                )
            ], expected: ["60 mg"]),
        .init(
            name: "pr. gang og i døgnet, to lægemidler, børn",
            documents: [
                (
                    "smerte.md",
                    "# Smerter\n\nParacetamol højst 1000 mg ad gangen og paracetamol højst 4000 mg i døgnet. Ibuprofen højst 400 mg ad gangen. Børn får paracetamol højst 250 mg ad gangen."
                )
            ], expected: []),
        .init(
            name: "køleskabet",
            documents: [
                ("a.md", "# Vacciner\n\nKøleskabet holdes mellem 2 og 8 grader."),
                ("b.md", "# Rengøring\n\nKøleskabet må højst være 10 grader varmt."),
            ], expected: ["10 grader"]),
        .init(
            name: "to modaliteter",
            documents: [
                ("a.md", "# Aftale\n\nSvar på CT afgives inden 24 timer."),
                ("b.md", "# Instruks\n\nSvar på ultralyd afgives inden 48 timer."),
            ], expected: []),
        .init(
            name: "krav til erfaring",
            documents: [
                ("a.md", "# Delegation\n\nSygeplejersker med mindst to års erfaring må give blokaden."),
                (
                    "b.md",
                    "# Oplæring\n\nOpgaven kræver en sygeplejerske med mindst 5 års erfaring. Sekretærer skal have mindst et års erfaring."
                ),
            ], expected: ["5 års"]),
    ]
}
