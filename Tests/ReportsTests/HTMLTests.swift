import Findings
import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite("The HTML report is well-formed, readable and harmless")
struct HTMLTests {
    enum Page: CaseIterable {
        case many, one, hostile, empty

        var html: String {
            switch self {
            case .many: ReportFormat.html.render(SharedRun.run())
            case .one: ReportFormat.html.render(SharedRun.run([SharedRun.clinic]))
            case .hostile: ReportFormat.html.render(SharedRun.run([SharedRun.hostile], language: .english))
            case .empty: ReportFormat.html.render(SharedRun.run([]))
            }
        }
    }

    /// WCAG 2.2, 1.4.3: 4.5 to 1 for text.
    @Test func everyTextHasContrast() {
        for (text, background) in Palette.textPairs {
            let ratio = contrast(text, background)
            #expect(ratio >= 4.5, "\(text.css) on \(background.css): \(ratio)")
        }
    }

    private func contrast(_ first: Colour, _ second: Colour) -> Double {
        let (light, dark) = (
            max(luminance(first), luminance(second)), min(luminance(first), luminance(second))
        )
        return (light + 0.05) / (dark + 0.05)
    }

    private func luminance(_ colour: Colour) -> Double {
        func linear(_ shift: UInt32) -> Double {
            let value = Double(colour.hex >> shift & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }

    @Test func theStyleSheetUsesOnlyListedColours() {
        let body = StyleSheet.css.split(separator: "\n").dropFirst().joined()
        #expect(!body.contains(/#[0-9a-fA-F]{3,6}\b/))
        let used = Set(body.matches(of: /var\(--([a-z-]+)\)/).map { String($0.1) })
        #expect(used.isSubset(of: Palette.variables.map(\.name)))
    }

    @Test(arguments: Page.allCases)
    func elementsCloseInOrder(_ kind: Page) {
        let page = kind.html
        var open: [Substring] = []
        let void: Set<Substring> = ["meta", "!doctype"]
        for tag in page.matches(of: /<(\/?)([a-z0-9!]+)(?:\s+[a-z-]+(?:="[^"<>]*")?)*>/)
        where !void.contains(tag.2) {
            if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
        }
        #expect(open.isEmpty)
        let angles = page.count { $0 == "<" }
        #expect(angles == page.matches(of: /<\/?[a-z!]/).count, "a bare < is left")
    }

    @Test(arguments: Page.allCases)
    func anchorsLeadSomewhere(_ kind: Page) {
        let page = kind.html
        let ids = page.matches(of: /\sid="([^"]+)"/).map(\.1)
        #expect(Set(ids).count == ids.count, "an id stands twice")
        for link in page.matches(of: /\shref="#([^"]+)"/) { #expect(ids.contains(link.1), "\(link.1)") }
    }

    @Test(arguments: Page.allCases)
    func nothingIsLoadedAndNothingRuns(_ kind: Page) {
        let page = kind.html
        for word in [
            "<script", "<img", "<link", "<iframe", "src=", "url(", "@import", "http:", "https:", " on",
        ] {
            let isQuotedName = word == "src=" || word == " on"
            #expect(!page.contains(word) || isQuotedName, "\(word)")
        }
        #expect(page.matches(of: /<[a-z][^>]*\s(?:on[a-z]+|src)=/).isEmpty)
    }

    @Test(arguments: Page.allCases)
    func headingsDescendOneAtATime(_ kind: Page) {
        let page = kind.html
        let levels = page.matches(of: /<h([1-5])/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }

    /// A sheet among several names the packs of its own submission, not of all.
    @Test func aSheetNamesItsOwnPacks() throws {
        let page = Page.many.html
        let pack = "Billeddiagnostiske behandlingssteder 2024-2025"
        let sheets = page.split(separator: "<section class=\"unit\"").dropFirst()
        let subtitles = try sheets.map { sheet in
            String(try #require(sheet.firstMatch(of: /<p class="sub">([^<]*)</)?.1))
        }
        #expect(subtitles.map { $0.contains(pack) } == [true, false, false])
    }

    @Test func aLinkToAFindingIsNotBroken() {
        #expect(Page.one.html.contains(">Fund&nbsp;"))
        #expect(!Page.one.html.contains(/>Fund \d/))
    }

    @Test func pointsStandUnderTheirPack() {
        let page = Page.one.html
        #expect(page.contains("<h3>Billeddiagnostiske behandlingssteder 2024-2025</h3>"))
        #expect(page.contains("Målepunkt: Billeddiagnostiske behandlingssteder 2024-2025 F"))
    }

    /// A slot is called in the table what the finding calls it.
    @Test func aMissingSlotHasTheNameItsWorkflowGivesIt() {
        #expect(Page.one.html.contains("Mangler: hvem, hvad der gøres."))
    }

    @Test func waiversAreMentionedOnlyWhereThereAreAny() {
        #expect(Page.one.html.contains("<dt>Fravigelser</dt>"))
        let quiet = ReportFormat.html.render(SharedRun.run([SharedRun.quiet]))
        #expect(!quiet.contains("Fravigelser"))
    }

    @Test func theContentsLeadToWhatWasNotAssessedAndWhatIsTailored() {
        let page = Page.one.html
        for name in ["not-assessed", "tailoring"] {
            #expect(page.contains("href=\"#\(name)\"") && page.contains("<h2 id=\"\(name)\""))
        }
    }

    @Test(arguments: Page.allCases)
    func landmarksAndLanguage(_ kind: Page) {
        let page = kind.html
        #expect(page.contains("<html lang=\"da\">") || page.contains("<html lang=\"en\">"))
        #expect(page.contains("<main id=\"main\">") && page.contains("class=\"skip\" href=\"#main\""))
        #expect(page.matches(of: /<th[ >]/).count == page.matches(of: /<th scope="(?:row|col)"/).count)
    }
}
