import Testing

/// What Documentation/Architecture.md asks of every file.
@Suite struct StyleTests {
    @Test func noFileIsTwo() throws {
        let long = try SourceTree.swift(below: "Sources").filter { $0.lines.count > 301 }.map(\.path)
        #expect(long == [])
    }

    /// Up to Reports nothing does I/O, prints, exits, reads a clock, starts a task or traps on input.
    @Test func theCoreKeepsToItself() throws {
        let outer: Set = ["Tool", "Batch", "Storage"]
        let forbidden = [
            "print(", "exit(", "fopen(", "getenv(", "Date()", "time(nil)", "Task {", "Task.detached",
            "fatalError(",
            "try!", "as!", "import Foundation",
        ]
        var violations: [String] = []
        for source in try SourceTree.swift(below: "Sources") where !outer.contains(source.target) {
            for (index, line) in source.lines.enumerated()
            where !line.drop(while: { $0 == " " }).hasPrefix("//") {
                for word in forbidden where line.contains(word) {
                    violations.append("\(source.path):\(index + 1): \(word)")
                }
            }
        }
        #expect(violations == [])
    }

    /// A name says what a thing is; these say that nobody knew.
    @Test func noTypeIsCalledAManager() throws {
        let vague = ["Manager", "Helper", "Util", "Context"]
        var violations: [String] = []
        for source in try SourceTree.swift(below: "Sources") {
            for line in source.lines {
                let words = line.split(separator: " ")
                guard
                    let index = words.firstIndex(where: {
                        ["struct", "class", "enum", "protocol", "actor"].contains($0)
                    }),
                    index + 1 < words.count, !line.contains("//")
                else { continue }
                let name = words[index + 1].prefix { $0.isLetter }
                if vague.contains(where: { name.hasSuffix($0) || name.hasSuffix($0 + "s") }) {
                    violations.append(source.path)
                }
            }
        }
        #expect(violations == [])
    }

    @Test func whatOthersMayUseIsDocumented() throws {
        var violations: [String] = []
        for source in try SourceTree.swift(below: "Sources") {
            for (index, line) in source.lines.enumerated() {
                let text = line.drop { $0 == " " }
                let isType = [
                    "package struct ", "package enum ", "package protocol ", "package final class ",
                ]
                .contains { text.hasPrefix($0) }
                guard isType, index > 0 else { continue }
                var above = index - 1
                while above > 0, source.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
                if !source.lines[above].drop(while: { $0 == " " }).hasPrefix("///") {
                    violations.append("\(source.path):\(index + 1)")
                }
            }
        }
        #expect(violations == [])
    }
}
