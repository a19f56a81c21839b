/// Submissions that refer to what is there, and to what is not.
enum BrokenReferenceCases {
    static let all: [WholeSubmissionTests.Case] = [
        .init(
            name: "fodterapeut: et bilag er en fil for sig, et andet findes ikke",
            documents: [
                (
                    "diabetes.md",
                    "# Diabetesfoden\n\nRisikogruppen vurderes efter bilag 1. Sår fotograferes som i bilag 2."
                ),
                ("bilag-1-risikogrupper.md", "# Risikogrupper\n\nGruppe 1: lav risiko."),
            ], expected: ["bilag 2"]),
        .init(
            name: "fertilitetsklinik: bilag skrevet i tekstens ende med store bogstaver",
            documents: [
                (
                    "donor.txt",
                    "DONORÆG\n\nDonor udfylder bilag A og bilag C.\n\nBILAG A: Helbredsskema\n\nDonors navn og fødselsdato.\n"
                )
            ], expected: ["bilag C"]),
        .init(
            name: "plejecenter: lov, bekendtgørelse og regionens vejledning er ikke klinikkens bilag",
            documents: [
                (
                    "magt.html",
                    "<h1>Magtanvendelse</h1><p>Reglerne står i servicelovens kapitel 24 og i bekendtgørelsens bilag 1. Skemaet i bilag 2 til bekendtgørelse nr. 929 bruges. Regionens retningslinje for sektorovergange følges, jf. afsnit 7.</p>"
                )
            ], expected: []),
        .init(
            name: "kiropraktor: afsnit findes som overskrift, underpunkt og nummereret liste",
            documents: [
                (
                    "ryg.md",
                    "# Rygpatienten\n\n## 1 Røde flag\n\nSe afsnit 2 og afsnit 2.1.\n\n## 2. Undersøgelse\n\n### 2.1. Reflekser\n\n1. Knæ\n2. Hæl\n\nVed tvivl gælder punkt 2. Billeder bestilles efter afsnit 6."
                )
            ], expected: ["afsnit 6"]),
        .init(
            name: "høreklinik: instruks efter titel, med andre endelser og ordstilling",
            documents: [
                (
                    "audiometri.md",
                    "# Høreprøve\n\nFund håndteres efter instruksen om pludseligt høretab. Se også instruks for rengøring af øreskyllere."
                ),
                ("akut.md", "# Pludseligt opstået høretab\n\nPatienten ses samme dag."),
            ], expected: ["instruks for rengøring af øreskyllere"]),
        .init(
            name: "jordemodercenter: dokumentnumre i hoved og filnavn",
            documents: [
                (
                    "JM-12_foedsel.txt",
                    "Jordemodercenter Vest\nDokument JM-12, version 3\n\nHJEMMEFØDSEL\n\nJordemoderen møder med tasken pakket.\n\nBlødning over en halv liter: se JM-14. Overflytning sker efter JM-13.\n"
                        + String(
                            repeating: "\nTasken gennemgås hver mandag, og det skrives på listen.\n",
                            count: 12)
                        + "\nNavlesnoren klippes efter JM-13. Blødning: se JM-20.\n"
                ),
                ("overflytning.md", "# Overflytning (JM-13)\n\nRing 112."),
                ("JM14.md", "# Blødning\n\nRing."),
            ], expected: ["JM-20"]),
        .init(
            name: "misbrugscenter: det ligger et andet sted",
            documents: [
                (
                    "urin.md",
                    "# Urinprøver\n\nBlanketten er bilag 4 og ligger i skuffen ved vasken. Bilag 5 findes på intranettet. Oversigten i bilag 6 kan fås hos sekretæren."
                )
            ], expected: []),
        .init(
            name: "almen praksis: en titel i anførselstegn",
            documents: [
                (
                    "akut.md",
                    "# Akutte patienter\n\nSe instruksen »Anafylaksi« og instruksen »Kramper hos børn«."
                ),
                ("anafylaksi_2024.md", "# Allergisk chok\n\nAdrenalin i låret."),
            ], expected: ["instruksen »Kramper hos børn«"]),
        .init(
            name: "privathospital: henvisning til afsnit i et andet dokument",
            documents: [
                ("aftale.md", "# Aftale om anæstesi\n\n## 1 Parter\n\nA og B.\n\n## 2 Vagt\n\nHele døgnet."),
                (
                    "operation.md",
                    "# Operation\n\nVagten er beskrevet i aftalen om anæstesi, afsnit 2. Prisen står i aftalens afsnit 9."
                ),
            ], expected: ["afsnit 9"]),
        .init(
            name: "hudklinik: bilag i flertal, romertal og tabelcelle",
            documents: [
                (
                    "lys.html",
                    "<h1>Lysbehandling</h1><table><tr><th>Emne</th><th>Hvor</th></tr><tr><td>Dosis</td><td>Bilag II</td></tr><tr><td>Hudtype</td><td>se bilag III</td></tr></table><h2>Bilag II. Dosistabel</h2><p>Tabel.</p>"
                )
            ], expected: ["bilag III"]),
        .init(
            name: "øjenklinik: intet at finde i almindelig tale",
            documents: [
                (
                    "linser.txt",
                    "KONTAKTLINSER\n\nLinser udleveres efter aftale. I punkt og prikker: vask hænder. Svaret gemmes som bilag i journalen. Instruksen gennemgås hvert år, og instruksens ansvarlige er lægen. Patienten følger den udleverede vejledning.\n"
                )
            ], expected: []),
        .init(
            name: "vuggestueklinik: instruks i bestemt form og med bindestreg",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nSe instruksen for modtagelse af fostervand. Følg også kuvøse-instruksen."
                )
            ], expected: ["instruksen for modtagelse af fostervand", "kuvøse-instruksen"]),
        .init(
            name: "den første linje henviser",
            documents: [
                ("a.md", "# Papir\n\nSe instruks om vaccination.")
            ], expected: ["instruks om vaccination"]),
        .init(
            name: "en plan, der er sin egen titel",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nRengøring følger af hygiejneplanen. Ansvaret fremgår af organisationsplanen."
                ),
                ("b.md", "# Organisationsplan\n\nLederen leder."),
            ], expected: ["hygiejneplanen"]),
        .init(
            name: "en instruks, der endnu ikke findes",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nDer skal skrives en nødplan, og der skal findes en nødprocedure. Vi følger instruksen."
                )
            ], expected: []),
        .init(
            name: "et nummer er ikke et telefonnummer eller en dato",
            documents: [
                ("a.md", "# Papir\n\nGenoplivning: se instruks 12. Brand: se instruks 3."),
                ("b.md", "# Liste\n\nVagten har 00 12 88 04. Gælder fra 3. januar 2026."),
            ], expected: ["instruks 12", "instruks 3"]),
        .init(
            name: "en titel i lige anførselstegn",
            documents: [
                ("a.md", "# Papir\n\nSe retningslinjen \"Isolation ved smitte\".")
            ], expected: ["retningslinjen \"Isolation ved smitte\""]),
        .init(
            name: "sedler i en række: en findes med store bogstaver, en findes ikke",
            documents: [
                (
                    "a.md",
                    "# Tavlekort 3 – Nøgler\n\nAlarm: se tavlekort 4. Brand: se tavlekort 8, og se uge 9."
                ),
                ("b.txt", "KLINIKKEN I NORD              TAVLEKORT 4: ALARM\n\nAlarmen slås fra kl. 7.\n"),
            ], expected: ["tavlekort 8"]),
        .init(
            name: "et bilag efter et komma er ikke styrelsens",
            documents: [
                (
                    "a.md",
                    "# Papir\n\nVi anmelder til Styrelsen for Patientsikkerhed, jf. bilag 7. Styrelsens bilag 2 følges, jf. styrelsens mappe, se bilag 3 hos styrelsen."
                )
            ], expected: ["bilag 7"]),
        .init(
            name: "et bilag med et andet ord foran",
            documents: [
                ("a.md", "# Papir\n\nSe takstbilag 1. Se også kontaktbilag 2. Journalbilag 9 scannes."),
                ("takstbilag-1.md", "# Takster\n\nEn time: 100 kr."),
            ], expected: ["kontaktbilag 2"]),
    ]
}
