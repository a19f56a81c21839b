package import RuleSyntax
package import Vocabulary

/// Which public body had which task, and until when; read from `Rules/register/authorities.yaml`.
package struct Authorities: Sendable {
    /// A public body with what people call it.
    package struct Body: Sendable {
        package let id: String
        /// Its name in messages.
        package let name: Translated
        package let names: [Term]
        /// What it still does: a sentence about that is right.
        package let keeps: [Term]
    }

    /// Something a body does for patients and clinics.
    package struct Duty: Sendable {
        package let id: String
        package let name: Translated
        /// Words that name it by themselves.
        package let terms: [Term]
        /// Words that name it where the text around is about it.
        package let hints: [Term]
    }

    /// A duty that left a body.
    package struct Change: Sendable {
        /// The place in `bodies`.
        package let body: Int
        /// The place in `duties`.
        package let duty: Int
        /// The last day it was the body's.
        package let lastDay: CalendarDay
        /// The place in `bodies` of who has it now.
        package let holder: Int
        /// Words that say the sentence is about something else.
        package let exceptions: [Term]
        /// Where the change is to be read.
        package let source: String
        /// Whether the day was seen in a source.
        package let isCertain: Bool
    }

    package let bodies: [Body]
    package let duties: [Duty]
    /// In the order of the file: of two that fit a sentence the first counts.
    package let changes: [Change]

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var bodies: [Body] = []
        for item in try fields.required("bodies").list() { bodies.append(try Body(item)) }
        var duties: [Duty] = []
        for item in try fields.required("tasks").list() { duties.append(try Duty(item)) }
        var changes: [Change] = []
        for item in try fields.required("changes").list() {
            if let change = try Change(item, bodies.map(\.id), duties.map(\.id)) { changes.append(change) }
        }
        self.bodies = bodies
        self.duties = duties
        self.changes = changes
        try fields.finish()
    }

    /// Every term that a document is searched for.
    package var terms: [Term] {
        let ofBodies = bodies.flatMap { body in body.names + body.keeps }
        let ofDuties = duties.flatMap { duty in duty.terms + duty.hints }
        return ofBodies + ofDuties + changes.flatMap(\.exceptions)
    }
}

extension Authorities.Body {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        id = try fields.required("body").string()
        name = try Translated(authority: fields.required("name"))
        names = try Term.list(fields.required("names"))
        keeps = try Term.list(fields.optional("keeps"))
        try fields.finish()
    }
}

extension Authorities.Duty {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        id = try fields.required("task").string()
        name = try Translated(authority: fields.required("name"))
        terms = try Term.list(fields.required("words"))
        hints = try Term.list(fields.optional("hints"))
        try fields.finish()
    }
}

extension Authorities.Change {
    /// Whether the day is known, and from where.
    private enum Evidence: String, CaseIterable {
        case seen, partial, memory
    }

    /// Nil for a change whose day nobody knows yet: it is written down, but judges nothing.
    fileprivate init?(_ node: RuleNode, _ bodies: [String], _ duties: [String]) throws(RuleError) {
        var fields = try RuleFields(node)
        body = try Self.place(fields.required("body"), bodies)
        duty = try Self.place(fields.required("task"), duties)
        holder = try Self.place(fields.required("now"), bodies)
        exceptions = try Term.list(fields.optional("except"))
        let evidence = try fields.required("evidence").choice(of: Evidence.self)
        isCertain = evidence == .seen
        source = try fields.required("source").string()
        _ = try fields.required("source-date").string()
        if let from = fields.optional("from") { _ = try Self.day(from) }
        let until = fields.optional("until")
        try fields.finish()
        guard let until else { return nil }
        lastDay = try Self.day(until)
    }

    private static func place(_ node: RuleNode, _ names: [String]) throws(RuleError) -> Int {
        guard let place = names.firstIndex(of: try node.string()) else {
            let known = names.joined(separator: ", ")
            throw node.expected("en af \(known)", "one of \(known)")
        }
        return place
    }

    private static func day(_ node: RuleNode) throws(RuleError) -> CalendarDay {
        guard let day = CalendarDay(iso: try node.string()) else {
            throw node.expected("en dato som 2025-04-30", "a date such as 2025-04-30")
        }
        return day
    }
}

extension Term {
    fileprivate static func list(_ node: RuleNode?) throws(RuleError) -> [Term] {
        var terms: [Term] = []
        for item in try node?.list() ?? [] { terms.append(try Term(item)) }
        return terms
    }
}

extension Translated {
    fileprivate init(authority node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        self.init(da: try fields.required("da").string(), en: try fields.required("en").string())
        try fields.finish()
    }
}
