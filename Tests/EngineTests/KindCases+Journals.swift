/// Excerpts from journals: notes, descriptions and answers, in Danish and other languages.
extension KindCase {
    /// What was found in patients.
    static let journals: [KindCase] = [
        KindCase(
            "knae.txt",
            """
            MR venstre knæ 4/9

            Der ses bruskdefekt på mediale femurkondyl, 8 x 6 mm. Mediale menisk med horisontal ruptur i baghornet. Korsbånd og
            kollaterale ligamenter er intakte. Moderat ansamling. Bakercyste på 3 cm.

            Konkl.: Medial meniskruptur. Artroseforandringer grad II.
            """),
        KindCase(
            "svar_okt.txt",
            """
            Leverandørens besvarelser, oktober

            Nr. 1: CT cerebrum. Ingen blødning. Vid ventrikel, aldersvarende.
            Nr. 2: Rtg. højre hofte. Hofteleddet viser smal ledspalte og osteofytter.
            Nr. 3: UL abdomen. Galdeblære med flere sten, op til 9 mm. Galdegange ikke dilaterede.
            """),
        KindCase(
            "notater-fys.md",
            """
            # Fem notater til tilsynet

            **Notat 1.** Pt. klager over smerter i hø. skulder, debut for 3 uger siden efter fald. Abduktion 90 grader. Neers test
            positiv. Plan: øvelser, kontrol 14 dage.

            **Notat 2.** Nakkesmerter, VAS 6. Palpationsømhed C5-C7. Rotation indskrænket til venstre.
            """),
        KindCase(
            "hud.html",
            """
            <html><body><p>Dermatologisk Klinik, journaludsnit uden cpr</p><p>14/3: Papel på ryg, 6 mm, uregelmæssig pigmentering.
            Ekscideret. Histologi: dysplastisk nævus, fri resektionsrand.</p><p>16/3: Psoriasisplaques på albuer, PASI 4. Fortsætter
            calcipotriol.</p></body></html>
            """),
        KindCase(
            "uge40.txt",
            """
            Uge 40

            A. Thorax AP. Lungs are clear. No pleural effusion. Heart size within normal limits.
            B. Hånd, hø. Fraktur i 5. metakarp uden dislokation.
            C. Columna lumbalis. Discal space narrowing L5/S1. No spondylolisthesis.
            """),
        KindCase(
            "psykolog.txt",
            """
            Tre samtaler, navne slettet

            K, 24 år. Møder til aftalt tid. Beskriver uro, søvnbesvær og tankemylder. Ingen suicidaltanker. Stemningsleje neutralt.
            M, 41 år. Har haft to panikanfald siden sidst. Har prøvet eksponering i bus. Grådlabil, god kontakt.
            K, 33 år. Afslutning. Føler sig bedre, sover 7 timer.
            """),
        KindCase(
            "oje.txt",
            """
            Fundus, stikprøve 11/2026

            1) OD: papil normal, C/D 0,3. Enkelte mikroaneurismer temporalt. OS: i.a.
            2) OD: drusen. OS: geografisk atrofi. Visus 0,3.
            3) OU: Keine Zeichen einer diabetischen Retinopathie. Kontrolle in einem Jahr empfohlen.
            """),
        KindCase(
            "tand.md",
            """
            # Kontrolpersonens kopi

            - 26: dyb caries okklusalt, endo planlagt, periapikal opklaring
            - 36: Tanden viser en rotfraktur som strekker seg apikalt
            - 47: krone cementeret, okklusion justeret
            """),
        KindCase(
            "epikrise.txt",
            """
            Epikrise, ortopædkirurgisk afdeling

            Indlagt 3 dage. Collum femoris-fraktur sin. behandlet med to skruer. Forløb ukompliceret. Mobiliseret dag 1. Hgb 6,8.
            Udskrives til hjemmet med hjemmepleje. Suturer fjernes dag 12 hos egen læge.
            """),
        KindCase(
            "polsk.txt",
            """
            Svar modtaget

            W badaniu MR uwidoczniono przepuklinę krążka międzykręgowego L4/L5 z uciskiem na korzeń nerwowy.
            Nie stwierdza się złamań. Zaleca się kontrolę za sześć tygodni.

            Konklusion: prolaps L4/L5.
            """),
        KindCase(
            "foedsel.txt",
            """
            Svangrekontrol, eksempler uden navne

            GA 32+4. BT 124/78. Urin: protein neg. SF-mål 31 cm. Hovedstilling. HL 140. Mærker liv.
            GA 36+0. BT 138/88. Let ødem på ankler. Urin: protein 1+. Henv. til obstetrisk afd.
            """),
        KindCase(
            "vet-audit.html",
            """
            <html><body><h1>Audit af ti journaler</h1><table><tr><th>Nr.</th><th>Tekst</th></tr><tr><td>1</td><td>Mand, 55. Brystsmerter, EKG uden ST-elevation. Troponin normal.</td></tr>
            <tr><td>2</td><td>Kvinde, 70. Dyspnø, krepitation basalt bilat., NT-proBNP 900.</td></tr><tr><td>3</td><td>Dreng, 4. Otitis media dxt. Amoxicillin.</td></tr></table></body></html>
            """),
        KindCase(
            "svar-fra-odense.txt",
            """
            Svar fra Odense

            Nr 7. UL testes. Højresidig hydrocele, ellers normale testes og epididymis.
            Nr 8. UL hals. Cystisk knude i højre thyroidealap, 14 mm, TI-RADS 3.
            Nr 9. CT bihuler. Slimhindefortykkelse i begge kæbehuler, ingen væskespejle.
            """),
        KindCase(
            "radiologi.md",
            """
            # MR cerebrum 03.09.2026

            Teknik: T1, T2, FLAIR, DWI.

            Flere små hvid substans-forandringer frontalt bilateralt, Fazekas I. Ingen diffusionsforandringer. Normalt ventrikelsystem.

            R: Lette småkarforandringer.
            """),
        KindCase(
            "fysio.html",
            """
            <html><body><p>Behandlingsnotat, uge 12</p><p>S: Mindre ondt, kan gå 2 km. O: Fleksion 120, ekstension -5. Let hydrops. A: Bedring. P: Øger belastning, ny tid om 10 dage.</p></body></html>
            """),
        KindCase(
            "tandlaege-kopi.txt",
            """
            Kopi fra systemet, 5 pt.

            1. 16 MOD plast udskiftet, approksimal caries. BW taget.
            2. Parodontitis marginalis chronica. Pocher 5-7 mm regio 36-37. Depuration.
            3. Estrazione del 48 eseguita senza complicanze. Sutura riassorbibile.
            """),
        KindCase(
            "laesning.txt",
            """
            Modtaget fra læsecenter i Bergen

            Lungene er velekspanderte. Ingen infiltrater. Hjertet er normalt stort.
            Det er ikke påvist pleuravæske. Skjelettet er uten fokale forandringer.
            """),
        KindCase(
            "leverandoer-mappe.txt",
            """
            Fra mappen "Indgået fra Hamburg", tilfældigt udtrukket

            (1) Rtg. af hø. fod i to planer. Hallux valgus, 24 grader. Ingen brud.
            (2) MRT des linken Kniegelenks: Innenmeniskushinterhornläsion Grad 3. Kreuzbänder intakt.
            (3) CT af bihuler u. kontrast. Polypøse forandringer i ve. kæbehule.
            """),
        KindCase(
            "lunge.txt",
            """
            Spirometri og vurdering, tre borgere

            FEV1 62 % af forventet, FVC 88 %. Reversibilitet 4 %. KOL, GOLD II.
            FEV1 95 %. Normal spirometri. PEF-variation 22 %, astma sandsynlig.
            FEV1 41 %. Sat. 91 % i hvile. Henvist til lungemedicinsk amb.
            """),
        KindCase(
            "jordemoder.md",
            """
            # Konsultationer (uden cpr)

            - Uge 28: FM 27 cm, HL 144, BT 110/70. Velbefindende.
            - Uge 34: Underlivssmerter siden i går, cervix 31 mm, ingen kontraktioner på CTG.
            - Uge 39: Vandafgang kl. 03, klart. Ikke ledsaget af veer.
            """),
        KindCase(
            "laboratorium.html",
            """
            <html><body><h3>Histologisvar, september (afskrift)</h3><p>P-1: Hudbiopsi med basalcellekarcinom, nodulær type, rand 1 mm.</p>
            <p>P-2: Provincial tissue shows benign naevus with no atypia. Margins are free.</p><p>P-3: Verruca seborrhoica.</p></body></html>
            """),
    ]
}
