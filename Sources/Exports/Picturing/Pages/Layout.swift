import Base
import Model

/// Sets a notice on a canvas: the site's name and the kind at the top, the title in the middle, the timeline at the foot.
struct Layout {
    private let sprites: SpriteCase
    private var canvas = Canvas(width: PagePicture.width, height: PagePicture.height)

    private static let (left, right) = (80, 1120)
    private static let ruleTop = 104
    private static let axis = 556

    init(_ sprites: SpriteCase) { self.sprites = sprites }

    /// Appends the picture with a notice of a site.
    ///
    /// Every parameter must be part of `Pictures.key(ofFileAt:)`.
    ///
    /// - Parameters:
    ///   - marks: The columns of the timeline to mark.
    ///   - foot: The foot of all pictures of the site, made from the same timeline.
    static func append(
        _ notice: Notice, marks: [Int], site: String, _ time: LineOfTime, foot: Foot?, _ sprites: SpriteCase,
        _ palette: Palette, to bytes: inout [UInt8]
    ) {
        var (layout, notice) = (Layout(sprites), notice)
        // Without a title that can be set, the picture names the site in large type.
        if notice.titles.allSatisfy({ Inscription.letters(of: $0) == nil }) { notice.titles = [site] }
        layout.drawHead(notice, site: site)
        layout.drawText(notice)
        if !time.stretches.isEmpty { layout.draw(marks) }
        // A foot is appended only below everything else.
        let foot = foot.flatMap { layout.canvas.bottom < $0.top ? $0 : nil }
        if foot == nil { layout.drawFoot(time) }
        layout.canvas.append(with: sprites.deflater, palette, foot: foot, to: &bytes)
    }

    /// The foot of all pictures of a site; nil if they have none.
    static func foot(_ time: LineOfTime, _ sprites: SpriteCase) -> Foot? {
        var layout = Layout(sprites)
        layout.drawFoot(time)
        return Foot(layout.canvas, top: axis, sprites.deflater)
    }

    private mutating func drawHead(_ notice: Notice, site: String) {
        put(.bar(width: PagePicture.width, height: 12), .kind, x: 0, y: 0)
        put(.bar(width: Self.right - Self.left, height: 2), .line, x: Self.left, y: Self.ruleTop)
        let baseline = 80
        let style = TypeStyle(size: 23, ink: .kind, tracking: 130)
        var edge = Self.right
        if let label = Inscription.letters(of: notice.label.uppercased()) {
            let line = TypeLine(label, style, from: sprites)
            line.draw(on: &canvas, x: Self.right - line.width, baseline: baseline)
            edge -= line.width + 24
            if let mark = notice.kind.mark { put(mark, .kind, x: edge, y: baseline - 16) }
            edge -= 60
        }
        // The home page's title is the site's name.
        guard notice.titles.first != site, let name = Inscription.letters(of: site) else { return }
        set(name, TypeStyle(size: 34, ink: .text, tracking: 8), baseline: baseline, width: edge - Self.left)
    }

    private mutating func drawText(_ notice: Notice) {
        let title = notice.titles.lazy.compactMap { Inscription.letters(of: $0) }.first
        let headline = title.map { Headline($0, width: Self.right - Self.left) }
        let lines = [notice.line, notice.facts.isEmpty ? nil : notice.facts.joined(separator: " · ")]
        let settable = zip(lines, [Palette.Ink.soft, .text]).compactMap { text, ink in
            text.flatMap { Inscription.letters(of: $0) }.map { ($0, ink) }
        }
        let style = headline?.style
        let leading = (style?.size ?? 0) * 112 / 100
        let count = headline?.lines.count ?? 0
        let titleHeight = style.map { $0.capitalHeight + leading * (count - 1) } ?? 0
        let gap = (style?.size ?? 0) / 4 + 44
        let height = titleHeight + (settable.isEmpty ? 0 : gap + 50 * (settable.count - 1))
        // Slightly above the middle of the free space.
        let free = (Self.ruleTop + 20)..<(Self.axis - 66)
        var baseline = free.lowerBound + max(0, free.count - height) * 46 / 100 + (style?.capitalHeight ?? 0)
        for line in headline?.lines ?? [] {
            set(line, style ?? TypeStyle(size: 62, ink: .text), baseline: baseline, width: nil)
            baseline += leading
        }
        baseline += gap - leading
        for (letters, ink) in settable {
            set(letters, TypeStyle(size: 36, ink: ink), baseline: baseline, width: Self.right - Self.left)
            baseline += 50
        }
    }

    /// Sets a line from the left edge, shortened to a width in pixels.
    private mutating func set(_ letters: [Letter], _ style: TypeStyle, baseline: Int, width: Int?) {
        var letters = letters
        if let width {
            let room = max(width, 100) * 1000 / style.size - style.tracking * letters.count
            letters = Headline.shortened(letters, to: Double(room))
        }
        TypeLine(letters, style, from: sprites).draw(on: &canvas, x: Self.left, baseline: baseline)
    }

