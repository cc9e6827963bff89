import Base
import Language
import Model

/// What the sentences of one article say about events, each compared with the event's own page.
struct FactReading {
    /// A figure of an event in a sentence, with what a finding on it needs.
    struct Found: Sendable {
        let event: Handle<Site.Event>
        let unit: EventFacts.Unit
        let statement: Site.Statement
        let words: String
        let position: Position
        /// How an account would name its giver: `footnote: after-peshawar/1`.
        let origin: String
    }

    private let place: ArticlePlace
    private let facts: FactTable
    private let lexicon: Lexicon
    private(set) var figures: [Found] = []
    private(set) var dates: [FoundDate] = []

    /// A date that an event does not have, with the finding on it.
    struct FoundDate: Sendable {
        let event: Handle<Site.Event>
        let diagnostic: Diagnostic
    }

    init(_ place: ArticlePlace, facts: FactTable, lexicon: Lexicon) {
        (self.place, self.facts, self.lexicon) = (place, facts, lexicon)
        for sentence in EventSentence.all(in: place.body) { read(sentence) }
    }

    private mutating func read(_ sentence: EventSentence) {
        // Anything longer is not an ordinary sentence.
        guard sentence.range.count <= 2_000 else { return }
        let event = facts[sentence.event]
        let signs = TextSigns.of(place.text.span.extracting(sentence.range.clamped(to: place.text.indices)))
        guard signs.contains(.digit) || (signs.hasNumber && !event.units.isEmpty) else { return }
        let tokens = place.tokens(in: sentence.range, lexicon: lexicon)
        let named = place.body.mentions[sentence.mention].range
        let read = ReadSentence(tokens, naming: Int(named.lowerBound)..<Int(named.upperBound), lexicon: lexicon)
        guard !read.phrases.isEmpty || !read.dates.isEmpty, read.isPlain else { return }
        if !event.units.isEmpty { readFigures(read, sentence, event) }
        if let claim = DateClaim(read), !claim.agrees(with: event) { report(claim, read, sentence, event) }
    }

    private mutating func readFigures(_ read: ReadSentence, _ sentence: EventSentence, _ event: EventFacts) {
        let found = FigureReader(tokens: read.tokens, phrases: read.phrases, families: event.families).figures()
        for unit in event.units {
            guard let figure = event.figure(of: unit, among: found, lexicon: lexicon) else { continue }
            let tokens = figure.phrase.tokens
            let range =
                read.tokens[tokens.lowerBound].range.lowerBound..<read.tokens[tokens.upperBound - 1].range.upperBound
            let statement = Site.Statement(
                article: place.article, sentence: place.body.mentions[sentence.mention].sentence, range: range.asInt32,
                mention: Int32(truncatingIfNeeded: sentence.mention), figure: unit.name,
                quantity: figure.phrase.quantity, standing: unit.standing(of: figure.phrase.quantity))
            figures.append(
                Found(
                    event: sentence.event, unit: unit, statement: statement, words: place.words(range),
                    position: place.position(of: range), origin: place.origin(of: statement.sentence)))
        }
    }

    private mutating func report(
        _ claim: DateClaim, _ read: ReadSentence, _ sentence: EventSentence, _ event: EventFacts
    ) {
        let range =
            read.tokens[claim.tokens.lowerBound].range
            .lowerBound..<read.tokens[claim.tokens.upperBound - 1].range.upperBound
        let words = place.words(range)
        let origin = place.origin(of: place.body.mentions[sentence.mention].sentence)
        let finding = Diagnostic(
            .disagreeingDate, in: place.path, at: place.position(of: range),
            "'\(words)' here; the event says \(event.date.inWords)",
            fix: "correct it, or add to the event's 'accounts': - {\(origin), date: \(claim.date.text)}",
            length: words.unicodeScalars.count)
        dates.append(FoundDate(event: sentence.event, diagnostic: finding))
    }
}

extension Range<Int> {
    /// The same range as documents keep it.
    var asInt32: Range<Int32> {
        Int32(truncatingIfNeeded: lowerBound)..<Int32(truncatingIfNeeded: upperBound)
    }
}

/// A date in a text: its tokens and the days it can mean.
struct FoundDate: Sendable {
    var tokens: Range<Int>
    /// Nil if the year is not said.
    var date: PartialDate?
    /// Whether it is a year alone, which often says when something else was.
    var isYearAlone = false

    /// The days and months of a text; days without a year and years alone are among them, without a date.
    static func all(in tokens: [Token]) -> [FoundDate] {
        guard tokens.contains(where: { $0.month > 0 || $0.digits?.isYear == true }) else { return [] }
        let pieces = tokens.indices.map { piece($0, of: tokens) }
        let reader = DateReader(pieces)
        var dates: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let written = reader.date(at: index), written.day != nil || written.year != nil {
                dates.append(FoundDate(tokens: written.pieces, date: written.edtf.flatMap(parse)))
                index = written.pieces.upperBound
            } else {
                if pieces[index].year != nil, index == 0 || !tokens[index - 1].isMark("$") {
                    dates.append(FoundDate(tokens: index..<index + 1, date: nil, isYearAlone: true))
                }
                index += 1
            }
        }
        return dates
    }

    private static func piece(_ index: Int, of tokens: [Token]) -> DatePiece {
        let token = tokens[index]
        switch token.kind {
        case .number(let number):
            return number.isGrouped || number.decimals > 0 ? .other : .number(number.value, digits: number.digitCount)
        case .ordinal(let value): return .ordinal(value)
        case .word: return token.month > 0 ? .month(token.month) : token.word == "of" ? .joint : .other
        case .mark(UInt8(ascii: ",")): return .comma
        case .mark(UInt8(ascii: ".")): return token.isTight ? .stop : .other
        case .mark(UInt8(ascii: "-")):
            return token.isTight && index + 1 < tokens.count && tokens[index + 1].isTight ? .hyphen : .other
        case .mark, .name, .opaque: return .other
        }
    }

    private static func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }
}
