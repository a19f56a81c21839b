package import Findings

/// The forms a run can be shown in; a new one is a case here and a file with its ``Report``.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// For a person at a terminal.
    case text
    /// For other programs; fixed by `Documentation/report-1.schema.json`.
    case json
    /// For a person with a browser or a printer: one file that needs nothing beside it.
    case html

    /// The whole report, ending in a line break.
    package func render(_ run: Run, _ options: ReportOptions = ReportOptions()) -> String {
        report.render(run, options)
    }

    private var report: any Report.Type {
        switch self {
        case .text: TerminalReport.self
        case .json: JSONReport.self
        case .html: HTMLReport.self
        }
    }
}
