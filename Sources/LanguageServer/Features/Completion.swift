import Base
import Language
import Loading
package import Model

/// Something that an editor may insert.
package struct Completion: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case actor, event, article, source, page, footnote, place, key, value, file, scheme, snippet
    }

    package let label: String
    package let kind: Kind
    /// What it is, in a few words.
    package var detail: String?
    /// What replaces the words that were typed.
    package let insertion: String
    /// Whether the insertion has places to fill in: `${1:name}`.
    package var isSnippet = false
    /// What the words that were typed are compared with, if not the label.
    package var filter: String?
    /// What it means, in Markdown.
    package var documentation: String?
    /// The entry, whose card is shown when it is selected.
    package var entity: Entity?
}

/// What can be inserted at a place.
package struct Completions: Sendable {
    package let items: [Completion]
    /// The bytes that an item replaces.
    package let range: Range<Int>
    /// Whether there are more than these.
    package let isIncomplete: Bool

    static let most = 200

    init(_ items: [Completion], replacing range: Range<Int>) {
        self.items = Array(items.prefix(Self.most))
        self.range = range
        isIncomplete = items.count > Self.most
    }
}

extension Briefing {
    /// What can be inserted at a place of a text as it is now, which may be newer than the site.
    package func completions(at offset: Int, in text: EditedText, path: String) -> Completions? {
        if let place = FieldPlace(at: offset, in: text, path: path) { return completions(at: place, text) }
        if text.bytes.count <= 3 || WrittenFields.lines(of: text, path) == nil && offset <= 3,
            let shape = RecordShape.of(path), path.hasSuffix(".md")
        {
            return Completions([EntrySnippet(shape).completion], replacing: text.line(0).lowerBound..<offset)
        }
        guard path.hasSuffix(".md"), let place = ReferencePlace(at: offset, in: text) else { return nil }
        return completions(at: place, text, path: path)
    }

    // MARK: References

    private func completions(at place: ReferencePlace, _ text: EditedText, path: String) -> Completions {
        let typed = text.string(place.typed)
        switch place.form {
        case .footnote: return Completions(labels(in: text, typed), replacing: place.typed)
        case .wiki, .destination: break
        }
        let (entry, fragment) = split(typed)
        if let fragment { return anchors(of: entry, fragment, in: place, path: path) }
        if let colon = entry.firstIndex(of: ":") {
            let kind = String(entry[..<colon])
            let words = String(entry[entry.index(after: colon)...])
            return Completions(
                kind == "footnote" ? footnotes(words) : entries(words, EntityKind(rawValue: kind), prefix: kind + ":"),
                replacing: place.typed)
        }
        if place.form == .wiki { return Completions(entries(entry, nil, prefix: ""), replacing: place.typed) }
        let schemes = (EntityKind.allCases.map(\.rawValue) + ["footnote"]).map {
            Completion(label: $0 + ":", kind: .scheme, detail: "link to the \($0) with an id", insertion: $0 + ":")
        }
        let files = site.media.map { Completion(label: $0, kind: .file, insertion: $0) }
        return Completions((schemes + files).filter { $0.label.hasPrefix(entry) }, replacing: place.typed)
    }

    private func split(_ typed: String) -> (entry: String, fragment: String?) {
        guard let mark = typed.firstIndex(of: "#"), !typed.hasPrefix("footnote:") else { return (typed, nil) }
        return (String(typed[..<mark]), String(typed[typed.index(after: mark)...]))
    }

    /// The entries with a name or id that holds what was typed, the best first; each by the name that fits.
    private func entries(_ typed: String, _ kind: EntityKind?, prefix: String) -> [Completion] {
        let match = TypedName(typed)
        // By how well they fit; within each, in the order of the list.
        var found: [[(label: EntryLabel, id: String)]] = []
        for label in nameList where kind == nil || label.entity.kindName == kind?.rawValue {
            let id = site.id(of: label.entity)
            guard let score = match.score(label.name) ?? match.score(id).map({ $0 + 2 }) else { continue }
            while found.count <= score { found.append([]) }
            found[score].append((label, id))
        }
        // One more than are shown tells that there are more.
        let best = found.joined().prefix(Completions.most + 1)
        let shared = kind == nil ? sharedIDs(among: Set(best.map(\.id))) : []
        return best.map { label, id in
            completion(
                of: label, id, prefix: shared.contains(id) ? label.entity.kindName + ":" : prefix, prefix + typed)
        }
    }

