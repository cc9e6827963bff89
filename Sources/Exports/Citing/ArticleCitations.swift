import Model

/// How to cite each article, in files for reference managers beside it.
package struct ArticleCitations: SiteOutput {
    private let site: Site

    package init(_ site: Site) { self.site = site }

    package var paths: [String] {
        site.articles.flatMap { article in CitationFormat.allCases.map { $0.path(beside: article.path).text } }
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        let formats = CitationFormat.allCases
        let (article, format) = place.quotientAndRemainder(dividingBy: formats.count)
        formats[format].append([CitationItem(site.articles[article], of: site.settings)], to: &bytes)
    }
}
