package import Loading
package import Model
package import Publishing

/// A site as it is in an editor, saved or not, with what was found in it. Every feature is a function of it and a place.
package struct Briefing: Sendable {
    package let site: Site
    package let catalog: Catalog
    package let report: BuildReport
    package let texts: ReadTexts
    /// The folder of the site.
    package let root: String

    package init(_ examined: ExaminedSite, root: String) {
        (site, catalog, report, texts) = (examined.site, examined.catalog, examined.report, examined.texts)
        self.root = root
    }

    /// The text of a file, given by its path from the root; nil if it is not a text of the site.
    package func text(at path: String) -> EditedText? { texts[path].map { EditedText($0) } }

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
