import Glibc

/// Finds the folder that holds what the program knows.
package enum RulesFolder {
    /// A file that every such folder holds.
    private static let landmark = "register/legal-texts.csv"

    /// The folder beside the running program: installed, `../share/tilsynsklar/Rules`; built, `Rules` at the package's
    /// root, some folders up. Nil where neither is there.
    package static func besideProgram() -> String? {
        guard var folder = executable().flatMap(parent) else { return nil }
        let installed = (parent(folder) ?? "") + "/share/tilsynsklar/Rules"
        if isRules(installed) { return installed }
        while true {
            if isRules(folder + "/Rules") { return folder + "/Rules" }
            guard let above = parent(folder) else { return nil }
            folder = above
        }
    }

    /// Whether `path` holds rules.
    package static func isRules(_ path: String) -> Bool { access("\(path)/\(landmark)", R_OK) == 0 }

    private static func executable() -> String? {
        guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func parent(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        return String(path[..<slash])
    }
}
