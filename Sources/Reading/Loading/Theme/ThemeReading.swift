import Base
import Language
import Model
import YAML

extension FieldReader {
    /// `theme: {colours, serif, logo, …}`.
    mutating func theme() -> Theme {
        guard let node = node("theme") else { return Theme() }
        let theme = mapping(node, as: .theme, what: "'theme'") { fields in
            var theme = Theme()
            theme.scheme = fields.choice("scheme", of: Theme.Scheme.self) ?? .auto
            theme.colours = fields.colours(theme.scheme)
            theme.stylesheet = fields.located("stylesheet")
            theme.serif = fields.familyNames("serif")
            theme.sans = fields.familyNames("sans")
            theme.fonts = fields.fonts()
            fields.reportUnused(theme)
            theme.radius = fields.whole("radius", in: 0...24)
            theme.density = fields.choice("density", of: Theme.Density.self)
            theme.logo = fields.logo()
            theme.navigation = fields.navigation("navigation")
            theme.footer = fields.footer()
            theme.footerLinks = fields.navigation("footer_links") ?? []
            return theme
        }
        reportLightPaper(theme ?? Theme())
        for weak in WeakContrast.all(in: theme ?? Theme()) { report(weak) }
        return theme ?? Theme()
    }

    // MARK: Type

    private mutating func familyNames(_ key: String) -> [String] { families(key).map(\.value) }

    /// Names of typefaces, each with its place.
    mutating func families(_ key: String) -> [Located<String>] {
        texts(key).filter { family($0) != nil }
    }

    /// The name of a typeface; one that could end the text of a style sheet is reported.
    private mutating func family(_ text: Located<String>) -> String? {
        if !text.value.utf8.contains(where: { "\"\\;{}<>,".utf8.contains($0) }) { return text.value }
        report(
            .unknownValue, text, "'\(text.value)' is not the name of a typeface", meant: nil,
            otherwise: text.value.contains(",")
                ? "write a list: [\(text.value)]" : "give its name alone, such as Source Serif 4")
        return nil
    }

    /// Reports a font file whose family no text is set in, unless a style sheet of the site's own may use it.
    private mutating func reportUnused(_ theme: Theme) {
        let families = theme.serif + theme.sans
        for font in theme.fonts where !families.contains(font.family.value) {
            let near = NearMiss(families).guess(for: font.family.value)
            guard near != nil || theme.stylesheet == nil else { continue }
            report(
                .unknownValue, font.family, "neither 'serif' nor 'sans' names '\(font.family.value)'",
                meant: near?.word, isSure: false, otherwise: "add it to one of them")
        }
    }

    private mutating func fonts() -> [Theme.Font] {
        list("fonts").compactMap { node in
            mapping(node, as: .font, what: "an entry of 'fonts'") { fields in
                let family = fields.requiredLocated("family", example: "Literata")
                    .flatMap { name in fields.family(name).map { _ in name } }
                let source = fields.requiredLocated("src", example: "media/literata.woff2")
                let weight = fields.checked(
                    "weight", "give a weight from 1 to 1000, or two for a variable font: 200 900", Self.isWeight)
                let isItalic = fields.choice("style", of: FontStyle.self) == .italic
                guard let family, let source else { return nil }
                var font = Theme.Font(family: family, source: source)
                (font.weight, font.isItalic) = (weight, isItalic)
                guard Theme.Font.formats[font.ending] != nil else {
                    fields.report(
                        .unknownValue, source, "'\(source.value)' is not a font", meant: nil,
                        otherwise: "give a file that ends in .woff2, .woff, .ttf or .otf")
                    return nil
                }
                return fields.isMedia(source) ? font : nil
            }
        }
    }

    private static func isWeight(_ text: String) -> Bool {
        let numbers = text.split(separator: " ").map { Int($0) ?? 0 }
        return (1...2).contains(numbers.count) && numbers.allSatisfy { 1...1000 ~= $0 }
            && numbers.first ?? 0 <= numbers.last ?? 0
    }

    /// Whether a path leads into `content/media`, where its file is published under the same path.
    private mutating func isMedia(_ path: Located<String>) -> Bool {
        let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts[0] == "media", !parts.contains("..") { return true }
        report(
            .unknownMedia, path, "'\(path.value)' is not in content/media", meant: nil,
            otherwise: "put the file there, and write its path as media/\(parts.last ?? "")")
        return false
    }

    // MARK: Logo and navigation

