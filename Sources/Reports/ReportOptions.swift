/// What the surroundings decide about a report; no option changes what is said.
package struct ReportOptions: Hashable, Sendable {
    /// Whether the terminal shows colour. The report reads the same without.
    package var colour: Bool
    /// The columns of the terminal; lines longer than about 110 are not made, however wide it is.
    package var width: Int
    /// Where the HTML report of the same run was written, for the terminal to mention.
    package var sheet: String?

    package init(colour: Bool = false, width: Int = 100, sheet: String? = nil) {
        self.colour = colour
        self.width = width
        self.sheet = sheet
    }
}
