import DocumentModel
import Foundation
import SourceText
import Testing

@testable import Parsing

/// Real texts that lie beside the package and are no part of it; skipped where they are not there.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: PlainTextReading.sharedFolder.path)))
struct SeedTextTests {
    /// The words of a text that were put together across a line end, without a hyphen or with one.
    private func joins(in reading: PlainTextReading) -> (bare: [String], hyphened: [String]) {
        var bare: [String] = []
        var hyphened: [String] = []
        for leaf in reading.document.leaves {
            for word in reading.document.text[leaf.range.bounds].split(whereSeparator: {
                $0 == 0x20 || $0 == 0x0A
            }) {
                let place = reading.document.source(of: TextRange(word.startIndex, word.endIndex))
                let source = String(decoding: reading.bytes[place.bounds], as: UTF8.self)
                guard source.contains("\n") else { continue }
                if source.contains("-") {
                    hyphened.append(String(decoding: word, as: UTF8.self))
                } else {
                    bare.append(String(decoding: word, as: UTF8.self))
                }
            }
        }
        return (bare, hyphened)
    }

    private func files(in folder: String) throws -> [URL] {
        let place = PlainTextReading.sharedFolder.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: place.path)
            .filter { $0.hasSuffix(".txt") }.sorted().map { place.appendingPathComponent($0) }
    }

    private func read(_ file: URL) throws -> PlainTextReading {
        try PlainTextReading(bytes: [UInt8](Data(contentsOf: file)))
    }

    @Test func wordsCutWithoutAHyphenAreJoined() throws {
        var counts: [Int] = []
        var hyphened: [Int] = []
        for file in try files(in: "seeds") {
            let joins = joins(in: try read(file))
            counts.append(joins.bare.count)
            hyphened.append(joins.hyphened.count)
        }
        #expect(counts == [33, 0, 0, 12, 0])
        #expect(hyphened == [0, 0, 0, 21, 0])
    }

    @Test func nothingIsJoinedThatWasNotCut() throws {
        // Read one by one: these are right.
        let known: Set<String> = ["Sundhedsfaglig", "sygeplejersken."]
        for folder in ["real", "evaluation"] {
            for file in try files(in: folder) {
                let joins = joins(in: try read(file))
                #expect(Set(joins.bare).isSubset(of: known), "\(file.lastPathComponent)")
            }
        }
    }
}
