/// Deadlines, intervals and hours in clauses about the same, and about something else.
enum ConflictingClauseCases {
    static let all: [WholeSubmissionTests.Case] = [
        .init(
            name: "svar på cytologi",
            documents: [
                ("a.md", "# Papir\n\nCytologisvar: svar afgives inden for 8 hverdage."),
                ("b.md", "# Papir\n\nSvar på cytologi foreligger senest ti hverdage efter modtagelsen."),
            ], expected: ["ti hverdage"]),
        .init(
            name: "foreligger efter",
            documents: [
                ("a.md", "## Svartid\n\nLaboratoriet svarer på ti hverdage."),
                ("b.md", "# Papir\n\nVi gentager, at svar på prøverne foreligger efter 7 hverdage."),
            ], expected: ["7 hverdage"]),
        .init(
            name: "rapportering af hændelser",
            documents: [
                ("a.md", "# Papir\n\nUtilsigtede hændelser rapporteres i DPSD inden for 7 dage."),
                (
                    "b.md",
                    "# Papir\n\nEn utilsigtet hændelse skal rapporteres i DPSD senest 14 dage efter, at den er opdaget."
                ),
            ], expected: ["14 dage"]),
        .init(
            name: "besked til patienten",
            documents: [
                ("a.md", "# Papir\n\nPatienten skal have besked om unormale prøvesvar inden 2 hverdage."),
                (
                    "b.md",
                    "# Papir\n\nUnormale prøvesvar: patienten får besked senest fem hverdage efter modtagelsen."
                ),
            ], expected: ["fem hverdage"]),
        .init(
            name: "opsigelse",
            documents: [
                ("a.md", "# Papir\n\nAftalen kan opsiges med tre måneders varsel."),
                ("b.md", "# Papir\n\nOpsigelse af aftalen sker med seks måneders varsel."),
            ], expected: ["seks måneders"]),
        .init(
            name: "opsigelse til udgangen af en måned",
            documents: [
                ("a.md", "# Papir\n\nAftalen kan opsiges med fire måneders varsel til udgangen af en måned."),
                ("b.md", "# Papir\n\nAftalen opsiges skriftligt med fire måneders varsel."),
            ], expected: []),
        .init(
            name: "hastende henvisninger",
            documents: [
                ("a.md", "# Papir\n\nHastende henvisninger visiteres inden 24 timer."),
                ("b.md", "# Papir\n\nHastende henvisninger visiteres inden 48 timer."),
            ], expected: ["48 timer"]),
        .init(
            name: "etiket og sætning",
            documents: [
                ("a.md", "# Papir\n\nScreening af raske: tre hverdage."),
                ("b.md", "# Papir\n\nScreening af raske besvares inden fem hverdage efter modtagelsen."),
            ], expected: ["fem hverdage"]),
        .init(
            name: "sår efter biopsi",
            documents: [
                ("a.md", "# Papir\n\nSår efter biopsi tilses senest syv dage efter indgrebet."),
                ("b.md", "# Papir\n\nEfter biopsi tilses såret inden ti dage."),
            ], expected: ["ti dage"]),
        .init(
            name: "epikrise",
            documents: [
                ("a.md", "# Papir\n\nEpikrisen sendes inden for 2 hverdage efter udskrivelsen."),
                ("b.md", "# Papir\n\nEpikriser sendes senest tre hverdage efter udskrivelsen."),
            ], expected: ["tre hverdage"]),
        .init(
            name: "timer og døgn er én slags",
            documents: [
                ("a.md", "# Papir\n\nHastende henvisninger visiteres inden 24 timer."),
                ("b.md", "# Papir\n\nHastende henvisninger visiteres inden et døgn."),
            ], expected: []),
        .init(
            name: "rutine og hast",
            documents: [
                ("a.md", "# Papir\n\nRutinesvar foreligger inden 5 hverdage, hastesvar inden 1 hverdag."),
                ("b.md", "# Papir\n\nHastesvar gives inden 1 hverdag."),
            ], expected: []),
        .init(
            name: "to slags prøver",
            documents: [
                ("a.md", "# Papir\n\nSvar på histologi gives inden 10 hverdage."),
                ("b.md", "# Papir\n\nSvar på celleprøver gives inden 15 hverdage."),
            ], expected: []),
        .init(
            name: "to personer, to frister",
            documents: [
                ("a.md", "# Papir\n\nLægen læser svaret inden 2 hverdage."),
                ("b.md", "# Papir\n\nSekretæren sender svaret inden 3 hverdage."),
            ], expected: []),
        .init(
            name: "akut og ikke akut",
            documents: [
                ("a.md", "# Papir\n\nHenvisninger visiteres inden tre hverdage."),
                ("b.md", "# Papir\n\nAkutte henvisninger visiteres inden 24 timer."),
            ], expected: []),
        .init(
            name: "en frist for dem, der udebliver",
            documents: [
                ("a.md", "# Papir\n\nPatienten ringes op inden 2 dage."),
                ("b.md", "# Papir\n\nPatienten, der udebliver, ringes op inden 14 dage."),
            ], expected: []),
        .init(
            name: "historie",
            documents: [
                ("a.md", "# Papir\n\nTidligere blev henvisninger visiteret inden 5 hverdage."),
                ("b.md", "# Papir\n\nHenvisninger visiteres inden 3 hverdage."),
            ], expected: []),
        .init(
            name: "køleskab dagligt og ugentligt",
            documents: [
                ("a.md", "# Papir\n\nKøleskabets temperatur aflæses dagligt."),
                ("b.md", "# Papir\n\nTemperaturen i køleskabet aflæses hver uge."),
            ], expected: ["hver uge"]),
        .init(
            name: "klyngens møder",
            documents: [
                ("a.md", "# Papir\n\nKlyngen holder fire møder om året."),
                ("b.md", "# Papir\n\nMøder afholdes to gange om året."),
            ], expected: ["to gange om året"]),
        .init(
            name: "indbakken",
            documents: [
                ("a.md", "# Papir\n\nIndbakken med prøvesvar gennemgås hver dag."),
                ("b.md", "# Papir\n\nPrøvesvar i indbakken gennemgås to gange om ugen."),
            ], expected: ["to gange om ugen"]),
        .init(
            name: "akutkassen",
            documents: [
                ("a.md", "# Papir\n\nAkutkassen kontrolleres en gang om måneden af sygeplejersken."),
                ("b.md", "# Papir\n\nSygeplejersken kontrollerer akutkassen hvert kvartal."),
            ], expected: ["hvert kvartal"]),
        .init(
            name: "samme interval i to former",
            documents: [
                ("a.md", "# Papir\n\nAkutkassen kontrolleres en gang om ugen."),
                ("b.md", "# Papir\n\nAkutkassen kontrolleres ugentligt."),
            ], expected: []),
        .init(
            name: "to lister",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nListen »Mangler« gennemgås hver fredag, og listen »Haster« gennemgås hver dag."
                ),
                ("b.md", "# Papir\n\nListen over aflyste tider gennemgås hver måned."),
            ], expected: []),
        .init(
            name: "to slags møder",
            documents: [
                ("a.md", "# Papir\n\nPersonalemøde holdes hver måned."),
                ("b.md", "# Papir\n\nBestyrelsesmøde holdes hvert kvartal."),
            ], expected: []),
        .init(
            name: "aflæsning og rengøring",
            documents: [
                ("a.md", "# Papir\n\nKøleskabet aflæses dagligt."),
                ("b.md", "# Papir\n\nKøleskabet rengøres hver måned."),
            ], expected: []),
        .init(
            name: "telefontid",
            documents: [
                ("a.md", "# Papir\n\nTelefontid: kl. 8-9 alle hverdage."),
                ("b.md", "# Papir\n\nVores telefontid er 8.00-10.00."),
            ], expected: ["8.00-10.00"]),
        .init(
            name: "laboratoriets telefontid er en anden",
            documents: [
                ("a.md", "# Papir\n\nTelefontid: kl. 8-9."),
                ("b.md", "# Papir\n\nLaboratoriets telefontid er 9-11."),
            ], expected: []),
        .init(
            name: "to ansvarlige for det samme",
            documents: [
                ("a.md", "# Papir\n\nAfdelingslægen har ansvaret for opdatering af vagtplanen."),
                ("b.md", "# Papir\n\nAnsvarlig for opdatering af vagtplanen: lægesekretæren."),
            ], expected: ["lægesekretæren"]),
        .init(
            name: "ansvar for to opgaver",
            documents: [
                ("a.md", "# Papir\n\nSygeplejersken er ansvarlig for kontrol af akutkassen."),
                ("b.md", "# Papir\n\nKlinikassistenten står for rengøring af akutkassen."),
            ], expected: []),
        .init(
            name: "klokkeslæt",
            documents: [
                ("a.md", "# Papir\n\nPrøver afhentes af budbilen inden kl. 15."),
                ("b.md", "# Papir\n\nBudbilen afhenter prøver inden kl. 14.30."),
            ], expected: ["14.30"]),
        .init(
            name: "to tider om dagen",
            documents: [
                ("a.md", "# Papir\n\nSvarindbakken tømmes kl. 8 og kl. 14."),
                ("b.md", "# Papir\n\nSvarindbakken tømmes kl. 9."),
            ], expected: []),
        .init(
            name: "aldersgrænse",
            documents: [
                ("a.md", "# Papir\n\nDelegationen omfatter voksne patienter over 18 år."),
                ("b.md", "# Papir\n\nDelegationen: voksne patienter over 15 år."),
            ], expected: ["15 år"]),
        .init(
            name: "hvem godkender: en sætning og et skema",
            documents: [
                ("a.md", "# Papir\n\nOverlæge Bo Prøvesen frigiver den skriftlige beskrivelse."),
                (
                    "b.html",
                    "<h1>Skema</h1><table><tr><td>Hvem frigiver den skriftlige beskrivelse?</td><td>Ledende sekretær Ida Prøvesen</td></tr></table>"
                ),
            ], expected: ["Ledende sekretær"]),
        .init(
            name: "hvem godkender: en læge er måske overlæge, og enhver er ingen",
            documents: [
                ("a.md", "# Papir\n\nOverlægen frigiver den skriftlige beskrivelse."),
                ("b.md", "# Papir\n\nLægen frigiver den skriftlige beskrivelse."),
                ("c.md", "# Papir\n\nVikaren frigiver den skriftlige beskrivelse, når det haster."),
            ], expected: []),
        .init(
            name: "to svartider i én aftale",
            documents: [
                (
                    "a.md",
                    "# Aftale\n\n**4. Svartid.** Rutine: fire hverdage. Akut: to timer.\n\n**8. Ikrafttræden.** Fra maj. Akutte svar gives inden seks timer."
                )
            ], expected: ["seks timer"]),
        .init(
            name: "to svartider i én sætning er to ting",
            documents: [
                ("a.md", "# Aftale\n\nSvartid ved akutte prøver: 2 timer for blod og 4 timer for væv.")
            ], expected: []),
        .init(
            name: "ordet tid gør ikke en frist til fortid",
            documents: [
                ("a.md", "# Papir\n\nTid til samtale: patienten ringes op om kræftsvar inden 2 dage."),
                ("b.md", "# Papir\n\nPatienten ringes op om kræftsvar senest 5 dage efter svaret."),
            ], expected: ["5 dage"]),
    ]
}
