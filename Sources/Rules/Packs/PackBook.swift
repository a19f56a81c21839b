import Findings
package import RuleSyntax
import Vocabulary

/// Every pack, by id.
package struct PackBook: Sendable {
    package let packs: [Pack]

    /// - Parameters:
    ///   - files: every file of `Rules/packs`.
    ///   - workflows: the workflows that points may require.
    init(_ files: [RuleBook.File], workflows: [String]) throws(RuleError) {
        var packs: [Pack] = []
        for node in try RuleBook.nodes(files) { packs.append(try Pack(node)) }
        for pack in packs {
            for name in pack.inherits where !packs.contains(where: { $0.id == name }) {
                throw RuleError(
                    pack.place, da: "der er intet sæt »\(name)«", en: "there is no pack ‘\(name)’")
            }
            for point in pack.points {
                for name in point.workflows + point.subjects where !workflows.contains(name) {
                    throw RuleError(
                        point.place, da: "der er ingen arbejdsgang »\(name)«",
                        en: "there is no workflow ‘\(name)’")
                }
            }
        }
        self.packs = packs
    }

    package func pack(_ id: String) -> Pack? { packs.first { $0.id == id } }

    /// The points that `text` names: `pack/number`, or a number that may stand in several packs.
    package func points(_ text: String) -> [(pack: Pack, point: MeasuringPoint)] {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        return packs.flatMap { pack in
            pack.points.filter { point in
                parts.count == 2
                    ? pack.id == parts[0] && point.id.number.lowercased() == parts[1].lowercased()
                    : point.id.number.lowercased() == text.lowercased()
            }.map { (pack, $0) }
        }
    }

    /// Every legal text that a ground names, with the place it is named in.
    package var laws: [(id: String, place: RulePlace)] {
        packs.flatMap(\.points).flatMap(\.grounds).flatMap { ground in
            ground.laws.sorted().map { ($0, ground.place) }
        }
    }

    /// Every task of a public body that a ground names, with the place it is named in.
    package var tasks: [(id: String, place: RulePlace)] {
        packs.flatMap(\.points).flatMap(\.grounds).flatMap { ground in
            ground.tasks.sorted().map { ($0, ground.place) }
        }
    }

    /// The packs asked for by name; else those for the place's type, those for what its documents are, and the one for
    /// every place where anything is left that no other pack asks about.
    package func choice(
        names: [String], siteType: String?, documents: [DocumentPattern.Candidate]
    ) -> PackChoice {
        guard names.isEmpty else {
            return PackChoice(
                packs: withInherited(names.compactMap(pack)), unknown: names.filter { pack($0) == nil },
                reason: .named)
        }
        let type = siteType?.lowercased() ?? ""
        let ofType = packs.filter { pack in pack.siteTypes.contains { type.contains($0) } }
        if let siteType, !ofType.isEmpty {
            return PackChoice(packs: withInherited(ofType), unknown: [], reason: .siteType(siteType))
        }
        return choice(by: documents, unfittingType: siteType)
    }

    private func choice(by documents: [DocumentPattern.Candidate], unfittingType: String?) -> PackChoice {
        var chosen: [Pack] = []
        var deciding: Set<String> = []
        var rest = documents.filter { [.instruction, .agreement].contains($0.kind) }
        for pack in packs {
            guard let pattern = pack.documents else { continue }
            let fitting = Set(documents.filter(pattern.fits).map(\.path))
            guard !fitting.isEmpty else { continue }
            chosen.append(pack)
            deciding.formUnion(fitting)
            if pack.isExclusive { rest.removeAll { fitting.contains($0.path) } }
        }
        let reason: PackChoice.Reason =
            chosen.isEmpty ? .nothing(unfittingType: unfittingType) : .documents(deciding.sorted())
        if chosen.isEmpty || !rest.isEmpty { chosen += packs.filter(\.isFallback) }
        return PackChoice(packs: withInherited(chosen), unknown: [], reason: reason)
    }

    /// The packs with those they inherit before them, each once.
    private func withInherited(_ roots: [Pack]) -> [Pack] {
        var chosen: [Pack] = []
        for root in roots { add(root, to: &chosen) }
        return chosen
    }

    private func add(_ pack: Pack, to chosen: inout [Pack]) {
        guard !chosen.contains(where: { $0.id == pack.id }) else { return }
        for name in pack.inherits {
            if let inherited = self.pack(name), inherited.id != pack.id { add(inherited, to: &chosen) }
        }
        if !chosen.contains(where: { $0.id == pack.id }) { chosen.append(pack) }
    }
}
