import Base

/// Reads the folder of a Hugo site.
struct HugoSite {
    private let folder: SourceFolder
    private var settings: [String: FrontValue] = [:]
    /// The folder of texts of each language; the language is empty if there is only one.
    private var trees: [(folder: String, language: String)] = []
    private var languages: Set<String> = []
    private var main = ""

    static func read(_ root: String) throws(DiskFailure) -> ForeignSite {
        let folder = try SourceFolder(root, ignoring: ["public", "resources", "themes"])
        return HugoSite(folder).site()
    }

    private init(_ folder: SourceFolder) {
        self.folder = folder
        for path in folder.paths where Self.isSettings(path) {
            guard let bytes = folder.text(path) else { continue }
            let values = Self.values(bytes, path)
            let stem = path.fileStem.lowercased()
            if path.contains("/"), stem != "hugo", stem != "config" {
                // config/_default/permalinks.toml, config/_default/languages.fr.toml
                let parts = stem.split(separator: ".").map(String.init)
                var value = FrontValue.map(values)
                for part in parts.dropFirst().reversed() { value = .map([part: value]) }
                merge(parts[0], value)
            } else {
                for (name, value) in values { merge(name, value) }
            }
        }
        findTrees()
    }

    private static func isSettings(_ path: String) -> Bool {
        let isKnown = ["toml", "yaml", "yml", "json"].contains(path.fileExtension)
        let names = ["hugo", "config"]
        return isKnown
            && (!path.contains("/") && names.contains(path.fileStem.lowercased()) || path.hasPrefix("config/_default/"))
    }

    private static func values(_ bytes: [UInt8], _ path: String) -> [String: FrontValue] {
        switch path.fileExtension {
        case "toml": return TOMLReader.read(bytes[...])
        case "json":
            if let json = JSONReader.read(bytes), case .map(let members) = FrontValue(json) { return members }
            return [:]
        default: return ForeignFields.yaml(bytes[...])
        }
    }

    private mutating func merge(_ name: String, _ value: FrontValue) {
        if case .map(let old)? = settings[name], case .map(let new) = value {
            settings[name] = .map(old.merging(new) { $1 })
        } else {
            settings[name] = value
        }
    }

    private mutating func findTrees() {
        main = settings["defaultcontentlanguage"]?.text ?? "en"
        if case .map(let all)? = settings["languages"] {
            languages = Set(all.keys)
            for (name, values) in all.sorted(by: { $0.key < $1.key }) {
                if let own = values["contentdir"]?.text { trees.append((own, name)) }
            }
        }
        if trees.isEmpty, case .list(let mounts)? = settings["module"]?["mounts"] {
            for mount in mounts where mount["target"]?.text?.split(separator: "/").first == "content" {
                if let source = mount["source"]?.text { trees.append((source, mount["lang"]?.text ?? "")) }
            }
        }
        if trees.isEmpty { trees = [(settings["contentdir"]?.text ?? "content", "")] }
    }

    private func site() -> ForeignSite {
        var site = ForeignSite()
        site.language = main
        if let base = settings["baseurl"]?.text { site.bases = [base] }
        for path in folder.paths {
            guard let tree = trees.first(where: { path.hasPrefix($0.folder + "/") }) else {
                for prefix in ["static/", "assets/"] where path.hasPrefix(prefix) {
                    site.files["/" + path.dropFirst(prefix.count)] = path
                }
                continue
            }
            let inner = String(path.dropFirst(tree.folder.count + 1))
            if site.isForeign(path) { continue }
            if ["md", "markdown", "mdown", "html"].contains(path.fileExtension) {
                if let post = post(path, inner, tree.language) {
                    site.posts.append(post)
                } else if path.fileStem.prefix(6) != "_index" {
                    site.leaveOut(path, "It cannot be read.")
                } else if inner.contains("/") {
                    site.leaveOut(
                        path, "It has no text but only lists others, so nothing answers its old address.", .lostAddress)
                }
            } else {
                site.files["/" + inner] = path
            }
        }
        return site
    }

    private func post(_ path: String, _ inner: String, _ tree: String) -> SitePost? {
        guard let bytes = folder.text(path) else { return nil }
        let fields = ForeignFields(bytes)
        var steps = inner.split(separator: "/").map(String.init)
        var stem = (steps.popLast() ?? "").fileStem
        var language = tree
        if let dot = stem.lastIndex(of: "."), languages.contains(String(stem[stem.index(after: dot)...])) {
            language = String(stem[stem.index(after: dot)...])
            stem = String(stem[..<dot])
        }
        let isList = stem == "_index"
        let isBundle = stem == "index" || isList
        if isList, !fields.body.contains(where: { !$0.isWhiteSpace }) { return nil }
        let name = isBundle ? steps.last ?? "home" : stem
        var post = MarkdownPost.read(fields, origin: path, slug: fields["slug"]?.text ?? name, fallback: name.asTitle)
        let section = steps.first.flatMap { isBundle && steps.count == 1 && !isList ? nil : $0 } ?? ""
        post.names.append(contentsOf: [
            "/" + inner, inner.fileStem, steps.joined(separator: "/") + (isBundle ? "" : "/" + stem),
        ])
        if post.section == nil, !section.isEmpty, !Self.plain.contains(section.lowercased()) {
            post.section = section.asTitle
        }
        post.isPage = isList || section.isEmpty
        let prefix = language.isEmpty || language == main ? "" : "/" + language
        post.addresses = addresses(fields, post, steps, isBundle: isBundle, stem: stem, section: section).map {
            prefix + $0
        }
        if !prefix.isEmpty { post.slug += "-" + language }
        if !language.isEmpty, language != main, post.language == nil {
            post.language = LibraryLanguage.tag(language.lowercased())
        }
        for alias in fields["aliases", "alias"]?.texts ?? [] {
            post.addresses.append(
                alias.hasPrefix("/") || alias.contains("://") ? alias : alias.resolved(in: steps.joined(separator: "/"))
            )
        }
        return post
    }

