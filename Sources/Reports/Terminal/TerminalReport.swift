internal import Findings
internal import Vocabulary

/// The run for a person at a terminal: each finding with its place, its words and what to write instead, then the sums.
struct TerminalReport: Report {
    static func render(_ run: Run, _ options: ReportOptions) -> String {
        var page = TerminalPage(run, options)
        for unit in run.units { page.unit(unit) }
        if run.units.count > 1 { page.overview() }
        page.registerWarning()
        page.pointers()
        return page.text
    }
}
