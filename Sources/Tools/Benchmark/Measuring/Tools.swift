import Base

/// The programs that are measured.
struct Tools: Sendable {
    let dossier: String?
    let floor: String?
    let hugo: String?

    /// The programs at the given paths, and the others where they are usually found.
    ///
    /// `dossier` and `bench-floor` are next to this program; Hugo is named by the variable `HUGO`, or is in the
    /// benchmark's virtual environment or on the `PATH`.
    init(dossier: String?, floor: String?, hugo: String?) {
        let own = CommandLine.arguments.first ?? ""
        let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
        let variable = System.variable("HUGO")
        self.dossier = Self.first([dossier], or: ["\(folder)/dossier"])
        self.floor = Self.first([floor], or: ["\(folder)/bench-floor"])
        self.hugo = Self.first([hugo, variable], or: [".build/bench-venv/bin/hugo", Program.path(of: "hugo")])
    }

    func build(_ site: String, on medium: Medium) -> [String]? {
        dossier.map { [$0, "build", "-C", site, "-o", medium.output, "-q", "--timings"] }
    }

    func writeFloor(_ size: FolderSize, on medium: Medium) -> [String]? {
        floor.map {
            [$0, "\(medium.site)/content", medium.output, "\(size.bytes)", "\(size.files)", "\(max(1, size.folders))"]
        }
    }

    func buildWithHugo(on medium: Medium) -> [String]? {
        hugo.map {
            [
                $0, "--source", medium.hugoSite, "--destination", medium.output, "--quiet", "--cacheDir",
                "\(medium.folder)/cache",
            ]
        }
    }

    /// The first path that was given, whether it exists or not; otherwise the first of `usual` that exists.
    private static func first(_ asked: [String?], or usual: [String?]) -> String? {
        asked.compactMap { $0 }.first ?? usual.compactMap { $0 }.first { unsafe access($0, X_OK) == 0 }
    }
}
