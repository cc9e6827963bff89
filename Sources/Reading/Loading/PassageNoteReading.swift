import Model
import YAML

/// Reads `notes/<article-id>.yaml`: a list of passage notes.
enum PassageNoteReading {
    static func notes(_ file: SourceFile, article: String) -> Diagnosed<[Catalog.PassageNote]> {
        let yaml = YAMLReader.read(file.bytes[...], path: file.path)
        var fields = FieldReader([], as: .passageNote, path: file.path)
        var notes: [Catalog.PassageNote] = []
        switch yaml.value?.content {
        case .sequence(let items)?:
            notes = items.enumerated().compactMap { index, item in
                let next = items.dropFirst(index + 1).first?.position.line ?? .max
                return fields.mapping(item, as: .passageNote, what: "a passage note") { fields in
                    let note = fields.passageNote(in: file, article: article)
                    let silences = fields.silences(lines: item.position.line...max(item.position.line, next - 1))
                    return note.map { $0.silenced(silences) }
                }
            }
        case nil: break
        default:
            fields.report(.wrongType, at: .start, "the file must be a list", fix: "start each note with '- quote: …'")
        }
        return Diagnosed(notes, yaml.diagnostics + fields.diagnostics)
    }
}

extension FieldReader {
    fileprivate mutating func passageNote(in file: SourceFile, article: String) -> Catalog.PassageNote? {
        let quote = located("quote")
        var note = Catalog.PassageNote(
            file: file, article: Located(article, at: .start), quote: quote ?? Located("", at: position))
        note.prefix = located("prefix")
        note.suffix = located("suffix")
        note.target = passageTarget()
        note.role = choice("as", of: Catalog.PassageNote.Role.self) ?? .note
        note.note = text("note")
        note.isDraft = flag("draft")
        note.publishAt = publicationTime("publish_at")
        guard quote != nil else {
            report(
                .missingField, at: place(of: "quote"), "a passage note without 'quote'",
                fix: "add the words of the article that it is about")
            return nil
        }
        return note
    }

    /// At most one of actor, event, source and footnote.
    private mutating func passageTarget() -> Located<Reference.Target>? {
        let kinds: [EntityKind] = [.actor, .event, .source]
        var targets = kinds.compactMap { kind in
            located(kind.rawValue).map { Located(Reference.Target.entity(kind: kind, id: $0.value), at: $0.position) }
        }
        if let footnote = located("footnote") {
            targets.append(Located(Reference.Target(destination: "footnote:" + footnote.value), at: footnote.position))
        }
        if targets.count > 1 {
            report(
                .wrongType, at: targets[1].position,
                "a passage note has one link; this one has \(targets.count)")
        }
        return targets.first
    }
}

extension Catalog.PassageNote {
    fileprivate func silenced(_ silences: [Silence]) -> Catalog.PassageNote {
        var note = self
        note.silences = silences
        return note
    }
}
