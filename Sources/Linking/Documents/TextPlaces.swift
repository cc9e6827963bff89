import Base
import Language
import Model

/// The places of a text that can be led to: headings, paragraphs and table rows.
struct TextPlaces: Sendable, Equatable {
    /// In the order of the text; then further addresses of them.
    let ids: [String]
    private let all: Set<String>
    /// Ids that GitHub would give to headings, by which they have other ones here.
    private let others: [String: String]

    /// - Parameter carried: Further addresses of places.
    init(_ document: Document, _ outline: Outline, carried: [CarriedAddress] = []) {
        ids = outline.anchors.map(\.id) + carried.map(\.id)
        all = ReservedIDs.all.union(ids)
        others = GitHubIDs.others(document, outline)
    }

    /// The id of a place by what was written to lead there; nil if there is no such place.
    func id(for written: String) -> String? { all.contains(written) ? written : others[written] }
}

/// The ids that GitHub gives to headings, so that links written there hold here.
enum GitHubIDs {
    /// The headings' own ids by those that GitHub would give them, where these are different.
    static func others(_ document: Document, _ outline: Outline) -> [String: String] {
        var others: [String: String] = [:]
        var taken: [String: Int] = [:]
        for anchor in outline.anchors where anchor.paragraph == 0 {
            let slug = slug(document.string(document.nodes[Int(anchor.node)].text))
            var id = slug
            while taken[id] != nil {
                taken[slug, default: 0] += 1
                id = "\(slug)-\(taken[slug] ?? 1)"
            }
            taken[id] = 0
            if id != anchor.id { others[id] = anchor.id }
        }
        return others
    }

    /// Letters, digits, `_` and `-` in lower case, and a `-` for each space.
    static func slug(_ words: String) -> String {
        var out = ""
        for scalar in words.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                out.unicodeScalars.append("-")
            } else if WordBoundary.isWord(scalar) || WordBoundary.isMark(scalar) || scalar == "-" || scalar == "_" {
                out += scalar.properties.lowercaseMapping
            }
        }
        return out
    }
}

/// A text to which references of other texts lead at a place, before it is linked.
struct PlacedText: Sendable, Equatable, Identifiable {
    /// The path of its file.
    let id: String
    let document: Shared<Document>
    /// What each of its references leads to.
    let destinations: [Destination]
    var published: PublishedArticle?

    var places: TextPlaces {
        let document = ShownNames.put(into: document.value, destinations)
        var outline = Outline(document)
        let carried = published.map { CarriedPlaces($0, document, outline) }
        if let carried { outline.renumber(carried.numbers) }
        return TextPlaces(document, outline, carried: carried?.settled(outline).others ?? [])
    }
}

extension Destination {
    /// The same, with the place on the page; or unresolved if that is not there.
    fileprivate func at(_ place: String, in places: TextPlaces?, entry: String) -> Destination {
        var found = self
        found.place = places?.id(for: place)
        if found.place == nil { found.resolution = .unresolved(.noPlace(place, on: entry, among: places?.ids ?? [])) }
        return found
    }
}

/// Finds the places on other pages to which references lead.
struct PlaceFinding: Sendable {
    private var places = MemoList<PlacedText, TextPlaces>()

    /// - Parameters:
    ///   - destinations: What the references of each text lead to, without places.
    ///   - references: Those of each text.
    ///   - text: The text of an entry as an index among all, and that text; nil for an entry without one.
    mutating func find(
        in destinations: [[Destination]], references: [[Reference]], jobs: Int,
        text: (Entity) -> (index: Int, text: PlacedText)?
    ) async -> [[Destination]] {
        var wanted: [Int: PlacedText] = [:]
        var uses: [(text: Int, reference: Int, place: String, target: Int?)] = []
        for index in references.indices {
            for (number, reference) in references[index].enumerated() {
                guard let place = reference.place, case .entity(let entity) = destinations[index][number].resolution
                else { continue }
                let target = text(entity)
                if let target { wanted[target.index] = target.text }
                uses.append((index, number, place, target?.index))
            }
        }
        guard !uses.isEmpty else { return destinations }
        let order = wanted.keys.sorted()
        let found = await places(order.compactMap { wanted[$0] }, jobs: jobs, chunk: 8) { $0.places }
        let byText = Dictionary(zip(order, found)) { first, _ in first }
        var placed = destinations
        for use in uses {
            let reference = references[use.text][use.reference]
            placed[use.text][use.reference] = destinations[use.text][use.reference].at(
                use.place, in: use.target.flatMap { byText[$0] }, entry: reference.target.entry)
        }
        return placed
    }
}

extension Reference.Target {
    /// The entry as a message names it, such as `article 'flood'`.
    fileprivate var entry: String {
        switch self {
        case .entity(let kind?, let id): "\(kind.rawValue) '\(id)'"
        case .entity(nil, let id): "'\(id)'"
        case .footnote(let article, let label): "footnote '\(article)/\(label)'"
        case .url, .fragment, .file, .unsafe: "the page"
        }
    }
}
