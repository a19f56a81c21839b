internal import Findings
internal import Vocabulary

/// How the measuring points of a submission ended, as a bar whose parts are as long as they are many.
struct OutcomeBar {
    private let parts: [(outcome: Outcome, count: Int)]
    private let total: Int
    private let language: Language

    init(_ points: [MeasuringPointReport], _ language: Language) {
        parts = Outcome.allCases.compactMap { outcome in
            let count = points.count { $0.outcome == outcome }
            return count == 0 ? nil : (outcome, count)
        }
        total = points.count
        self.language = language
    }

    /// The bar with its numbers, and below it what the colours mean.
    func write(into html: inout HTMLBuilder) {
        bar(named: "bar", hasNumbers: true, into: &html)
        html.element("ul", ["class": "key"]) { html in
            for part in parts {
                html.element("li") { html in
                    html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
                        html.element(
                            "rect", ["class": part.outcome.fill, "width": "100%", "height": "100%"]
                        ) { _ in }
                    }
                    html.text("\(part.count) \(part.outcome.name(language))")
                }
            }
        }
    }

    /// The bar alone, for a row of a table.
    func writeSmall(into html: inout HTMLBuilder) {
        bar(named: "bar small", hasNumbers: false, into: &html)
    }

    private func bar(named name: String, hasNumbers: Bool, into html: inout HTMLBuilder) {
        let label = parts.map { "\($0.count) \($0.outcome.name(language))" }.joined(separator: ", ")
        html.element("svg", ["class": name, "role": "img", "aria-label": label]) { html in
            var before = 0
            for part in parts {
                let start = percent(of: before)
                let length = percent(of: part.count)
                html.element(
                    "rect",
                    [
                        "class": part.outcome.fill, "x": "\(start)%", "width": "\(length)%", "height": "100%",
                        "stroke": "#fff", "stroke-width": "1",
                    ]
                ) { _ in }
                if hasNumbers {
                    let middle = percent(of: before * 2 + part.count, in: total * 2)
                    html.element(
                        "text",
                        [
                            "x": "\(middle)%", "y": "50%", "dy": ".35em", "text-anchor": "middle",
                            "aria-hidden": "true",
                        ], String(part.count))
                }
                before += part.count
            }
        }
    }

    /// With two decimals, in whole numbers all the way so that it is the same on every machine.
    private func percent(of count: Int, in total: Int? = nil) -> String {
        let hundredths = count * 10_000 / max(total ?? self.total, 1)
        let decimals = String(hundredths % 100)
        return "\(hundredths / 100)." + (decimals.count == 1 ? "0" : "") + decimals
    }
}

extension Outcome {
    /// The class that colours a tag or, after `fill-`, a part of the bar.
    var tone: String {
        switch self {
        case .evidenceFound: "found"
        case .evidenceIncomplete: "part"
        case .contradicted: "against"
        case .needsPeople: "people"
        case .notApplicable: "idle"
        case .notAssessed: "idle"
        }
    }

    fileprivate var fill: String { self == .notAssessed ? "fill-ink" : "fill-\(tone)" }
}
