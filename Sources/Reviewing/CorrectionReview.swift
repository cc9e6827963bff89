import Base
import Model

/// Finds corrections of a place that does not exist.
struct CorrectionReview {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ site: Site) {
        for index in site.articles.indices {
            check(site.articles[index].record.header.value, site.articles[index].body.value)
        }
        for index in site.actors.indices {
            check(site.actors[index].record.header.value, site.actors[index].body.value)
        }
        for index in site.events.indices {
            check(site.events[index].record.header.value, site.events[index].body.value)
        }
        for index in site.sources.indices {
            check(site.sources[index].record?.header.value, site.sources[index].body.value)
        }
        for index in site.pages.indices { check(site.pages[index].record.header.value, site.pages[index].body.value) }
        for index in site.footnotes.indices {
            guard let note = site.footnotes[index].note else { continue }
            check(note.corrections, in: note.file.path, site.footnotes[index].noteBody?.value)
        }
    }

    private mutating func check(_ header: Catalog.Header?, _ body: LinkedDocument) {
        if let header { check(header.corrections, in: header.file.path, body) }
    }

    private mutating func check(_ corrections: [Catalog.Correction], in path: String, _ body: LinkedDocument?) {
        for correction in corrections {
            guard let place = correction.place, body?.has(place.value) != true else { continue }
            diagnostics.append(
                Diagnostic(
                    .unknownFragment, in: path, at: place.position,
                    "no heading or paragraph '#\(place.value)' on this page"))
        }
    }
}
