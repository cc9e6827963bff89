import Base
import Suggesting
import Foundation
import Model
import Publishing
import TestSupport

extension SiteFolder {
    /// A site of one article of 18 December 2014.
    convenience init(text: String) throws {
        try self.init([
            "site.yaml": "title: S\n", "articles/a.md": "---\ntitle: A\ndate: 2014-12-18\n---\n\(text)\n",
        ])
    }

    func linked() async throws -> Diagnosed<Site> {
        try await Build.site(BuildOptions(root: root.path(), output: root.appending(path: "public").path()))
    }

    func suggestions() async throws -> Suggestions { Suggester.suggest(try await linked().value) }

    /// Actors as `name|other name: kind`, the likeliest first.
    func actors() async throws -> [String] {
        try await suggestions().found.filter(\.isActor).map { suggestion in
            guard case .actor(let kind) = suggestion.kind else { return "" }
            let role = suggestion.role.map { " (\($0))" } ?? ""
            return "\(([suggestion.name] + suggestion.otherNames).joined(separator: "|"))\(role): \(kind.rawValue)"
        }
    }

    /// Events as `title, date`, the likeliest first.
    func events() async throws -> [String] {
        try await suggestions().found.filter { !$0.isActor }.map { "\($0.name), \($0.date?.edtf ?? "no date")" }
    }
}
