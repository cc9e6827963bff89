package import Base
package import Model

/// Prepares sites for rendering.
///
/// A typesetter keeps its results, so for the next site it computes only what has changed.
package struct Typesetter: Sendable {
    private var templates = Memo<SiteTemplates, Diagnosed<TemplateSet?>>()
    private var lists = EditionMemo()

    package init() {}

    /// A renderer of a site's pages; nil if a template is missing or wrong, which the diagnostics report.
    ///
    /// - Parameters:
    ///   - statements: What sentences say about each event's figures, by the event's place in the site.
    package mutating func renderer(
        of site: Site, with files: SiteTemplates, statements: EntryMap<Site.Event, [Site.Statement]>? = nil,
        options: RenderOptions = RenderOptions()
    ) -> Diagnosed<Renderer?> {
        let compiled = templates(files) { $0.compiled }
        let renderer = compiled.value.map { templates in
            Renderer(site, lists.lists(of: site), templates, statements: statements, options: options)
        }
        return Diagnosed(renderer, compiled.diagnostics)
    }
}

/// The templates of a site.
package struct SiteTemplates: Sendable, Equatable {
    private let files: [SourceFile]
    private let assets: [String: String]

    /// - Parameters:
    ///   - files: `templates/article.mustache` and so on; files that are not templates are skipped.
    ///   - assets: Paths such as `assets/style.css`, each with the path that pages link to instead.
    package init(_ files: [SourceFile], assets: [String: String] = [:]) { (self.files, self.assets) = (files, assets) }

    /// The compiled templates. If links change, they are compiled twice, so that findings have their places in the
    /// editor's files.
    var compiled: Diagnosed<TemplateSet?> {
        var compiled = TemplateSet.compile(files)
        guard compiled.value != nil, !assets.isEmpty else { return compiled }
        compiled.value = TemplateSet.compile(files.map { $0.linking(to: assets) }).value ?? compiled.value
        return compiled
    }
}
