import Model

/// One page to be rendered: where it goes and what it shows.
package struct PageTask: Sendable, Hashable {
    /// What a page shows.
    package enum Subject: Sendable, Hashable {
        case entity(Entity)
        case list(List)
        /// An old address of a page.
        case redirect(to: Destination)
    }

    /// Where a redirect leads.
    package enum Destination: Sendable, Hashable {
        case home
        case entity(Entity)
    }

    /// The pages that are about no single entity. The raw value is the name of the template.
    package enum List: String, Sendable, Hashable, CaseIterable {
        case home = "index"
        case names = "a-z"
        case articles, actors, events, footnotes, sources, timeline
        case notFound = "404"

        /// The path of the page.
        package var path: PagePath {
            switch self {
            case .home, .names, .timeline, .notFound: PagePath(rawValue + ".html")
            case .articles, .actors, .events, .footnotes, .sources: PagePath(rawValue + "/index.html")
            }
        }
    }

    package let path: PagePath
    package let subject: Subject

    package init(_ path: PagePath, _ subject: Subject) {
        self.path = path
        self.subject = subject
    }

    /// Every page: the lists, then articles, actors, events, sources, footnotes and free pages in the site's order, and last
    /// the redirects from their old addresses.
    static func all(of site: Site) -> [PageTask] {
        var tasks = List.allCases.map { PageTask($0.path, .list($0)) }
        tasks.reserveCapacity(tasks.count + site.articles.count + site.footnotes.count + site.events.count)
        for index in site.articles.indices {
            tasks.append(Self(site.articles[index].path, .entity(.article(Handle(index)))))
        }
        for index in site.actors.indices {
            tasks.append(Self(site.actors[index].path, .entity(.actor(Handle(index)))))
        }
        for index in site.events.indices {
            tasks.append(Self(site.events[index].path, .entity(.event(Handle(index)))))
        }
        for index in site.sources.indices {
            tasks.append(Self(site.sources[index].path, .entity(.source(Handle(index)))))
        }
        for index in site.footnotes.indices {
            tasks.append(Self(site.footnotes[index].path, .entity(.footnote(Handle(index)))))
        }
        for (index, entry) in site.pages.enumerated() { tasks.append(Self(entry.path, .entity(.page(Handle(index))))) }
        return tasks + redirects(of: site)
    }

    private static func redirects(of site: Site) -> [PageTask] {
        var tasks: [PageTask] = []
        func add(_ header: Catalog.Header?, _ destination: Destination) {
            for alias in header?.aliases ?? [] {
                tasks.append(PageTask(PagePath(alias.value), .redirect(to: destination)))
            }
        }
        add(site.home?.record.header, .home)
        for index in site.articles.indices {
            add(site.articles[index].record.header, .entity(.article(Handle(index))))
        }
        for index in site.actors.indices { add(site.actors[index].record.header, .entity(.actor(Handle(index)))) }
        for index in site.events.indices { add(site.events[index].record.header, .entity(.event(Handle(index)))) }
        for index in site.sources.indices { add(site.sources[index].record?.header, .entity(.source(Handle(index)))) }
        for index in site.pages.indices { add(site.pages[index].record.header, .entity(.page(Handle(index)))) }
        return tasks
    }
}
