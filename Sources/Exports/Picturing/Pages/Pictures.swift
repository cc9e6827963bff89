package import Base
package import Model

/// A PNG next to each page that has a picture (`PagePicture`), shown where the page's address is shared.
package struct Pictures: SiteOutput {
    /// What a picture is of.
    private enum Subject: Sendable {
        case overview(Site.Overview)
        case entity(Entity)
    }

    /// In the order of `paths`.
    private let subjects: [Subject]
    private let site: Site
    private let time: LineOfTime
    /// What all pictures show, for their keys.
    private let common: Fingerprint
    private let sprites = SpriteCase()
    private let colours: ThemePalette
    /// Of all pictures, made with the first of them.
    private let foot: Deferred<Foot?>
    private let drawn: DrawnTexts

    /// - Parameter drawn: The texts that the typeface lacks, as far as another program has drawn them.
    package init(_ site: Site, drawn: DrawnTexts = DrawnTexts()) {
        (self.site, self.drawn) = (site, drawn)
        let time = LineOfTime(site)
        self.time = time
        foot = Deferred { [sprites] in Layout.foot(time, sprites) }
        let theme = site.settings.theme
        colours = ThemePalette(theme, isDark: theme.scheme == .dark)
        var record = ValueWriter()
        record.add(site.settings.title)
        time.add(to: &record)
        for role in Theme.ColourRole.allCases {
            let colour = colours[role]
            for part in [colour.red, colour.green, colour.blue] { record.add(Int(part)) }
        }
        common = Fingerprint(of: record.bytes)
        subjects = site.picture(of: .home) == nil ? [] : Self.subjects(of: site)
    }

    private static func subjects(of site: Site) -> [Subject] {
        var subjects: [Subject] = Site.Overview.allCases.map { .overview($0) }
        subjects += site.articles.indices.map { .entity(.article($0)) }
        subjects += site.actors.indices.map { .entity(.actor($0)) }
        subjects += site.events.indices.map { .entity(.event($0)) }
        subjects += site.sources.indices.lazy
            .filter { site.sources[$0].hasPage && site.sources[$0].work.title != nil }.map { .entity(.source($0)) }
        subjects += site.pages.indices.map { .entity(.page($0)) }
        return subjects
    }

    /// The part of a text that pictures show; nil for none.
    package static func shownText(_ text: String, _ drawn: DrawnTexts = DrawnTexts()) -> String? {
        Inscription.text(of: text) ?? (drawn.shows(text) ? text : nil)
    }

    /// The texts of a site's pictures that the typeface cannot set, each once, in the order of the pictures.
    package static func wantedTexts(of site: Site) -> [WantedText] {
        let pictures = Pictures(site)
        guard !pictures.subjects.isEmpty else { return [] }
        var (wanted, known) = ([WantedText](), Set<WantedText>())
        func want(_ text: String, _ use: WantedText.Use) {
            let text = WantedText(text, use)
            if known.insert(text).inserted { wanted.append(text) }
        }
        if Inscription.letters(of: site.settings.title) == nil { want(site.settings.title, .site) }
        for subject in pictures.subjects {
            let notice = pictures.notice(subject)
            for title in notice.titles.prefix(while: { Inscription.letters(of: $0) == nil }).prefix(1) {
                want(title, .title)
            }
            if let line = notice.line, Inscription.letters(of: line) == nil { want(line, .line) }
        }
        return wanted
    }

    /// The pictures of the overviews, then of articles, actors, events, sources and free pages.
    package var paths: [String] {
        subjects.compactMap { subject in
            switch subject {
            case .overview(let overview): site.picture(of: overview)?.path.text
            case .entity(let entity): site.picture(of: entity)?.path.text
            }
        }
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        let notice = notice(subjects[place])
        let marks = time.columns(of: notice.events)
        Layout.append(
            notice, marks: marks, site: site.settings.title, time, drawn, foot: foot.value, sprites,
            Palette(kind: notice.kind.colour, of: colours), to: &bytes)
    }

    package func key(ofFileAt place: Int) -> Fingerprint? {
        let notice = notice(subjects[place])
        var record = ValueWriter()
        record.add(common)
        notice.add(to: &record)
        for title in notice.titles { drawn.add(title, .title, to: &record) }
        if let line = notice.line { drawn.add(line, .line, to: &record) }
        drawn.add(site.settings.title, .site, to: &record)
        record.add(time.columns(of: notice.events)) { $1.add($0) }
        return Fingerprint(of: record.bytes)
    }

    private func notice(_ subject: Subject) -> Notice {
        switch subject {
        case .overview(let overview): Notice(overview, of: site)
        case .entity(.article(let handle)): Notice(site[handle])
        case .entity(.actor(let handle)): Notice(site[handle])
        case .entity(.event(let handle)): Notice(site[handle], at: handle)
        case .entity(.source(let handle)): Notice(site[handle])
        case .entity(.page(let handle)): Notice(site[handle])
        // A footnote has the picture of its article.
        case .entity(.footnote(let handle)): Notice(site[site[handle].article])
        }
    }
}
