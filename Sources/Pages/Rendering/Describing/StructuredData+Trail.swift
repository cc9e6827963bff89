import Model

extension StructuredData {
    /// Appends the trail of crumbs from the home page to a page.
    mutating func writeTrail(to subject: PageTask.Subject, _ title: String, number: Int) {
        out.markup(",\"breadcrumb\":{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
        out += known.home
        var position = 2
        var last = title
        switch subject {
        case .entity(.footnote(let handle)):
            let article = edition.footnotes[handle.index].article
            writeCrumb(&position, edition.name(.article(article)), edition.path(.article(article)))
            last = edition.name(.footnote(handle))
        case .entity(let entity):
            let section = Section(subject)
            if section != .other { writeCrumb(&position, section.title, section.list.path.text) }
            if number > 1 { writeCrumb(&position, edition.name(entity), edition.path(entity)) }
        case .list(let list) where number > 1:
            writeCrumb(&position, edition.title(of: list), list.path.text)
        case .list, .redirect: break
        }
        writeCrumb(&position, last, nil)
        out.markup("]}")
    }

    private mutating func writeCrumb(_ position: inout Int, _ name: String, _ path: String?) {
        out.markup(",{\"@type\":\"ListItem\",\"position\":")
        out.digits(position)
        position += 1
        out.member("name", name)
        if let path {
            out.markup(",\"item\":\"")
            writeAddress(path)
            out.markup("\"")
        }
        out.markup("}")
    }
}
