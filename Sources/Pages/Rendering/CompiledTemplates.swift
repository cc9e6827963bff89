import Model

/// Templates, and what compiling them gave.
package struct CompiledTemplates: Sendable {
    private let files: [SourceFile]
    private let assets: [String: String]
    let result: Diagnosed<TemplateSet?>

    /// Compiles templates.
    ///
    /// - Parameters:
    ///   - files: `templates/article.mustache` and so on; files that are no templates are passed over.
    ///   - assets: Paths such as `assets/style.css`, each with the one that pages are to link to in its place.
    ///   - former: What is taken over where the rest is the same.
    package init(_ files: [SourceFile], assets: [String: String] = [:], keeping former: CompiledTemplates? = nil) {
        self.files = files
        self.assets = assets
        if let former, former.files == files, former.assets == assets {
            result = former.result
        } else {
            result = Self.compile(files, assets)
        }
    }

    /// Where links change, compiled twice, so that what is found has the places of what the editor wrote.
    private static func compile(_ files: [SourceFile], _ assets: [String: String]) -> Diagnosed<TemplateSet?> {
        var compiled = TemplateSet.compile(files)
        guard compiled.value != nil, !assets.isEmpty else { return compiled }
        compiled.value = TemplateSet.compile(files.map { $0.linking(to: assets) }).value ?? compiled.value
        return compiled
    }
}
