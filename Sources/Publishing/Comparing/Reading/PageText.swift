/// A page as a reader sees it: the sentences of its main part, and hashes of all that is not text.
struct PageText: Sendable {
    /// A sentence, or what stands by itself: a heading, a fact, a row of a table.
    struct Sentence: Sendable {
        /// In the page's text, without blanks at its ends.
        var range: Range<Int>
        var hash: UInt64
        /// Whether an editor wrote it, as far as can be told; lists and counts are made by Dossier.
        var isProse: Bool
        /// Whether it is running text; a value with its name or a row of a table is none.
        var isRunning: Bool
    }

    /// A place that a link can lead to.
    struct Anchor: Sendable {
        var id: String
        var kind: AnchorKind
        /// The number of the sentence that begins there; -1 where none does.
        var sentence: Int
    }

    /// What `<title>` says.
    var title = ""
    /// What the first heading says.
    var heading = ""
    /// Where a page leads that only leads on, as it is written.
    var redirect: String?
    /// UTF-8, blanks collapsed; sentences follow one another.
    var text: [UInt8] = []
    var sentences: [Sentence] = []
    /// Where actors and events are named, in the order of the text.
    var names: [Range<Int>] = []
    var anchors: [Anchor] = []
    var parts = PartHashes()
    /// False for bytes that are no page at all.
    var isReadable = true

    /// What the page is called: its heading, else its title.
    var name: String { heading.isEmpty ? title : heading }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

/// What a place is that a link can lead to.
package enum AnchorKind: String, Sendable { case paragraph, heading, note, other }
