/// What is neither instruction, agreement, journal nor form.
extension KindCase {
    /// Letters, posters, minutes, lists.
    static let others: [KindCase] = [
        KindCase(
            "venterum.txt",
            """
            Til patienter i venteværelset

            Vi er forsinkede i dag. Sig til i skranken, hvis du har det dårligt.
            Kaffe og vand er til fri afbenyttelse.
            Husk dit sygesikringskort.
            """),
        KindCase(
            "brev.html",
            """
            <html><body><p>Kære Jette</p><p>Din MR-scanning er klar. Vi vil gerne tale med dig om svaret. Ring til os på 86 11 22 33 mellem 9
            og 11.</p><p>Venlig hilsen<br>Lægerne i Byen</p></body></html>
            """),
        KindCase(
            "personalemoede.md",
            """
            # Personalemøde 12. maj

            Til stede: Anne, Bo, Carina, Dorthe. Afbud: Erik

            1. Nyt fra klinikken. Den nye autoklave kommer i juni.
            2. Ferie. Alle afleverer ønsker inden 1. juni.
            3. Eventuelt. Bo laver kage næste gang.
            """),
        KindCase(
            "whiteboard.txt",
            """
            Tavlen i frokoststuen

            Fredag: fælles morgenbrød
            Vikar i uge 31: Sofie
            Printeren på 1. sal er død
            Husk at melde jer til julefrokost
            """),
        KindCase(
            "ansvar.html",
            """
            <html><body><h1>Hvem er hvad (RACI)</h1><table><tr><th>Opgave</th><th>Læge</th><th>Spl.</th><th>Sekr.</th></tr>
            <tr><td>Henvise</td><td>A</td><td>R</td><td>I</td></tr><tr><td>Booke</td><td>I</td><td></td><td>R</td></tr>
            <tr><td>Svare</td><td>A/R</td><td>C</td><td>I</td></tr></table></body></html>
            """),
        KindCase(
            "plakat.md",
            """
            # STOP

            Har du feber eller hoste? Så tag et mundbind ved indgangen.

            Sprit hænder. Hold afstand. Tak!
            """),
        KindCase(
            "telefoner.txt",
            """
            Telefonliste, opdateret august

            Skranken 101
            Laboratoriet 104
            Læge 1 110
            Læge 2 111
            Pedel 40 50 60 70
            """),
        KindCase(
            "memo.txt",
            """
            MEMO

            Overvejelser om nyt journalsystem. Der er tre tilbud. Det billigste mangler modul til svar. Bestyrelsen tager stilling i
            efteråret.
            """),
        KindCase(
            "pjece.html",
            """
            <html><body><h1>Før din kikkertundersøgelse</h1><p>Du skal være fastende i seks timer. Du må gerne drikke vand. Du får
            medicin, der gør dig sløv, og du må ikke køre bil bagefter. Har du spørgsmål, kan du ringe til klinikken.</p></body></html>
            """),
        KindCase(
            "aarsberetning.txt",
            """
            Årsberetning 2025

            Klinikken så 14.200 patienter, 3 % flere end året før. Der blev indberettet 11 utilsigtede hændelser. To nye
            sygeplejersker blev ansat. Ventetiden faldt fra 21 til 17 dage.
            """),
        KindCase(
            "vagtplan.md",
            """
            # Uge 48

            | | Man | Tir | Ons |
            |---|---|---|---|
            | Læge | AB | CD | AB |
            | Sekretær | EF | EF | GH |
            """),
        KindCase(
            "ferie.txt",
            """
            Praksis holder ferielukket i uge 29 og 30. Ved akut sygdom kan du kontakte Lægerne Nygade, tlf. 98 10 20 30.
            Vi ønsker alle vores patienter en god sommer.
            """),
        KindCase(
            "dosismaaler.html",
            """
            <html><body><h1>Rum 4</h1><p>Apparatet er til service til fredag. Brug rum 2.</p></body></html>
            """),
        KindCase(
            "nyhed.txt",
            """
            Nyt fra klinikken, september

            Vi siger velkommen til Camilla, som er ny sygeplejerske. Parkeringspladsen bliver asfalteret i uge 38. Der er sommerfest den 14.
            """),
        KindCase(
            "tilbagemelding.md",
            """
            # Resultater af patienttilfredshed 2025

            87 % var tilfredse. Flest klagede over ventetid i telefonen. Svarprocenten var 41.
            """),
        KindCase(
            "brev2.txt",
            """
            Til vores patienter

            Fra 1. januar holder klinikken lukket om fredagen. Recepter bestilles på nettet. Har du brug for en akut tid, så ring før kl. 9.
            Venlig hilsen Lægerne
            """),
        KindCase(
            "ordforklaring.html",
            """
            <html><body><h1>Hvad betyder ordene i dit svar?</h1><p>Cyste: en lille væskefyldt blære. Prolaps: en skive, der buler ud. Du kan altid spørge din læge.</p></body></html>
            """),
        KindCase(
            "indhold.txt",
            """
            Indholdsfortegnelse til instrukssamlingen

            1 Prøvesvar ........ 3
            2 Delegation ........ 7
            3 Hygiejne ........ 12
            4 Journal ........ 15
            """),
        KindCase(
            "kursusbevis.txt",
            """
            Kursusbevis

            Anna Holm har den 3. marts 2026 gennemført kursus i førstehjælp, 8 timer.
            """),
        KindCase(
            "reklame.html",
            """
            <html><body><h1>Influenzavaccination</h1><p>Kom forbi mandag-torsdag 14-16. Gratis for dig over 65. Book på hjemmesiden eller ring.</p></body></html>
            """),
        KindCase(
            "organisation.txt",
            """
            Klinikkens medarbejdere

            Speciallæge Ole Bro
            Speciallæge Ida Holt
            Sygeplejerske Eva Lund
            Sekretær Mia Friis
            """),
        KindCase(
            "mailtraad.txt",
            """
            Fra: Mia
            Til: Ole
            Emne: gardiner

            Hej Ole, skal vi have de blå eller de grå? Manden kommer torsdag. /Mia
            """),
        KindCase(
            "bestyrelse.md",
            """
            # Møde i bestyrelsen, 14. august

            Deltog: Ole, Ida, Eva

            Regnskabet blev godkendt. Ny scanner udsættes til 2027. Næste gang: 2. november.
            """),
    ]
}
