import Base
import Model

/// The answers about a place or a file, as the protocol writes them.
extension FeatureRequest {
    func hover() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let offset = try offset(in: text)
        guard let hover = briefing.hover(at: offset, in: path) else { return .null }
        let kind = client.readsMarkdown ? "markdown" : "plaintext"
        return .object([
            ("contents", .object([("kind", .text(kind)), ("value", .text(hover.markdown))])),
            ("range", json(hover.range, in: text)),
        ])
    }

    func definition() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document(), let found = briefing.occurrence(at: try offset(in: text), in: path),
            let place = briefing.definition(of: found.entity), let target = locations([place]).first
        else { return .null }
        guard client.hasDefinitionLinks, let range = target["range"], let uri = target["uri"] else {
            return .list([target])
        }
        return .list([
            .object([
                ("originSelectionRange", json(found.range, in: text)), ("targetUri", uri), ("targetRange", range),
                ("targetSelectionRange", range),
            ])
        ])
    }

    func references() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let offset = try offset(in: text)
        guard let found = briefing.occurrence(at: offset, in: path) else { return .null }
        let includesOwn = params["context"]?["includeDeclaration"]?.isTrue ?? false
        return .list(locations(briefing.references(to: found.entity, includesOwn: includesOwn)))
    }

    func highlights() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let found = briefing.highlights(at: try offset(in: text), in: path)
        return .list(
            found.map { found in
                // 3 is a place that writes, 2 one that reads.
                .object([("range", json(found.range, in: text)), ("kind", .number(found.form == .own ? 3 : 2))])
            })
    }

    /// Places as the protocol writes them; each file is read once.
    func locations(_ places: [SitePlace]) -> [JSON] {
        var last: (path: String, text: EditedText?, uri: String)?
        return places.map { place in
            let file = last?.path == place.path ? last : nil
            let (_, text, uri) = file ?? (place.path, briefing.text(at: place.path), uri(of: place.path))
            last = (place.path, text, uri)
            return .object([("uri", .text(uri)), ("range", text.map { json(place.range, in: $0) } ?? .start)])
        }
    }

    // MARK: - A whole file

    func links() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let links = briefing.links(in: path)
        return .list(
            links.map { link in
                let target = link.address ?? link.place.map { self.target($0) } ?? ""
                var members = [("range", json(link.range, in: text)), ("target", .text(target))]
                if client.hasLinkTooltips { members.append(("tooltip", .text(link.tooltip))) }
                return .object(members)
            })
    }

    /// The URI of a place, with its line.
    private func target(_ place: SitePlace) -> String {
        let line = briefing.text(at: place.path).map { $0.line(at: place.range.lowerBound) } ?? 0
        return address.uri(of: place.path) + (line > 0 ? "#L\(line + 1)" : "")
    }

    func symbols() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let items = briefing.outline(of: path)
        guard !client.hasSymbolTrees else { return .list(items.map { symbol($0, text) }) }
        let uri = try uri()
        return .list(
            items.flatMap(\.withChildren).map { item in
                let location = JSON.object([("uri", .text(uri)), ("range", json(item.range, in: text))])
                return .object([
                    ("name", .text(item.name)), ("kind", .number(item.kind.number)), ("location", location),
                ])
            })
    }

    private func symbol(_ item: OutlineItem, _ text: EditedText) -> JSON {
        var members: [(String, JSON)] = [
            ("name", .text(item.name.isEmpty ? "–" : item.name)), ("kind", .number(item.kind.number)),
            ("range", json(item.range, in: text)), ("selectionRange", json(item.nameRange, in: text)),
            ("children", .list(item.children.map { symbol($0, text) })),
        ]
        if let detail = item.detail { members.append(("detail", .text(detail))) }
        return .object(members)
    }

    func workspaceSymbols() throws(RequestFailure) -> JSON {
        let found = briefing.entries(matching: params["query"]?.string ?? "", most: 200)
        let places = locations(found.map(\.place))
        return .list(
            zip(found, places).map { found, place in
                .object([
                    ("name", .text(found.name)), ("kind", .number(found.entity.symbolKind)), ("location", place),
                    ("containerName", .text(found.entity.kindName)),
                ])
            })
    }

    func folding() throws(RequestFailure) -> JSON {
        guard let path = try path() else { return .null }
        return .list(
            briefing.folding(of: path).map { stretch in
                .object([
                    ("startLine", .number(stretch.lines.lowerBound)), ("endLine", .number(stretch.lines.upperBound)),
                    ("kind", .text(stretch.kind.rawValue)),
                ])
            })
    }

    func hints() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let hints = briefing.hints(in: path, try range(in: text))
        return .list(
            hints.map { hint in
                var members: [(String, JSON)] = [
                    ("position", text.place(of: hint.offset, client.encoding).json), ("label", .text(hint.label)),
                    ("paddingLeft", .flag(true)),
                ]
                if let tooltip = hint.tooltip { members.append(("tooltip", .text(tooltip))) }
                return .object(members)
            })
    }

    func lenses() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let uri = try uri()
        return .list(
            briefing.lenses(in: path).map { lens in
                let start = text.place(of: lens.range.lowerBound, client.encoding).json
                // Only our own extension can show places; elsewhere a lens is a text.
                let isShown = client.hasExplanations && !lens.places.isEmpty
                let arguments = [.text(uri), start, .list(locations(lens.places))] as [JSON]
                let command = JSON.object([
                    ("title", .text(lens.title)), ("command", .text(isShown ? "dossier.showReferences" : "")),
                    ("arguments", .list(isShown ? arguments : [])),
                ])
                return .object([("range", json(lens.range, in: text)), ("command", command)])
            })
    }

    /// Each token by its distance from the last, as the protocol wants them.
    func tokens(onlyInRange: Bool) throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let wanted = onlyInRange ? try range(in: text) : 0..<text.bytes.count + 1
        var last = EditorPlace(line: 0, character: 0)
        var data: [JSON] = []
        for token in briefing.tokens(in: path) where token.range.overlaps(wanted) {
            let start = text.place(of: token.range.lowerBound, client.encoding)
            let end = text.place(of: token.range.upperBound, client.encoding)
            let isSame = start.line == last.line
            let numbers = [
                start.line - last.line, isSame ? start.character - last.character : start.character,
                end.character - start.character, token.kind.rawValue, token.isLinked ? 1 : 0,
            ]
            data += numbers.map(JSON.number)
            last = start
        }
        return .object([("data", .list(data))])
    }

    func selections() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let places = (params["positions"]?.list ?? []).compactMap(EditorPlace.init)
        return .list(
            places.map { place in
                let ranges = briefing.selection(at: text.offset(of: place, client.encoding), in: path)
                return ranges.reversed().reduce(JSON?.none) { parent, range in
                    .object([("range", json(range, in: text))] + (parent.map { [("parent", $0)] } ?? []))
                } ?? .object([("range", .start)])
            })
    }
}

extension OutlineItem {
    /// The item and all below it.
    fileprivate var withChildren: [OutlineItem] { [self] + children.flatMap(\.withChildren) }
}

extension OutlineItem.Kind {
    /// As the protocol numbers it.
    fileprivate var number: Int {
        switch self {
        case .entry: 5
        case .field: 8
        case .heading: 15
        case .footnote: 14
        case .note: 7
        }
    }
}

extension Entity {
    /// As the protocol numbers the kinds of symbols.
    fileprivate var symbolKind: Int {
        switch self {
        case .article: 1
        case .actor: 5
        case .event: 24
        case .source: 11
        case .footnote: 14
        case .page: 4
        }
    }
}
