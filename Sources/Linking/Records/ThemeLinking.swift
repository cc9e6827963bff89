import Base
import Model

/// What a site's theme leads to: the navigation, and the files it shows.
struct ThemeLinking {
    private(set) var look = Site.Look()
    private(set) var unresolved: [Unresolved] = []

    private let directory: Directory
    private let titles: Titles

    init(_ theme: Theme, _ directory: Directory, _ titles: Titles) {
        (self.directory, self.titles) = (directory, titles)
        if let logo = theme.logo {
            let (light, dark) = (picture(logo.source), logo.dark.flatMap { picture($0) })
            look.logo = theme.scheme == .dark ? dark ?? light : light
            look.darkLogo = theme.scheme == .auto ? dark : nil
        }
        for font in theme.fonts { _ = picture(font.source) }
        look.navigation = theme.navigation.map { $0.compactMap { entry($0) } }
        look.footerLinks = theme.footerLinks.compactMap { entry($0) }
    }

    private mutating func picture(_ written: Located<String>) -> String? {
        if let address = directory.picture(written.value) { return address }
        report(.noFile(written.value), at: written.position, length: written.value.unicodeScalars.count)
        return nil
    }

    private mutating func entry(_ item: Theme.NavigationItem) -> Site.Look.NavigationEntry? {
        switch item.target {
        case .list(let name): return Site.Look.NavigationEntry(.list(name), title: item.title)
        case .reference(let target):
            switch directory.resolve(target) {
            case .entity(let entity):
                return Site.Look.NavigationEntry(
                    .link(.entity(entity)), title: item.title ?? titles.name(of: entity, directory))
            case .link(let link):
                return Site.Look.NavigationEntry(.link(link), title: item.title ?? item.words)
            case .unresolved(let reason):
                report(reason, at: item.position, length: item.length)
                return nil
            }
        }
    }

    private mutating func report(_ reason: Unresolved.Reason, at position: Position, length: Int) {
        unresolved.append(
            Unresolved(reason, by: .field, in: "content/site.yaml", at: position, length: length))
    }
}

extension Theme.NavigationItem {
    /// What is shown for a file or an address without a title.
    fileprivate var words: String {
        switch target {
        case .reference(.file(let path)): String(path.split(separator: "/").last ?? "")
        case .reference(.url(let url)): url.host ?? url.text
        case .list(let name): name
        case .reference: ""
        }
    }
}
