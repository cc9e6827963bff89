import Base
import Model

/// How JSON-LD refers to the entries of one list: `{"@type":…,"@id":…,"name":…}`, one behind the other.
struct References: Sendable {
    private var bytes: [UInt8] = []
    /// Where each of them ends.
    private var ends: [Int] = [0]

    /// - Parameter base: The address of the site as it stands in a JSON string.
    init(toArticlesOf site: Site, base: [UInt8]) {
        self.init(count: site.articles.count)
        for index in site.articles.indices {
            let origin = site.articles[index].source
            let type = origin.map { SchemaType.article(firstIn: site.sources[$0.index].work) } ?? .report
            add(type, base, site.articles[index].path, "#article", site.articles[index].record.title)
        }
    }

    init(to actors: Entries<Site.Actor>, base: [UInt8]) {
        self.init(count: actors.count)
        for index in actors.indices {
            let type = SchemaType(actors[index].record.kind)
            add(type, base, actors[index].path, "#actor", actors[index].record.name)
        }
    }

    init(to events: Entries<Site.Event>, base: [UInt8]) {
        self.init(count: events.count)
        for index in events.indices {
            add(.event, base, events[index].path, "#event", events[index].record.title)
        }
    }

    init(to sources: Entries<Site.Source>, base: [UInt8]) {
        self.init(count: sources.count)
        for index in sources.indices {
            let type = SchemaType(cslType: sources[index].work.type)
            add(type, base, sources[index].path, "#source", sources[index].work.name)
        }
    }

    private init(count: Int) {
        bytes.reserveCapacity(150 * count)
        ends.reserveCapacity(1 + count)
    }

    /// Appends what refers to an entry; nothing where there is none at that place.
    func append(_ index: Int, to out: inout [UInt8]) {
        guard let start = ends[at: index], let end = ends[at: index + 1] else { return }
        bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    private mutating func add(
        _ type: SchemaType, _ base: [UInt8], _ path: PagePath, _ fragment: StaticString, _ name: String
    ) {
        bytes.markup("{\"@type\":\"")
        bytes.markup(type.name)
        bytes.markup("\",\"@id\":\"")
        bytes += base
        bytes.json(unquoted: path.text)
        bytes.markup(fragment)
        bytes.markup("\"")
        bytes.member("name", name)
        bytes.markup("}")
        ends.append(bytes.count)
    }
}
