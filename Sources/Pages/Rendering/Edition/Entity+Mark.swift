import Model

extension Entity {
    /// One letter for the kind of page, as the style sheet knows it.
    var mark: String {
        switch self {
        case .actor: "a"
        case .event: "e"
        case .source, .footnote: "s"
        case .article: "b"
        case .page: "p"
        }
    }
}

extension PartialDate {
    /// Whether it is one day that is known for sure.
    var isExact: Bool { certain.map { $0 == earliest...latest && earliest == latest } ?? false }

    /// What is not sure of it, in words; nil for a plain date.
    var certainty: String? {
        var parts: [String] = []
        if isUncertain { parts.append("uncertain") }
        if isApproximate { parts.append("approximate") }
        if isOpenEnd { parts.append("the end is open") }
        if isUnknownEnd { parts.append("the end is unknown") }
        if isOpenStart { parts.append("the beginning is open") }
        if isUnknownStart { parts.append("the beginning is unknown") }
        return Words.list(parts)
    }
}
