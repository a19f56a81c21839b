import LanguageIdentification
import Testing

/// Sentences of each language, and Danish that other programs take for something else.
@Suite struct IdentifierTests {
    @Test(arguments: [
        ("nb", "Pasienten ble innlagt i går kveld og har det bedre nå."),
        ("nn", "Ho har ikkje vondt lenger, og vi avsluttar no."),
        ("sv", "Undersökningen visar inga tecken till fraktur."),
        ("en", "The examination shows no evidence of a fracture."),
        ("de", "Die Untersuchung zeigt keinen Hinweis auf eine Fraktur."),
        ("nl", "Het onderzoek toont geen aanwijzingen voor een breuk."),
        ("pl", "Badanie nie wykazało cech złamania kości."),
        ("lt", "Tyrimo metu lūžio požymių nestebima."),
        ("es", "El estudio no muestra signos de fractura."),
        ("ro", "Examinarea nu evidențiază semne de fractură."),
        ("fr", "L'examen ne montre pas de signe de fracture dans le genou."),
        ("it", "Non si vedono segni di frattura nel ginocchio destro."),
        ("lv", "Lūzuma pazīmes izmeklējumā nav redzamas."),
    ])
    func recognises(code: String, sentence: String) throws {
        let language = try #require(WrittenLanguage(code: code))
        #expect(try ShippedModel.judgement(of: sentence).answer == .foreign(language))
    }

    @Test(arguments: [
        "Henvist mhp. MR columna.",
        "Fract. radii dist. sin., reponeret i LA.",
        "Cor et pulmones i.a., ingen stase eller infiltrater.",
        "Discusprotrusion L4/L5 med let recesstenose dxt., Modic 1.",
        "Hepar, lien, pancreas og renes uden fokale forandringer.",
        "Bone bruise i laterale femurkondyl, ACL-ruptur.",
        "T2 FLAIR, DWI og SWI samt T1 efter gadolinium.",
        "Status post laminectomiam L5, spondylosis deformans.",
        "Rp. metformin 500 mg x 2, atorvastatin 40 mg x 1.",
        "Coxarthrosis bilateralis, gonarthrosis sin.",
    ])
    func leavesDanishAlone(line: String) throws {
        let answer = try ShippedModel.judgement(of: line).answer
        #expect(answer != .foreign(.bokmal))
        if case .foreign(let language) = answer { Issue.record("taken for \(language.code): \(line)") }
    }

    @Test func abstainsUnderThreeWordsThatCount() throws {
        #expect(try ShippedModel.judgement(of: "Normal lungs.").answer == .undecided)
        #expect(try ShippedModel.judgement(of: "Bursitis, L4/L5, 12 mm.").answer == .undecided)
        #expect(try ShippedModel.judgement(of: "").answer == .undecided)
    }

    @Test(arguments: [
        "Det er ikke tegn til blødning.", "Ingen blødning eller infarkt.", "Hun har feber og kvalme i dag.",
    ])
    func aSentenceThatIsValidInBothIsNotForeign(line: String) throws {
        let answer = try ShippedModel.judgement(of: line).answer
        #expect(answer == .danish || answer == .couldBeBoth(.bokmal) || answer == .couldBeBoth(.nynorsk))
    }

    @Test func saysTheSameEveryTime() throws {
        let line = "Det foreligger en liten sprekk i benet, og pasienten har vondt."
        let first = try ShippedModel.judgement(of: line)
        for _ in 0..<3 { #expect(try ShippedModel.judgement(of: line) == first) }
    }

    @Test func markupAndAddressesAreNoWords() throws {
        let judgement = try ShippedModel.judgement(
            of: "<td class=\"the\">https://example.org/the/and/of</td>")
        #expect(judgement.words == 0)
    }
}
