package import Base
package import Model

/// A file below `templates/assets/`, of the site or built in.
package struct TemplateAsset: Sendable, Equatable {
    /// Such as `style.css`.
    package let name: String
    /// Its bytes where it is built in, or ends with what the theme changes; nil where the site has a file of its own.
    package let builtIn: Shared<[UInt8]>?

    /// Its path from the site's folder, whether or not there is such a file.
    package var path: String { "templates/assets/" + name }
}

/// The templates and assets that travel in the binary. A site has all of them, and its own files take the place of those
/// with the same path.
package enum BuiltInTemplates {
    /// Every file, by its path from a site's folder, sorted: `templates/article.mustache`.
    package static let files: [SourceFile] = EmbeddedFile.all
        .map { SourceFile(path: "templates/" + $0.path, bytes: Array($0.text.utf8)) }.sorted { $0.path < $1.path }

    static let templates = files.filter { $0.path.hasSuffix(".mustache") }

    static let assets = files.filter { $0.path.hasPrefix("templates/assets/") }.map { file in
        TemplateAsset(name: String(file.path.dropFirst("templates/assets/".count)), builtIn: Shared(file.bytes))
    }
}

extension LoadedTemplates {
    /// The same with the built-in files that the site does not have.
    var overlaid: LoadedTemplates {
        let own = (templates: Set(templates.map(\.path)), assets: Set(assets.map(\.name)))
        let all = templates + BuiltInTemplates.templates.filter { !own.templates.contains($0.path) }
        let allAssets = assets + BuiltInTemplates.assets.filter { !own.assets.contains($0.name) }
        return LoadedTemplates(
            templates: all.sorted { $0.path < $1.path }, assets: allAssets.sorted { $0.name < $1.name })
    }
}
