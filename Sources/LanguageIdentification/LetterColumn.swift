/// How likely groups of three and four letters are in one language, by the slot their bytes hash to.
///
/// The file is made by `Scripts/build-language-model`, all numbers little-endian UInt32: `LCOL`, version 1, language
/// code padded with NUL, number of slots, FNV-1a checksum over the slots read as UInt32, then one signed byte a slot:
/// eight times the natural logarithm of the likelihood.
struct LetterColumn {
    static let slots = 1 << 16
    private static let headerSize = 20

    /// The file; the values stand behind its header.
    private let bytes: [UInt8]

    /// Opens a column; costs one pass over it.
    ///
    /// - Parameter file: its name, for errors.
    init(_ bytes: [UInt8], language: WrittenLanguage, file: String) throws(LanguageModelError) {
        func number(_ index: Int) -> UInt32 {
            bytes.withUnsafeBytes {
                UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
            }
        }
        guard bytes.count >= Self.headerSize, number(0) == 0x4C4F_434C else {
            throw LanguageModelError(file: file, fault: .notAModelFile)
        }
        guard number(1) == 1 else {
            throw LanguageModelError(file: file, fault: .unsupportedVersion(Int(number(1))))
        }
        guard bytes[8..<12].prefix(while: { $0 != 0 }).elementsEqual(language.code.utf8) else {
            throw LanguageModelError(file: file, fault: .wrongLanguage)
        }
        guard number(3) == UInt32(Self.slots), bytes.count == Self.headerSize + Self.slots else {
            throw LanguageModelError(file: file, fault: .wrongLength)
        }
        var checksum: UInt32 = 0x811C_9DC5
        bytes.withUnsafeBytes { buffer in
            for offset in stride(from: Self.headerSize, to: Self.headerSize + Self.slots, by: 4) {
                let word = UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
                checksum = (checksum ^ word) &* 0x0100_0193
            }
        }
        guard checksum == number(4) else { throw LanguageModelError(file: file, fault: .checksumMismatch) }
        self.bytes = bytes
    }

    /// Calls `body` with the values, one a slot.
    func withValues(_ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[Self.headerSize...])) }
    }
}
