/// From the letters that a pattern's word must hold to the patterns that ask for them; read byte by byte.
///
/// Open addressing over FNV-1a hashes (Fowler, Noll and Vo), with a bitmap before it that turns away most of what no
/// pattern begins with. A look-up costs a few nanoseconds, whatever the number of patterns.
struct AnchorTable: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        var start: Int32 = 0
        var end: Int32 = 0
    }

    private var slots: [Slot]
    private var bitmap: [UInt64]
    private var numbers: [Int32] = []
    private let mask: Int
    /// The most bytes an anchor has.
    let longest: Int

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let bitmapBits = 1 << 17

    /// - Parameter anchors: what each pattern asks for, none empty, with the pattern's number.
    init(_ anchors: [(bytes: [UInt8], number: Int)]) {
        var byHash: [UInt64: [Int32]] = [:]
        for (bytes, number) in anchors {
            byHash[bytes.reduce(Self.seed, Self.hash), default: []].append(Int32(number))
        }
        var size = 16
        while size < byHash.count * 2 { size *= 2 }
        mask = size - 1
        longest = anchors.map(\.bytes.count).max() ?? 0
        slots = Array(repeating: Slot(), count: size)
        bitmap = Array(repeating: 0, count: Self.bitmapBits / 64)
        for (hash, list) in byHash.sorted(by: { $0.key < $1.key }) {
            var index = Self.spread(hash) & mask
            while slots[index].end > slots[index].start { index = (index + 1) & mask }
            slots[index] = Slot(
                hash: hash, start: Int32(numbers.count), end: Int32(numbers.count + list.count))
            numbers += list
            let bit = Self.spread(hash) & (Self.bitmapBits - 1)
            bitmap[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// The hash of what was hashed so far and one more byte.
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The numbers of the patterns whose anchor has this hash.
    func numbers(_ hash: UInt64) -> ArraySlice<Int32>? {
        let spread = Self.spread(hash)
        let bit = spread & (Self.bitmapBits - 1)
        guard bitmap[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return nil }
        var index = spread & mask
        while slots[index].end > slots[index].start {
            if slots[index].hash == hash { return numbers[Int(slots[index].start)..<Int(slots[index].end)] }
            index = (index + 1) & mask
        }
        return nil
    }

    /// FNV's low bits follow the last byte closely; the high ones are folded in.
    private static func spread(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ (hash >> 32)) >> 7) & Int.max
    }
}
