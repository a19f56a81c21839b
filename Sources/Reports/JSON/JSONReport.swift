internal import Findings
internal import Vocabulary

/// The run as version 1 of the JSON report, keys in the order the contract gives.
///
/// Keys may be added at the end of an object; `Documentation/report-1.schema.json` says which there are.
struct JSONReport: Report {
    static func render(_ run: Run, _ options: ReportOptions) -> String {
        var writer = JSONWriter()
        writer.object { $0.members(of: run) }
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}

extension JSONWriter {
    fileprivate mutating func members(of run: Run) {
        member("schema", "tilsynsklar/report/1")
        member("tool") { writer in
            writer.object(.inline) {
                $0.member("name", run.tool.name)
                $0.member("version", run.tool.version)
            }
        }
        member("asOf", run.asOf.iso)
        member("register") { writer in
            writer.object(.inline) {
                $0.member("asOf", run.register.asOf.iso)
                $0.member("entries", run.register.entries)
                $0.member("ageDays", run.register.age)
                $0.member("old", run.register.isOld)
            }
        }
        member("packs") { $0.array(run.packs) { $0.pack($1) } }
        member("units") { $0.array(run.units) { $0.unit($1) } }
        member("summary") { $0.summary(of: run) }
    }

    private mutating func pack(_ pack: PackVersion) {
        object(.inline) {
            $0.member("id", pack.id)
            $0.member("version", pack.version)
            $0.member("basis", pack.basis.rawValue)
            $0.member("title", pack.title)
        }
    }

    /// Counts open findings only, as `passed` does.
    private mutating func summary(of run: Run) {
        let tally = Tally(run.units)
        object { writer in
            writer.member("units", run.units.count)
            writer.member("documents", tally.documents)
            writer.member("findings") { writer in
                writer.object(.inline) {
                    $0.member("error", tally.errors)
                    $0.member("warning", tally.warnings)
                    $0.member("note", tally.notes)
                }
            }
            writer.member("passed", run.passed)
            writer.member("unreadable", tally.unread)
            writer.member("accepted", tally.accepted)
        }
    }

    private mutating func unit(_ unit: Unit) {
        object { writer in
            writer.member("name", unit.name)
            writer.member("path", unit.path)
            writer.member("site") { $0.site(unit.site) }
            writer.member("documents") { $0.array(unit.documents) { $0.document($1) } }
            writer.member("findings") { $0.array(unit.findings) { $0.finding($1) } }
            writer.member("workflows") { $0.array(unit.workflows) { $0.workflow($1) } }
            writer.member("measuringPoints") { $0.array(unit.measuringPoints) { $0.measuringPoint($1) } }
            writer.member("notAssessed", unit.notAssessed, .lines)
            writer.member("tailoring", unit.tailoring, .lines)
        }
    }

    private mutating func site(_ facts: [SiteFact]) {
        object(.inline) { writer in
            for fact in facts {
                switch fact.value {
                case .text(let text): writer.member(fact.name, text)
                case .number(let number): writer.member(fact.name, number)
                case .truth(let truth): writer.member(fact.name, truth)
                }
            }
        }
    }

    private mutating func document(_ document: DocumentReport) {
        object { writer in
            writer.member("path", document.path)
            writer.member("format", document.format)
            writer.member("kind", document.kind.rawValue)
            writer.member("kindBy", document.isKindDeclared ? "declared" : "recognised")
            writer.member("title", document.title)
            writer.member("bytes", document.bytes)
            writer.member("sha256", document.sha256)
            writer.member("status", document.status.rawValue)
            writer.member("reason", document.reason)
            if let share = document.journalText {
                writer.member("journalText") { writer in
                    writer.object(.inline) {
                        $0.member("sentences", share.sentences)
                        $0.member("notDanish", share.notDanish)
                    }
                }
            }
        }
    }

    private mutating func measuringPoint(_ report: MeasuringPointReport) {
        object { writer in
            writer.member("pack", report.point.pack)
            writer.member("number", report.point.number)
            writer.member("title", report.title)
            writer.member("outcome", report.outcome.rawValue)
            writer.member("reason", report.reason)
            writer.member("findings", report.findings.map(\.digits))
            writer.member("workflows", report.workflows)
        }
    }
}
