import Base
import Model

/// A text that is no article, with all that its review reads: that of an event, actor, source, footnote or page.
struct ReviewedText: Sendable, Equatable, Identifiable {
    /// The path of its file.
    let id: String
    let file: SourceFile
    let body: Shared<LinkedDocument>
    /// BCP 47.
    let language: String
    /// The event on whose page it is.
    var own: Handle<Site.Event>?
    /// Whether its record names the source of what it says.
    var isSourced = false
    /// What the events' own pages say.
    let facts: Shared<FactTable>

    /// Those of a site that have any words, in the order of the site's lists.
    static func all(of site: Site, facts: Shared<FactTable>) -> [ReviewedText] {
        var texts = TextList(language: site.settings.language, facts: facts)
        for event in site.events.indices {
            let entry = site.events[event]
            texts.add(entry.body, entry.record.header, own: event, isSourced: !entry.sources.isEmpty)
        }
        for index in site.actors.indices { texts.add(site.actors[index].body, site.actors[index].record.header) }
        for index in site.sources.indices {
            guard let header = site.sources[index].record?.header else { continue }
            // Who reads the page of a work knows where a quotation on it is from.
            texts.add(site.sources[index].body, header, isSourced: true)
        }
        for index in site.footnotes.indices {
            guard let note = site.footnotes[index].note, let body = site.footnotes[index].noteBody else { continue }
            let isSourced = site.footnotes[index].source != nil || note.url != nil || note.archived != nil
            texts.add(body, note.file, language: nil, isSourced: isSourced)
        }
        for index in site.pages.indices { texts.add(site.pages[index].body, site.pages[index].record.header) }
        if let home = site.home { texts.add(home.body, home.record.header) }
        return texts.texts
    }

    var reading: TextReading {
        var reading = TextReading()
        if let lexicon = PlainLexicon.of(language) {
            let plain = PlainReading(TextPlace(body, of: file), facts: facts.value, own: own, lexicon: lexicon)
            (reading.figures, reading.dates) = (plain.figures, plain.dates)
            return reading
        }
        guard let lexicon = Lexicon.of(language) else { return reading }
        let place = TextPlace(body, of: file)
        let order = DigitOrder(language: language)
        let facts = FactReading(place, facts: facts.value, own: own, lexicon: lexicon, order: order)
        (reading.figures, reading.dates) = (facts.figures, facts.dates)
        reading.diagnostics = WeekdayReading.diagnostics(on: place, lexicon: lexicon, order: order)
        if !isSourced {
            reading.diagnostics += ClaimReading.quotations(in: place, lexicon: lexicon, isEvent: own != nil)
        }
        return reading
    }

    private struct TextList {
        let language: String
        let facts: Shared<FactTable>
        var texts: [ReviewedText] = []

        mutating func add(
            _ body: Shared<LinkedDocument>, _ header: Shared<Catalog.Header>, own: Handle<Site.Event>? = nil,
            isSourced: Bool = false
        ) {
            add(body, header.file, language: header.language, own: own, isSourced: isSourced)
        }

        mutating func add(
            _ body: Shared<LinkedDocument>, _ file: SourceFile, language: String?, own: Handle<Site.Event>? = nil,
            isSourced: Bool
        ) {
            guard !body.document.text.isEmpty else { return }
            texts.append(
                ReviewedText(
                    id: file.path, file: file, body: body, language: language ?? self.language, own: own,
                    isSourced: isSourced, facts: facts))
        }
    }
}
