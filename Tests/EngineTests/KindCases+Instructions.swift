/// Instructions as many hands write them: with and without headings, dates and the word itself.
extension KindCase {
    /// Who does what.
    static let instructions: [KindCase] = [
        KindCase(
            "akutte-svar.txt",
            """
            Speciallæge Ida Bang, Struer

            Hastesvar fra laboratoriet

            Gælder for os begge. Fra 1. marts 2026.

            Laboratoriet ringer, hvis kalium er over 6. Sygeplejersken tager imod, gentager tallet og skriver det på tavlen i
            skyllerummet. Ida ringer selv til patienten inden frokost. Kan hun ikke, gør vagtlægen det.
            """),
        KindCase(
            "om-podning.md",
            """
            # Podning fra svælg

            Brugt i huset siden 2019 og set efter hvert forår.

            1. Find patienten på listen og spørg om navn og fødselsdag.
            2. Pod begge tonsiller, uden at røre tungen.
            3. Sæt etiketten på, før patienten går.
            4. Læg prøven i køleskabet, nederste hylde.

            Er du i tvivl, så hent en læge.
            """),
        KindCase(
            "gulvet.html",
            """
            <html><body><h1>Efter dagens sidste patient</h1>
            <p>Klinikassistenten slukker autoklaven, tømmer filteret og låser medicinskabet. Nøglen afleveres til den tandlæge, der lukker.
            Temperaturen i køleskabet noteres. Er den over 8 grader, kasseres vaccinerne, og den ansvarlige tandlæge får besked.</p></body></html>
            """),
        KindCase(
            "faldulykke.txt",
            """
            BOSTEDET HØJVANG

            Når en beboer falder

            Personalet bliver hos beboeren og ringer 112 ved bevidsthedstab. Ellers kontaktes vagtsygeplejersken, som vurderer, om
            lægen skal ses samme dag. Faldet indberettes som utilsigtet hændelse inden tre døgn. Pårørende informeres af
            kontaktpersonen, hvis beboeren ønsker det.

            Udarb.: afdelingsleder K. Smidt, maj 2025
            """),
        KindCase(
            "hvem-svarer.txt",
            """
            Fra: Lone
            Til: sekretærer og behandlere
            Emne: svar på vævsprøver, ny rutine pr. 1. november

            Hej alle
            Fra mandag ser den, der har taget biopsien, selv efter svaret. Er man væk mere end to dage, overtager makkeren.
            Sekretæren trækker hver fredag en liste over prøver uden svar og rykker patologien.
            Patienten ringes op, når svaret er unormalt. Normale svar sendes i app'en.
            Mvh Lone, klinikchef
            """),
        KindCase(
            "delegation_ultralyd.txt",
            """
            Det må jordemoderen gøre

            Ansvarlig læge: Peter Holk
            Jordemoderen må skanne for fosterstilling og måle cervix hos gravide, som lægen har set. Hun skal kalde på lægen ved
            blødning, ved cervix under 25 mm og ved tvivl. Nye jordemødre skanner de første ti gange sammen med lægen.
            """),
        KindCase(
            "journalfoering.md",
            """
            # Journalføring

            Målgruppe: alle behandlere

            Journalen skrives samme dag på dansk. Fund, vurdering og plan skal altid fremgå. Skriv ikke forkortelser, som
            patienten ikke forstår. Rettelser laves, så den første tekst stadig kan læses.
            """),
        KindCase(
            "mr-kontrast.txt",
            """
            MR-KLINIK SYDFYN                                  dok. 17
            Gadolinium ved MR af columna og bækken

            Til radiografer                                   rev. 4, 12.06.2026

            eGFR under 30: ingen kontrast uden aftale med radiologen.
            Dosis 0,1 mmol/kg. Patienten observeres i 30 minutter.
            Ved udslæt eller vejrtrækningsbesvær: stop, tilkald radiologen, hent den røde taske.
            Ved anafylaksi gives adrenalin 0,5 mg i.m., og der ringes 112.
            """),
        KindCase(
            "cbct.html",
            """
            <html><head><title>CBCT</title></head><body><h2>CBCT af visdomstænder: fra henvisning til svar</h2>
            <p>Forfatter: tandlæge Juhl. Version 2.</p>
            <p>Tandplejeren kontrollerer, at henvisningen er godkendt. Patienten identificeres med navn og cpr. Billedet sendes til
            beskrivelse samme dag. Svaret læses af den henvisende tandlæge inden fem hverdage. Tilfældige fund drøftes med
            kæbekirurgen.</p></body></html>
            """),
        KindCase(
            "svarliste.md",
            """
            ## Rykkerrunden

            | Hvornår | Hvem | Hvad |
            |---|---|---|
            | Mandag | sekretær | udskriver listen over åbne henvisninger |
            | Tirsdag | læge | ser listen og afgør, hvem der skal rykkes |
            | Torsdag | sygeplejerske | ringer til patienter, der ikke er mødt |

            Ved ferie går runden videre til makkeren.
            """),
        KindCase(
            "nedbrud.txt",
            """
            IT nede?

            Ring til hotline 70 10 20 30. Skriv på de gule ark. Den, der åbner næste morgen, taster arkene ind og lægger dem i
            mappen. Haster et svar, ringes der til laboratoriet. Lægen på vagt bestemmer, om patienter skal ombookes.

            Gyldig fra 1/2-26. Hanne.
            """),
        KindCase(
            "patientinformation-instruks.txt",
            """
            Instruks: Sådan informerer vi patienten om svar

            For læger og sygeplejersker. I kraft 1. januar 2026.

            Patienten får at vide ved prøvetagningen, hvornår svaret kommer. Alvorlige svar gives ved samtale. Lægen noterer, hvad
            patienten er informeret om.
            """),
        KindCase(
            "holter.md",
            """
            # Holter – hvad vi gør

            Læses af hjerteassistenter. Ajourført 3. maj 2026 af MT.

            Assistenten sætter elektroderne, forklarer dagbogen og skriver afleveringstid. Optagelsen sendes samme dag. Pauser over
            3 sekunder ringes til kardiologen med det samme.
            """),
        KindCase(
            "english-clinic.txt",
            """
            Instruktion til nye vikarer

            Vikaren får adgang til journalen den første dag. Vikaren læser klinikkens regler, før den første patient ses. Svar, som
            vikaren har bestilt, følges op af den læge, der ejer patienten. Spørgsmål går til klinikchefen.
            """),
        KindCase(
            "kommunikation.txt",
            """
            TANDLÆGERNE VED SØEN

            Når patienten ikke taler dansk

            Receptionen bestiller tolk, når tiden bookes. Familie bruges ikke som tolk. Tandlægen noterer tolkens nummer i journalen.
            Haster det, ringes til tolkevagten.

            Rev. april 2026 / JK
            """),
        KindCase(
            "laboratorie.md",
            """
            # Blodprøver udtaget i klinikken

            Bioanalytikeren mærker glasset ved patienten. Glasset centrifugeres inden en time og lægges i transportkassen. Chaufføren
            henter kl. 14. Kommer han ikke, ringes der til laboratoriet på lokal 220.

            Ansvarlig: afdelingsbioanalytiker M. Dam. Gælder til ny udgave foreligger.
            """),
        KindCase(
            "roentgen-gravid.txt",
            """
            Graviditet og røntgen

            Radiografen spørger alle kvinder mellem 15 og 50 år. Er svaret ja eller måske, laves undersøgelsen kun, hvis radiologen
            siger god for det. Det skrives i RIS, hvem der gav lov.
            """),
        KindCase(
            "ansvar.html",
            """
            <html><body><h1>Hvem har ansvaret for hvad?</h1><table><tr><th>Opgave</th><th>Ansvarlig</th></tr><tr><td>Bestille MR</td><td>behandlende
            læge</td></tr><tr><td>Læse svar</td><td>behandlende læge, ved ferie makkeren</td></tr><tr><td>Rykke</td><td>sekretæren, hver tirsdag</td></tr></table>
            <p>Udarbejdet af ledelsen 1. juni 2026 til alle i klinikken. Gælder straks.</p></body></html>
            """),
        KindCase(
            "dosis.txt",
            """
            PENICILLIN TIL BØRN - DOSERING OG BLANDING

            Bruges af: sygeplejersker og læger

            Vej barnet. Dosis er 50 mg/kg/døgn delt på tre. Bland med kogt og afkølet vand op til stregen. Ryst flasken. Skriv dato på.
            Flasken kasseres efter 7 dage.
            """),
        KindCase(
            "opslag-haandhygiejne.txt",
            """
            Håndhygiejne

            Opslag til alle skyllerum. Gælder alle medarbejdere. Udarbejdet af hygiejnesygeplejersken, april 2026, revideres april 2028.

            Sprit hænder før og efter hver patient. Vask, når hænderne er synligt snavsede. Ringe og ure må ikke bæres.
            """),
        KindCase(
            "bestil-mr.txt",
            """
            BESTILLING AF MR HOS KYSTKLINIKKEN

            Alle behandlere. Fra 1. maj 2026. Sidst set igennem: 2. oktober 2026 (HT).

            Henvisningen laves i systemet, ikke på papir. Skriv altid kreatinin og pacemaker ja/nej. Mangler det, sender sekretæren
            henvisningen retur. Patienten får en kopi af henvisningen med hjem.
            """),
        KindCase(
            "skadestue.md",
            """
            # Forbrænding

            Skyl 20 minutter med lunkent vand. Fjern ringe og tøj. Vurder areal med 9 %-reglen. Over 10 % hos voksne: ring til
            brandsårsafdelingen. Dæk med film. Giv smertestillende efter vægt. Stivkrampe, hvis det er over 10 år siden.
            """),
        KindCase(
            "telefon.txt",
            """
            Telefonen 8-9

            Kristine tager telefonen. Den, der ringer om svar, får besked på at se i appen eller ringe igen efter kl. 13. Ved akutte ting
            stilles der om til vagtlægen med det samme. Skriv navn og nummer på alle.
            """),
        KindCase(
            "privat.html",
            """
            <html><body><table><tr><td>Titel</td><td>Opbevaring af medicin</td></tr><tr><td>Ansvarlig</td><td>Afdelingsleder</td></tr><tr><td>Version</td><td>4</td></tr></table>
            <p>Medicin opbevares i aflåst skab. Nøglen bæres af den, der har vagten. Køleskabets temperatur aflæses dagligt.</p></body></html>
            """),
    ]
}
