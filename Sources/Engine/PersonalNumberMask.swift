/// Hides personal numbers (CPR) in everything the program writes: `010190-1234` becomes `010190-****`.
///
/// A number is masked where its first six digits can be a date; modulus 11 does not decide, since numbers without it
/// have been given since 2007 (CPR-kontoret).
enum PersonalNumberMask {
    /// `text` with the last four digits of every personal number starred.
    static func apply(to text: String) -> String {
        let bytes = Array(text.utf8)
        let masked = apply(to: bytes)
        return masked == bytes ? text : String(decoding: masked, as: UTF8.self)
    }

    /// The bytes of a text with the last four digits of every personal number starred, which keeps their number.
    static func apply(to bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= 10 else { return bytes }
        var masked = bytes
        var index = 0
        while index < bytes.count {
            guard isDigit(bytes, index), index == 0 || !isDigit(bytes, index - 1),
                let serial = serialStart(bytes, index)
            else {
                index += 1
                continue
            }
            for digit in serial..<serial + 4 { masked[digit] = 0x2A }
            index = serial + 4
        }
        return masked
    }

    /// Where the last four digits begin of a personal number that starts at `index`.
    private static func serialStart(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index + 6 <= bytes.count, (index..<index + 6).allSatisfy({ isDigit(bytes, $0) }) else {
            return nil
        }
        let day = number(bytes, index)
        let month = number(bytes, index + 2)
        // Replacement numbers for people without a CPR number have 60 added to the day.
        guard (1...31).contains(day) || (61...91).contains(day), (1...12).contains(month) else { return nil }
        var serial = index + 6
        while serial < bytes.count, serial < index + 9, bytes[serial] == 0x20 || bytes[serial] == 0x2D {
            serial += 1
        }
        guard serial + 4 <= bytes.count, (serial..<serial + 4).allSatisfy({ isDigit(bytes, $0) }),
            !isDigit(bytes, serial + 4)
        else { return nil }
        return serial
    }

    private static func number(_ bytes: [UInt8], _ index: Int) -> Int {
        Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] &- 0x30 < 10
    }
}
