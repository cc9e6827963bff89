/// What the person who imports a text says about it; each wins over what the text says.
package struct ImportOptions: Sendable {
    package var id: String?
    package var title: String?
    /// As it will stand in the front matter: EDTF level 1, not checked here.
    package var date: String?

    package init(id: String? = nil, title: String? = nil, date: String? = nil) {
        self.id = id
        self.title = title
        self.date = date
    }
}
