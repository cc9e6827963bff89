import Base
import Language
package import Model

/// Finds the addresses in a ledger that the site no longer has, and for each the page that most likely replaces it.
package struct VanishedAddresses {
    private let successors: Successors
    /// The article that most likely replaces that of a vanished footnote, by the name of that article.
    private let articles: [Substring: Successors.Successor]
    private let site: Site
    /// The pages that vanished.
    private let vanished: Set<String>

    /// What was published, and what the site has now.
    package struct Input: Sendable, Equatable {
        let ledger: Ledger
        /// The paths of the pages, with the old addresses that redirect.
        let pages: [String]
        let media: [String]
        /// The paths of feeds and calendars.
        let subscriptions: [String]

        package init(ledger: Ledger, pages: [String], media: [String], subscriptions: [String]) {
            (self.ledger, self.pages, self.media, self.subscriptions) = (ledger, pages, media, subscriptions)
        }

        /// The pages and files in the ledger that the site no longer has.
        package var vanished: [Ledger.Entry] {
            let present = Set(pages).union(media).union(subscriptions)
            return ledger.pages.filter { entry in
                guard entry.stands, !present.contains(entry.address.path) else { return false }
                // What becomes of a source follows from what becomes of the note that named it.
                if let page = entry.shownAt, !present.contains(page), ledger[page] != nil { return false }
                // The linker reports the footnotes of an article that still exists.
                return Ledger.articlePage(ofFootnote: entry.address.path).map { !present.contains($0) } ?? true
            }
        }
    }

    /// Findings about addresses that vanished.
    package static func findings(on vanished: [Ledger.Entry], of site: Site) -> [Diagnostic] {
        guard !vanished.isEmpty else { return [] }
        let successors = Successors(site)
        let slugs = Set(vanished.compactMap { Ledger.article(ofFootnote: $0.address.path) })
        let articles = slugs.compactMap { slug in successors.article(named: String(slug)).map { (slug, $0) } }
        let finding = Self(
            successors: successors, articles: Dictionary(uniqueKeysWithValues: articles), site: site,
            vanished: Set(vanished.map(\.address.path)))
        return vanished.filter { !finding.isCovered($0) }.map(finding.diagnostic)
    }

    /// Whether it is the footnote of an article that vanished and that no other replaces: one line settles both.
    private func isCovered(_ page: Ledger.Entry) -> Bool {
        guard let slug = Ledger.article(ofFootnote: page.address.path) else { return false }
        return vanished.contains("articles/\(slug).html") && articles[slug] == nil
    }

    private func diagnostic(_ page: Ledger.Entry) -> Diagnostic {
        let path = page.address.path
        if let slug = Ledger.article(ofFootnote: path) { return footnote(page, of: slug) }
        return Self.isSubscription(path) ? subscription(page) : self.page(page)
    }

    private static func isSubscription(_ path: String) -> Bool {
        !path.hasPrefix("media/") && [".xml", ".json", ".ics"].contains { path.hasSuffix($0) }
    }

    private func subscription(_ file: Ledger.Entry) -> Diagnostic {
        let address = file.address.written
        let what = address.hasSuffix(".ics") ? "calendar" : "feed"
        return Diagnostic(
            .vanishedFeed, in: Ledger.path, at: Position(line: file.line),
            "the \(what) '\(address)' was published and is no longer made; those who subscribed to it will see no error and no news",
            fix: "turn it on again, or write 'gone \(address) why' in \(Ledger.path)",
            length: address.unicodeScalars.count, edits: [gone(file, choice: 0)])
    }

    /// The footnote of an article whose page vanished, too: an alias of the article covers it.
    private func footnote(_ page: Ledger.Entry, of slug: Substring) -> Diagnostic {
        let address = page.address.written
        let old = "articles/\(slug).html"
        let retire = vanished.contains(old) ? "'gone \(old) why'" : "'gone \(address) why'"
        let article = articles[slug]
        let new = article.flatMap { now(of: PagePath(page.address.path).stem, in: $0) }
        let fix =
            if let article {
                (new.map { "it is '\($0)' now; " } ?? "")
                    + "'/\(old)' in the 'aliases' of \(article.header.file.path) covers it; or write \(retire) in \(Ledger.path)"
            } else {
                "add '/\(old)' to the 'aliases' of the article that replaces it, or write \(retire) in \(Ledger.path)"
            }
        return Diagnostic(
            .vanishedAddress, in: Ledger.path, at: Position(line: page.line),
            "the page '\(address)' was published and no longer exists", fix: fix, length: address.unicodeScalars.count)
    }

    /// The page of the footnote with a name in an article.
    private func now(of stem: String, in article: Successors.Successor) -> String? {
        guard
            let found = site.articles.indices.first(where: { site.articles[$0].record.header.id == article.header.id })
        else { return nil }
        let footnotes = site.articles[found].footnotes.clamped(to: site.footnotes.indices)
        return footnotes.lazy.map { site.footnotes[$0].path }.first { $0.stem == stem }?.text
    }

    /// An edit that turns the line of an address into one that says that it is gone.
    private func gone(_ page: Ledger.Entry, choice: Int) -> Edit {
        let address = page.address.written
        return Edit(
            in: Ledger.path, at: Position(line: page.line + 1), replacing: "", with: "gone \(address) why\n",
            isSafe: false, choice: choice)
    }

    private func page(_ page: Ledger.Entry) -> Diagnostic {
        let address = page.address.written
        let retire = "'gone \(address) why' in \(Ledger.path)"
        let successor = successors.successor(of: page.address.path)
        let isFile = page.address.path.hasPrefix("media/")
        let message =
            isFile
            ? "the file '\(address)' was published and no longer exists"
            : "the page '\(address)' was published and no longer exists"
        let fix =
            if isFile {
                "restore it, or write \(retire)"
            } else if let successor {
                successor.header.listsAliases
                    ? "add '/\(address)' to 'aliases' in \(successor.header.file.path), or write \(retire)"
                    : "write 'aliases: [/\(address)]' in \(successor.header.file.path), or \(retire)"
            } else {
                "add it to the 'aliases' of the page that replaces it, or write \(retire)"
            }
        let line = Position(line: page.line)
        let alias = isFile ? nil : successor.flatMap { Self.alias(address, of: $0) }
        return Diagnostic(
            .vanishedAddress, in: Ledger.path, at: line, message, fix: fix, length: address.unicodeScalars.count,
            edits: (alias.map { [$0] } ?? []) + [gone(page, choice: 1)])
    }

    /// An edit of the front matter that makes an old address redirect to a page.
    private static func alias(_ address: String, of successor: Successors.Successor) -> Edit? {
        let header = successor.header
        let isPlain = address.utf8.allSatisfy { $0.isLetterOrDigit || "-_./%~".utf8.contains($0) }
        guard isPlain, !header.listsAliases, header.file.bytes.starts(with: "---\n".utf8) else { return nil }
        return Edit(
            in: header.file.path, at: Position(line: 2), replacing: "", with: "aliases: [/\(address)]\n",
            isSafe: successor.isSure)
    }
}

extension Catalog.Header {
    /// Whether its front matter already has a list of old addresses.
    fileprivate var listsAliases: Bool { file.offset(of: "\naliases:".utf8) != nil }
}
