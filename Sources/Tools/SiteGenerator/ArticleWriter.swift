/// Writes one article: about 1,300 words with its ten footnotes, some 40 mentions, a heading every 200 words.
struct ArticleWriter {
    private static let bodyWords = 1_040
    private static let sectionWords = 200

    var random: SplitMix64
    private var written = 0
    private var mentioned = 0
    private var cited = 0
    private var mentionGoal = 0
    private var subjects: [Subject] = []

    init(random: SplitMix64) {
        self.random = random
    }

    /// The article at `index` about `subjects`, every fifth with a table.
    mutating func write(index: Int, subjects: [Subject], site: GeneratedSite) -> ArticleDraft {
        self.subjects = subjects
        mentionGoal = random.within(30...45)
        let author = site.sources[random.below(site.sources.count)].author
        return ArticleDraft(
            id: "briefing-\(index + 1)", title: WordStock.title(random.within(5...8), random: &random),
            subtitle: WordStock.title(random.within(8...14), random: &random), date: DateForge.day(random: &random),
            author: author, section: random.pick(WordStock.sections),
            summary: WordStock.title(random.within(15...22), random: &random) + ".",
            blocks: blocks(hasTable: index % 5 == 4, site: site), footnotes: footnotes(index: index, site: site))
    }

    private mutating func blocks(hasTable: Bool, site: GeneratedSite) -> [ArticleDraft.Block] {
        var blocks: [ArticleDraft.Block] = []
        var nextHeading = 80
        while written < Self.bodyWords {
            if written >= nextHeading {
                blocks.append(.heading(WordStock.title(random.within(3...6), random: &random)))
                nextHeading += Self.sectionWords
                if hasTable, nextHeading == 80 + 3 * Self.sectionWords { blocks.append(table()) }
            }
            let isList = !blocks.isEmpty && random.chance(1, in: 7)
            let count = random.within(3...5)
            let sentences = (0..<count).map { _ in sentence(longest: isList ? 14 : 26, site: site) }
            blocks.append(isList ? .list(sentences) : .paragraph(sentences))
        }
        while cited < SiteScale.footnotesInArticle { blocks.append(.paragraph([sentence(longest: 20, site: site)])) }
        return blocks
    }

    private mutating func sentence(longest: Int, site: GeneratedSite) -> ArticleDraft.Sentence {
        let length = random.within(9...longest)
        written += length
        let owed = mentionGoal * written / Self.bodyWords - mentioned
        let names = max(0, min(owed, 2))
        mentioned += names
        var pieces: ArticleDraft.Sentence = []
        for part in 0...names {
            let words = stretch(max(3, length / (names + 1) - 2))
            let opened = part == 0 ? NameForge.capitalised(words) : words
            pieces.append(.words((part == 0 ? "" : " ") + opened + (part < names ? " " : ".")))
            if part < names { pieces.append(mention(number: mentioned - names + part, site: site)) }
        }
        let due = (2 * cited + 1) * Self.bodyWords / (2 * SiteScale.footnotesInArticle)
        if written > due, cited < SiteScale.footnotesInArticle {
            cited += 1
            pieces.append(.footnote(label: cited))
        }
        return pieces
    }

    /// Words with, now and then, emphasis, code or an outside link.
    private mutating func stretch(_ count: Int) -> String {
        let text = WordStock.phrase(count, random: &random)
        switch random.below(24) {
        case 0: return text + " *\(WordStock.phrase(2, random: &random))* \(WordStock.word(random: &random))"
        case 1: return text + " **\(WordStock.word(random: &random))** \(WordStock.word(random: &random))"
        case 2: return text + " `\(WordStock.word(random: &random))-\(random.below(100))`"
        case 3: return text + " [\(WordStock.phrase(2, random: &random))](https://example.org/\(random.below(10_000)))"
        default: return text
        }
    }

    private mutating func mention(number: Int, site: GeneratedSite) -> ArticleDraft.Piece {
        let subject = subjects[random.below(subjects.count)]
        if number % 12 == 7 { return .reference(subject, text: WordStock.phrase(2, random: &random)) }
        if case .actor(let index) = subject, let short = site.actors[index].shortName, random.chance(1, in: 2) {
            return .mention(subject, name: short)
        }
        return .mention(subject, name: site.name(of: subject))
    }

    private mutating func table() -> ArticleDraft.Block {
        var rows = [["Month", "Reported", "Confirmed", "Place"]]
        for _ in 0..<random.within(4...7) {
            let place = WordStock.title(1, random: &random)
            rows.append(["\(DateForge.year(random: &random))", "\(random.below(900))", "\(random.below(500))", place])
        }
        return .table(rows)
    }

    /// Ten footnotes: one has an address of its own, one has an annotation by the editor.
    private mutating func footnotes(index: Int, site: GeneratedSite) -> [ArticleDraft.Footnote] {
        let known = random.within(1...SiteScale.footnotesInArticle)
        let addressed = random.within(1...SiteScale.footnotesInArticle)
        return (1...SiteScale.footnotesInArticle).map { label in
            var text = WordStock.title(random.within(15...30), random: &random) + "."
            if label == addressed { text += " https://example.org/articles/\(index + 1)/\(label)" }
            guard label == known else { return .init(label: label, text: text, annotation: nil) }
            let remark = WordStock.title(random.within(8...14), random: &random) + "."
            return .init(label: label, text: text, annotation: (random.below(site.sources.count), remark))
        }
    }
}