    /// The ids that entries of several kinds have.
    private func sharedIDs(among ids: Set<String>) -> Set<String> {
        var (seen, shared) = (Set<String>(), Set<String>())
        for entity in site.namedEntities {
            let id = site.id(of: entity)
            if ids.contains(id), !seen.insert(id).inserted { shared.insert(id) }
        }
        return shared
    }

    /// - Parameter typed: What an editor compares an item with: what is typed may be a part of the name or of the id.
    private func completion(of label: EntryLabel, _ id: String, prefix: String, _ typed: String) -> Completion {
        let name = site.name(of: label.entity)
        var item = Completion(
            label: label.name, kind: Completion.Kind(rawValue: label.entity.kindName) ?? .value,
            detail: name == label.name ? "\(label.entity.kindName) \(id)" : "\(label.entity.kindName) \(id): \(name)",
            insertion: prefix + id)
        (item.filter, item.entity) = (typed, label.entity)
        return item
    }

    private func footnotes(_ typed: String) -> [Completion] {
        let parts = typed.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, case .article(let article)? = entity(.article, parts[0]) else {
            return entries(parts.first ?? "", .article, prefix: "footnote:").map { item in
                Completion(
                    label: item.label, kind: .article, detail: item.detail,
                    insertion: "footnote:" + item.insertion.dropFirst("footnote:".count) + "/",
                    filter: "footnote:" + typed, entity: item.entity)
            }
        }
        return site[article].footnotes.filter { site[$0].label.hasPrefix(parts[1]) }.map { footnote in
            Completion(
                label: site[footnote].label, kind: .footnote, detail: site.name(of: .footnote(footnote)),
                insertion: "footnote:\(parts[0])/\(site[footnote].label)", filter: "footnote:" + typed,
                entity: .footnote(footnote))
        }
    }

    /// The places on a page: paragraphs with their first words, and headings.
    private func anchors(of entry: String, _ fragment: String, in place: ReferencePlace, path: String) -> Completions {
        let target = entry.isEmpty ? subject(of: path) : entity(Reference.Target(wiki: entry)).map { .entry($0) }
        guard let target, let body = document(of: target) else { return Completions([], replacing: place.typed) }
        let items = body.anchors.filter { $0.id.hasPrefix(fragment) }.map { anchor in
            let words = body.document.string(body.document.nodes[Int(anchor.node)].text).replacing("\n", with: " ")
            return Completion(
                label: "#" + anchor.id, kind: .place, detail: String(words.prefix(60)),
                insertion: "\(entry)#\(anchor.id)",
                filter: "\(entry)#\(anchor.id)")
        }
        return Completions(items, replacing: place.typed)
    }

    /// The labels of the footnotes of a text, and the next number.
    private func labels(in text: EditedText, _ typed: String) -> [Completion] {
        var seen: Set<String> = []
        let marks = FootnoteMarks(text).marks.filter(\.isDefinition)
        let labels = marks.compactMap { mark -> Completion? in
            let label = text.string(mark.label)
            guard label.hasPrefix(typed), seen.insert(label).inserted else { return nil }
            let words = text.string(mark.range.upperBound..<text.line(text.line(at: mark.range.lowerBound)).upperBound)
            return Completion(
                label: label, kind: .footnote, detail: String(words.drop { $0 == ":" || $0 == " " }.prefix(60)),
                insertion: label)
        }
        let next = (marks.compactMap { Int(text.string($0.label)) }.max() ?? 0) + 1
        guard "\(next)".hasPrefix(typed) else { return labels }
        return labels + [Completion(label: "\(next)", kind: .footnote, detail: "a new footnote", insertion: "\(next)")]
    }

    // MARK: Fields

    private func completions(at place: FieldPlace, _ text: EditedText) -> Completions {
        let typed = text.string(place.typed)
        let items: [Completion]
        switch place.content {
        case .value(let field, let shape): items = values(of: field, in: shape, typed)
        case .key(let shape, let other):
            let keys = shape.fields.filter { $0.key.hasPrefix(typed) && !place.known.contains($0.key) }
            items =
                keys.sorted { $0.isRequired && !$1.isRequired }.map(Self.completion(ofKey:))
                + (other.map { values(of: $0.field, in: $0.shape, typed) } ?? [])
        case .rule: items = Self.rules(typed).filter { !place.known.contains($0.label) }
        case .level: items = Self.values(Rule.Setting.allCases.map(\.rawValue), typed)
        }
        return Completions(items, replacing: place.typed)
    }

