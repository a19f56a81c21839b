/// A pattern for paths: `*` is any run of characters but `/`, `**` any run, `?` one character.
///
/// A pattern matches a path's last parts, so that it holds wherever the submission lies.
package struct GlobPattern: Sendable {
    private enum Token: Hashable, Sendable {
        case byte(UInt8)
        case one
        case withinPart
        case anything
    }

    private let tokens: [Token]

    package init(_ pattern: String) {
        var tokens: [Token] = []
        for byte in pattern.utf8 {
            switch byte {
            case UInt8(ascii: "*"):
                if tokens.last == .withinPart {
                    tokens[tokens.count - 1] = .anything
                } else {
                    tokens.append(.withinPart)
                }
            case UInt8(ascii: "?"): tokens.append(.one)
            default: tokens.append(.byte(byte))
            }
        }
        self.tokens = tokens
    }

    /// Whether the path, or what follows any of its slashes, matches. Costs pattern times path.
    package func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
        return starts.contains { matches(bytes[$0...]) }
    }

    /// One row of the table of which prefixes match, so that many stars cost no more than their number.
    private func matches(_ path: ArraySlice<UInt8>) -> Bool {
        let path = Array(path)
        var reachable = [Bool](repeating: false, count: path.count + 1)
        reachable[0] = true
        for token in tokens {
            var next = [Bool](repeating: false, count: path.count + 1)
            for index in 0...path.count {
                switch token {
                case .withinPart, .anything:
                    let isCarried =
                        index > 0 && next[index - 1]
                        && (token == .anything || path[index - 1] != UInt8(ascii: "/"))
                    next[index] = reachable[index] || isCarried
                case .one: next[index] = index > 0 && reachable[index - 1]
                case .byte(let byte):
                    next[index] = index > 0 && reachable[index - 1] && path[index - 1] == byte
                }
            }
            reachable = next
        }
        return reachable[path.count]
    }
}
