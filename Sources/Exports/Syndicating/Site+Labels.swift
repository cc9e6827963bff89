import Base
import Model

extension Site {
    /// The path of a feed or calendar of an actor, or of the whole site.
    func path(of format: Subscription, _ actor: Handle<Actor>?) -> String {
        (actor.map { format.path(beside: actors[$0].path) } ?? format.sitePath).text
    }

    /// The title of a feed or calendar of an actor, or of the whole site.
    func title(of actor: Handle<Actor>?) -> String {
        actor.map { "\(actors[$0].record.name) – \(settings.title)" } ?? settings.title
    }

    /// The marks of an article's footnotes in its text.
    func footnoteMarks(of article: Handle<Article>) -> [String] {
        articles[article].footnotes.clamped(to: footnotes.indices).map { footnotes[$0].mark }
    }
}
