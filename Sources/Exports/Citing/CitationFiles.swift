import Base
package import Model

/// How to cite each article, in files for reference managers next to it.
package struct ArticleCitations: SiteOutput {
    private let site: Site
    private let formats: [CitationFormat]

    package init(_ site: Site) {
        self.site = site
        formats = CitationFormat.made(by: site.settings)
    }

    package var paths: [String] {
        site.articles.flatMap { article in formats.map { $0.path(beside: article.path).text } }
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        let (article, format) = place.quotientAndRemainder(dividingBy: formats.count)
        formats[format].append([CitationItem(site.articles[Handle(article)], of: site.settings)], to: &bytes)
    }
}

extension CitationFormat {
    /// Appends the citations in order, as a UTF-8 file.
    package func append(_ items: [CitationItem], to out: inout [UInt8]) {
        switch self {
        case .bibTeX: Self.append(items, separator: "\n", to: &out) { $0.appendBibTeX(to: &$1) }
        case .ris: Self.append(items, separator: "\r\n", to: &out) { $0.appendRIS(to: &$1) }
        case .csl:
            JSON.list(items.map(\.csl)).append(to: &out)
            out.append(0x0A)
        }
    }

    private static func append(
        _ items: [CitationItem], separator: String, to out: inout [UInt8],
        _ each: (CitationItem, inout [UInt8]) -> Void
    ) {
        for (index, item) in items.enumerated() {
            if index > 0 { out += separator.utf8 }
            each(item, &out)
        }
    }
}
