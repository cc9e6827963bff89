import Base
import Model

/// What a page tells search engines and other programs: one JSON-LD object in the terms of schema.org, release 30.
///
/// The object is a `WebPage`, whose `@id` is its address. The subject of the page is its `mainEntity`, whose `@id` is
/// the address with a fragment: `#article`, `#actor`, `#event`, `#source`, `#footnote`, `#dataset`. Anything with a
/// page of its own is described there; other pages give only its type, `@id` and name. The page of a footnote, of which
/// there are many, gives the footnote alone. Because an `@id` must be a full address, a site without `base_url` has none
/// of this.
struct StructuredData {
    let edition: Edition
    let known: Identities
    let path: PagePath
    var out: [UInt8] = []

    /// Appends a `script` element with the data of a page; nothing if there is no `base_url`, or the page has no
    /// address of its own.
    static func write(_ frame: Frame, on page: PageScope, into out: inout [UInt8]) {
        guard let known = page.edition.identities, let subject = page.subject, frame.isAddressable,
            frame.original == nil
        else { return }
        var data = StructuredData(edition: page.edition, known: known, path: page.path)
        swap(&data.out, &out)
        data.out.markup("<script type=\"application/ld+json\">")
        if case .entity(.footnote(let footnote)) = subject {
            data.write(page.site.footnotes[footnote], footnote)
        } else {
            data.writePage(subject, frame, number: page.number)
        }
        data.out.markup("</script>")
        swap(&data.out, &out)
    }

    private mutating func writePage(_ subject: PageTask.Subject, _ frame: Frame, number: Int) {
        out.markup("{\"@context\":\"https://schema.org\",\"@type\":\"")
        out.markup(type(of: subject).name)
        out.markup("\",\"@id\":\"")
        writeAddress(path.text)
        out.markup("\"")
        out.member("name", frame.title)
        out.member("inLanguage", frame.language ?? edition.site.settings.language)
        switch subject {
        case .list(.home):
            writeSite()
        default:
            out.key("isPartOf")
            out += known.site
            writeTrail(to: subject, frame.title, number: number)
        }
        writeMainEntity(of: subject, frame, number: number)
        out.markup("}")
    }

    private mutating func writeMainEntity(of subject: PageTask.Subject, _ frame: Frame, number: Int) {
        if case .list(.data) = subject, let data = edition.options.data {
            out.key("mainEntity")
            return write(data)
        }
        guard case .entity(let entity) = subject else { return out.member("description", frame.description) }
        if case .page = entity { return out.member("description", frame.description) }
        out.key("mainEntity")
        if number > 1 { return known.append(entity, to: &out) }
        switch entity {
        case .article(let handle):
            write(edition.site.articles[handle], picture: edition.pictures?.address(of: subject))
        case .actor(let handle): write(edition.site.actors[handle])
        case .event(let handle): write(edition.site.events[handle])
        case .source(let handle): write(edition.site.sources[handle])
        case .footnote, .page: break
        }
    }

    private func type(of subject: PageTask.Subject) -> SchemaType {
        switch subject {
        case .list(.home), .list(.data), .list(.notFound), .redirect, .withdrawn: return .page
        case .list(.search): return .searchPage
        case .list, .pair: return .collectionPage
        case .entity(.page(let handle)):
            switch edition.site.pages[handle].record.header.id {
            case "about": return .aboutPage
            case "contact": return .contactPage
            default: return .page
            }
        case .entity: return .page
        }
    }

    /// The site in full, on its home page.
    private mutating func writeSite() {
        out.key("isPartOf")
        open(known.site)
        out.markup(",\"url\":\"")
        writeAddress("")
        out.markup("\"")
        out.member("alternateName", edition.site.settings.tagline)
        out.member("description", edition.site.settings.description)
        out.member("inLanguage", edition.site.settings.language)
        writeImprint()
        out.markup("}")
    }
}

/// Helpers that the parts share.
extension StructuredData {
    /// Appends the full address of a path in the site.
    mutating func writeAddress(_ path: String) {
        known.root.append(path, to: &out)
    }

    /// Begins the object of the page's subject: `{"@type":…,"@id":…,"name":…`.
    mutating func begin(_ type: SchemaType, _ fragment: StaticString, _ name: String) {
        out.markup("{\"@type\":\"")
        out.markup(type.name)
        out.markup("\",\"@id\":\"")
        writeAddress(path.text)
        out.markup(fragment)
        out.markup("\"")
        out.member("name", name)
    }

    /// Begins an object with everything that a reference says.
    private mutating func open(_ reference: [UInt8]) {
        out += reference.dropLast()
    }

    /// Appends who publishes a work of the site, and under which licence.
    mutating func writeImprint() {
        if !known.publisher.isEmpty {
            out.key("publisher")
            out += known.publisher
        }
        guard !known.licence.isEmpty else { return }
        out.key("license")
        out += known.licence
    }

