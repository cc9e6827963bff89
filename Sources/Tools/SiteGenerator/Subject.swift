/// What a generated sentence names: an actor or an event, by its place in the site's list (from 0).
package enum Subject: Hashable, Sendable {
    case actor(Int)
    case event(Int)
}
