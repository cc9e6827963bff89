import Base
import Model

/// What one article claims in paragraphs that no footnote answers for.
enum ClaimReading {
    /// How many bytes of a paragraph are read: its first claim is enough.
    private static let longest = 4_096

    /// One finding a paragraph and rule; of an article without any footnote one in all.
    static func diagnostics(on place: TextPlace, lexicon: Lexicon) -> [Diagnostic] {
        let reader = ClaimReader(lexicon: lexicon)
        let claims = ClaimUnit.unsourced(in: place.body).flatMap { unit -> [Claim] in
            let start = unit.text.prefix(Self.longest)
            guard unit.isQuotation || TextSigns.of(place.text.span.extracting(start)).hasClaim else { return [] }
            return reader.claims(in: place.tokens(in: start, lexicon: lexicon), isQuotation: unit.isQuotation)
        }
        guard place.body.document.footnotes.isEmpty, claims.count > 1 else {
            return claims.map { diagnostic(for: $0, place) }
        }
        return [summary(of: claims, place)]
    }

    /// One finding for each paragraph of a text that is no article, if it has a quotation and no link to a source.
    static func quotations(in place: TextPlace, lexicon: Lexicon, isEvent: Bool) -> [Diagnostic] {
        let reader = ClaimReader(lexicon: lexicon)
        return ClaimUnit.unsourced(in: place.body).compactMap { unit in
            let start = unit.text.prefix(longest)
            let signs = TextSigns.of(place.text.span.extracting(start))
            guard unit.isQuotation || signs.contains(.quotationMark) else { return nil }
            let claims = reader.claims(in: place.tokens(in: start, lexicon: lexicon), isQuotation: unit.isQuotation)
            guard let claim = claims.first(where: { $0.kind == .quotation }) else { return nil }
            let words = place.words(claim.range)
            return Diagnostic(
                .unsourcedQuotation, in: place.path, at: place.position(of: claim.range),
                "a quotation, \(shortened(words)), without a link to its source",
                fix: "link to it: [words](source:id)\(isEvent ? ", or name it under 'sources'" : "")",
                length: min(60, words.unicodeScalars.count))
        }
    }

    private static func diagnostic(for claim: Claim, _ place: TextPlace) -> Diagnostic {
        let words = place.words(claim.range)
        let message =
            switch claim.kind {
            case .figure: "'\(words)' is in a paragraph without a footnote"
            case .quotation: "a quotation, \(shortened(words)), in a paragraph without a footnote"
            case .attribution: "'\(words)' in a paragraph without a footnote that says where"
            }
        return Diagnostic(
            claim.rule, in: place.path, at: place.position(of: claim.range), message,
            fix: "cite its source in a footnote, or link to it: [words](source:id)",
            length: min(60, words.unicodeScalars.count))
    }

    private static func summary(of claims: [Claim], _ place: TextPlace) -> Diagnostic {
        let first = claims.first { $0.kind != .attribution } ?? claims[0]
        let paragraphs = claims.count == 1 ? "one place" : "\(claims.count) places"
        return Diagnostic(
            first.rule, in: place.path, at: place.position(of: first.range),
            "this article has no footnotes, and \(paragraphs) with figures, quotations or attributions; the first is here",
            fix: "cite its sources: 31 people died.[^1]", length: min(60, place.words(first.range).unicodeScalars.count)
        )
    }

    /// The first words of a quotation, in its own marks.
    private static func shortened(_ words: String) -> String {
        guard words.unicodeScalars.count > 48 else { return words }
        var scalars = String.UnicodeScalarView(words.unicodeScalars.prefix(44))
        while let last = scalars.last, last != " ", scalars.count > 20 { scalars.removeLast() }
        return String(scalars) + "…"
    }
}
