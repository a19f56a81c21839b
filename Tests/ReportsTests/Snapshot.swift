import Foundation
import Testing

/// A report kept beside the tests; `UPDATE_SNAPSHOTS=1 swift test --filter ReportsTests` writes them anew.
enum Snapshot {
    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")
    }

    static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let stored = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let differing = zip(stored.split(separator: "\n"), text.split(separator: "\n")).first { $0.0 != $0.1 }
        #expect(
            stored == text,
            "\(name) differs, first where “\(differing?.1 ?? "the end")” stands",
            sourceLocation: sourceLocation)
    }
}
