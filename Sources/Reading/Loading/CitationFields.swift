import Model
import YAML

extension FieldReader {
    /// A source by id, or the work itself inline.
    mutating func citation(_ key: String) -> Citation? {
        node(key).flatMap { citation($0, what: "'\(key)'") }
    }

    mutating func citation(_ node: YAMLNode, what: String) -> Citation? {
        if case .scalar = node.content { return scalar(node, what: what).map(Citation.id) }
        return mapping(node, as: .work, what: what) { fields in
            let work = fields.work()
            guard work.title != nil || work.url != nil else {
                fields.report(
                    .missingField, at: fields.position, "\(what) has neither a title nor a url",
                    fix: "give it one of them"
                )
                return nil
            }
            return .work(work)
        }
    }

    /// The keys of a work's record; `title` is not required here.
    mutating func work() -> Work {
        var work = Work()
        work.title = text("title")
        work.type = workType()
        work.authors = personNames("authors") + personNames("author")
        work.editors = personNames("editors")
        work.publisher = text("publisher")
        work.publication = publication()
        work.date = date("date")
        work.url = url("url") ?? work.publication.doi.flatMap { WorkNumber.address(ofDOI: $0) }
        work.archived = url("archived")
        work.accessed = date("accessed")
        work.language = language("language")
        work.standing = choice("standing", of: Work.Standing.self)
        return work
    }

    /// Names: text, or `{family, given, name}`.
    private mutating func personNames(_ key: String) -> [PersonName] {
        list(key).compactMap { node in
            if case .scalar = node.content {
                return scalar(node, what: "an entry of '\(key)'").map { PersonName($0.value) }
            }
            return mapping(node, as: .person, what: "an entry of '\(key)'") { fields in
                let (given, name) = (fields.text("given"), fields.text("name"))
                guard let family = fields.requiredText("family", example: "Doe") else { return nil }
                return PersonName(family: family, given: given, name: name)
            }
        }
    }

    private mutating func publication() -> Publication {
        var publication = Publication()
        for field in Publication.fields { publication[keyPath: field.path] = text(field.key) }
        if let doi = publication.doi {
            publication.doi = WorkNumber.doi(doi)
            if publication.doi == nil { reportNumber("doi", "a DOI", example: "10.1000/182") }
        }
        if let isbn = publication.isbn, !WorkNumber.isISBN(isbn) {
            reportNumber("isbn", "an ISBN: its digits do not add up", example: "978-0-262-03384-8")
        }
        if let issn = publication.issn, !WorkNumber.isISSN(issn) {
            reportNumber("issn", "an ISSN: its digits do not add up", example: "2049-3630")
        }
        return publication
    }

    private mutating func reportNumber(_ key: String, _ what: String, example: String) {
        guard let text = located(key) else { return }
        report(
            .invalidWorkNumber, at: text.position, "'\(key)' is '\(text.value)', which is not \(what)",
            fix: "copy it from the work again, as in \(example)", length: text.value.unicodeScalars.count)
    }

    private mutating func workType() -> String? {
        guard let type = located("type") else { return nil }
        guard cslTypes.contains(type.value) else {
            unknownValue(type, key: "type", values: cslTypes)
            return nil
        }
        return type.value
    }

    /// Other names: text, or `{name, lang, source}`.
    mutating func alternativeNames(_ key: String) -> [Catalog.AlternativeName] {
        list(key).compactMap { node in
            if case .scalar = node.content {
                return scalar(node, what: "a name").flatMap { name($0) }.map { Catalog.AlternativeName(name: $0) }
            }
            return mapping(node, as: .name, what: "a name") { fields in
                let (language, source) = (fields.language("lang"), fields.citation("source"))
                guard let text = fields.located("name") else {
                    fields.report(.missingField, at: fields.position, "a name without 'name'")
                    return nil
                }
                guard let name = fields.name(text) else { return nil }
                return Catalog.AlternativeName(name: name, language: language, source: source)
            }
        }
    }

    /// The text of a required key, which must be a name.
    mutating func requiredName(_ key: String, example: String) -> String? {
        requiredText(key, example: example).flatMap { name(Located($0, at: place(of: key)))?.value }
    }

    /// A name must have a letter or digit; otherwise every hyphen in every article would be a mention of it.
    fileprivate mutating func name(_ text: Located<String>) -> Located<String>? {
        let isName = text.value.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        if !isName {
            report(.wrongType, at: text.position, "'\(text.value)' is not a name: it has no letters or digits")
        }
        return isName ? text : nil
    }

    /// A number, a hedged number or range as text, or `{low, best, high, source}`.
    mutating func quantity(_ node: YAMLNode, what: String) -> (quantity: Quantity, source: Citation?)? {
        if case .scalar = node.content {
            guard let text = scalar(node, what: what) else { return nil }
            guard let quantity = Quantity(text.value) else {
                report(
                    .invalidNumber, at: text.position, "\(what) '\(text.value)' is not a whole number",
                    fix: "use a number such as 31, 26-31, 1.2 million or 'almost 100', and put its unit in its name",
                    length: text.value.unicodeScalars.count)
                return nil
            }
            return (quantity, nil)
        }
        return mapping(node, as: .quantity, what: what) { fields in
            let quantity = Quantity(
                low: fields.number("low"), best: fields.number("best"), high: fields.number("high"),
                hedge: fields.text("hedge"))
            let source = fields.citation("source")
            guard quantity.low ?? quantity.best ?? quantity.high != nil else {
                fields.report(.missingField, at: fields.position, "\(what) has none of 'low', 'best' and 'high'")
                return nil
            }
            if quantity.given != quantity.given.sorted() {
                fields.report(
                    .invalidNumber, at: fields.position, "\(what): 'low', 'best' and 'high' are not in ascending order")
            }
            return (quantity, source)
        }
    }

    mutating func quantity(_ key: String) -> Quantity? {
        node(key).flatMap { quantity($0, what: "'\(key)'")?.quantity }
    }

    /// A whole number of zero or more.
    mutating func number(_ key: String) -> Int? {
        guard let text = located(key) else { return nil }
        guard let quantity = Quantity(text.value), quantity.hedge == nil, let number = quantity.best else {
            report(
                .invalidNumber, at: text.position, "'\(key)' is '\(text.value)', which is not a whole number",
                length: text.value.unicodeScalars.count)
            return nil
        }
        return number
    }

    /// A decimal number within a range, such as degrees of latitude.
    mutating func decimal(_ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let text = located(key) else { return nil }
        guard let number = Double(text.value), range.contains(number) else {
            report(
                .invalidNumber, at: text.position,
                "'\(key)' is '\(text.value)', which is not a number from \(range.lowerBound) to \(range.upperBound)",
                length: text.value.unicodeScalars.count)
            return nil
        }
        return number
    }
}
