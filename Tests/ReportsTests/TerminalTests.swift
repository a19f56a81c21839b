import Findings
import Testing
import Vocabulary

@testable import Reports

@Suite("The terminal report counts columns")
struct TerminalTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("æøåÆØÅé", 7), ("e\u{301}", 1), ("👩‍⚕️", 2), ("🏥x", 3), ("漢字", 4), ("…", 1),
        ("1️⃣", 2), ("🇩🇰", 2), ("─", 1), ("한", 2), ("\u{200D}", 0),
    ])
    func widths(_ text: String, _ columns: Int) {
        #expect(TextColumns.width(of: text) == columns)
    }

    /// The line starts under the first marked character and ends under the last, whatever stands before it.
    @Test(arguments: ["", "Se ", "å ", "👩‍⚕️ ", "漢字 ", "e\u{301}é ", "\u{AD}a"])
    func underlinesWhatIsMarked(_ before: String) {
        let line = MarkedLine(
            SharedRun.quotation(before, "mærket 漢", " efter", cut: false), width: 90)
        let start = line.underline.prefix { $0 == " " }
        #expect(start.count == TextColumns.width(of: before))
        #expect(line.underline.dropFirst(start.count) == "─────────")
        #expect(line.text.hasPrefix(before.replacing("\u{AD}", with: "") + "mærket"))
    }

    @Test(arguments: [20, 30, 44, 60, 90, 200], [true, false])
    func keepsTheMarkedWordsInAnyWidth(_ width: Int, _ cut: Bool) {
        let long = String(repeating: "ord på dansk ", count: 12)
        let line = MarkedLine(SharedRun.quotation(long, "her", " " + long, cut: cut), width: width)
        #expect(TextColumns.width(of: line.text) <= width)
        let offset = line.underline.prefix { $0 == " " }.count
        #expect(line.text.dropFirst(offset).hasPrefix("her"))
        #expect(line.underline.filter { $0 == "─" }.count == 3)
    }

    @Test func cutsAMarkThatIsWiderThanTheLine() {
        let mark = String(repeating: "meget langt ", count: 20)
        let line = MarkedLine(SharedRun.quotation("før ", mark, " efter"), width: 50)
        #expect(TextColumns.width(of: line.text) <= 50)
        #expect(TextColumns.width(of: line.underline) <= 50)
        #expect(line.text.hasSuffix("…"))
    }

    @Test(arguments: [40, 63, 64, 80, 100, 110, 300])
    func noLineIsWiderThanTheTerminal(_ width: Int) {
        let report = ReportFormat.text.render(SharedRun.run(), ReportOptions(width: width))
        for line in report.split(separator: "\n") {
            #expect(TextColumns.width(of: line) <= width, "\(line)")
        }
    }

    /// What could not be read stands as a finding; a second list of the same would look like more.
    @Test func anUnreadableDocumentIsListedOnce() {
        let file = SharedRun.document(
            "Samples/x/a.docx", .other, declared: false, status: .unreadable, reason: "læses ikke")
        let finding = Finding(
            id: FindingID("8c1f000000000009"), rule: RuleID("unreadable-document"),
            category: .unreadableDocument, severity: .error, confidence: .high, document: file.path,
            place: nil,
            headingPath: [], excerpt: "", quotation: .none, message: "Dokumentet kan ikke læses",
            explanation: "Læses ikke", correction: nil, measuringPoints: [], details: [], status: .open)
        let unit = Unit(
            name: "x", path: "Samples/x", site: [], documents: [file], findings: [finding], workflows: [],
            measuringPoints: [], notAssessed: [])
        let report = ReportFormat.text.render(SharedRun.run([unit]))
        #expect(report.matches(of: /a\.docx/).count == 1, "\(report)")
    }

    @Test func colourOnlyWhereAsked() {
        let plain = ReportFormat.text.render(SharedRun.run())
        #expect(!plain.contains("\u{1B}"))
        let coloured = ReportFormat.text.render(SharedRun.run(), ReportOptions(colour: true))
        #expect(coloured.replacing(/\u{1B}\[\d+m/, with: "") == plain)
    }

    @Test func hostileTextIsMadeHarmless() {
        let report = ReportFormat.text.render(SharedRun.run([SharedRun.hostile]))
        #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        #expect(report.contains("�[31mrød") || report.contains("æøå 👩‍⚕️"))
    }
}
