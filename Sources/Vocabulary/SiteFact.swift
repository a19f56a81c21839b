/// A fact about the place, as `foreign-supplier: true`.
package struct SiteFact: Hashable, Sendable {
    /// What a fact can be.
    package enum Value: Hashable, Sendable {
        case text(String)
        case number(Int)
        case truth(Bool)
    }

    package let name: String
    package let value: Value

    package init(name: String, value: Value) {
        self.name = name
        self.value = value
    }
}
