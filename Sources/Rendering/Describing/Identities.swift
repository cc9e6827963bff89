import Model

/// The site and its entities as JSON-LD of any page refers to them: `{"@type":…,"@id":…,"name":…}`, made once.
struct Identities: Sendable {
    /// The address of the site with a `/` at its end, as it stands in a JSON string.
    let base: [UInt8]
    /// The site.
    let site: [UInt8]
    /// Who publishes it; empty where that is not said.
    let publisher: [UInt8]
    /// The licence of its texts: an address where it is a known one, else a work by its name; empty where there is none.
    let licence: [UInt8]
    /// The first crumb of every page's trail: the home page.
    let home: [UInt8]
    /// The references, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each of them ends: articles, then actors, events and sources.
    private var ends: [Int] = [0]
    /// The place in `ends` of the first of each kind.
    private var firsts: (articles: Int, actors: Int, events: Int, sources: Int) = (0, 0, 0, 0)

    init?(_ settings: Settings, base: String?) {
        guard let base else { return nil }
        var address: [UInt8] = []
        address.json(unquoted: base)
        self.base = address
        site = Self.reference("WebSite", address, "#site", settings.title)
        publisher = settings.publisher.map { Self.reference("Organization", address, "#publisher", $0) } ?? []
        licence = settings.licence.map(Self.licence) ?? []
        home = Self.home(address, settings.title)
    }

    mutating func add(
        _ articles: Entries<Site.Article>, _ actors: Entries<Site.Actor>, _ events: Entries<Site.Event>,
        _ sources: Entries<Site.Source>
    ) {
        bytes.reserveCapacity(150 * (articles.count + actors.count + events.count + sources.count))
        ends.reserveCapacity(1 + articles.count + actors.count + events.count + sources.count)
        for index in articles.indices {
            let type = articles[index].source.map { SchemaType.article(firstIn: sources[$0.index].work) } ?? .report
            add(type, articles[index].path, "#article", articles[index].record.title)
        }
        firsts.actors = ends.count - 1
        for index in actors.indices {
            add(SchemaType(actors[index].record.kind), actors[index].path, "#actor", actors[index].record.name)
        }
        firsts.events = ends.count - 1
        for index in events.indices {
            add(.event, events[index].path, "#event", events[index].record.title)
        }
        firsts.sources = ends.count - 1
        for index in sources.indices {
            let type = SchemaType(cslType: sources[index].work.type)
            add(type, sources[index].path, "#source", sources[index].work.name)
        }
    }

    /// Appends what refers to an article, actor, event or source; nothing for what is none of these.
    func append(_ entity: Entity, to out: inout [UInt8]) {
        let place: Int
        switch entity {
        case .article(let handle): place = firsts.articles + handle.index
        case .actor(let handle): place = firsts.actors + handle.index
        case .event(let handle): place = firsts.events + handle.index
        case .source(let handle): place = firsts.sources + handle.index
        case .footnote, .page: return
        }
        guard let start = ends[at: place], let end = ends[at: place + 1] else { return }
        bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    private mutating func add(_ type: SchemaType, _ path: PagePath, _ fragment: StaticString, _ name: String) {
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

extension Identities {
    private static func reference(
        _ type: StaticString, _ base: [UInt8], _ fragment: StaticString, _ name: String
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.markup("{\"@type\":\"")
        out.markup(type)
        out.markup("\",\"@id\":\"")
        out += base
        out.markup(fragment)
        out.markup("\"")
        out.member("name", name)
        out.markup("}")
        return out
    }

    private static func home(_ base: [UInt8], _ title: String) -> [UInt8] {
        var out: [UInt8] = []
        out.markup("{\"@type\":\"ListItem\",\"position\":1")
        out.member("name", title)
        out.markup(",\"item\":\"")
        out += base
        out.json(unquoted: PageTask.List.home.path.text)
        out.markup("\"}")
        return out
    }

    private static func licence(_ words: String) -> [UInt8] {
        var out: [UInt8] = []
        if let address = address(ofLicence: words) {
            out.json(address)
        } else {
            out.markup("{\"@type\":\"CreativeWork\"")
            out.member("name", words)
            out.markup("}")
        }
        return out
    }

    /// The address of a licence that is given as one, or as Creative Commons name theirs: `CC BY-SA 4.0`, `CC0`.
    private static func address(ofLicence words: String) -> String? {
        if let url = SafeURL(words), url.isWeb { return url.text }
        let parts = words.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
        let creativeCommons = "https://creativecommons.org/"
        if parts.first == "cc0" { return creativeCommons + "publicdomain/zero/1.0/" }
        guard parts.count >= 3, parts[0] == "cc", let version = parts.last else { return nil }
        let terms = parts[1..<(parts.count - 1)].joined(separator: "-")
        guard ["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"].contains(terms),
            ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(version)
        else { return nil }
        return "\(creativeCommons)licenses/\(terms)/\(version)/"
    }
}
