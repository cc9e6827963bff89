import Model

/// The address at which the site is published, to write full addresses from.
struct WebRoot: Sendable {
    /// With a `/` at its end; only what a URI may hold (RFC 3986), the rest in percent escapes.
    private let bytes: [UInt8]
    /// The same as it stands in XML.
    private let xml: [UInt8]

    /// Nil where the site has no `base_url`.
    init?(_ settings: Settings) {
        guard let url = settings.baseURL else { return nil }
        var bytes: [UInt8] = []
        for byte in url.text.utf8 {
            if Self.isPlain(byte) || "!$&'()*+,;=:@/[]%".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.percent(byte)
            }
        }
        self.bytes = bytes
        var xml: [UInt8] = []
        bytes.withUnsafeBufferPointer { xml.append(xml: $0) }
        self.xml = xml
    }

    /// The host and the folder, as they stand behind an `@`: `example.org/briefings`.
    var domain: [UInt8] {
        let behind = bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 3 } ?? 0
        return Array(bytes.dropFirst(behind).dropLast())
    }

    /// How many bytes the full address of a path takes at most, as XML.
    func longest(of path: String) -> Int { xml.count + 3 * path.utf8.count }

    /// Appends the full address of a path of the site, as it stands in XML and HTML.
    func append(_ path: String, xml out: inout [UInt8]) {
        out += xml
        Self.append(path, to: &out)
    }

    /// Appends the full address of a path of the site, as it stands in JSON and iCalendar: no URI holds what these would escape.
    func append(_ path: String, plain out: inout [UInt8]) {
        out += bytes
        Self.append(path, to: &out)
    }

    /// Appends the full address of a file whose path is percent-encoded already, with its query and fragment, as XML.
    func append(file address: String, xml out: inout [UInt8]) {
        out += xml
        out.append(xml: address)
    }

    /// The same as it stands in text.
    func append(file address: String, plain out: inout [UInt8]) {
        out += bytes
        out += address.utf8
    }

    private static func append(_ path: String, to out: inout [UInt8]) {
        for byte in path.utf8 {
            if isPlain(byte) || byte == UInt8(ascii: "/") { out.append(byte) } else { out.percent(byte) }
        }
    }

    /// Whether a byte is one that no address ever escapes.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
