import Base
package import Loading
package import Model
package import Publishing

/// A site as it is in an editor, saved or not, with what was found in it. Every feature is a function of it and a place.
package struct Briefing: Sendable {
    package let site: Site
    package let catalog: Catalog
    package let report: BuildReport
    package let texts: SiteTexts
    /// The last state of the site that could be built; nil until there is one.
    package let files: SiteFiles?
    /// The folder of the site.
    package let root: String

    package init(_ examined: ExaminedSite, files: SiteFiles? = nil, root: String) {
        (site, catalog, report, texts) = (examined.site, examined.catalog, examined.report, examined.texts)
        (self.files, self.root) = (files, root)
    }

    /// The text of a file, given by its path from the root; nil if it is not a text of the site.
    package func text(at path: String) -> EditedText? { texts[path].map { EditedText($0) } }

    /// The address of the page of a file, from the site's root, with the paragraph or heading at a line, from 0; nil if
    /// the file has no page.
    package func page(of path: String, line: Int?) -> String? {
        guard let subject = subject(of: path) else { return nil }
        let page: String
        switch subject {
        case .home: page = Site.Overview.home.path.text
        case .entry(let entity): page = site.path(of: entity).text
        case .footnote(let footnote): page = site[footnote].path.text
        case .passages(let article): page = site[article].path.text
        }
        guard let line, let body = document(of: subject) else { return page }
        let place = body.anchors.last { anchor in
            body.document.nodes.indices.contains(Int(anchor.node))
                && Int(body.document.nodes[Int(anchor.node)].line) <= line + 1
        }
        return page + (place.map { "#" + $0.id } ?? "")
    }

    /// The findings in a file, in the order of their places.
    package func findings(in path: String) -> ArraySlice<Diagnostic> {
        let all = report.diagnostics
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return all[low...].prefix { $0.path == path }
    }
}
