/// The name of a rule, as in `Rules/checks/outdated-reference.yaml`: the problem, in English, in kebab case.
package struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package var description: String { name }
    package static func < (left: RuleID, right: RuleID) -> Bool { left.name < right.name }
}

/// Sixteen hexadecimal digits that name one finding from run to run.
package struct FindingID: Hashable, Sendable, CustomStringConvertible {
    package let digits: String
    package init(_ digits: String) { self.digits = digits }
    package var description: String { digits }
}

/// A point of a pack, written `pack/number`.
package struct MeasuringPointID: Hashable, Sendable, CustomStringConvertible {
    package let pack: String
    package let number: String

    package init(pack: String, number: String) {
        self.pack = pack
        self.number = number
    }

    package var description: String { "\(pack)/\(number)" }
}
