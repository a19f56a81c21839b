import Findings
import Testing
import Vocabulary

/// Packs are chosen from what a place says of itself, else from what its documents are, and the report says from which.
@Suite struct PackChoiceTests {
    private static let charter = """
        # Kommissorium for PS-klyngen Nordkysten

        Klyngen mødes fire gange om året. Formanden indkalder.
        """
    private static let instruction = "# Instruks om blodprøver\n\nPrøven tages om morgenen."

    private func packs(_ unit: Unit) -> Set<String> { Set(unit.measuringPoints.map(\.point.pack)) }

    @Test(arguments: [
        ("kommissorium.md", charter),
        ("a.txt", "Kommissorium\n\nFor patientsikkerhedsklyngen i Fjordlandet\n\nKlyngen mødes om foråret."),
        (
            "kommissorium.txt",
            "Kommissorium\n\nDette er rammen om sundhedsklyngens gruppe om patientsikkerhed."
        ),
    ])
    func aCharterAloneIsAskedItsOwnQuestions(_ name: String, _ text: String) throws {
        let unit = try Submission.unit([(name, text)])
        #expect(packs(unit) == ["ps-klynge"])
        let others: Set = ["uth-reporting", "agreement-revision"]
        #expect(unit.workflows.allSatisfy { $0.id.hasPrefix("charter") || others.contains($0.id) })
        let sentence = try #require(unit.notAssessed.first)
        #expect(sentence.contains("hvad dokumenterne er (\(name))"))
        #expect(!sentence.contains("type"))
    }

    @Test func aCharterBesideInstructionsLeavesThemTheirs() throws {
        let unit = try Submission.unit([
            ("a.md", Self.instruction), ("kommissorium.md", Self.charter),
        ])
        #expect(packs(unit).isSuperset(of: ["ps-klynge", "faelles", "instrukser"]))
    }

    @Test func minutesBesideACharterChangeNothing() throws {
        let unit = try Submission.unit([
            ("kommissorium.md", Self.charter), ("referat.md", "# Referat af møde\n\nVi talte om fald."),
        ])
        #expect(packs(unit) == ["ps-klynge"])
    }

    @Test(arguments: [
        ("aftale.md", "# Samarbejdsaftale om beskrivelser\n\nLeverandøren svarer inden to dage."),
        ("a.md", "# Instruks om samarbejdet med PS-klyngen\n\nVi sender hændelser videre."),
    ])
    func otherDocumentsOfAClinicAreNoCharter(_ name: String, _ text: String) throws {
        let unit = try Submission.unit([(name, text)])
        #expect(packs(unit).contains("faelles") && !packs(unit).contains("ps-klynge"))
    }

    @Test(arguments: [
        ("", "Stedets type er ikke oplyst"),
        ("site: {type: fodklinik}", "Intet målepunktsæt er for stedets type (»fodklinik«)"),
        ("site: {type: tandklinik}", "ud fra stedets type (»tandklinik«)"),
    ])
    func whatThePacksWereChosenFromIsSaid(_ settings: String, _ sentence: String) throws {
        let unit = try Submission.unit([("a.md", Self.instruction)], settings: settings)
        #expect(unit.notAssessed.first?.contains(sentence) == true, "\(unit.notAssessed)")
    }

    @Test func packsThatThePlaceNamesNeedNoSentence() throws {
        let unit = try Submission.unit([("a.md", Self.instruction)], settings: "packs: [uth]")
        #expect(packs(unit) == ["uth"])
        #expect(unit.notAssessed == [])
    }
}
