import Base
import Model

/// The JSON beside each page: what the page says of its article, actor, event, footnote or source, every link by id and address.
package struct PageRecords: SiteOutput {
    private let exported: ExportedSite

    package init(_ site: Site) { self.init(ExportedSite(site)) }

    init(_ exported: ExportedSite) { self.exported = exported }

    /// Those of articles, actors, events, sources and footnotes, in the site's order.
    package var paths: [String] {
        var paths: [String] = []
        paths.reserveCapacity(counts.reduce(0, +))
        for index in exported.articles.indices { paths.append(exported.articles[index].path.record.text) }
        for index in exported.actors.indices { paths.append(exported.actors[index].path.record.text) }
        for index in exported.events.indices { paths.append(exported.events[index].path.record.text) }
        for index in exported.sources.indices { paths.append(exported.sources[index].path.record.text) }
        for index in exported.footnotes.indices { paths.append(exported.footnotes[index].path.record.text) }
        return paths
    }

    private var counts: [Int] {
        [
            exported.articles.count, exported.actors.count, exported.events.count, exported.sources.count,
            exported.footnotes.count,
        ]
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard let entity = entity(at: place) else { return }
        var writer = RecordWriter(exported)
        JSONWriter.append(to: &bytes) { json in
            swap(&writer.cells.json, &json)
            writer.write(entity)
            swap(&writer.cells.json, &json)
        }
    }

    /// What the record at a place in `paths` is of.
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
