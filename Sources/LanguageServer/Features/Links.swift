import Base
import Model

/// An address in a text, and where it leads.
package struct TextLink: Sendable {
    package let range: Range<Int>
    /// The place in the site; nil for an address elsewhere.
    package let place: SitePlace?
    /// The address elsewhere.
    package let address: String?
    package let tooltip: String
}

extension Briefing {
    /// The links of a file: to files of the site and to addresses elsewhere.
    package func links(in path: String) -> [TextLink] {
        guard let text = text(at: path) else { return [] }
        let entries = occurrences(in: path).filter { $0.form == .link || $0.form == .field }.compactMap { found in
            definition(of: found.entity).map { place in
                TextLink(range: found.range, place: place, address: nil, tooltip: site.name(of: found.entity))
            }
        }
        guard let subject = subject(of: path), let body = document(of: subject) else { return entries }
        let others = zip(body.document.references, body.links).compactMap { reference, link -> TextLink? in
            let range = text.range(from: reference.position, length: reference.length)
            switch link {
            case .url(let url): return TextLink(range: range, place: nil, address: url.text, tooltip: url.text)
            case .file(let file):
                let name = PercentEscapes.decoded(file.withoutQuery)
                guard site.media.contains(name) else { return nil }
                return TextLink(
                    range: range, place: SitePlace(path: "content/" + name, range: 0..<0), address: nil, tooltip: name)
            default: return nil
            }
        }
        return (entries + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The places in a file that name what is named at a place of it.
    package func highlights(at offset: Int, in path: String) -> [Occurrence] {
        guard let found = occurrence(at: offset, in: path) else { return [] }
        return occurrences(in: path).filter { $0.entity == found.entity }
    }
}
