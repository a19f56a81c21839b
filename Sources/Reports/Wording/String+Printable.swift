extension String {
    /// The text fit to stand on one line before a person.
    ///
    /// File names and documents come from strangers: an escape sequence could repaint the terminal, and a bidirectional
    /// override could make one name look like another. Such characters show as `�`; white space becomes one blank.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.needsCare }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let replacement = scalar.replacement {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    fileprivate var needsCare: Bool {
        switch value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: false
        default: replacement != nil
        }
    }

    /// What stands for this scalar; nil where it stands for itself.
    fileprivate var replacement: String? {
        switch value {
        case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029: " "
        case 0x200D: nil  // holds an emoji together
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        case 0xE0020...0xE007F: nil  // the tail of a flag
        default:
            switch properties.generalCategory {
            case .control: "\u{FFFD}"
            case .format: ""
            default: nil
            }
        }
    }
}
