import Base
import Model
import Mustache

/// Where a source can be found and of what type it is.
extension PartShapes {
    static func whereabouts(_ date: Shape<PartialDate>) -> [ShapeField<Handle<Site.Source>>] {
        [
            .url("url", "Where it can be read.") { source, page in page.site.sources[source].work.url?.text },
            .text("host", "The host of that address.") { source, page in page.site.sources[source].work.url?.host },
            .url("archived", "The address of an archived copy.") { source, page in
                page.site.sources[source].work.archived?.text
            },
            .text("archived_host", "The host of that address.") { source, page in
                page.site.sources[source].work.archived?.host
            },
            .record("accessed", date, "When the editor read it.") { source, page in
                page.site.sources[source].work.accessed
            },
        ]
    }

    /// Where a source appeared, and the numbers by which it is found.
    static var publication: [ShapeField<Handle<Site.Source>>] {
        Publication.fields.map { field in
            .text(field.key, field.summary) { source, page in
                page.site.sources[source].work.publication[keyPath: field.path]
            }
        } + [
            .text("editors", "Who edited the book that it is, or is a part of: `A and B`.") { source, page in
                Words.names(page.site.sources[source].work.editors.map(\.name))
            },
            .text("part", "Its place in what it appeared in: `volume 3, issue 2, pages 12–31`.") { source, page in
                Words.part(page.site.sources[source].work.publication)
            },
        ]
    }

    static var standing: [ShapeField<Handle<Site.Source>>] {
        [
            .text("standing", "The type of source: `official`, `press`, `unknown`.") {
                source, page in
                Words.standing(page.site.sources[source].work.standing ?? .unknown)
            },
            .text("standing_meaning", "What that type means: `from a news agency`.") { source, page in
                Words.meaning(page.site.sources[source].work.standing ?? .unknown)
            },
            .text("language", "Its language, where it is given.") { source, page in
                page.site.sources[source].work.language
            },
            .text("language_name", "That language in words: `Chinese`.") { source, page in
                page.site.sources[source].work.language.map(Words.language)
            },
            .flag("has_address", "Whether it has an address or an archived copy.") { source, page in
                page.site.sources[source].work.url != nil || page.site.sources[source].work.archived != nil
            },
            .text(
                "unknown",
                "What would help to find it and is not known: `link, archive or date`; nothing if it can be opened."
            ) {
                source, page in
                let work = page.site.sources[source].work
                guard work.url == nil, work.archived == nil else { return nil }
                return work.date == nil ? "link, archive or date" : "link or archive"
            },
            .text("uses", "How many pages cite it: `3 footnotes, 1 event`.") { source, page in
                page.edition.uses(of: source)
            },
        ]
    }
}
