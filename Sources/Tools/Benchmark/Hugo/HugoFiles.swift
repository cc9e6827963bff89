import SiteGenerator

/// Writes a generated site down for Hugo: the same pages with about the same text.
///
/// What Dossier finds out by itself (backlinks, the sentence that cites a footnote) stands ready in Hugo's content.
struct HugoFiles {
    private let site: GeneratedSite

    init(_ site: GeneratedSite) {
        self.site = site
    }

    /// Hands every file to `write`: its path below the folder of the Hugo site, and its text.
    func forEach<Failure: Error>(
        _ write: (_ path: String, _ text: String) throws(Failure) -> Void
    ) throws(Failure) {
        for layout in HugoLayouts.files { try write(layout.path, layout.text) }
        var backlinks = HugoBacklinks()
        for index in 0..<site.scale.articles {
            let page = HugoArticle(draft: site.article(index), site: site)
            try write("content/articles/\(page.draft.id).md", page.text)
            for footnote in page.draft.footnotes {
                try write("content/footnotes/\(page.draft.id)/\(footnote.label).md", page.text(of: footnote))
            }
            backlinks.add(page)
        }
        let cast = HugoCast(site: site, backlinks: backlinks)
        for index in site.actors.indices { try write("content/actors/\(site.actors[index].id).md", cast.actor(index)) }
        for index in site.events.indices { try write("content/events/\(site.events[index].id).md", cast.event(index)) }
        for index in site.sources.indices {
            try write("content/sources/\(site.sources[index].id).md", cast.source(index))
        }
    }
}
