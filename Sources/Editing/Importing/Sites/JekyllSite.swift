import Base
import Model

/// Reads the folder of a Jekyll site.
struct JekyllSite {
    private let folder: SourceFolder
    private let settings: [String: FrontValue]
    private var people: [String: FrontValue] = [:]

    static func read(_ root: String) throws(DiskFailure) -> ForeignSite {
        let folder = try SourceFolder(
            root, ignoring: ["_site", "vendor", "_includes", "_layouts", "_sass", "_plugins"])
        return JekyllSite(folder).site()
    }

    private init(_ folder: SourceFolder) {
        self.folder = folder
        let config = ["_config.yml", "_config.yaml"].lazy.compactMap {
            folder.paths.contains($0) ? folder.text($0) : nil
        }.first
        settings = config.map { ForeignFields.yaml($0[...]) } ?? [:]
        for path in ["_data/authors.yml", "_data/authors.yaml", "_data/team.yml"] where folder.paths.contains(path) {
            people.merge(folder.text(path).map { ForeignFields.yaml($0[...]) } ?? [:]) { $1 }
        }
        if case .map(let authors)? = settings["authors"] { people.merge(authors) { $1 } }
    }

    private var baseURL: String {
        let base = settings["baseurl"]?.text ?? ""
        return base == "/" ? "" : base.hasSuffix("/") ? String(base.dropLast()) : base
    }

    private func site() -> ForeignSite {
        var site = ForeignSite()
        site.language = settings["lang"]?.text ?? settings["locale"]?.text
        if let url = settings["url"]?.text { site.bases = [url + baseURL] }
        for (name, value) in settings { if case .text(let text) = value { site.values["site.\(name)"] = text } }
        for path in folder.paths where !site.isForeign(path) {
            let isText = ["md", "markdown", "mkd", "html"].contains(path.fileExtension)
            let isHidden = path.split(separator: "/").dropLast().contains { $0.hasPrefix("_") }
            if isText, let post = post(path, isHidden: isHidden) {
                site.posts.append(post)
            } else if path.fileExtension == "html", !isHidden, folder.text(path)?.starts(with: "---") == true {
                site.leaveOut(path, "It is a page in HTML with a layout of its own, so it was left out.")
            } else if !isHidden || path.hasPrefix("_posts/") || path.hasPrefix("_images/") {
                site.files["/" + path] = path
            }
        }
        return site
    }

    private func post(_ path: String, isHidden: Bool) -> SitePost? {
        let steps = path.split(separator: "/").map(String.init)
        let place = steps.firstIndex { $0 == "_posts" || $0 == "_drafts" }
        let collection = place == nil ? collection(of: steps) : nil
        if isHidden, place == nil, collection == nil { return nil }
        guard let bytes = folder.text(path), !(path.hasSuffix(".html") && place == nil && collection == nil) else {
            return nil
        }
        let fields = ForeignFields(bytes)
        // Jekyll copies files without front matter as they are.
        guard !fields.values.isEmpty || place != nil || bytes.starts(with: "---") else { return nil }
        let (date, stem) = Self.dated(path.fileStem)
        let slug = fields["slug"]?.text ?? (stem == "index" ? steps.dropLast().last ?? "home" : stem)
        var post = MarkdownPost.read(fields, origin: path, slug: slug, fallback: slug.asTitle)
        post.date = post.date ?? date
        post.names += [steps.last?.fileStem ?? "", stem]
        post.authors = post.authors.map { people[$0.lowercased()]?.text ?? people[$0]?.text ?? $0 }
        post.isDraft = post.isDraft || steps.contains("_drafts")
        post.isPage = place == nil && post.date == nil
        let categories =
            (place.map { Array(steps[..<$0]) } ?? [])
            + Self.categories(fields)
        post.addresses = [baseURL + address(fields, post, path, stem, place != nil, categories)]
        post.addresses += (fields["redirect_from", "aliases", "alias"]?.texts ?? []).map {
            baseURL + ($0.hasPrefix("/") ? $0 : "/" + $0)
        }
        return post
    }

