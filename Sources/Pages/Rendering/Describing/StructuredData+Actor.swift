import Base
import Model

extension StructuredData {
    /// The most articles that are listed as naming a subject.
    static let tellings = 20

    mutating func write(_ actor: borrowing Site.Actor) {
        let kind = actor.record.kind
        begin(SchemaType(kind), "#actor", actor.record.name)
        writeNames(actor.record.alsoKnownAs)
        out.member("description", actor.record.header.summary)
        switch kind {
        case .person: out.member("jobTitle", actor.record.role)
        default: out.member("disambiguatingDescription", actor.record.role)
        }
        write(actor.image)
        if let (began, ended) = Self.lifetime(of: kind) {
            out.member(began, actor.record.began?.schemaDate)
            out.member(ended, actor.record.ended?.schemaDate)
            writeEDTF([(began.description, actor.record.began), (ended.description, actor.record.ended)])
        } else {
            writeEDTF([("began", actor.record.began), ("ended", actor.record.ended)])
        }
        writeWholes(actor.partOf, of: kind)
        list("sameAs", texts: actor.record.sameAs.filter(\.isWeb).map(\.text))
        list("subjectOf", articles(naming: actor.mentionedIn))
        out.markup("}")
    }

    /// The properties for the beginning and the end of an actor; a `Country` has none.
    private static func lifetime(of kind: Catalog.Actor.Kind) -> (StaticString, StaticString)? {
        switch kind {
        case .person: ("birthDate", "deathDate")
        case .state: nil
        default: ("foundingDate", "dissolutionDate")
        }
    }

    /// Appends what an actor is part of, if schema.org has a property for it.
    private mutating func writeWholes(_ wholes: [Handle<Site.Actor>], of kind: Catalog.Actor.Kind) {
        guard !wholes.isEmpty else { return }
        func those(_ isMeant: (Catalog.Actor.Kind) -> Bool) -> [Entity] {
            wholes.filter { isMeant(edition.site.actors[$0].record.kind) }.map { .actor($0) }
        }
        func isOrganization(_ kind: Catalog.Actor.Kind) -> Bool { kind != .person && kind != .state }
        switch kind {
        case .person: list("affiliation", those(isOrganization))
        case .state: list("containedInPlace", those { $0 == .state })
        default:
            list("parentOrganization", those { isOrganization($0) && $0 != .alliance })
            list("memberOf", those { $0 == .alliance })
            if kind == .governmentBody { list("areaServed", those { $0 == .state }) }
        }
    }

    /// Appends other names, each with its language if that is given.
    mutating func writeNames(_ names: [Catalog.AlternativeName]) {
        list("alternateName", names) { name, data in
            guard let language = name.language else { return data.out.json(name.name.value) }
            data.out.markup("{\"@language\":")
            data.out.json(language)
            data.out.markup(",\"@value\":")
            data.out.json(name.name.value)
            data.out.markup("}")
        }
    }

    /// The articles that contain these sentences, newest first.
    func articles(naming evidence: [Site.Evidence]) -> [Entity] {
        var articles: [Entity] = []
        var last: Handle<Site.Article>?
        for index in evidence.indices {
            let article = evidence.span[index].article
            guard article != last else { continue }
            last = article
            articles.append(.article(article))
            if articles.count == Self.tellings { break }
        }
        return articles
    }
}
