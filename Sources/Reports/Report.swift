internal import Findings

/// A form in which a run is shown: a pure function from values to text, so that the same run gives the same bytes.
protocol Report {
    /// The whole report, ending in a line break.
    static func render(_ run: Run, _ options: ReportOptions) -> String
}
