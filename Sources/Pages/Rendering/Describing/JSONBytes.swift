import Base

/// Writing of JSON that stands in a `script` element of a page.
extension [UInt8] {
    /// Appends a text as a JSON string.
    mutating func json(_ text: String) { JSONWriter.append(quoting: text, in: .script, to: &self) }

    /// Appends what stands between the quotes of a JSON string.
    mutating func json(unquoted text: String) { JSONWriter.append(escaping: text, in: .script, to: &self) }

    /// Appends `,"name":"text"`; nothing where there is no text.
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        json(text)
    }

    /// Appends `,"name":` before a value.
    mutating func key(_ name: StaticString) {
        markup(",\"")
        markup(name)
        markup("\":")
    }
}