    private static func rules(_ typed: String) -> [Completion] {
        Rule.allCases.filter { $0.rawValue.hasPrefix(typed) }.map { rule in
            Completion(
                label: rule.rawValue, kind: .value, detail: rule.explanation?.summary, insertion: rule.rawValue + ": ",
                documentation: rule.explanation?.markdown)
        }
    }

    private static func completion(ofKey field: RecordShape.Field) -> Completion {
        Completion(
            label: field.key, kind: .key, detail: field.isRequired ? "required" : nil, insertion: field.key + ": ",
            documentation: HoverCard.plain(field.summary))
    }

    private func values(of field: RecordShape.Field, in shape: RecordShape, _ typed: String) -> [Completion] {
        switch field.value.item {
        case .choice(let choices): return Self.values(choices, typed)
        case .flag: return Self.values(["true", "false"], typed)
        case .silenceableRule: return Self.values(Rule.allCases.filter { $0.whyFirm == nil }.map(\.rawValue), typed)
        case .id: return field.referent(in: shape).map { entries(typed, $0, prefix: "") } ?? []
        case .footnote:
            return footnotes(typed).map { item in
                Completion(
                    label: item.label, kind: item.kind, detail: item.detail,
                    insertion: String(item.insertion.dropFirst("footnote:".count)), filter: typed, entity: item.entity)
            }
        case .language:
            return Self.values(["ar", "de", "en", "es", "fr", "ru", "ur", "zh", "zh-Hans", "zh-Hant"], typed)
        case .text where field.key == "image" || field.key == "src" || shape.name == "logo" && field.key == "dark":
            return site.media.filter { $0.hasPrefix(typed) }.map { Completion(label: $0, kind: .file, insertion: $0) }
        default: return []
        }
    }

    private static func values(_ choices: [String], _ typed: String) -> [Completion] {
        choices.filter { $0.hasPrefix(typed) }.map { Completion(label: $0, kind: .value, insertion: $0) }
    }
}

/// Where in a Markdown text a reference is typed.
struct ReferencePlace {
    enum Form { case wiki, destination, footnote }

    let form: Form
    /// The bytes of the destination or label up to the place.
    let typed: Range<Int>

    /// Nil if no reference is open before the place.
    init?(at offset: Int, in text: EditedText) {
        let line = text.line(text.line(at: offset))
        var start = min(offset, line.upperBound)
        let end = start
        while start > line.lowerBound {
            let byte = text.bytes[start - 1]
            switch byte {
            case UInt8(ascii: "["):
                guard start > line.lowerBound + 1, text.bytes[start - 2] == byte else { return nil }
                self.init(.wiki, start..<end)
                return
            case UInt8(ascii: "^") where start > line.lowerBound + 1 && text.bytes[start - 2] == UInt8(ascii: "["):
                self.init(.footnote, start..<end)
                return
            case UInt8(ascii: "(") where start > line.lowerBound + 1 && text.bytes[start - 2] == UInt8(ascii: "]"):
                self.init(.destination, start..<end)
                return
            case UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: ")"): return nil
            default: start -= 1
            }
        }
        return nil
    }

    private init(_ form: Form, _ typed: Range<Int>) { (self.form, self.typed) = (form, typed) }
}

/// The front matter of a new file of a kind, with a place to fill in for each field that it needs.
struct EntrySnippet {
    private let shape: RecordShape

    init(_ shape: RecordShape) { self.shape = shape }

    var completion: Completion {
        var lines = ["---"]
        for (index, field) in shape.fields.filter(\.isRequired).enumerated() {
            lines.append("\(field.key): \(Self.blank(index + 1, field))")
        }
        lines += ["---", "$0"]
        return Completion(
            label: "---", kind: .snippet, detail: "a new \(shape.name)", insertion: lines.joined(separator: "\n"),
            isSnippet: true, documentation: HoverCard.plain(shape.summary))
    }

    private static func blank(_ number: Int, _ field: RecordShape.Field) -> String {
        if case .choice(let choices) = field.value { return "${\(number)|\(choices.joined(separator: ","))|}" }
        return "${\(number):\(field.key)}"
    }
}
