import Model
import Mustache

/// The shapes of the way through the pages of a long list.
enum PagerShapes {
    static func pager(in schema: inout SchemaDraft) -> Shape<Pager> {
        let link = Shape<Pager.Link>(
            "pager link", "One of the pages over which a long list is spread.", in: &schema,
            [
                .path("href", "Its address.") { link, _ in link.path },
                .number("number", "Its number, from 1.") { link, _ in link.number },
                .text("label", "What it holds, where that can be said: `2014–2012`, `A–F`.") { link, _ in link.label },
                .flag("is_current", "Whether it is the page itself.") { link, _ in link.isCurrent },
            ])
        return Shape(
            "pager", "The pages over which a long list is spread.", in: &schema,
            [
                .number("number", "The number of the page itself, from 1.") { pager, _ in pager.number },
                .number("count", "How many there are.") { pager, _ in pager.links.count },
                .flag("is_first", "Whether the page itself is the first.") { pager, _ in pager.number == 1 },
                .list("links", link, "All of them.") { pager, _ in pager.links },
                .record("previous", link, "The one before.") { pager, _ in pager.previous },
                .record("next", link, "The one after.") { pager, _ in pager.next },
            ])
    }
}
