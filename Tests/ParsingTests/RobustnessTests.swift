import DocumentModel
import Parsing
import Testing

/// Whatever the bytes, a document keeps its promises.
struct RobustnessTests {
    @Test(arguments: Fixtures.files)
    func fixturesConform(file: (name: String, bytes: [UInt8])) throws {
        let document = try document(file.bytes, name: file.name)
        #expect(Conformance(document, file: file.bytes).faults == [])
        #expect(document.losses == [])
    }

    @Test(arguments: Fixtures.files)
    func truncatedAnywhere(file: (name: String, bytes: [UInt8])) throws {
        for count in 0..<file.bytes.count {
            let bytes = Array(file.bytes.prefix(count))
            // The first characters of UTF-16 without a mark do not show what they are.
            guard let document = try? document(bytes, name: file.name) else { continue }
            let faults = Conformance(document, file: bytes).faults
            #expect(faults == [], "\(file.name) cut at \(count)")
            if !faults.isEmpty { return }
        }
    }

    @Test(arguments: Fixtures.files)
    func corrupted(file: (name: String, bytes: [UInt8])) throws {
        var random = SeededGenerator(seed: 7)
        guard !file.bytes.isEmpty else { return }
        for round in 0..<200 {
            var bytes = file.bytes
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                let pool = Array("<>&;\"'/!-[]=\n #xæ".utf8) + [0x00, 0x01, 0xFF, 0xC3, 0xE2]
                bytes[index] = pool[Int.random(in: pool.indices, using: &random)]
            }
            guard let document = try? document(bytes, name: file.name) else { continue }
            let faults = Conformance(document, file: bytes).faults
            #expect(faults == [], "\(file.name) round \(round)")
            if !faults.isEmpty { return }
        }
    }

    @Test func shuffledTags() throws {
        var random = SeededGenerator(seed: 11)
        let parts = [
            "<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<tr>", "<td rowspan=3>", "</td>", "<div>",
            "</div>",
            "<ul>", "<li>", "</ul>", "<h1>", "</h1>", "<pre>", "</pre>", "<dl>", "<dt>", "<dd>", "tekst ",
            "æ\n", "&nbsp;",
            "<br>", "<q>", "</q>", "<blockquote>", "</blockquote>", "<a href=x>", "</a>", "»", "«",
            "<!-- x -->",
            "<p style='mso-list:l0 level1 lfo1'>", "<p style='mso-list:l0 level2 lfo1'>", "<del>", "</del>",
            "-\n",
        ]
        for _ in 0..<500 {
            let text = (0..<60).map { _ in parts[Int.random(in: parts.indices, using: &random)] }.joined()
            let faults = Conformance(try document(text), file: Array(text.utf8)).faults
            #expect(faults == [], "\(text)")
            if !faults.isEmpty { return }
        }
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
