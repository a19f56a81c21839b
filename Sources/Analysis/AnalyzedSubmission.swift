package import Vocabulary

/// Every document of a submission that could be read, and what is known of the place.
package struct AnalyzedSubmission: Sendable {
    /// By path.
    package let documents: [AnalyzedDocument]
    /// In the order of the place's `tilsynsklar.yaml`.
    package let site: [SiteFact]
    /// The paths of what was handed in beside: files of other formats, and documents that could not be read.
    package let otherFiles: [String]

    package init(documents: [AnalyzedDocument], site: [SiteFact], otherFiles: [String] = []) {
        self.documents = documents
        self.site = site
        self.otherFiles = otherFiles
    }

    /// What the place says of `name`, as `foreign-supplier`; nil where it says nothing.
    package func fact(_ name: String) -> SiteFact.Value? { site.first { $0.name == name }?.value }
}
