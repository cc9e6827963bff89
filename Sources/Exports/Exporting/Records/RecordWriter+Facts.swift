import Base
import Model

extension RecordWriter {
    mutating func write(_ actor: Handle<Site.Actor>) {
        Table.actors.writeMembers(Row(actor), of: site, to: &cells)
        member(held: site.actors[actor].record.header.hold)
        member("text", site.actors[actor].body)
        links("part_of", site.actors[actor].partOf.map(Entity.actor))
        links("members", site.actors[actor].members.map(Entity.actor))
        list("relations", site.actors[actor].relations) { relation, writer in
            writer.writeLink(.actor(relation.other))
            writer.member(relation.isInverse ? "label_of_other" : "label", relation.label)
            writer.member("began", relation.from)
            writer.member("ended", relation.until)
            writer.member("source", relation.source.map(Entity.source))
        }
        list("events", site.actors[actor].tookPartIn) { part, writer in
            writer.writeLink(.event(part.handle))
            writer.member("role", part.role)
            writer.member("date", writer.site.events[part.handle].record.date)
        }
        writeNotes(site.actors[actor].passages)
        write(site.actors[actor].mentionedIn)
        list("companions", site.actors[actor].companions) { companion, writer in
            writer.writeLink(.actor(companion.actor))
            writer.member("event_count", companion.events.count)
            writer.member("sentence_count", companion.sentences.count)
        }
    }

    mutating func write(_ event: Handle<Site.Event>) {
        Table.events.writeMembers(Row(event), of: site, to: &cells)
        member(held: site.events[event].record.header.hold)
        member("text", site.events[event].body)
        member("part_of", site.events[event].partOf.map(Entity.event))
        links("parts", site.events[event].parts.map(Entity.event))
        list("actors", site.events[event].actors) { part, writer in
            writer.writeLink(.actor(part.handle))
            writer.member("role", part.role)
        }
        list("figures", site.events[event].figures) { use, writer in
            writer.member("figure", use.figure.name)
            writer.write(use.figure.quantity)
            writer.member("source", use.source.map(Entity.source))
        }
        list("accounts", site.events[event].accounts) { $1.write($0) }
        links("sources", site.events[event].sources.map(Entity.source))
        writeNotes(site.events[event].passages)
        write(site.events[event].mentionedIn)
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