    private static let plain: Set = [
        "posts", "post", "blog", "articles", "article", "content", "news", "page", "pages",
    ]

    private func addresses(
        _ fields: ForeignFields, _ post: SitePost, _ steps: [String], isBundle: Bool, stem: String, section: String
    ) -> [String] {
        if let url = fields["url"]?.text { return [url.hasPrefix("/") || url.contains("://") ? url : "/" + url] }
        if stem == "_index" { return ["/" + steps.map(Self.path).joined(separator: "/") + (steps.isEmpty ? "" : "/")] }
        let permalinks = settings["permalinks"].flatMap { $0["page"] ?? $0 }
        if let pattern = permalinks?[section.lowercased()]?.text {
            let path = Permalink(
                post, name: isBundle ? steps.last ?? stem : stem,
                folders: isBundle ? Array(steps.dropLast()) : steps
            ).hugo(pattern)
            return [isUgly(section) && path.hasSuffix("/") ? path.dropLast() + ".html" : path]
        }
        var folders = steps
        if isBundle { _ = folders.popLast() }
        let last = Self.paths(fields["slug"]?.text ?? (isBundle ? steps.last ?? "" : stem))
        let path = "/" + (folders.map(Self.path) + [last]).filter { !$0.isEmpty }.joined(separator: "/")
        return [isUgly(section) ? path + ".html" : path == "/" ? path : path + "/"]
    }

    /// Whether addresses end in `.html`: everywhere, or in some sections.
    private func isUgly(_ section: String) -> Bool {
        guard case .map(let sections)? = settings["uglyurls"] else { return settings["uglyurls"]?.isTrue == true }
        return sections[section.lowercased()]?.isTrue == true
    }

    /// A name in an address, which can have folders in it.
    static func paths(_ name: String) -> String {
        name.split(separator: "/").map { path(String($0)) }.joined(separator: "/")
    }

    /// A name in an address: small letters, blanks as hyphens.
    static func path(_ name: String) -> String {
        var out = ""
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_.~+".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .nonspacingMark
            {
                out.unicodeScalars.append(scalar)
            } else if scalar == " " || scalar == "/" {
                if out.last != "-" { out += "-" }
            }
        }
        return out
    }
}

/// Addresses made of a pattern with names after colons.
struct Permalink {
    private let post: SitePost
    private let name: String
    private let folders: [String]
    var categories: [String] = []
    var collection = ""

    init(_ post: SitePost, name: String, folders: [String]) {
        (self.post, self.name, self.folders) = (post, name, folders)
    }

    func hugo(_ pattern: String) -> String {
        let path = filled(pattern) { part in
            switch part {
            case "title": HugoSite.path(post.title)
            case "slug", "slugorfilename", "slugorcontentbasename": HugoSite.paths(post.slug)
            case "filename", "contentbasename": HugoSite.path(name)
            case "section": folders.first.map(HugoSite.path) ?? ""
            case "sections": folders.map(HugoSite.path).joined(separator: "/")
            default: nil
            }
        }
        return path.hasSuffix("/") || path.fileExtension == "html" ? path : path + "/"
    }

    func jekyll(_ pattern: String) -> String {
        filled(pattern) { part in
            switch part {
            case "title", "slug", "name", "basename": name
            case "categories", "slugified_categories": categories.joined(separator: "/")
            case "output_ext": ".html"
            case "collection": collection
            case "path": (folders + [name]).joined(separator: "/")
            default: nil
            }
        }
    }

    /// Replaces `:name` and, in brackets, `:sections[1:]`; doubled slashes become one.
    private func filled(_ pattern: String, _ value: (String) -> String?) -> String {
        var out = ""
        var rest = Substring(pattern)
        while let colon = rest.firstIndex(of: ":") {
            out += rest[..<colon]
            let after = rest[rest.index(after: colon)...]
            let word = after.prefix { $0.isLetter || $0 == "_" }
            out += value(String(word).lowercased()) ?? day(String(word)) ?? ":" + word
            rest = after.dropFirst(word.count)
            if rest.first == "[", let end = rest.firstIndex(of: "]") { rest = rest[rest.index(after: end)...] }
        }
        out += rest
        while out.contains("//") { out = out.replacing("//", with: "/") }
        return out.hasPrefix("/") ? out : "/" + out
    }

    private func day(_ part: String) -> String? {
        let parts = (post.date ?? "0000-00-00").split(separator: "-").map(String.init)
        func number(_ place: Int) -> String { parts.count > place ? parts[place] : "01" }
        switch part.lowercased() {
        case "year": return number(0)
        case "short_year": return String(number(0).suffix(2))
        case "month": return number(1)
        case "i_month": return String(Int(number(1)) ?? 1)
        case "day": return number(2)
        case "i_day": return String(Int(number(2)) ?? 1)
        case "monthname": return months[max(0, min(11, (Int(number(1)) ?? 1) - 1))]
        case "short_month":
            let month = months[max(0, min(11, (Int(number(1)) ?? 1) - 1))].prefix(3)
            return month.prefix(1).uppercased() + month.dropFirst().lowercased()
        default: return nil
        }
    }

    private var months: [String] {
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
    }
}
