import Base

extension Catalog {
    /// The picture of an article, actor or event, as its front matter names it.
    package struct Picture: Sendable, Equatable {
        package var source: Located<String>
        /// What it shows, for readers who cannot see it; nil for one that only decorates the page.
        package var alt: String?
        package var caption: String?
        package var credit: String?
        /// Where it comes from.
        package var creditURL: SafeURL?
        /// The part that stays in view where the picture is cut; nil for its centre.
        package var focus: PictureFocus?

        package init(source: Located<String>) { self.source = source }

        /// Whom to credit: in words, or else by the host of the address.
        package var creditLine: String? { credit ?? creditURL.map { $0.host ?? $0.text } }
    }

    /// What entries of this site keep in view where their pictures are cut, each once.
    package var foci: [PictureFocus] {
        let pictures =
            articles.compactMap { $0.record.value.image } + actors.compactMap { $0.record.value.image }
            + events.compactMap { $0.record.value.image }
        return Set(pictures.compactMap(\.focus)).sorted()
    }
}

extension Site {
    /// The picture of an entry, with the address of its file.
    package struct Picture: Sendable, Hashable {
        /// From the site's root.
        package let address: String
        package let alt: String?
        package let caption: String?
        package private(set) var credit: String?
        package private(set) var creditURL: SafeURL?
        package let focus: PictureFocus?

        package init(_ record: Catalog.Picture, at address: String) {
            self.address = address
            (alt, caption, focus) = (record.alt, record.caption, record.focus)
            (credit, creditURL) = (record.creditLine, record.creditURL)
        }

        /// The picture of a text.
        package init(_ shown: ShownPicture, _ credit: PictureCredit) {
            (address, alt, caption, focus) = (shown.address, shown.alt.isEmpty ? nil : shown.alt, shown.caption, nil)
            (self.credit, creditURL) = (credit.line, credit.url)
        }

        /// The same with the credit that the site gives for its file, unless it has one of its own.
        package func credited(_ credits: PictureCredits) -> Picture {
            guard credit == nil, let known = credits[address] else { return self }
            var picture = self
            (picture.credit, picture.creditURL) = (known.line, known.url)
            return picture
        }
    }

    /// The picture of an article, actor or event; nil for anything else.
    package func image(of entity: Entity) -> Picture? {
        switch entity {
        case .article(let article): articles[article].image
        case .actor(let actor): actors[actor].image
        case .event(let event): events[event].image
        case .footnote, .source, .page: nil
        }
    }
}

extension Site {
    /// Whom to credit for a picture.
    package struct PictureCredit: Sendable, Hashable {
        package let line: String
        /// Where the picture comes from.
        package let url: SafeURL?

        package init(_ line: String, url: SafeURL?) { (self.line, self.url) = (line, url) }
    }

    /// The credits that `site.yaml` gives, by the addresses of the files.
    package struct PictureCredits: Sendable, Equatable {
        private let credits: [String: PictureCredit]

        package init(_ credits: [String: PictureCredit] = [:]) { self.credits = credits }

        package var isEmpty: Bool { credits.isEmpty }

        /// The credit of the picture at an address of the site, ignoring its query and fragment.
        package subscript(address: String) -> PictureCredit? { credits[file: address] }
    }
}
