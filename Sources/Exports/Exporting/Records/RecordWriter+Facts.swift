import Base
import Model

extension RecordWriter {
    mutating func write(actor index: Int) {
        Table.actors.writeMembers(Row(index), of: exported, to: &cells)
        member(held: exported.actors[index].record.header.hold)
        member("text", exported.actors[index].body)
        links("part_of", exported.actors[index].partOf.map(Entity.actor))
        links("members", exported.actors[index].members.map(Entity.actor))
        list("relations", exported.actors[index].relations) { relation, writer in
            writer.writeLink(.actor(relation.other))
            writer.member(relation.isInverse ? "label_of_other" : "label", relation.label)
            writer.member("began", relation.from)
            writer.member("ended", relation.until)
            writer.member("source", relation.source.map(Entity.source))
        }
        list("events", exported.actors[index].tookPartIn) { part, writer in
            writer.writeLink(.event(part.handle))
            writer.member("role", part.role)
            writer.member("date", writer.exported.events[part.handle.index].record.date)
        }
        writeNotes(exported.actors[index].passages)
        write(exported.actors[index].mentionedIn)
        list("companions", exported.actors[index].companions) { companion, writer in
            writer.writeLink(.actor(companion.actor))
            writer.member("event_count", companion.events.count)
            writer.member("sentence_count", companion.sentences.count)
        }
    }

    mutating func write(event index: Int) {
        Table.events.writeMembers(Row(index), of: exported, to: &cells)
        member(held: exported.events[index].record.header.hold)
        member("text", exported.events[index].body)
        member("part_of", exported.events[index].partOf.map(Entity.event))
        links("parts", exported.events[index].parts.map(Entity.event))
        list("actors", exported.events[index].actors) { part, writer in
            writer.writeLink(.actor(part.handle))
            writer.member("role", part.role)
        }
        list("figures", exported.events[index].figures) { use, writer in
            writer.member("figure", use.figure.name)
            writer.write(use.figure.quantity)
            writer.member("source", use.source.map(Entity.source))
        }
        list("accounts", exported.events[index].accounts) { $1.write($0) }
        links("sources", exported.events[index].sources.map(Entity.source))
        writeNotes(exported.events[index].passages)
        write(exported.events[index].mentionedIn)
    }

    private mutating func write(_ quantity: Quantity) {
        member("low", quantity.low)
        member("best", quantity.best)
        member("high", quantity.high)
        member("hedge", quantity.hedge)
        member("words", quantity.inWords)
    }

    private mutating func write(_ account: Site.Account) {
        member("given_by", account.origin)
        member("date", account.record.date)
        member("place", account.record.place)
        member("killed", account.record.killed?.inWords)
        member("injured", account.record.injured?.inWords)
        member("claimed_by", account.record.claimedBy)
        member("says", account.record.says)
    }
}
