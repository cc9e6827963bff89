import Base
import Model

/// Writes the record of one page: its row in the tables, and its links.
struct RecordWriter {
    let site: Site
    /// The last address that was written; its memory serves for the next.
    private var address: [UInt8] = []
    var cells = Cells(.json)

    init(_ site: Site) { self.site = site }

    mutating func write(_ entity: Entity) {
        cells.json.openObject(onLines: true)
        member("record", entity.kindName)
        switch entity {
        case .article(let handle): write(handle)
        case .actor(let handle): write(handle)
        case .event(let handle): write(handle)
        case .footnote(let handle): write(handle)
        case .source(let handle): write(handle)
        case .page: break
        }
        member("licence", site.settings.licence)
        cells.json.closeObject()
        cells.json.endLine()
    }

    /// Writes a member with a text, if there is one.
    mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        cells.json.key(name)
        cells.json.text(text)
    }

    mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        cells.json.key(name)
        cells.json.number(number)
    }

    /// Writes the three members of a date, if there is one.
    mutating func member(_ name: String, _ date: PartialDate?) {
        guard let date else { return }
        member(name, date.text)
        member(name + "_earliest", date.earliest)
        member(name + "_latest", date.latest)
    }

    private mutating func member(_ name: String, _ day: Day) {
        guard day.hasFourDigitYear else { return }
        cells.json.key(name)
        cells.json.text { day.append(to: &$0) }
    }

    /// Writes a member with all the words of a text, if there are any.
    mutating func member(_ name: String, _ body: Shared<LinkedDocument>?) {
        guard let body, !body.document.isEmpty else { return }
        cells.json.key(name)
        site.write(body, to: &cells.json)
    }

    /// Writes why the page would not be published yet, if drafts are included.
    mutating func member(held hold: Hold?) { member("held", hold?.inWords) }

    /// Writes a member with a link to an entity, if there is one.
    mutating func member(_ name: String, _ entity: Entity?) {
        guard let entity else { return }
        cells.json.key(name)
        cells.json.openObject()
        writeLink(entity)
        cells.json.closeObject()
    }

    /// Writes a list of objects, one per line; nothing if the list is empty.
    mutating func list<Item>(
        _ name: String, _ items: some Collection<Item>, _ write: (Item, inout RecordWriter) -> Void
    ) {
        guard !items.isEmpty else { return }
        cells.json.key(name)
        cells.json.openList(onLines: true)
        for item in items {
            cells.json.openObject()
            write(item, &self)
            cells.json.closeObject()
        }
        cells.json.closeList()
    }

    /// Writes a list of links.
    mutating func links(_ name: String, _ entities: some Collection<Entity>) {
        list(name, entities) { $1.writeLink($0) }
    }

    /// Writes the members of a link to an entity.
    mutating func writeLink(_ entity: Entity) {
        member("kind", entity.kindName)
        member("id", site.id(of: entity))
        member("name", site.name(of: entity))
        let path = site.path(of: entity)
        writeAddress { $0.appendAddress(of: path, to: &$1) }
    }

    /// Writes the member with an address.
    mutating func writeAddress(_ append: (Site, inout [UInt8]) -> Void) {
        address.removeAll(keepingCapacity: true)
        append(site, &address)
        cells.json.key("address")
        cells.json.text { [address] in $0 += address }
    }
}
