/// A colour of the sRGB space, as CSS writes it.
struct Colour: Hashable {
    let hex: UInt32

    init(_ hex: UInt32) { self.hex = hex }

    /// `#1c2430`.
    var css: String {
        let digits = String(hex, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
