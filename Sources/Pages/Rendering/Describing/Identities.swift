import Base
import Model

/// References to the site and its entities for the JSON-LD of any page: `{"@type":…,"@id":…,"name":…}`, made once.
struct Identities: Sendable {
    /// Where the addresses of the site begin.
    let root: JSONRoot
    /// The site.
    let site: [UInt8]
    /// Who publishes it; empty if not given.
    let publisher: [UInt8]
    /// The licence of its texts: an address if it is a known one, otherwise a work by its name; empty if there is none.
    let licence: [UInt8]
    /// The first crumb of every page's trail: the home page.
    let home: [UInt8]
    private let articles: References
    private let actors: References
    private let events: References
    private let sources: References

    init?(_ site: Site, _ lists: EditionLists) {
        guard let root = JSONRoot(site.settings), let actors = lists.actors.references,
            let events = lists.events.references,
            let sources = lists.sources.references
        else { return nil }
        self.root = root
        self.site = Self.reference("WebSite", root, "#site", site.settings.title)
        publisher = site.settings.publisher.map { Self.reference("Organization", root, "#publisher", $0) } ?? []
        licence = site.settings.licence.map(Self.licence) ?? []
        home = Self.home(root, site.settings.title)
        articles = References(toArticlesOf: site, root)
        (self.actors, self.events, self.sources) = (actors, events, sources)
    }

    /// Appends a reference to an article, actor, event or source; nothing for any other entity.
    func append(_ entity: Entity, to out: inout [UInt8]) {
        switch entity {
        case .article(let handle): articles.append(handle.index, to: &out)
        case .actor(let handle): actors.append(handle.index, to: &out)
        case .event(let handle): events.append(handle.index, to: &out)
        case .source(let handle): sources.append(handle.index, to: &out)
        case .footnote, .page: break
        }
    }
}

extension Identities {
    private static func reference(
        _ type: StaticString, _ root: JSONRoot, _ fragment: StaticString, _ name: String
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.markup("{\"@type\":\"")
        out.markup(type)
        out.markup("\",\"@id\":\"")
        root.append("", to: &out)
        out.markup(fragment)
        out.markup("\"")
        out.member("name", name)
        out.markup("}")
        return out
    }

    private static func home(_ root: JSONRoot, _ title: String) -> [UInt8] {
        var out: [UInt8] = []
        out.markup("{\"@type\":\"ListItem\",\"position\":1")
        out.member("name", title)
        out.markup(",\"item\":\"")
        root.append(PageTask.List.home.path.text, to: &out)
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

    /// The address of a licence that is given as an address, or by a Creative Commons name: `CC BY-SA 4.0`, `CC0`.
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

/// Where the addresses of a site begin, as JSON-LD says them.
struct JSONRoot: Sendable, Equatable {
    /// The address of the site with a `/` at its end, escaped for a JSON string.
    private let base: [UInt8]
    private let form: AddressForm

    /// Nil if the address of the site is not known.
    init?(_ settings: Settings) {
        guard let address = settings.baseURL?.text else { return nil }
        var base: [UInt8] = []
        base.json(unquoted: address)
        (self.base, form) = (base, settings.addressForm)
    }

    /// Appends the full address of a path of the site, without quotation marks.
    func append(_ path: String, to out: inout [UInt8]) {
        out += base
        out.json(unquoted: String(form.address(of: path)))
    }
}

/// The JSON-LD references to the entries of one list: `{"@type":…,"@id":…,"name":…}`, one after another.
struct References: Sendable {
    private var bytes: [UInt8] = []
    /// Where each of them ends.
    private var ends: [Int] = [0]

    init(toArticlesOf site: Site, _ root: JSONRoot) {
        self.init(count: site.articles.count)
        for index in site.articles.indices {
            let origin = site.articles[index].source
            let type = origin.map { SchemaType.article(firstIn: site.sources[$0].work) } ?? .report
            add(type, root, site.articles[index].path, "#article", site.articles[index].record.title)
        }
    }

    init(to actors: Entries<Site.Actor>, _ root: JSONRoot) {
        self.init(count: actors.count)
        for index in actors.indices {
            let type = SchemaType(actors[index].record.kind)
            add(type, root, actors[index].path, "#actor", actors[index].record.name)
        }
    }

    init(to events: Entries<Site.Event>, _ root: JSONRoot) {
        self.init(count: events.count)
        for index in events.indices {
            add(.event, root, events[index].path, "#event", events[index].record.title)
        }
    }

    init(to sources: Entries<Site.Source>, _ root: JSONRoot) {
        self.init(count: sources.count)
        for index in sources.indices {
            let type = SchemaType(cslType: sources[index].work.type)
            add(type, root, sources[index].path, "#source", sources[index].work.name)
        }
    }

    private init(count: Int) {
        bytes.reserveCapacity(150 * count)
        ends.reserveCapacity(1 + count)
    }

    /// Appends the reference to an entry; nothing if there is none at that place.
    func append(_ index: Int, to out: inout [UInt8]) {
        guard let start = ends[at: index], let end = ends[at: index + 1] else { return }
        out.append(contentsOf: bytes.span.extracting(start..<end))
    }

    private mutating func add(
        _ type: SchemaType, _ root: JSONRoot, _ path: PagePath, _ fragment: StaticString, _ name: String
    ) {
        bytes.markup("{\"@type\":\"")
        bytes.markup(type.name)
        bytes.markup("\",\"@id\":\"")
        root.append(path.text, to: &bytes)
        bytes.markup(fragment)
        bytes.markup("\"")
        bytes.member("name", name)
        bytes.markup("}")
        ends.append(bytes.count)
    }
}
