internal import Findings
internal import Vocabulary

/// The run as one page for a browser or a printer, with nothing to load and no script: the sheet a clinic keeps.
struct HTMLReport: Report {
    static func render(_ run: Run, _ options: ReportOptions) -> String {
        let page = HTMLPage(run: run)
        var html = HTMLBuilder()
        html.verbatim("<!doctype html>\n")
        html.element("html", ["lang": run.language.rawValue]) { html in
            html.element("head") { page.head(into: &$0) }
            html.element("body") { page.body(into: &$0) }
        }
        return html.html
    }
}
