/// Files made in addition to the pages. The raw value is what an editor writes.
package enum OutputGroup: String, Sendable, Hashable, CaseIterable {
    /// How to cite an article, next to it, and all sources, for reference managers: as RIS, which all of them read.
    case citations
    /// The same as BibTeX and CSL-JSON.
    case citationFormats = "citation-formats"
    /// Atom feeds of the site and of each actor, and a JSON Feed of the site.
    case feeds
    /// JSON Feeds of each actor.
    case jsonFeeds = "json-feeds"
    /// The events, for calendars.
    case calendars
    /// The addresses of all pages, for search engines.
    case sitemap
    /// The site as tables: `data/`, as CSV.
    case data
    /// The same tables as JSON.
    case jsonTables = "json-tables"
    /// The site as a network, and as entities for investigators.
    case graphs
    /// Each actor and event as data, next to its page.
    case pageData = "page-data"
    /// The same of each article, footnote and source, which repeats what the articles say.
    case textData = "text-data"
    /// A picture of each page, shown where other sites link to it.
    case pictures

    /// The group that it adds to, without which it is not made.
    package var base: OutputGroup? {
        switch self {
        case .citationFormats: .citations
        case .jsonFeeds: .feeds
        case .jsonTables, .graphs: .data
        case .textData: .pageData
        case .citations, .feeds, .calendars, .sitemap, .data, .pageData, .pictures: nil
        }
    }

    /// What a site makes that says nothing about it.
    package static let usual: Set<OutputGroup> = [
        .citations, .feeds, .calendars, .sitemap, .data, .graphs, .pageData, .pictures,
    ]
}

/// What an editor can write in `outputs`: a group, or a name for several.
package struct OutputChoice: RawRepresentable, CaseIterable, Sendable, Equatable {
    package let rawValue: String
    /// The groups that are made, with those that they add to.
    package let groups: Set<OutputGroup>

    /// `minimal` is what search engines need, `default` what readers are likely to use, `full` everything.
    package static let allCases =
        [
            OutputChoice("minimal", [.sitemap]),
            OutputChoice("default", OutputGroup.usual),
            OutputChoice("full", Set(OutputGroup.allCases)),
        ]
        + OutputGroup.allCases.map { group in
            OutputChoice(group.rawValue, Set([group, group.base].compactMap(\.self)))
        }

    package init?(rawValue: String) {
        guard let choice = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = choice
    }

    private init(_ rawValue: String, _ groups: Set<OutputGroup>) { (self.rawValue, self.groups) = (rawValue, groups) }
}
