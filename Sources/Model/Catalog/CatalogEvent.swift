import Base

extension Catalog {
    /// Something that happened, as written.
    package struct Event: Sendable, Equatable {
        /// How sure it is that it happened.
        package enum Status: String, Sendable, CaseIterable { case confirmed, claimed, disputed, denied }

        package var header: Shared<Header>
        package var title: String
        package var date: PartialDate
        package var kind: String?
        package var place: Place?
        package var actors: [Participation] = []
        package var figures: [Figure] = []
        package var accounts: [Account] = []
        package var status: Status?
        package var partOf: Located<String>?
        package var alsoKnownAs: [AlternativeName] = []
        package var sources: [Citation] = []
        package var body: Shared<Document>

        package init(header: Header, title: String, date: PartialDate, body: Document) {
            self.header = Shared(header)
            self.title = title
            self.date = date
            self.body = Shared(body)
        }
    }

    /// An actor's part in an event.
    package struct Participation: Sendable, Equatable {
        package var actor: Located<String>
        package var role: String?

        package init(actor: Located<String>, role: String? = nil) {
            self.actor = actor
            self.role = role
        }
    }

    /// What one source says of an event.
    package struct Account: Sendable, Equatable {
        /// Who gives it.
        package enum Origin: Sendable, Equatable {
            case source(Citation)
            case article(Located<String>)
            case footnote(article: String, label: String, position: Position)
        }

        package var origin: Origin
        package var date: PartialDate?
        package var place: String?
        package var killed: Quantity?
        package var injured: Quantity?
        package var claimedBy: String?
        package var says: String?

        package init(origin: Origin) { self.origin = origin }
    }
}

/// Where something happened: a name and, where known, WGS 84 degrees.
package struct Place: Sendable, Hashable {
    package var name: String
    package var latitude: Double?
    package var longitude: Double?

    package init(name: String, latitude: Double? = nil, longitude: Double? = nil) {
        self.name = name
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// A counted thing of an event, such as `killed: 31`, and who gives the number.
package struct Figure: Sendable, Equatable {
    /// As the editor named it: killed, injured, arrested.
    package var name: String
    package var quantity: Quantity
    package var source: Citation?

    package init(name: String, quantity: Quantity, source: Citation? = nil) {
        self.name = name
        self.quantity = quantity
        self.source = source
    }
}

/// A number that may be a range or hedged: `31`, `{low: 26, high: 31}`, `almost 100`.
package struct Quantity: Sendable, Hashable {
    package var low: Int?
    package var best: Int?
    package var high: Int?
    /// The hedge as written, such as `almost` or `more than`.
    package var hedge: String?

    package init(low: Int? = nil, best: Int? = nil, high: Int? = nil, hedge: String? = nil) {
        self.low = low
        self.best = best
        self.high = high
        self.hedge = hedge
    }

    /// Reads `31`, `1,200`, `almost 100`, `more than 140`, `26-31`, `26–31`; nil where there is no number.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        let hedge = words.dropLast().joined(separator: " ")
        if let number = Self.number(last) {
            self.init(best: number, hedge: hedge.isEmpty ? nil : hedge)
            return
        }
        let ends = last.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
        guard ends.count == 2, let low = Self.number(ends[0]), let high = Self.number(ends[1]), low <= high else {
            return nil
        }
        self.init(low: low, high: high, hedge: hedge.isEmpty ? nil : hedge)
    }

    /// As a person would say it: `31`, `almost 100`, `26 to 31`, `31 (26 to 35)`.
    package var inWords: String {
        let range: String? =
            switch (low, high) {
            case (let low?, let high?):
                low == high ? Self.grouped(low) : "\(Self.grouped(low)) to \(Self.grouped(high))"
            case (let low?, nil): "at least \(Self.grouped(low))"
            case (nil, let high?): "at most \(Self.grouped(high))"
            case (nil, nil): nil
            }
        let words =
            switch (best, range) {
            case (let best?, let range?): "\(Self.grouped(best)) (\(range))"
            case (let best?, nil): Self.grouped(best)
            case (nil, let range?): range
            case (nil, nil): "unknown"
            }
        return hedge.map { "\($0) \(words)" } ?? words
    }

    private static func number(_ text: String) -> Int? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: ",") }
        guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(\.isDigit) else { return nil }
        return Int(String(decoding: Array(digits), as: UTF8.self))
    }

    /// A number with a comma between thousands.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        var out: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
