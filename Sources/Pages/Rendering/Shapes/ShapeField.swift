import Mustache

/// One field of a shape: its name, what kind of value it holds, what it means, and how it is computed.
struct ShapeField<Subject: Sendable>: Sendable {
    /// Computes the value for a subject, as it looks from the page being written, and puts it into a pool.
    typealias Value = @Sendable (Subject, PageScope, inout ValuePool) -> Mustache.Value

    let name: String
    let kind: FieldKind
    let summary: String
    let value: Value

    var isList: Bool {
        switch kind {
        case .list, .texts: true
        default: false
        }
    }

    static func text(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> String?
    ) -> Self {
        Self(name: name, kind: .text, summary: summary) { subject, page, pool in
            if let text = value(subject, page) { pool.text(text) } else { .none }
        }
    }

    static func texts(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> [String]
    ) -> Self {
        Self(name: name, kind: .texts, summary: summary) { subject, page, pool in
            let texts = value(subject, page)
            let items = pool.room(texts.count)
            for (place, text) in zip(items, texts) {
                let item = pool.text(text)
                pool[place] = item
            }
            return pool.list(items)
        }
    }

    static func number(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> Int?
    ) -> Self {
        Self(name: name, kind: .number, summary: summary) { subject, page, _ in
            value(subject, page).map(Mustache.Value.number) ?? .none
        }
    }

    static func flag(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> Bool
    ) -> Self {
        Self(name: name, kind: .flag, summary: summary) { subject, page, _ in .flag(value(subject, page)) }
    }

    static func url(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> String?
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { subject, page, pool in
            if let url = value(subject, page) { pool.url(url) } else { .none }
        }
    }

    /// An address of the site, given from its root.
    static func path(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> String?
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { subject, page, pool in
            if let path = value(subject, page) { pool.path(path) } else { .none }
        }
    }

    /// An address of the site, given from its root, that is appended to the bytes given.
    static func path(
        _ name: String, _ summary: String,
        write: @escaping @Sendable (Subject, PageScope, inout [UInt8]) -> Void
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { subject, page, pool in
            pool.path { write(subject, page, &$0) }
        }
    }

    /// An address of either kind.
    static func address(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> Address?
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { subject, page, pool in
            switch value(subject, page) {
            case .url(let url): pool.url(url)
            case .path(let path): pool.path(path)
            case nil: .none
            }
        }
    }

    static func html(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> HTML?
    ) -> Self {
        Self(name: name, kind: .html, summary: summary) { subject, page, pool in
            if let html = value(subject, page) { pool.html(html) } else { .none }
        }
    }

    /// Markup that is appended to the bytes given; writing none is the same as having none.
    static func markup(
        _ name: String, _ summary: String, _ write: @escaping @Sendable (Subject, PageScope, inout [UInt8]) -> Void
    ) -> Self {
        Self(name: name, kind: .html, summary: summary) { subject, page, pool in
            pool.html { write(subject, page, &$0) }
        }
    }

    static func record<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String,
        _ value: @escaping @Sendable (Subject, PageScope) -> Part?
    ) -> Self {
        Self(name: name, kind: .record(shape.type), summary: summary) { subject, page, pool in
            if let part = value(subject, page) { shape.value(part, page, &pool) } else { .none }
        }
    }

    static func list<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String,
        _ value: @escaping @Sendable (Subject, PageScope) -> [Part]
    ) -> Self {
        Self(name: name, kind: .list(shape.type), summary: summary) { subject, page, pool in
            let parts = value(subject, page)
            let items = pool.room(parts.count)
            for (place, part) in zip(items, parts) {
                let item = shape.value(part, page, &pool)
                pool[place] = item
            }
            return pool.list(items)
        }
    }
}
