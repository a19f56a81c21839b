import Findings
import SourceText
import Vocabulary

extension SharedRun {
    /// A submission in which nothing was found.
    static let quiet = Unit(
        name: "Lægehuset ved Åen", path: "Samples/laegehuset",
        site: [SiteFact(name: "type", value: .text("almen praksis"))],
        documents: [document("Samples/laegehuset/uth.txt")], findings: [], workflows: [], measuringPoints: [],
        notAssessed: [])

    /// A submission whose names try to break out of every format.
    static let hostile = Unit(
        name: "\"><script>alert('x')</script> & Søn 🏥", path: "u\u{202E}3",
        site: [SiteFact(name: "<b>", value: .text("</dd>\u{0000}"))],
        documents: [
            document("u\u{202E}3/\u{1B}[31mrød\u{1B}[0m<img src=x onerror=alert(1)>.html"),
            document("u\u{202E}3/æøå 👩‍⚕️ e\u{301} 漢字.txt"),
        ],
        findings: [
            Finding(
                id: FindingID("ffff000000000001"), rule: RuleID("placeholder"), category: .placeholder,
                severity: .warning, confidence: .high, document: "u\u{202E}3/æøå 👩‍⚕️ e\u{301} 漢字.txt",
                place: place(1, 7, length: 6, bytes: ByteRange(0, 9)), headingPath: ["</h4><script>"],
                excerpt: "漢字 <xx>",
                quotation: quotation("å 👩‍⚕️ e\u{301}n \u{2028}", "漢字 <xx>", " & \"mere\"\u{7}", cut: false),
                message: "Feltet »<xx>« er ikke udfyldt", explanation: "Slut på </article>?",
                correction: Correction(replacement: "</ins>&amp;", isSafe: false), measuringPoints: [],
                details: [Detail("quote\"", .text("line\nbreak \\ \u{1} \u{2028} \u{85}"))], status: .open)
        ], workflows: [], measuringPoints: [], notAssessed: ["</ul><script>"])
}
