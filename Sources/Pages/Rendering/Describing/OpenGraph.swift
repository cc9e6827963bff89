import Model

extension Edition {
    /// What Open Graph calls a page that shows this.
    func openGraphType(of subject: PageTask.Subject?) -> String {
        switch subject {
        case .entity(.article): "article"
        case .entity(.actor(let actor)) where actors[actor.index].record.kind == .person: "profile"
        default: "website"
        }
    }
}

extension Words {
    /// A language with its country as Open Graph writes it: `en_GB` for `en-GB`; nil where the tag names no country.
    static func locale(_ tag: String) -> String? {
        guard tag.utf8.count > 4 else { return nil }
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let language = parts.first, let country = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else {
            return nil
        }
        return language.lowercased() + "_" + country.uppercased()
    }
}
