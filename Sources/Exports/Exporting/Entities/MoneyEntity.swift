import Base
import Model

/// One entity of FollowTheMoney: an id, the name of a schema, and properties that are lists of texts.
struct MoneyEntity {
    let id: String
    let schema: String
    private var properties: [(name: String, values: [String])] = []

    init(_ id: String, _ schema: String) {
        (self.id, self.schema) = (id, schema)
    }

    /// Adds a property, where there is a value.
    mutating func set(_ name: String, _ value: String?) {
        if let value, !value.isEmpty { properties.append((name, [value])) }
    }

    mutating func set(_ name: String, _ values: [String]) {
        if !values.isEmpty { properties.append((name, values)) }
    }

    /// Adds a date as far as it is known: `2014-12`. What is longer than a year has none.
    mutating func set(_ name: String, _ date: PartialDate.Bound?) { set(name, date?.date?.period.iso8601AsKnown) }

    /// Adds when something happened: a date, or the two ends of an interval.
    mutating func set(when date: PartialDate?) {
        guard let date else { return }
        if date.isInterval {
            set("startDate", date.start)
            set("endDate", date.end)
        } else {
            set("date", date.start)
        }
        if date.isUncertain || date.isApproximate || date.start.date?.period.iso8601AsKnown == nil {
            set("description", "Date: \(date.inWords) (EDTF \(date.text))")
        }
    }

    /// Appends the entity as one line of JSON.
    func append(to json: inout JSONWriter) {
        json.openObject()
        json.key("id")
        json.text(id)
        json.key("schema")
        json.text(schema)
        json.key("properties")
        json.openObject()
        for property in properties {
            json.key(property.name)
            json.openList()
            for value in property.values { json.text(value) }
            json.closeList()
        }
        json.closeObject()
        json.closeObject()
    }
}
