import Base
package import Model

/// The JSON records of pages: what a page says about its article, actor, event, footnote or source, with the id and
/// address of every link.
package struct PageRecords: SiteOutput {
    private let site: Site
    /// In the order of `paths`.
    private let entities: [Entity]

    package init(_ site: Site) {
        self.site = site
        let footnotes = site.footnotes.indices.map { Entity.footnote($0) }
        entities = (site.namedEntities + footnotes).filter(site.makesRecord)
    }

    /// The paths for articles, actors, events, sources and footnotes, in the site's order.
    package var paths: [String] { entities.map { site.path(of: $0).record.text } }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard entities.indices.contains(place) else { return }
        var writer = RecordWriter(site)
        JSONWriter.append(to: &bytes) { json in
            swap(&writer.cells.json, &json)
            writer.write(entities[place])
            swap(&writer.cells.json, &json)
        }
    }
}