    /// Appends a property whose value is one entity; nothing if there is none.
    mutating func member(_ name: StaticString, _ entity: Entity?) {
        guard let entity else { return }
        out.key(name)
        known.append(entity, to: &out)
    }

    /// Appends a property with a list of values; nothing if there are none.
    ///
    /// - Parameter write: Appends one of them.
    mutating func list<Item>(
        _ name: StaticString, _ items: some Collection<Item>, _ write: (Item, inout StructuredData) -> Void
    ) {
        guard !items.isEmpty else { return }
        out.key(name)
        var mark = UInt8(ascii: "[")
        for item in items {
            out.append(mark)
            mark = UInt8(ascii: ",")
            write(item, &self)
        }
        out.markup("]")
    }

    /// Appends a property whose values are entities; nothing if there are none.
    mutating func list(_ name: StaticString, _ entities: some Collection<Entity>) {
        list(name, entities) { $1.known.append($0, to: &$1.out) }
    }

    /// Appends a property whose values are texts; nothing if there are none.
    mutating func list(_ name: StaticString, texts: [String]) { list(name, texts) { $1.out.json($0) } }

    /// Appends the people or desks that a byline names.
    mutating func writeAuthors(_ names: [String]) {
        list("author", names) { name, data in
            data.out.markup("{\"@type\":\"")
            data.out.markup(SchemaType.author(name, of: data.edition.site.settings).name)
            data.out.markup("\"")
            data.out.member("name", name)
            data.out.markup("}")
        }
    }

    /// Appends dates in EDTF if ISO 8601 cannot say what is known; schema.org has no other place for them.
    ///
    /// - Parameter dates: Each with the property that it would belong to.
    mutating func writeEDTF(_ dates: [(property: String, date: PartialDate?)]) {
        list("identifier", dates.filter { $0.date?.needsEDTF ?? false }) { entry, data in
            data.out.markup("{\"@type\":\"PropertyValue\",\"propertyID\":\"EDTF\"")
            data.out.member("name", entry.property)
            data.out.member("value", entry.date?.text)
            data.out.markup("}")
        }
    }
}

extension StructuredData {
    /// Appends the trail of crumbs from the home page to a page.
    mutating func writeTrail(to subject: PageTask.Subject, _ title: String, number: Int) {
        out.markup(",\"breadcrumb\":{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
        out += known.home
        var position = 2
        switch subject {
        case .entity(let entity):
            let section = Section(subject) { edition.site.pages[$0].topic != nil }
            if section != .other { writeCrumb(&position, section.list.title, section.list.path.text) }
            if number > 1 { writeCrumb(&position, edition.name(entity), edition.path(entity)) }
        case .pair(let pair):
            writeCrumb(&position, Section.actors.list.title, Section.actors.list.path.text)
            if number > 1 { writeCrumb(&position, edition.title(of: pair), pair.path.text) }
        case .list(let list) where number > 1:
            writeCrumb(&position, edition.title(of: list), list.path.text)
        case .list, .redirect, .withdrawn: break
        }
        writeCrumb(&position, title, nil)
        out.markup("]}")
    }

    private mutating func writeCrumb(_ position: inout Int, _ name: String, _ path: String?) {
        out.markup(",{\"@type\":\"ListItem\",\"position\":")
        out.digits(position)
        position += 1
        out.member("name", name)
        if let path {
            out.markup(",\"item\":\"")
            writeAddress(path)
            out.markup("\"")
        }
        out.markup("}")
    }
}

extension StructuredData {
    /// The data of the site, on the page that describes it.
    mutating func write(_ data: DataSummary) {
        let title = edition.site.settings.title
        begin(.dataset, "#dataset", "\(title): data")
        out.member(
            "description",
            "The actors, events, sources, footnotes and mentions of “\(title)”, as tables, a graph and citations.")
        out.member("inLanguage", edition.site.settings.language)
        writeImprint()
        out.markup(",\"isAccessibleForFree\":true")
        list("distribution", data.tables.flatMap(\.files) + data.files) { file, data in
            data.out.markup("{\"@type\":\"DataDownload\",\"contentUrl\":\"")
            data.writeAddress(file.path)
            data.out.markup("\"")
            data.out.member("encodingFormat", Self.mediaType(of: file.path))
            data.out.markup("}")
        }
        out.markup("}")
    }

    /// The media type of a file, by its extension; nil if there is none for it.
    private static func mediaType(of path: String) -> String? {
        if path.hasSuffix(".csl.json") { return "application/vnd.citationstyles.csl+json" }
        return switch path.split(separator: ".").last {
        case "json": "application/json"
        case "csv": "text/csv"
        case "graphml": "application/xml"
        case "bib": "application/x-bibtex"
        case "ris": "application/x-research-info-systems"
        default: nil
        }
    }
}
