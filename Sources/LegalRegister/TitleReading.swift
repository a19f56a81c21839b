/// The bytes of a title on their way to becoming the words of a `TitleKey`.
struct TitleReading {
    private let key: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var wordStart = 0

    /// The buffer needs one byte more than the title has.
    init(into buffer: UnsafeMutableBufferPointer<UInt8>) { key = buffer }

    /// How many bytes the words take, without the space after the last.
    var length: Int { count > 0 && key[count - 1] == 0x20 ? count - 1 : count }

    /// Reads well-formed UTF-8 to its end.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch byte {
            case 0x30...0x39, 0x61...0x7A: append(byte)
            case 0x41...0x5A: append(byte + 0x20)
            case 0..<0x80: endWord()
            case 0xC2:
                // U+0080–U+00BF are signs; U+00AD is the soft hyphen.
                if next != 0xAD { endWord() }
                place += 1
            case 0xC3:
                addLatin(next)
                place += 1
            case 0xE2 where next == 0x80 || next == 0x81:
                // General punctuation; U+200B–U+200D are invisible.
                let last = place + 2 < bytes.count ? bytes[place + 2] : 0
                if next != 0x80 || !(0x8B...0x8D).contains(last) { endWord() }
                place += 2
            case 0xEF where next == 0xBB: place += 2
            default: append(byte)
            }
            place += 1
        }
        endWord()
    }

    private mutating func append(_ byte: UInt8) {
        key[count] = byte
        count += 1
    }

    /// À–Þ become à–þ; × is a sign.
    private mutating func addLatin(_ second: UInt8) {
        if second == 0x97 {
            endWord()
        } else {
            append(0xC3)
            append((0x80...0x9E).contains(second) ? second + 0x20 : second)
        }
    }

    private mutating func endWord() {
        let length = count - wordStart
        if length == 0 { return }
        if length <= 3, key[wordStart] == 0x6D || key[wordStart] == 0x76 || key[wordStart] == 0x66,
            dropAbbreviation(length)
        {
            return
        }
        append(0x20)
        wordStart = count
    }

    /// Takes away "mv", "mm" and "mfl", and "v", "m" or "fl" after "m".
    private mutating func dropAbbreviation(_ length: Int) -> Bool {
        let word = key[wordStart..<count]
        let isWhole = ["mv", "mm", "mfl"].contains { word.elementsEqual($0.utf8) }
        let isEnd = ["v", "m", "fl"].contains { word.elementsEqual($0.utf8) }
        if isWhole {
            count = wordStart
            return true
        }
        guard isEnd, wordStart >= 2, key[wordStart - 2] == 0x6D, wordStart == 2 || key[wordStart - 3] == 0x20
        else {
            return false
        }
        wordStart -= 2
        count = wordStart
        return true
    }
}
