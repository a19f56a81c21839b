import Foundation
import Testing

@testable import Reports

@Suite("The JSON writer")
struct JSONWriterTests {
    @Test(arguments: [
        ("", "\"\""), ("æøå 👩‍⚕️", "\"æøå 👩‍⚕️\""), ("\"\\/", "\"\\\"\\\\/\""),
        ("\n\t\r\u{8}\u{C}", "\"\\n\\t\\r\\b\\f\""),
        ("\u{0}\u{1F}\u{7F}\u{85}", "\"\\u0000\\u001f\\u007f\\u0085\""),
        ("a\u{2028}b\u{2029}", "\"a\\u2028b\\u2029\""),
        ("\u{2027}\u{202A}\u{A0}\u{FFFF}", "\"\u{2027}\u{202A}\u{A0}\u{FFFF}\""),
    ])
    func escapes(_ text: String, _ expected: String) {
        var writer = JSONWriter()
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test func everyScalarComesBack() throws {
        let scalars =
            (0...0x2100).compactMap(Unicode.Scalar.init).map { String(Character($0)) } + ["😀", "\u{10FFFF}"]
        var writer = JSONWriter()
        writer.array(scalars) { $0.string($1) }
        let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
        #expect(read?.map { Array($0.unicodeScalars) } == scalars.map { Array($0.unicodeScalars) })
    }

    @Test func keepsOrderAndLayout() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("b", 1)
            writer.member("a", nil as String?)
            writer.member("none", [])
            writer.member("point") { writer in
                writer.object(.inline) {
                    $0.member("x", 1)
                    $0.member("y") { writer in writer.object { $0.member("z", true) } }
                }
            }
        }
        let expected = """
            {
              "b": 1,
              "a": null,
              "none": [],
              "point": {"x": 1, "y": {"z": true}}
            }
            """
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
}
