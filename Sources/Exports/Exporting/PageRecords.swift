import Base
package import Model

/// The JSON record of each page: what the page says about its article, actor, event, footnote or source, with the id
/// and address of every link.
package struct PageRecords: SiteOutput {
    private let site: Site

    package init(_ site: Site) { self.site = site }

    /// The paths for articles, actors, events, sources and footnotes, in the site's order.
    package var paths: [String] {
        var paths: [String] = []
        paths.reserveCapacity(counts.reduce(0, +))
        for article in site.articles.indices { paths.append(site.articles[article].path.record.text) }
        for actor in site.actors.indices { paths.append(site.actors[actor].path.record.text) }
        for event in site.events.indices { paths.append(site.events[event].path.record.text) }
        for source in site.sources.indices { paths.append(site.sources[source].path.record.text) }
        for footnote in site.footnotes.indices { paths.append(site.footnotes[footnote].path.record.text) }
        return paths
    }

    private var counts: [Int] {
        [
            site.articles.count, site.actors.count, site.events.count, site.sources.count, site.footnotes.count,
        ]
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard let entity = entity(at: place) else { return }
        var writer = RecordWriter(site)
        JSONWriter.append(to: &bytes) { json in
            swap(&writer.cells.json, &json)
            writer.write(entity)
            swap(&writer.cells.json, &json)
        }
    }

    /// The entity of the record at a place in `paths`.
    private func entity(at place: Int) -> Entity? {
        var index = place
        for (list, count) in counts.enumerated() {
            guard index >= count else {
                return switch list {
                case 0: .article(Handle(index))
                case 1: .actor(Handle(index))
                case 2: .event(Handle(index))
                case 3: .source(Handle(index))
                default: .footnote(Handle(index))
                }
            }
            index -= count
        }
        return nil
    }
}
