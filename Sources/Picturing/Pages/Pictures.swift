import Model

/// A PNG beside each page that has a picture (`PagePicture`), for those who share its address.
package struct Pictures: SiteOutput {
    /// What a picture is of.
    private enum Subject: Sendable {
        case overview(Site.Overview)
        case entity(Entity)
    }

    package let paths: [String]
    private let subjects: [Subject]
    private let site: Site
    private let time: LineOfTime
    private let sprites = SpriteCase()

    package init(_ site: Site) {
        self.site = site
        time = LineOfTime(site)
        var (paths, subjects) = ([String](), [Subject]())
        func add(_ picture: PagePicture?, _ subject: Subject) {
            guard let picture else { return }
            paths.append(picture.path.text)
            subjects.append(subject)
        }
        for overview in Site.Overview.allCases { add(site.picture(of: overview), .overview(overview)) }
        let entities =
            site.articles.indices.map { Entity.article(Handle($0)) } + site.actors.indices.map { .actor(Handle($0)) }
            + site.events.indices.map { .event(Handle($0)) } + site.sources.indices.map { .source(Handle($0)) }
            + site.pages.indices.map { .page(Handle($0)) }
        for entity in entities { add(site.picture(of: entity), .entity(entity)) }
        (self.paths, self.subjects) = (paths, subjects)
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        let notice = notice(subjects[place])
        let canvas = Layout.canvas(notice, site: site.settings.title, time, sprites)
        canvas.append(with: sprites.deflater, notice.kind.palette, to: &bytes)
    }

    private func notice(_ subject: Subject) -> Notice {
        switch subject {
        case .overview(let overview): Notice(overview, of: site)
        case .entity(.article(let handle)): Notice(site[handle])
        case .entity(.actor(let handle)): Notice(site[handle])
        case .entity(.event(let handle)): Notice(site[handle], at: handle.index)
        case .entity(.source(let handle)): Notice(site[handle])
        case .entity(.page(let handle)): Notice(site[handle])
        // A footnote has its article's.
        case .entity(.footnote(let handle)): Notice(site[site[handle].article])
        }
    }
}
