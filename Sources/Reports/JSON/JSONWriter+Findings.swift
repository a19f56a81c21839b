internal import Findings
internal import SourceText
internal import Vocabulary

extension JSONWriter {
    /// A finding, keys as the contract has them and ours after those.
    mutating func finding(_ finding: Finding) {
        object { writer in
            writer.member("id", finding.id.digits)
            writer.member("rule", finding.rule.name)
            writer.member("category", finding.category.rawValue)
            writer.member("severity", finding.severity.rawValue)
            writer.member("confidence", finding.confidence.rawValue)
            writer.member("document", finding.document)
            writer.member("range") { $0.range(finding.place) }
            writer.member("page", finding.place?.page)
            writer.member("headingPath", finding.headingPath)
            writer.member("excerpt", finding.excerpt)
            writer.member("message", finding.message)
            writer.member("correction") { $0.correction(finding.correction) }
            writer.member("measuringPoints", finding.measuringPoints.map(\.description))
            writer.member("details") { $0.details(finding.details) }
            writer.member("status", finding.status.rawValue)
            writer.member("explanation", finding.explanation)
            writer.member("context") { $0.quotation(finding.quotation) }
            writer.member("acceptance") { $0.acceptance(finding.acceptance) }
        }
    }

    /// A workflow and the passages that answer it.
    mutating func workflow(_ workflow: WorkflowReport) {
        object { writer in
            writer.member("id", workflow.id)
            writer.member("status", workflow.status.rawValue)
            writer.member("missingSlots", workflow.missingSlots)
            writer.member("reason", workflow.reason)
            writer.member("evidence") { $0.array(workflow.evidence) { $0.evidence($1) } }
            writer.member("searched", workflow.searched)
        }
    }

    private mutating func evidence(_ evidence: WorkflowReport.Evidence) {
        object { writer in
            writer.member("document", evidence.document)
            writer.member("range") { $0.range(evidence.place) }
            writer.member("excerpt", evidence.excerpt)
            writer.member("slots") { writer in
                writer.object(.inline) { writer in
                    for slot in evidence.slots { writer.member(slot.name, slot.text) }
                }
            }
            writer.member("page", evidence.place?.page)
            writer.member("context") { $0.quotation(evidence.quotation) }
        }
    }

    private mutating func range(_ place: Place?) {
        guard let place else { return null() }
        object(.inline) { writer in
            writer.member("start") { writer in
                writer.object {
                    $0.member("line", place.start.line)
                    $0.member("column", place.start.column)
                }
            }
            writer.member("end") { writer in
                writer.object {
                    $0.member("line", place.end.line)
                    $0.member("column", place.end.column)
                }
            }
            writer.member("byteOffset", place.bytes?.lowerBound)
            writer.member("byteLength", place.bytes?.count)
        }
    }

    private mutating func correction(_ correction: Correction?) {
        guard let correction else { return null() }
        object(.inline) {
            $0.member("replacement", correction.replacement)
            $0.member("safe", correction.isSafe)
        }
    }

    private mutating func acceptance(_ acceptance: Acceptance?) {
        guard let acceptance else { return null() }
        object(.inline) {
            $0.member("reason", acceptance.reason)
            $0.member("approver", acceptance.approver)
            $0.member("expires", acceptance.expires?.iso)
        }
    }

    /// The excerpt with what stands around it: `marked` says which stretches are the finding's.
    private mutating func quotation(_ quotation: Quotation) {
        guard !quotation.parts.isEmpty else { return null() }
        object { writer in
            writer.member("parts") { writer in
                writer.array(quotation.parts) { writer, part in
                    writer.object(.inline) {
                        $0.member("text", part.text)
                        $0.member("marked", part.isMarked)
                    }
                }
            }
            writer.member("cutBefore", quotation.isCutBefore)
            writer.member("cutAfter", quotation.isCutAfter)
        }
    }

    private mutating func details(_ details: [Detail]) {
        object { writer in
            for detail in details {
                switch detail.value {
                case .text(let text): writer.member(detail.name, text)
                case .number(let number): writer.member(detail.name, number)
                case .none: writer.member(detail.name) { $0.null() }
                case .places(let places):
                    writer.member(detail.name) { $0.array(places) { $0.detailPlace($1) } }
                }
            }
        }
    }

    private mutating func detailPlace(_ place: DetailPlace) {
        object { writer in
            writer.member("document", place.document)
            writer.member("range") { $0.range(place.place) }
            writer.member("excerpt", place.excerpt)
            writer.member("page", place.place?.page)
        }
    }
}