    private mutating func put(_ shape: LetterShape, _ ink: Palette.Ink, x: Int, y: Int) {
        canvas.put(sprites.sprite(shape, ink, isOdd: x & 1 == 1), x: x, y: y)
    }
}

extension Layout {
    /// Between columns, in pixels.
    private static let pitch = 20
    private static let most = 3

    private static func x(_ column: Double) -> Int { left + Int(column * Double(pitch)) }

    /// The timeline with all events of the site as ticks below it, and the years.
    private mutating func drawFoot(_ time: LineOfTime) {
        for stretch in time.stretches {
            let (from, to) = (Self.x(stretch.lowerBound), Self.x(stretch.upperBound))
            put(.bar(width: to - from, height: 2), .line, x: from, y: Self.axis)
        }
        guard !time.stretches.isEmpty else { return }
        let highest = max(time.counts.max() ?? 1, 1)
        for (column, count) in time.counts.enumerated() where count > 0 {
            let height = 4 + 12 * count / highest
            put(.bar(width: 2, height: height), .soft, x: Self.x(Double(column)) + 9, y: Self.axis + 4)
        }
        drawYears(time)
    }

    /// The events of the page as diamonds above the timeline.
    private mutating func draw(_ marks: [Int]) {
        var marked = [Int](repeating: 0, count: LineOfTime.columns)
        for column in marks where marked[column] < Self.most {
            marked[column] += 1
            put(
                .diamond(17), .event, x: Self.x(Double(column)) + 10, y: Self.axis - 3 - 19 * marked[column])
        }
    }

    private mutating func drawYears(_ time: LineOfTime) {
        let style = TypeStyle(size: 23, ink: .soft, tracking: 20)
        var end = 0
        for label in time.labels where Self.x(label.column) > end {
            guard let letters = Inscription.letters(of: String(label.year)) else { continue }
            let line = TypeLine(letters, style, from: sprites)
            guard Self.x(label.column) + line.width <= Self.right + 8 else { continue }
            line.draw(on: &canvas, x: Self.x(label.column), baseline: Self.axis + 42)
            end = Self.x(label.column) + line.width + 36
        }
    }
}

extension Notice.Topic {
    /// The mark that the site's pages use.
    fileprivate var mark: LetterShape? {
        switch self {
        case .actor: .disc(15)
        case .event: .diamond(17)
        case .source: .square(14)
        case .article, .site: nil
        }
    }

    /// The colour of its kind.
    var colour: Theme.ColourRole {
        switch self {
        case .site, .article: .accent
        case .actor: .actor
        case .event: .event
        case .source: .source
        }
    }
}

/// Text as the typeface can set it.
enum Inscription {
    /// The maximum number of letters set, however long a text is.
    private static let longest = 400

    /// The letters of a text, with any blanks as one space; nil if most of it is in a script that the typeface lacks.
    ///
    /// Words in such a script within other text are left out, with the brackets around them, and so are signs that the
    /// typeface lacks.
    static func letters(of text: String) -> [Letter]? {
        var (letters, word) = ([Letter](), [Letter]())
        var (isForeign, known, foreign) = (false, 0, 0)
        func endWord() {
            if !isForeign, word.contains(where: { !isBracket($0) }) {
                if !letters.isEmpty { letters.append(.space) }
                letters += word
            }
            (word, isForeign) = ([], false)
        }
        for scalar in text.unicodeScalars {
            guard letters.count + word.count <= longest, foreign <= longest else { break }
            if scalar == " " {
                endWord()
            } else if let letter = Typeface.dossier.letter(scalar == "'" ? "’" : scalar) {
                known += 1
                word.append(letter)
            } else if scalar.properties.isWhitespace {
                endWord()
            } else if scalar.properties.canonicalCombiningClass != .notReordered {
                if !word.isEmpty, Typeface.dossier.glyph(scalar) != nil { word[word.count - 1].add(scalar) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                foreign += 1
                isForeign = true
            }
        }
        endWord()
        return letters.isEmpty || foreign > known ? nil : letters
    }

    /// The part of a text that pictures show, as written if they show all of it; nil if most of it is in a script that
    /// the typeface lacks.
    static func text(of text: String) -> String? {
        if isSetAsWritten(text) { return text }
        guard let letters = letters(of: text) else { return nil }
        let isWhole = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || scalar.properties.canonicalCombiningClass != .notReordered
                || Typeface.dossier.letter(scalar == "'" ? "’" : scalar) != nil
        }
        if isWhole { return text }
        var shown = String.UnicodeScalarView()
        for letter in letters {
            shown.append(letter.base)
            shown.append(contentsOf: letter.marksInOrder)
        }
        return String(shown)
    }

    /// Whether a text has a word, and the typeface has every sign of it: so it is with nearly every text.
    private static func isSetAsWritten(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        var hasWord = false
        for scalar in text.unicodeScalars where scalar != " " {
            guard let letter = Typeface.dossier.letter(scalar == "'" ? "’" : scalar) else { return false }
            hasWord = hasWord || !isBracket(letter)
        }
        return hasWord
    }

    private static func isBracket(_ letter: Letter) -> Bool { "()[]".unicodeScalars.contains(letter.base) }
}