    /// Words between blanks in a text, or the items of a list.
    private static func categories(_ fields: ForeignFields) -> [String] {
        if case .text(let text)? = fields["categories"] { return text.split(separator: " ").map(String.init) }
        return fields["categories", "category"]?.texts ?? []
    }

    /// `2014-05-03-title`
    private static func dated(_ stem: String) -> (date: String?, stem: String) {
        let parts = stem.split(separator: "-", maxSplits: 3).map(String.init)
        guard parts.count == 4, let year = Int(parts[0]), parts[0].count == 4, let month = Int(parts[1]),
            let day = Int(parts[2]),
            let date = LibraryDate.made([year, month, day])
        else { return (nil, stem) }
        return (date.text, parts[3])
    }

    /// The name of the collection with pages to which a file belongs.
    private func collection(of steps: [String]) -> String? {
        guard let first = steps.first(where: { $0.hasPrefix("_") }) else { return nil }
        let name = String(first.dropFirst())
        guard let known = settings["collections"] else { return nil }
        if let values = known[name.lowercased()] { return values["output"]?.isTrue == true ? name : nil }
        return nil
    }

    private func address(
        _ fields: ForeignFields, _ post: SitePost, _ path: String, _ stem: String, _ isPost: Bool,
        _ categories: [String]
    ) -> String {
        let steps = path.split(separator: "/").map(String.init)
        var link = Permalink(
            post, name: post.slug, folders: steps.dropLast().map { $0.hasPrefix("_") ? String($0.dropFirst()) : $0 })
        link.categories = categories.map { $0.lowercased() }
        if let own = fields["permalink"]?.text { return link.jekyll(Self.pattern(own)) }
        if isPost {
            let own = settings["collections"]?["posts"]?["permalink"]
            let pattern = pattern(for: path, type: "posts") ?? own?.text ?? settings["permalink"]?.text
            return link.jekyll(Self.pattern(pattern ?? "date"))
        }
        if let collection = collection(of: steps) {
            let inner = Array(steps.drop { $0 != "_" + collection }.dropFirst().dropLast())
            link = Permalink(post, name: stem, folders: inner)
            (link.categories, link.collection) = (categories.map { $0.lowercased() }, collection)
            let own =
                pattern(for: path, type: collection)
                ?? settings["collections"]?[collection.lowercased()]?["permalink"]?.text
            return link.jekyll(Self.pattern(own ?? "/:collection/:path:output_ext"))
        }
        let folders = steps.dropLast().joined(separator: "/")
        let isPretty =
            ["pretty"].contains(settings["permalink"]?.text ?? "")
            || settings["permalink"]?.text?.hasSuffix("/") == true
        let name = path.fileStem
        if name == "index" { return "/" + folders + (folders.isEmpty ? "" : "/") }
        return "/" + (folders.isEmpty ? "" : folders + "/") + name + (isPretty ? "/" : ".html")
    }

    /// The pattern that `defaults` of the settings give for a path.
    private func pattern(for path: String, type: String) -> String? {
        guard case .list(let defaults)? = settings["defaults"] else { return nil }
        let fitting = defaults.filter { rule in
            let scope = rule["scope"]
            let isType = scope?["type"]?.text.map { $0 == type } ?? true
            return isType && path.hasPrefix(scope?["path"]?.text ?? "")
        }
        return fitting.compactMap { $0["values"]?["permalink"]?.text }.last
    }

    private static func pattern(_ name: String) -> String {
        switch name {
        case "date": "/:categories/:year/:month/:day/:title:output_ext"
        case "pretty": "/:categories/:year/:month/:day/:title/"
        case "none": "/:categories/:title:output_ext"
        case "ordinal": "/:categories/:year/:y_day/:title:output_ext"
        default: name
        }
    }
}
