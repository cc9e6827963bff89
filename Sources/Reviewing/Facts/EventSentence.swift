import Base
import Language
import Model

/// A sentence of a text that names one event and no other, or that continues such a sentence.
struct EventSentence: Sendable {
    /// Why a sentence is read as one about the event.
    enum Tie: Sendable, Equatable {
        /// It names the event: the first mention of it there, as an index into the body's mentions.
        case mention(Int)
        /// The sentence before it does.
        case continuation
        /// It is on the event's own page.
        case own(isFirst: Bool)
    }

    let event: Handle<Site.Event>
    let tie: Tie
    let range: Range<Int>

    /// The sentences of a text that name exactly one event, each with the few after it in its paragraph that name none.
    ///
    /// - Parameter own: The event whose own page it is.
    static func all(
        in body: Shared<LinkedDocument>, own: Handle<Site.Event>? = nil, language: LanguageWords = .english
    ) -> [EventSentence] {
        var finder = Finder(body: body, own: own, language: language)
        guard own != nil || finder.hasEvents else { return [] }
        let blocks = body.document.nodes.filter { $0.isTextBlock && $0.headingLevel == nil }
        for (index, block) in blocks.enumerated() {
            finder.read(Int(block.text.lowerBound)..<Int(block.text.upperBound), isFirst: index == 0)
        }
        return finder.sentences
    }

    private struct Finder {
        let body: Shared<LinkedDocument>
        let own: Handle<Site.Event>?
        let language: LanguageWords
        private let text: [UInt8]
        /// The mentions of events, as indices into the body's mentions, and the first that was not read yet.
        private let mentions: [Int]
        private var next = 0
        private(set) var sentences: [EventSentence] = []
        /// How many sentences after the one that names an event may still be of it.
        private static let mostContinued = 3

        init(body: Shared<LinkedDocument>, own: Handle<Site.Event>?, language: LanguageWords) {
            (self.body, self.own, self.language) = (body, own, language)
            text = body.document.text
            let all = body.mentions
            mentions = all.indices.filter { if case .event = all[$0].entity { true } else { false } }
        }

        var hasEvents: Bool { !mentions.isEmpty }

        mutating func read(_ block: Range<Int>, isFirst: Bool) {
            guard own != nil || next < mentions.count && start(of: mentions[next]) < block.upperBound else { return }
            var starts: [Int32] = []
            SentenceScanner.starts(in: text.span, block: block, language: language, into: &starts)
            var last: Handle<Site.Event>?
            var continued = 0
            for (ordinal, start) in starts.enumerated() {
                let end = ordinal + 1 < starts.count ? Int(starts[ordinal + 1]) : block.upperBound
                let range = Int(start)..<max(Int(start), end)
                if let (events, first) = events(before: range.upperBound) {
                    (last, continued) = (events.count == 1 ? events.first : nil, 0)
                    if let last { add(last, .mention(first), sentence(of: first) ?? range) }
                } else if let event = last {
                    add(event, .continuation, range)
                    continued += 1
                    if continued == Finder.mostContinued { last = nil }
                } else if let own {
                    add(own, .own(isFirst: isFirst && ordinal == 0), range)
                }
            }
        }

        /// The events named up to an offset, and the first mention of one.
        private mutating func events(before end: Int) -> (events: Set<Handle<Site.Event>>, first: Int)? {
            guard next < mentions.count, start(of: mentions[next]) < end else { return nil }
            let first = mentions[next]
            var events: Set<Handle<Site.Event>> = []
            while next < mentions.count, start(of: mentions[next]) < end {
                if case .event(let event) = body.mentions[mentions[next]].entity { events.insert(event) }
                next += 1
            }
            return (events, first)
        }

        private func start(of mention: Int) -> Int { Int(body.mentions[mention].range.lowerBound) }

        /// The sentence that the linker found around a mention; it looks for that of a counted one only.
        private func sentence(of mention: Int) -> Range<Int>? {
            let sentence = body.mentions[mention].sentence
            guard body.mentions[mention].ordinal > 0, !sentence.isEmpty else { return nil }
            return Int(sentence.lowerBound)..<Int(sentence.upperBound)
        }

        private mutating func add(_ event: Handle<Site.Event>, _ tie: Tie, _ range: Range<Int>) {
            sentences.append(EventSentence(event: event, tie: tie, range: range))
        }
    }
}
