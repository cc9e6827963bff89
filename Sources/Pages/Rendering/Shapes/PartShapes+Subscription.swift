import Model
import Mustache

/// A feed or calendar that a page offers.
struct SubscriptionFile: Sendable {
    var kind: Subscription
    /// From the site's root.
    var path: String
    /// What it is of.
    var subject: String
}

extension PartShapes {
    static func subscription(in schema: inout SchemaDraft) -> Shape<SubscriptionFile> {
        Shape(
            "subscription", "A file by which the site or an actor is followed from elsewhere.", in: &schema,
            [
                .path("href", "The address of the file.") { file, _ in file.path },
                .text("name", "What it is: `Atom`, `JSON Feed`, `Calendar`.") { file, _ in file.kind.name },
                .text("subject", "What it is of: the site's title, an actor's name.") { file, _ in file.subject },
                .text("type", "Its media type, as in `<link type>`.") { file, _ in file.kind.mediaType },
            ])
    }
}

extension Edition {
    /// The feeds and the calendar of the whole site; those that are made.
    var siteSubscriptions: [SubscriptionFile] {
        subscriptions.ofSite.map {
            SubscriptionFile(kind: $0, path: $0.sitePath.text, subject: settings.title)
        }
    }

    /// The feeds and the calendar of an actor; those that are made.
    func subscriptions(ofActor actor: Int) -> [SubscriptionFile] {
        subscriptions.ofActor(actor).map {
            SubscriptionFile(
                kind: $0, path: $0.path(beside: actors[actor].path).text, subject: actors[actor].record.name)
        }
    }
}
