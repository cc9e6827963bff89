import Mustache

/// One field of a shape: its name, what kind of value it holds, what it means, and how it is worked out.
struct ShapeField<Subject: Sendable>: Sendable {
    typealias Value = @Sendable (Subject, PageScope) -> Mustache.Value

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
        Self(name: name, kind: .text, summary: summary) { value($0, $1).map(Mustache.Value.text) ?? .none }
    }

    static func texts(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> [String]
    ) -> Self {
        Self(name: name, kind: .texts, summary: summary) { .list(value($0, $1).map(Mustache.Value.text)) }
    }

    static func number(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> Int?
    ) -> Self {
        Self(name: name, kind: .number, summary: summary) { value($0, $1).map(Mustache.Value.number) ?? .none }
    }

    static func flag(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> Bool
    ) -> Self {
        Self(name: name, kind: .flag, summary: summary) { .flag(value($0, $1)) }
    }

    static func url(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> String?
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { value($0, $1).map(Mustache.Value.url) ?? .none }
    }

    /// An address of the site, given from its root.
    static func path(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> String?
    ) -> Self {
        Self(name: name, kind: .url, summary: summary) { value($0, $1).map(Mustache.Value.path) ?? .none }
    }

    static func html(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject, PageScope) -> HTML?
    ) -> Self {
        Self(name: name, kind: .html, summary: summary) { value($0, $1).map(Mustache.Value.html) ?? .none }
    }

    static func record<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String,
        _ value: @escaping @Sendable (Subject, PageScope) -> Part?
    ) -> Self {
        Self(name: name, kind: .record(shape.type), summary: summary) { subject, page in
            value(subject, page).map { shape.value($0, page) } ?? .none
        }
    }

    static func list<Part>(
        _ name: String, _ shape: Shape<Part>, _ summary: String,
        _ value: @escaping @Sendable (Subject, PageScope) -> [Part]
    ) -> Self {
        Self(name: name, kind: .list(shape.type), summary: summary) { subject, page in
            var items: [Mustache.Value] = []
            let parts = value(subject, page)
            items.reserveCapacity(parts.count)
            for part in parts { items.append(shape.value(part, page)) }
            return .list(items)
        }
    }
}