    /// `logo: media/logo.svg`, or `{src, dark, alone}`.
    private mutating func logo() -> Theme.Logo? {
        guard let node = node("logo") else { return nil }
        guard case .mapping = node.content else {
            return scalar(node, what: "'logo'").flatMap { picture($0) }.map { Theme.Logo(source: $0) }
        }
        return mapping(node, as: .logo, what: "'logo'") { fields in
            let source = fields.requiredLocated("src", example: "media/logo.svg").flatMap { fields.picture($0) }
            let dark = fields.located("dark").flatMap { fields.picture($0) }
            let standsAlone = fields.flag("alone")
            guard let source else { return nil }
            var logo = Theme.Logo(source: source)
            (logo.dark, logo.standsAlone) = (dark, standsAlone)
            return logo
        }
    }

    /// A line of plain text.
    private mutating func footer() -> String? {
        guard let text = located("footer") else { return nil }
        if text.value.contains("](") {
            report(
                .unknownValue, text, "'footer' is plain text, so this link would be shown as it is written", meant: nil,
                otherwise: "list it in 'footer_links', as in 'navigation'")
        }
        return text.value
    }

    /// What the head or the foot of every page leads to; nil without the key.
    private mutating func navigation(_ key: String) -> [Theme.NavigationItem]? {
        guard node(key) != nil else { return nil }
        return list(key).compactMap { node in
            guard case .mapping = node.content else {
                let item = scalar(node, what: "an entry of '\(key)'").flatMap { navigationItem($0) }
                if let item { reportMissingTitle(of: item, in: key) }
                return item
            }
            return mapping(node, as: .navigationItem, what: "an entry of '\(key)'") { fields in
                let title = fields.text("title")
                guard let target = fields.requiredLocated("to", example: "page:about") else { return nil }
                var item = fields.navigationItem(target)
                item?.title = title
                if let item { fields.reportMissingTitle(of: item, in: key) }
                return item
            }
        }
    }

    private mutating func reportMissingTitle(of item: Theme.NavigationItem, in key: String) {
        guard item.title == nil, case .reference(.url) = item.target else { return }
        report(
            .missingField, at: item.position, "an address in '\(key)' without a title",
            fix: "write it as {to: …, title: …}")
    }

    private mutating func navigationItem(_ text: Located<String>) -> Theme.NavigationItem? {
        let length = text.value.unicodeScalars.count
        let lists = Theme.NavigationItem.lists
        if lists.contains(text.value) {
            return Theme.NavigationItem(.list(text.value), at: text.position, length: length)
        }
        switch Reference.Target(destination: text.value) {
        case .fragment: break
        case .file(let path) where path.hasPrefix("www."):
            report(
                .unsafeURL, text, "'\(text.value)' does not say how to open it", meant: nil,
                otherwise: "write https://\(path)")
            return nil
        case .file(let path) where !path.utf8.contains(UInt8(ascii: ".")): break
        case .unsafe:
            report(.unsafeURL, text, "'\(text.value)' is not an address", meant: nil, otherwise: "write https://…")
            return nil
        case let target: return Theme.NavigationItem(.reference(target), at: text.position, length: length)
        }
        unknownValue(text, key: "list", values: lists)
        return nil
    }

    mutating func requiredLocated(_ key: String, example: String) -> Located<String>? {
        let position = node(key)?.position ?? position
        return requiredText(key, example: example).map { Located($0, at: position) }
    }

    // MARK: Hosts

    /// `allow: {frame, font, script}`.
    mutating func allowedHosts() -> AllowedHosts {
        guard let node = node("allow") else { return AllowedHosts() }
        return mapping(node, as: .allowedHosts, what: "'allow'") { fields in
            var hosts = AllowedHosts()
            hosts.frame = fields.hosts("frame")
            hosts.font = fields.hosts("font")
            hosts.script = fields.hosts("script")
            return hosts
        } ?? AllowedHosts()
    }

    private mutating func hosts(_ key: String) -> [String] {
        texts(key).compactMap { text in
            if AllowedHosts.isHost(text.value) { return text.value.lowercased() }
            let host = SafeURL(text.value)?.text.split(separator: "/").dropFirst().first.map(String.init)
            report(
                .unknownValue, text, "'\(text.value)' is not the name of a host",
                meant: host.flatMap { AllowedHosts.isHost($0) ? $0 : nil },
                otherwise: "give one such as player.example.org, or *.example.org")
            return nil
        }
    }
}
