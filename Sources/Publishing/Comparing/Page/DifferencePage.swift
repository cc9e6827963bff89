import Base
import Model

/// A difference as one self-contained page without scripts, with before and after.
package struct DifferencePage {
    /// A part of the page, as its table of contents names it.
    private struct Chapter {
        var id: String
        var title: String
        var count: Int
        var write: (inout HTMLBuffer) -> Void
    }

    private let digest: DifferenceDigest

    /// How many entries of one list are shown; `--format json` has all.
    private static let most = 500
    /// How many sentences are shown at once under a date, a figure or a name.
    private static let mostPairs = 3

    package init(_ digest: DifferenceDigest) { self.digest = digest }

    var difference: SiteDifference { digest.difference }

    /// The page in UTF-8.
    package var html: [UInt8] {
        let chapters = chapters.filter { $0.count > 0 }
        var out = HTMLBuffer()
        writeHead(&out)
        writeContents(chapters, &out)
        for chapter in chapters {
            out.markup(
                "<section id=\"\(chapter.id)\">\n<h2>\(chapter.title) <span>\(number(chapter.count))</span></h2>\n")
            chapter.write(&out)
            out.markup("</section>\n")
        }
        out.markup("</main>\n</body>\n</html>\n")
        return out.bytes
    }

    /// What matters most comes first.
    private var chapters: [Chapter] {
        [
            Chapter(id: "site", title: "The whole site", count: difference.identity.count, write: writeIdentity),
            Chapter(
                id: "broken", title: "Addresses that would break", count: difference.broken.count, write: writeBroken),
            Chapter(
                id: "facts", title: "Dates, figures, names and claims", count: digest.facts.count, write: writeFacts),
            Chapter(id: "text", title: "Other text", count: digest.textCount) { writeGroups(digest.texts, &$0) },
            Chapter(
                id: "movedtext", title: "Text that moved", count: difference.movedText.count, write: writeMovedText),
            Chapter(id: "links", title: "Links that lead elsewhere", count: difference.links.count, write: writeLinks),
            Chapter(id: "frame", title: "Words around the text", count: difference.frame.count, write: writeFrame),
            Chapter(
                id: "linked", title: "Names that are newly linked", count: difference.linkedCount, write: writeLinked),
            Chapter(id: "new", title: "New pages", count: difference.new.count) { writePages(difference.new, &$0) },
            Chapter(id: "gone", title: "Pages that are gone", count: difference.gone.count) {
                writePages(difference.gone, &$0)
            },
            Chapter(id: "moved", title: "Pages that now redirect", count: difference.moved.count) {
                writeRedirects(difference.moved, &$0)
            },
            Chapter(id: "redirects", title: "New redirects", count: difference.newRedirects.count) {
                writeRedirects(difference.newRedirects, &$0)
            },
            Chapter(id: "lists", title: "Lists and counts that change as a result", count: digest.listCount) { out in
                out.markup("<details><summary>Lines of lists, and counts that Dossier makes</summary>\n")
                writeGroups(digest.lists, &out)
                out.markup("</details>\n")
            },
            Chapter(
                id: "form", title: "Same text, different form", count: difference.sameTextCount, write: writeForm),
            Chapter(id: "files", title: "Other files", count: difference.files.count, write: writeFiles),
            Chapter(id: "notes", title: "Could not be compared", count: difference.notes.count, write: writeNotes),
        ]
    }

    // MARK: Frame

    private func writeHead(_ out: inout HTMLBuffer) {
        let title = "What readers will see change"
        ReportPage.begin(
            title: title, style: PackageResources.difference_css, kind: "Before publishing", to: &out.bytes)
        out.element("h1", title)
        out.markup("\n<p class=\"standfirst\">")
        let summary = DifferenceWords.summary(difference)
        out.text(summary.prefix(1).uppercased() + summary.dropFirst() + ".")
        out.markup("</p>\n<p class=\"meta\">Compared with <code>")
        out.text(difference.against)
        out.markup("</code> · \(number(difference.pagesBefore)) pages there, \(number(difference.pagesAfter)) now")
        if difference.foreign > 0 {
            out.markup(" · \(DifferenceWords.count(difference.foreign, "file")) there that are not Dossier’s")
        }
        out.markup("</p>\n</header>\n")
    }

    private func writeContents(_ chapters: [Chapter], _ out: inout HTMLBuffer) {
        guard !chapters.isEmpty else { return }
        out.markup("<nav aria-label=\"Contents\"><ol>\n")
        for chapter in chapters {
            out.markup("<li><a href=\"#\(chapter.id)\"><b>\(number(chapter.count))</b> \(chapter.title)</a></li>\n")
        }
        out.markup("</ol></nav>\n")
    }

    private func number(_ count: Int) -> String { Quantity.grouped(count) }

    // MARK: Chapters

    private func writeBroken(_ out: inout HTMLBuffer) {
        list(digest.broken, "plain", &out) { group, out in
            let (fault, remedy) = DifferenceWords.words(group)
            out.element("code", DifferenceWords.addresses(group))
            out.element("p", fault.prefix(1).uppercased() + fault.dropFirst() + (remedy.map { "; " + $0 } ?? ""))
            for address in group.addresses.prefix(3) where !address.text.isEmpty { out.element("q", address.text) }
        }
    }

    private func writeFacts(_ out: inout HTMLBuffer) {
        list(digest.facts, "facts", &out) { group, out in
            out.markup("<h3><span class=\"kind\">\(DifferenceWords.words(group.fact))</span> ")
            if let before = group.fact.before, !group.fact.isMoved { out.element("del", before) }
            if group.fact.before != nil, group.fact.after != nil, !group.fact.isMoved {
                out.markup(" <i aria-hidden=\"true\">→</i> ")
            }
            if let after = group.fact.after { out.element("ins", after) }
            out.markup(" <span class=\"meta\">on \(DifferenceWords.count(group.pages.count, "page"))</span></h3>\n")
            writePairs(group.changes.prefix(Self.mostPairs), naming: true, &out)
            let rest = group.changes.dropFirst(Self.mostPairs)
            if !rest.isEmpty {
                out.markup("<details><summary>\(DifferenceWords.count(rest.count, "more sentence"))</summary>\n")
                writePairs(rest.prefix(Self.most), naming: true, &out)
                out.markup("</details>\n")
            }
        }
    }

    private func writeGroups(_ groups: [DifferenceDigest.PageGroup], _ out: inout HTMLBuffer) {
        var left = Self.most
        for group in groups where left > 0 {
            out.markup("<article>\n<h3>")
            writeName(difference.changed[group.page], &out)
            out.markup("</h3>\n")
            writePairs(group.changes.prefix(left), naming: false, &out)
            out.markup("</article>\n")
            left -= min(left, group.changes.count)
        }
        fold(groups.reduce(0) { $0 + $1.changes.count } - Self.most, &out)
    }

    /// The words that lead to an actor or event, each with a sentence.
    private func writeLinked(_ out: inout HTMLBuffer) {
        for entry in difference.linked.prefix(Self.most) {
            out.markup("<article>\n<h3>")
            out.text(entry.title)
            out.markup(" ")
            out.element("code", entry.page)
            out.markup("</h3>\n")
            list(entry.names, "plain", &out) { name, out in
                out.element("b", name.words)
                out.element("span", class: "meta", " \(number(name.count))×, first at \(name.address)")
                out.markup("<br>")
                out.element("q", name.sentence)
            }
            out.markup("</article>\n")
        }
        fold(difference.linked.count - Self.most, &out)
    }

    private func writePages(_ pages: [PageName], _ out: inout HTMLBuffer) {
        list(DifferenceWords.folded(pages), "plain", &out) { entry, out in
            let (page, footnotes) = entry
            out.text(page.title + (footnotes > 0 ? ", with \(DifferenceWords.count(footnotes, "footnote"))" : ""))
            out.markup(" ")
            out.element("code", page.path)
        }
    }

    private func writeRedirects(_ redirects: [MovedPage], _ out: inout HTMLBuffer) {
        list(redirects, "plain", &out) { redirect, out in
            out.element("code", redirect.path)
            out.markup(" <i aria-label=\"leads to\">→</i> ")
            out.element("code", redirect.target)
        }
    }

    private func writeForm(_ out: inout HTMLBuffer) {
        out.markup("<p>These pages have the same words. What differs: ")
        out.text(DifferenceWords.sameText(difference))
        out.markup(".</p>\n")
    }

    private func writeFiles(_ out: inout HTMLBuffer) {
        list(difference.files, "plain", &out) { file, out in
            out.element("code", file.path)
            out.element("span", class: "meta", " \(file.change.rawValue) \(DifferenceWords.words(file))")
        }
    }

    private func writeNotes(_ out: inout HTMLBuffer) { list(difference.notes, "plain", &out) { $1.text($0) } }

    // MARK: Sentences

    private func writePairs(_ changes: ArraySlice<Int>, naming: Bool, _ out: inout HTMLBuffer) {
        for place in changes {
            let change = difference.changes[place]
            out.markup("<div class=\"pair\">\n")
            writeSide(change, .removed, &out)
            writeSide(change, .added, &out)
            let others = digest.pages[place].count - 1
            if naming || others > 0 {
                out.markup("<p class=\"meta\">")
                if naming, let page = digest.page(of: place) { writeName(page, &out) }
                if others > 0 { out.markup(" and on \(DifferenceWords.count(others, "more page"))") }
                out.markup("</p>\n")
            }
            out.markup("</div>\n")
        }
    }

    private func writeName(_ page: SiteDifference.ChangedPage, _ out: inout HTMLBuffer) {
        out.text(page.title)
        out.markup(" ")
        out.element("code", page.path)
    }

    /// A sentence before or after the change, with the words marked that the other does not have.
    private func writeSide(_ change: SentenceChange, _ kind: SentenceChange.Run.Change, _ out: inout HTMLBuffer) {
        let (label, tag) = kind == .removed ? ("Before", "del") : ("Now", "ins")
        out.markup("<p dir=\"auto\" class=\"\(tag)\"><b dir=\"ltr\">\(label)</b> ")
        let isThere = change.kind == .changed || (change.kind == .removed) == (kind == .removed)
        if !isThere { out.markup("<i>\(kind == .removed ? "not there" : "no longer there")</i>") }
        for run in change.runs where run.kind == .same || run.kind == kind {
            let blank = run.text.hasPrefix(" ") ? " " : ""
            out.markup(blank)
            if run.kind == .same {
                out.text(run.text.dropFirst(blank.count))
            } else {
                out.element(tag, run.text.dropFirst(blank.count))
            }
        }
        out.markup("</p>\n")
    }

    // MARK: Lists

    func list<Item>(
        _ items: [Item], _ name: String, _ out: inout HTMLBuffer, _ write: (Item, inout HTMLBuffer) -> Void
    ) {
        out.markup("<ul class=\"\(name)\">\n")
        for item in items.prefix(Self.most) {
            out.markup("<li>")
            write(item, &out)
            out.markup("</li>\n")
        }
        out.markup("</ul>\n")
        fold(items.count - Self.most, &out)
    }

    private func fold(_ count: Int, _ out: inout HTMLBuffer) {
        guard count > 0 else { return }
        out.markup(
            "<p class=\"meta\">And \(number(count)) more; <code>dossier diff --format json</code> has them all.</p>\n")
    }
}

/// A page while it is written.
struct HTMLBuffer {
    var bytes: [UInt8] = []

    /// Markup, as it is.
    mutating func markup(_ text: String) { bytes += text.utf8 }

    /// Text, with the characters escaped that mean something in HTML. Characters that are not allowed in a page are
    /// left out.
    mutating func text(_ text: some StringProtocol) {
        let kept = text.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }
        bytes.append(escaping: String(decoding: kept, as: UTF8.self))
    }

    /// Text within an element without attributes, or with a class.
    mutating func element(_ name: String, class: String? = nil, _ text: some StringProtocol) {
        markup("<\(name)\(`class`.map { " class=\"\($0)\"" } ?? "")>")
        self.text(text)
        markup("</\(name)>")
    }
}
