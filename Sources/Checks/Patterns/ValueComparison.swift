import Analysis
import RuleSyntax
import Vocabulary

/// A condition on the values of a pattern: `frist > 24`, `til < fra`, `dato < i-dag`.
struct ValueComparison: Sendable {
    private enum Operand: Sendable {
        /// The value of a place, by its number.
        case place(Int)
        case constant(Int)
        case today
    }

    private enum Relation: String, CaseIterable, Sendable {
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case equal = "="
        case unequal = "!="
    }

    private let left: Operand
    private let relation: Relation
    private let right: Operand

    /// - Parameter places: those of the pattern, which the condition may name.
    init(_ node: RuleNode, _ places: [ValuePattern.Place]) throws(RuleError) {
        let parts = try node.string().split(whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 3, let relation = Relation(rawValue: parts[1]) else {
            throw node.expected(
                "en sammenligning som »frist > 24« med <, <=, >, >=, = eller !=",
                "a comparison such as ‘frist > 24’ with <, <=, >, >=, = or !=")
        }
        self.relation = relation
        let (left, leftSlot) = try Self.operand(parts[0], places, node)
        let (right, rightSlot) = try Self.operand(parts[2], places, node)
        guard leftSlot == rightSlot else {
            throw RuleError(
                node.place,
                da: "»\(parts[0])« og »\(parts[2])« er ikke af samme slags og kan ikke sammenlignes",
                en: "‘\(parts[0])’ and ‘\(parts[2])’ are of different kinds and cannot be compared")
        }
        self.left = left
        self.right = right
    }

    /// Whether the values are as it says.
    func holds(_ values: [ValueReader.Value], on day: CalendarDay) -> Bool {
        guard let left = rank(left, values, day), let right = rank(right, values, day) else { return false }
        return switch relation {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .unequal: left != right
        }
    }

    private func rank(_ operand: Operand, _ values: [ValueReader.Value], _ day: CalendarDay) -> Int? {
        switch operand {
        case .place(let index): values.indices.contains(index) ? values[index].rank : nil
        case .constant(let rank): rank
        case .today: ValueReader.rank(of: day)
        }
    }

    private static func operand(_ text: String, _ places: [ValuePattern.Place], _ node: RuleNode)
        throws(RuleError) -> (Operand, ValueReader.Slot)
    {
        if text == "i-dag" { return (.today, .date) }
        if let index = places.firstIndex(where: { $0.name == text }) {
            return (.place(index), places[index].slot)
        }
        if let day = CalendarDay(iso: text) { return (.constant(ValueReader.rank(of: day)), .date) }
        let clock = text.split(separator: ":")
        if clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]) {
            return (.constant(hour * 60 + minute), .time)
        }
        if let number = Int(text) { return (.constant(number * 100), .number) }
        let known = places.map(\.name).joined(separator: ", ")
        throw RuleError(
            node.place,
            da:
                "»\(text)« er hverken et helt tal, en dato, et klokkeslæt, i-dag eller et navn i mønstret (\(known))",
            en: "‘\(text)’ is no whole number, date, time, i-dag or name in the pattern (\(known))")
    }
}
