/// What a template can print or ask about: where in a ``ValuePool`` it lies. Sixteen bytes, without any reference.
package struct Value: Sendable, BitwiseCopyable {
    enum Kind: UInt8, Sendable {
        case none, flag, number, text
        /// An address that was found safe; it is escaped as text when printed.
        case url
        /// A safe address from the site's root; what leads there from the page is printed before it, so that all pages can
        /// share one value. Its field is a ``FieldKind/url``.
        case path
        case html, record, list
    }

    /// What is known of the memory in which a value lies.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// It lies in the pool that all pages share.
        static let shared = Traits(rawValue: 1)
        /// Nothing in its text has to be escaped.
        static let plain = Traits(rawValue: 2)
    }

    /// Where its bytes or values start; of a number the number, of a flag 0 or 1.
    let start: Int
    let count: UInt32
    /// The type of a record.
    let type: UInt16
    let kind: Kind
    let traits: Traits

    init(_ kind: Kind, start: Int = 0, count: Int = 0, type: Int = 0, traits: Traits = []) {
        self.start = start
        self.count = UInt32(clamping: count)
        self.type = UInt16(clamping: type)
        self.kind = kind
        self.traits = traits
    }

    package static let none = Value(.none)

    package static func flag(_ flag: Bool) -> Value { Value(.flag, start: flag ? 1 : 0) }

    package static func number(_ number: Int) -> Value { Value(.number, start: number) }

    /// Whether it is a list that holds anything.
    package var holdsItems: Bool { kind == .list && count > 0 }

    /// Whether a section on this value is rendered. A number always is, zero too: the specification names no false one.
    var isTrue: Bool {
        switch kind {
        case .none: false
        case .flag: start != 0
        case .number, .record: true
        case .text, .url, .path, .html, .list: count > 0
        }
    }

    /// Where its bytes, fields or items lie in its pool.
    var range: Range<Int> { start..<start + Int(count) }
}
