import Base
import Foundation
import Model
import Publishing
import TestSupport

extension SiteFolder {
    /// Where it is written down what Dossier wrote into the output, from the root.
    func memoryPath() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: ".dossier/outputs").path())
        guard let name = names.first(where: { $0.hasPrefix("public-") && !$0.contains(".") }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return ".dossier/outputs/" + name
    }

    /// What is written down there.
    func memory() throws -> String { try String(contentsOf: root.appending(path: memoryPath()), encoding: .utf8) }

    /// Writes the output's memory as earlier versions did, into the output; it ends with its own fingerprint.
    func writeMemory(_ lines: String) throws {
        try write("public/.dossier-files", lines + "\(Fingerprint(of: Array(lines.utf8)).text) .\n")
    }

    @discardableResult
    func build(jobs: Int = 2, _ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
        var options = options(jobs: jobs)
        change(&options)
        return try await Build.run(options)
    }

    /// The text of the ledger of published addresses.
    func ledger() throws -> String { try String(contentsOf: root.appending(path: Ledger.path), encoding: .utf8) }

    func options(jobs: Int = 2) -> BuildOptions {
        var options = BuildOptions(root: root.path(), output: output.path())
        options.jobs = jobs
        return options
    }
}

/// A site of one article with an actor, an event and a footnote.
let smallSite: KeyValuePairs<String, String> = [
    "site.yaml": "title: Small site\nbase_url: https://briefings.example/\n",
    "articles/first.md": """
    ---
    title: The first briefing
    date: 2014-12-18
    summary: In short.
    ---
    ## One

    Ada Byron met the Assembly in Port Vale on the day of the Vale meeting.[^1] Ada Byron spoke.

    [^1]: Minutes of the Assembly, December 2014.

    """,
    "actors/ada-byron.md": "---\nname: Ada Byron\nkind: person\n---\nA person.\n",
    "actors/assembly.md": "---\nname: Assembly\nkind: organisation\n---\n",
    "events/vale-meeting.md":
        "---\ntitle: Vale meeting\ndate: 2014-12\nactors: [ada-byron, {actor: assembly, role: host}]\n---\n",
]
