import Base
package import Model

extension WrittenSite {
    /// The errors that may hide references: nobody knows what such a file refers to.
    package var unread: [Diagnostic] { findings.filter { $0.level == .error && $0.rule.leavesUnread }.sorted() }

    /// The places in files with errors that may refer to entries, although nobody can say so until the errors are mended;
    /// and the files that could not be read at all.
    func unreadPlaces(of ids: Set<String>) -> [SiteChange.Remark] {
        Dictionary(grouping: unread, by: \.path).sorted { $0.key < $1.key }.flatMap { path, findings in
            guard let file = files[path] else {
                return [
                    SiteChange.Remark(
                        in: path, at: findings[0].position, "this file could not be read: \(findings[0].message)")
                ]
            }
            let known = Set(references(in: path).map(\.position))
            return ids.sorted().flatMap { id in
                file.offsets(ofReferencesTo: id).map { file.position(at: $0) }.filter { !known.contains($0) }.map {
                    SiteChange.Remark(
                        in: path, at: $0,
                        "'\(id)' was left here, because the file has an error: \(findings[0].message)")
                }
            }
        }
    }
}

extension Rule {
    /// Whether an error of this rule may hide what a file says.
    fileprivate var leavesUnread: Bool {
        switch self {
        case .invalidEncoding, .fileTooLarge, .unreadableFile, .invalidID, .duplicateID, .invalidYAML,
            .unsupportedYAML, .duplicateKey, .missingFrontMatter, .missingField, .wrongType, .tooComplex,
            .unclosedReference:
            true
        default: false
        }
    }
}

extension SourceFile {
    /// Where an id is written as a whole, after what comes before an id in a reference.
    fileprivate func offsets(ofReferencesTo id: String) -> [Int] {
        var found: [Int] = []
        var start = 0
        while let place = offset(of: id.utf8, from: start) {
            start = place + 1
            if !isOfID(place - 1), !isOfID(place + id.utf8.count), isReference(place) { found.append(place) }
        }
        return found
    }

    private func isOfID(_ place: Int) -> Bool {
        bytes.indices.contains(place) && (bytes[place].isLetterOrDigit || bytes[place] == UInt8(ascii: "-"))
    }

    private func isReference(_ place: Int) -> Bool {
        guard let before = bytes[..<place].last(where: { $0 != 0x20 }) else { return false }
        return ":[,-\"'/".utf8.contains(before)
    }
}
