import Base
import Model

/// The address at which the site is published, for writing full addresses.
struct WebRoot: Sendable {
    /// Ends with `/`; characters that a URI may not contain (RFC 3986) are percent-encoded.
    private let bytes: [UInt8]
    /// The same, escaped for XML.
    private let xml: [UInt8]
    private let form: AddressForm

    /// Nil if the site has no `base_url`.
    init?(_ settings: Settings) { self.init(settings.baseURL, settings.addressForm) }

    /// Nil for no address. Without a form, pages have their whole paths, as ids need, which must never change.
    init?(_ url: SafeURL?, _ form: AddressForm = AddressForm([])) {
        guard let url else { return nil }
        let address = PercentEscapes.encoded(url.text) {
            PercentEscapes.isUnreserved($0) || "!$&'()*+,;=:@/[]%".utf8.contains($0)
        }
        bytes = Array(address.utf8)
        var xml: [UInt8] = []
        xml.append(xml: address)
        (self.xml, self.form) = (xml, form)
    }

    /// The host and the folder, as written after an `@`: `example.org/briefings`.
    var domain: [UInt8] {
        let behind = bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 3 } ?? 0
        return Array(bytes.dropFirst(behind).dropLast())
    }

    /// The maximum length of the full address of a path in XML, in bytes.
    func longest(of path: String) -> Int { xml.count + 3 * path.utf8.count }

    /// Appends the full address of a path of the site, escaped for XML and HTML.
    func append(_ path: String, xml out: inout [UInt8]) {
        out += xml
        out.append(address: String(form.address(of: path)))
    }

    /// Appends the full address of a path of the site, for JSON and iCalendar: a URI contains nothing that these would
    /// escape.
    func append(_ path: String, plain out: inout [UInt8]) {
        out += bytes
        out.append(address: String(form.address(of: path)))
    }

    /// Appends the full address of a file whose path is percent-encoded already, with its query and fragment, as XML.
    func append(file address: String, xml out: inout [UInt8]) {
        out += xml
        out.append(xml: address)
    }

    /// The same without escapes for XML.
    func append(file address: String, plain out: inout [UInt8]) {
        out += bytes
        out += address.utf8
    }
}
