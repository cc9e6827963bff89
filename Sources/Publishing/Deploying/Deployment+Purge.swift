import Base
package import Model

/// What `--purge` takes out of a target: everything that says what a withheld page said.
package struct Purge: Sendable {
    /// The paths of the withheld pages.
    let pages: [String]
    /// Their titles.
    let titles: [String]

    /// - Parameter ledger: The ledger of the site.
    package init(_ ledger: Ledger?) {
        let withheld = ledger?.withheld ?? []
        pages = withheld.map(\.address.path).filter { $0.hasSuffix(".html") }
        titles = withheld.compactMap(\.title)
    }
}

extension Deployment {
    /// The words to search for: the titles of withheld pages, and their paragraphs as any kept release has them.
    func withheldWords(_ purge: Purge?, _ survey: Survey) throws(DeployFailure) -> [String]? {
        guard let purge else { return nil }
        var words = Set(purge.titles.flatMap { [$0, $0.escapedForHTML] })
        for release in survey.releases {
            for page in purge.pages {
                guard let bytes = try target.bytes(of: page, in: release) else { continue }
                words.formUnion(PagePassages.all(in: bytes).flatMap { [$0, Self.unescaped($0)] })
            }
        }
        return words.filter { !$0.isEmpty }.sorted()
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }

    /// Removes every release but the one that visitors see, because each can be shown again; then searches that one.
    ///
    /// - Parameter words: Nil without `--purge`.
    func purge(_ words: [String]?, showing release: ReleaseName?) throws(DeployFailure) {
        guard let words else { return }
        let survey = try target.survey(isPlain: options.isPlain)
        let others = survey.releases.filter { $0 != (release ?? survey.current) }
        for other in others { tell(.step("remove release \(other)")) }
        guard !options.isDryRun else { return }
        try target.remove(others, unfinished: survey.unfinished)
        let found = words.isEmpty ? [] : try target.files(with: words, in: options.isPlain ? nil : release)
        guard found.isEmpty else {
            throw .refused(
                "files at \(target.name) still contain words of what is withheld; edit what they are made from, and deploy again"
                    + PathList(found).below)
        }
        tell(
            .note(
                "purged: \(Count.of(others.count, "older release")) removed, and none of \(Count.of(words.count, "passage")) of what is withheld found at \(target.name)"
            ))
    }
}
