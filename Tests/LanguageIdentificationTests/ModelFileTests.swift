import LanguageIdentification
import Lexicon
import Testing

/// Damage to a file of the model is said by name, whatever the damage.
@Suite struct ModelFileTests {
    @Test(arguments: [
        "models/nb-letters.bin", "models/sv-words.bin", "common-words.txt", "models/weights.txt",
    ])
    func aMissingFileIsNamed(file: String) throws {
        #expect(throws: LanguageModelError(file: file, fault: .missing)) {
            _ = try LanguageModel(danish: ShippedModel.danish()) { $0 == file ? nil : ShippedModel.bytes($0) }
        }
    }

    @Test(arguments: [
        ("models/nb-letters.bin", 5_000, LanguageModelError.Fault.checksumMismatch),
        ("models/de-words.bin", 50_000, .checksumMismatch),
        ("models/de-words.bin", 0, .notAModelFile),
        ("models/pl-letters.bin", 1, .notAModelFile),
        ("models/pl-letters.bin", 8, .wrongLanguage),
    ])
    func aChangedByteIsFound(file: String, offset: Int, fault: LanguageModelError.Fault) throws {
        #expect(throws: LanguageModelError(file: file, fault: fault)) {
            _ = try LanguageModel(danish: ShippedModel.danish()) { name in
                var bytes = ShippedModel.bytes(name)
                if name == file { bytes?[offset] ^= 0x15 }
                return bytes
            }
        }
    }

    @Test(arguments: ["models/nb-letters.bin", "models/nn-words.bin"], [0, 3, 19, 20, 1_000])
    func aCutFileIsAnError(file: String, length: Int) throws {
        #expect(throws: LanguageModelError.self) {
            _ = try LanguageModel(danish: ShippedModel.danish()) { name in
                let bytes = ShippedModel.bytes(name)
                return name == file ? bytes.map { Array($0.prefix(length)) } : bytes
            }
        }
    }

    @Test func wordsWithoutAListAreAnError() throws {
        #expect(throws: LanguageModelError(file: "neutral-terms.txt", fault: .unreadableLine(2))) {
            _ = try LanguageModel(danish: ShippedModel.danish()) { name in
                name == "neutral-terms.txt" ? Array("# no head\nabdomen\n".utf8) : ShippedModel.bytes(name)
            }
        }
        #expect(throws: LanguageModelError(file: "models/weights.txt", fault: .missingWeight("bias"))) {
            _ = try LanguageModel(danish: ShippedModel.danish()) { name in
                name == "models/weights.txt" ? [] : ShippedModel.bytes(name)
            }
        }
    }

    @Test func theModelIsOpenedOnceAndOnlyWhenAsked() throws {
        let asked = AskedFiles()
        let model = OnDemandLanguageModel(danish: try ShippedModel.danish()) { name in
            asked.add(name)
            return ShippedModel.bytes(name)
        }
        #expect(asked.count == 0)
        _ = try model.model()
        let first = asked.count
        _ = try model.model()
        #expect(first > 0)
        #expect(asked.count == first)
    }
}
