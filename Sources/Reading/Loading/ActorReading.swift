import Model
import YAML

extension ContentFile {
    /// Reads an actor. What is missing is reported and stands in, so that others can link to it.
    static func actor(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Actor?> {
        var content = ContentFile(file, as: .actor, id: id, needsFrontMatter: true)
        let header = content.header()
        let name = content.hasFrontMatter ? content.fields.requiredName("name", example: "Xi Jinping") : nil
        let kind = content.hasFrontMatter ? content.fields.requiredText("kind", example: "person") : nil
        var actor = Catalog.Actor(header: header, name: name ?? id, kind: .person, body: content.body())
        if kind != nil, let kind = content.fields.choice("kind", of: Catalog.Actor.Kind.self) { actor.kind = kind }
        actor.alsoKnownAs = content.fields.alternativeNames("also_known_as")
        actor.role = content.fields.text("role")
        actor.began = content.fields.date("began")
        actor.ended = content.fields.date("ended")
        content.fields.checkOrder(actor.began, actor.ended, of: "ended", after: "began")
        actor.partOf = content.fields.texts("part_of")
        actor.relations = content.fields.relations()
        actor.sameAs = content.fields.texts("same_as").compactMap { content.fields.url($0) }
        actor.isFoundByName = content.fields.choice("mentions", of: MentionMode.self) != .explicit
        return Diagnosed(actor, content.close())
    }
}

extension FieldReader {
    /// `{to, as, from, until, source}` entries.
    fileprivate mutating func relations() -> [Catalog.Relation] {
        list("relations").compactMap { node in
            mapping(node, as: .relation, what: "a relation") { fields in
                let to = fields.located("to")
                let label = fields.requiredText("as", example: "ally of")
                var relation = Catalog.Relation(to: to ?? Located("", at: fields.position), label: label ?? "")
                relation.from = fields.date("from")
                relation.until = fields.date("until")
                fields.checkOrder(relation.from, relation.until, of: "until", after: "from")
                relation.source = fields.citation("source")
                if to == nil {
                    fields.report(
                        .missingField, at: fields.position, "a relation without 'to'",
                        fix: "name the other, as in 'to: actor-id'")
                }
                return to == nil || label == nil ? nil : relation
            }
        }
    }
}
