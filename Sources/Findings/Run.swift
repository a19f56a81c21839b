package import Vocabulary

/// One execution of the program: everything a report may show, and all it sees.
package struct Run: Sendable {
    package let tool: ToolVersion
    /// The day that was judged for.
    package let asOf: CalendarDay
    package let language: Language
    package let register: RegisterStatus
    package let packs: [PackVersion]
    /// What each rule asks and how it ended, by id; reports look a finding's rule up here.
    package let rules: [RuleDescription]
    /// By path.
    package let units: [Unit]
    /// Whether nothing stands at or above the severity that fails the run.
    package let passed: Bool

    package init(
        tool: ToolVersion, asOf: CalendarDay, language: Language, register: RegisterStatus,
        packs: [PackVersion], rules: [RuleDescription], units: [Unit], passed: Bool
    ) {
        self.tool = tool
        self.asOf = asOf
        self.language = language
        self.register = register
        self.packs = packs
        self.rules = rules
        self.units = units
        self.passed = passed
    }
}

/// Which program made a report.
package struct ToolVersion: Hashable, Sendable {
    package let name: String
    package let version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// The state of the legal register a run judged by.
package struct RegisterStatus: Hashable, Sendable {
    /// The day the register was last held against the official sources.
    package let asOf: CalendarDay
    package let entries: Int
    /// Whole days from `asOf` to the day judged for.
    package let age: Int

    package init(asOf: CalendarDay, entries: Int, age: Int) {
        self.asOf = asOf
        self.entries = entries
        self.age = age
    }

    /// A register older than this is said aloud in every report.
    package static let ageLimit = 90
    package var isOld: Bool { age > Self.ageLimit }
}

/// A pack of measuring points that a run used.
package struct PackVersion: Hashable, Sendable {
    /// Whose words the points are.
    package enum Basis: String, Sendable, CaseIterable {
        /// The points are the inspectorate's own.
        case official
        /// The points are our reading of what was inspected, where no official wording exists.
        case reconstructed
    }

    package let id: String
    /// What the pack is called for people; nil where only its id is known.
    package let title: String?
    package let version: String
    package let basis: Basis

    package init(id: String, title: String? = nil, version: String, basis: Basis) {
        self.id = id
        self.title = title
        self.version = version
        self.basis = basis
    }
}

/// What a rule is, for reports that explain.
package struct RuleDescription: Hashable, Sendable {
    package let id: RuleID
    package let title: String
    package let category: Category
    package let severity: Severity
    /// What to do about a finding; nil where the correction says it.
    package let advice: String?
    /// Where the demand comes from.
    package let source: String?
    /// What each slot of a workflow is called, by id.
    package let slots: [String: String]

    package init(
        id: RuleID, title: String, category: Category, severity: Severity, advice: String?, source: String?,
        slots: [String: String] = [:]
    ) {
        self.id = id
        self.title = title
        self.category = category
        self.severity = severity
        self.advice = advice
        self.source = source
        self.slots = slots
    }
}
