/// The text of one template.
package struct TemplateSource: Sendable {
    /// As it is shown in messages.
    package let path: String
    /// `article` or `partials/card`; `{{> card}}` finds `partials/card` before `card`.
    package let name: String
    /// UTF-8.
    package let text: [UInt8]

    package init(path: String, name: String, text: [UInt8]) {
        self.path = path
        self.name = name
        self.text = text
    }
}
