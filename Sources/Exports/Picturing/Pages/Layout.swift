import Base
import Model

/// Sets a notice on a canvas: the site's name and the kind at the top, the title in the middle, the timeline at the foot.
struct Layout {
    private let sprites: SpriteCase
    private let drawn: DrawnTexts
    private var canvas = Canvas(width: PagePicture.width, height: PagePicture.height)

    private static let (left, right) = (80, 1120)
    private static let ruleTop = 104
    private static let axis = 556

    init(_ sprites: SpriteCase, _ drawn: DrawnTexts = DrawnTexts()) { (self.sprites, self.drawn) = (sprites, drawn) }

    /// Appends the picture with a notice of a site.
    ///
    /// Every parameter must be part of `Pictures.key(ofFileAt:)`.
    ///
    /// - Parameters:
    ///   - marks: The columns of the timeline to mark.
    ///   - drawn: What is set as another program has drawn it.
    ///   - foot: The foot of all pictures of the site, made from the same timeline.
    static func append(
        _ notice: Notice, marks: [Int], site: String, _ time: LineOfTime, _ drawn: DrawnTexts, foot: Foot?,
        _ sprites: SpriteCase, _ palette: Palette, to bytes: inout [UInt8]
    ) {
        var (layout, notice) = (Layout(sprites, drawn), notice)
        // Without a title that can be set, the picture names the site in large type.
        if notice.titles.allSatisfy({ layout.setting(of: $0, .title) == nil }) { notice.titles = [site] }
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
        guard notice.titles.first != site else { return }
        switch setting(of: site, .site) {
        case .letters(let name):
            set(name, TypeStyle(size: 34, ink: .text, tracking: 8), baseline: baseline, width: edge - Self.left)
        case .drawn(let name) where name.width <= edge - Self.left:
            put(name, .text, x: Self.left, y: baseline - 12 - name.height / 2)
        case .drawn, nil: break
        }
    }

    /// How a text is set.
    private enum Setting {
        case letters([Letter])
        case drawn(DrawnText)
    }

    /// How a text can be set; nil if it cannot.
    private func setting(of text: String, _ use: WantedText.Use) -> Setting? {
        Inscription.letters(of: text).map { .letters($0) } ?? drawn[text, use].map { .drawn($0) }
    }

    private mutating func drawText(_ notice: Notice) {
        let title = notice.titles.compactMap { text in setting(of: text, .title).map { (text, $0) } }.first
        let block = title.map { TitleBlock($1, width: Self.right - Self.left) }
        let isFromRight = if case .drawn = title?.1 { title?.0.runsFromRight == true } else { false }
        let facts = notice.facts.isEmpty ? nil : notice.facts.joined(separator: " · ")
        let lines = [(notice.line, Palette.Ink.soft), (facts, .text)].compactMap { text, ink in
            text.flatMap { setting(of: $0, .line) }.map { ($0, ink) }
        }
        let gap = (block?.size ?? 0) / 4 + 44
        let height = (block?.height ?? 0) + (lines.isEmpty ? 0 : gap + 50 * (lines.count - 1))
        // Slightly above the middle of the free space.
        let free = (Self.ruleTop + 20)..<(Self.axis - 66)
        let top = free.lowerBound + max(0, free.count - height) * 46 / 100
        if let block { draw(block, top: top, isFromRight: isFromRight) }
        var baseline = top + (block?.height ?? 0) + gap
        for (line, ink) in lines {
            draw(line, ink, baseline: baseline, isFromRight: isFromRight)
            baseline += 50
        }
    }

    /// A title ready to be set.
    private enum TitleBlock {
        case headline(Headline)
        case drawn(DrawnText)

        init(_ setting: Setting, width: Int) {
            switch setting {
            case .letters(let letters): self = .headline(Headline(letters, width: width))
            case .drawn(let text): self = .drawn(text)
            }
        }

        /// The size of its type, in pixels.
        var size: Int {
            switch self {
            case .headline(let headline): headline.style.size
            case .drawn: 64
            }
        }

        /// From the top of the first line to the last baseline.
        var height: Int {
            switch self {
            case .headline(let headline):
                headline.style.capitalHeight + headline.leading * (headline.lines.count - 1)
            case .drawn(let text): text.height
            }
        }
    }

    private mutating func draw(_ block: TitleBlock, top: Int, isFromRight: Bool) {
        switch block {
        case .drawn(let text): put(text, .text, x: isFromRight ? Self.right - text.width : Self.left, y: top)
        case .headline(let headline):
            var baseline = top + headline.style.capitalHeight
            for line in headline.lines {
                set(line, headline.style, baseline: baseline, width: nil)
                baseline += headline.leading
            }
        }
    }

    private mutating func draw(_ line: Setting, _ ink: Palette.Ink, baseline: Int, isFromRight: Bool) {
        switch line {
        case .drawn(let text):
            put(text, ink, x: isFromRight ? Self.right - text.width : Self.left, y: baseline - 12 - text.height / 2)
        case .letters(let letters):
            let style = TypeStyle(size: 36, ink: ink)
            set(letters, style, baseline: baseline, width: Self.right - Self.left, isFromRight: isFromRight)
        }
    }

    /// Sets a line at the left or right edge, shortened to a width in pixels.
    private mutating func set(
        _ letters: [Letter], _ style: TypeStyle, baseline: Int, width: Int?, isFromRight: Bool = false
    ) {
        var letters = letters
        if let width {
            let room = max(width, 100) * 1000 / style.size - style.tracking * letters.count
            letters = Headline.shortened(letters, to: Double(room))
        }
        let line = TypeLine(letters, style, from: sprites)
        line.draw(on: &canvas, x: isFromRight ? Self.right - line.width : Self.left, baseline: baseline)
    }

    private mutating func put(_ text: DrawnText, _ ink: Palette.Ink, x: Int, y: Int) {
        canvas.put(Sprite(text.mask, ink: ink, isOdd: x & 1 == 1, deflater: sprites.deflater), x: x, y: y)
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
