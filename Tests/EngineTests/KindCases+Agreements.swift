/// Agreements and forms.
extension KindCase {
    /// What two have agreed.
    static let agreements: [KindCase] = [
        KindCase(
            "brev-om-afloesning.txt",
            """
            Lægerne Torvegade og Lægerne Havnegade er blevet enige om følgende:

            1. Vi passer hinandens patienter i ferier. Ferien meldes en måned før.
            2. Svar, der kommer imens, ses af den praksis, der har åbent.
            3. Ordningen kan siges op med tre måneders varsel.
            4. Den tages op hvert år i januar.

            For Torvegade: B. Rask          For Havnegade: S. Lind
            """),
        KindCase(
            "teleradiologi.html",
            """
            <html><body><h1>Fjernbeskrivelse af MR</h1><p>Mellem Skanhuset ApS, Ribe, og RadioNord AB, Lund, er indgået følgende aftale.</p>
            <p>1. RadioNord beskriver MR-undersøgelser på dansk. 2. Svar afgives inden 3 hverdage. 3. Akutte fund ringes til
            Skanhusets vagthavende. 4. Aftalen kan opsiges med 3 måneders varsel.</p></body></html>
            """),
        KindCase(
            "tillaeg2.txt",
            """
            Tillæg nr. 2

            til kontrakt af 4. april 2023 mellem Klinik Bakken og LabDirekt A/S

            Svartiden i punkt 5 ændres til fire hverdage. Kontraktens øvrige vilkår er uændrede.

            Aarhus, den 2. februar 2026
            """),
        KindCase(
            "ps-klynge.md",
            """
            # Kommissorium for PS-klynge Nordsø

            ## Formål
            Klyngen følger op på utilsigtede hændelser i sektorovergange.

            ## Medlemmer
            To fra hver kommune, to fra hospitalet og en praktiserende læge.

            ## Møder
            Fire gange om året. Formandskabet går på skift.
            """),
        KindCase(
            "forretningsorden.txt",
            """
            Forretningsorden for Billedrådet

            § 1. Rådet har syv medlemmer.
            § 2. Formanden indkalder med to ugers varsel.
            § 3. Beslutninger træffes ved almindeligt flertal.
            § 4. Ændringer kræver, at fem medlemmer stemmer for.
            """),
        KindCase(
            "databehandler.txt",
            """
            Databehandleraftale

            Dataansvarlig: Ortopædisk Klinik Vest. Databehandler: JournalCloud ApS.
            Databehandleren behandler kun oplysninger efter dokumenteret instruks fra den dataansvarlige. Underdatabehandlere
            må kun bruges efter skriftlig godkendelse. Aftalen ophører, når hovedaftalen ophører.
            """),
        KindCase(
            "leje.md",
            """
            # Lejekontrakt, ultralydsapparat

            Udlejer: MediLej A/S. Lejer: Jordemoderhuset. Lejen er 4.200 kr. om måneden og betales forud. Lejer bærer risikoen for
            skade. Kontrakten løber i 24 måneder og kan derefter siges op med løbende måned + 60 dage.
            """),
        KindCase(
            "bilag-kontakt.txt",
            """
            Bilag 3 til samarbejdsaftalen: kontaktpunkter

            Leverandøren: vagthavende radiolog 70 11 22 33, hele døgnet
            Klinikken: overlæge 40 11 22 33, hverdage 8-16
            Teknisk fejl: support@leverandoer.example
            """),
        KindCase(
            "udlaan.txt",
            """
            Lægerne Bygaden og Fysioterapien Bygaden er enige om at dele røntgenrummet.

            Fysioterapien bruger rummet tirsdag og torsdag. Lægerne betaler service. Skader betales af den, der har brugt rummet.
            Ordningen løber, til en af os siger den op med to måneders varsel.
            """),
        KindCase(
            "sla.html",
            """
            <html><body><h2>Service Level Agreement</h2><p>LabNord A/S leverer svar til Klinik Fjord inden for følgende frister: rutine 3 hverdage, haste 4 timer.
            Overskrides fristen, giver LabNord nedslag på 10 %. Klinik Fjord kan ophæve, hvis fristen overskrides tre gange på et kvartal.</p></body></html>
            """),
        KindCase(
            "vedtaegt.md",
            """
            # Vedtægter for Foreningen Speciallæger i Midtbyen

            § 1 Foreningens navn er Speciallæger i Midtbyen.

            § 2 Formålet er at drive fælles vagt.

            § 3 Bestyrelsen består af tre medlemmer, som vælges for to år.
            """),
        KindCase(
            "brev-samarbejde.txt",
            """
            Til Lægerne Havneparken

            Vi skriver for at bekræfte det, vi aftalte på mødet den 3. maj: I sender blodprøver til os inden kl. 14, og vi svarer næste
            hverdag. Regningen sendes hver måned. Aftalen gælder et år ad gangen og kan opsiges til en 1. med to måneders varsel.

            Med venlig hilsen, Laboratoriet Nord
            """),
        KindCase(
            "sundhedsklynge.txt",
            """
            Samarbejde om patientsikkerhed i Klynge Midt

            Deltagere er tre kommuner og hospitalet. Klyngen mødes hver anden måned. Formanden vælges for et år. Sekretariatet ligger i
            Midtby Kommune. Opgaven er at lære af hændelser på tværs.
            """),
    ]

    /// What is to be filled in.
    static let forms: [KindCase] = [
        KindCase(
            "samtykke.txt",
            """
            Samtykke til indhentning af oplysninger

            Jeg giver samtykke til, at klinikken indhenter svar fra hospitalet.

            Navn ..............................................
            CPR ...............................................
            Dato ................ Underskrift .................
            """),
        KindCase(
            "registrering.html",
            """
            <html><body><h2>Daglig aflæsning</h2><table><tr><td>Køleskab 1</td><td>____ grader</td></tr><tr><td>Køleskab 2</td><td>____ grader</td></tr>
            <tr><td>Initialer</td><td>_____</td></tr></table></body></html>
            """),
        KindCase(
            "spoergeskema.md",
            """
            # Spørgeskema før MR

            - [ ] Jeg har pacemaker
            - [ ] Jeg har metal i kroppen
            - [ ] Jeg er gravid
            - [ ] Jeg har klaustrofobi

            Sæt kryds og aflever i receptionen.
            """),
        KindCase(
            "oplysningsskema.txt",
            """
            Oplysninger til styrelsen

            Antal ansatte: 6
            Udfører I kosmetiske behandlinger?   Ja [ ]  Nej [x]
            Har I udenlandske samarbejdspartnere?   Ja [x]  Nej [ ]
            Udfyldt af: ........................
            """),
        KindCase(
            "egenkontrol.txt",
            """
            EGENKONTROL AF KØLESKAB        måned: ..........

            Dato        Temp.        Init.
            ......      ......      ......
            ......      ......      ......
            ......      ......      ......
            """),
        KindCase(
            "klage.md",
            """
            # Klageskema

            Dit navn: ______________

            Hvad skete der? ______________

            Hvornår? ______________

            Må vi kontakte dig? ja / nej
            """),
        KindCase(
            "rejse.txt",
            """
            Udlæg og kørsel

            Navn: ................  Måned: ...............
            Dato ......... Km ......... Formål ........................
            Dato ......... Km ......... Formål ........................
            Underskrift ..................
            """),
    ]
}
