package import Findings
package import RuleSyntax
package import Vocabulary

/// The points of one set and year, as `Rules/packs/*.yaml` states them.
package struct Pack: Sendable {
    package let id: String
    package let title: Translated
    package let version: String
    package let basis: PackVersion.Basis
    package let source: String?
    /// Packs whose points are asked as well, before its own.
    package let inherits: [String]
    /// The types of place it is chosen for where nobody chooses.
    package let siteTypes: [String]
    /// Whether it is chosen where no pack's types fit.
    package let isFallback: Bool
    /// Whether a place of its type is asked its own questions alone.
    package let isExclusive: Bool
    package let points: [MeasuringPoint]
    /// Questions to talk through at a meeting.
    package let questions: [Translated]
    package let place: RulePlace

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        place = node.place
        let id = try fields.required("pack").string()
        self.id = id
        title = try Translated(fields.required("title"))
        version = try fields.required("version").string()
        let basis = try fields.required("basis").choice(of: PackVersion.Basis.self)
        self.basis = basis
        source = try fields.optional("source")?.string()
        inherits = try fields.optional("inherits")?.strings() ?? []
        siteTypes = try fields.optional("site-types")?.strings() ?? []
        isFallback = try fields.optional("fallback")?.boolean() ?? false
        isExclusive = try fields.optional("exclusive")?.boolean() ?? false
        var questions: [Translated] = []
        for item in try fields.optional("questions")?.list() ?? [] { questions.append(try Translated(item)) }
        self.questions = questions
        var points: [MeasuringPoint] = []
        for item in try fields.required("points").list() {
            let point = try MeasuringPoint(item, pack: id, basis: basis)
            guard !points.contains(where: { $0.id == point.id }) else {
                throw RuleError(
                    point.place, da: "punkt \(point.id.number) står to gange",
                    en: "point \(point.id.number) stands twice")
            }
            points.append(point)
        }
        self.points = points
        try fields.finish()
    }
}

/// Every pack, by id.
package struct PackBook: Sendable {
    package let packs: [Pack]

    /// - Parameters:
    ///   - files: every file of `Rules/packs`.
    ///   - workflows: the workflows that points may require.
    init(_ files: [RuleBook.File], workflows: [String]) throws(RuleError) {
        var packs: [Pack] = []
        for file in files.sorted(by: { $0.name < $1.name }) {
            packs.append(try Pack(YAMLReader.node(file.bytes, file: file.name)))
        }
        for pack in packs {
            for name in pack.inherits where !packs.contains(where: { $0.id == name }) {
                throw RuleError(
                    pack.place, da: "der er intet sæt »\(name)«", en: "there is no pack ‘\(name)’")
            }
            for point in pack.points {
                for name in point.workflows where !workflows.contains(name) {
                    throw RuleError(
                        point.place, da: "der er ingen arbejdsgang »\(name)«",
                        en: "there is no workflow ‘\(name)’")
                }
            }
        }
        self.packs = packs
    }

    package func pack(_ id: String) -> Pack? { packs.first { $0.id == id } }

    /// The packs asked for by name, or those for the place's type, or the one for every place.
    ///
    /// - Returns: the packs, those they inherit first, each once; and the names that no pack has.
    package func chosen(names: [String], siteType: String?) -> (packs: [Pack], unknown: [String]) {
        var roots: [Pack]
        if !names.isEmpty {
            roots = names.compactMap(pack)
        } else {
            let type = siteType?.lowercased() ?? ""
            roots = packs.filter { pack in pack.siteTypes.contains { type.contains($0) } }
            if roots.isEmpty { roots = packs.filter(\.isFallback) }
        }
        var chosen: [Pack] = []
        for root in roots { add(root, to: &chosen) }
        return (chosen, names.filter { pack($0) == nil })
    }

    private func add(_ pack: Pack, to chosen: inout [Pack]) {
        guard !chosen.contains(where: { $0.id == pack.id }) else { return }
        for name in pack.inherits {
            if let inherited = self.pack(name), inherited.id != pack.id { add(inherited, to: &chosen) }
        }
        if !chosen.contains(where: { $0.id == pack.id }) { chosen.append(pack) }
    }
}
