package import Base

/// A Markdown text with its references resolved and its mentions found; the only kind that can be rendered.
package struct LinkedDocument: Sendable, Equatable {
    package var document: Document
    /// What each of the document's references was resolved to.
    package var links: [Link]
    /// In the order of the text; no two overlap.
    package var mentions: [Mention]
    /// The blocks that can be linked to, in the order of their nodes.
    package var anchors: [BlockAnchor]
    /// Every footnote marker in the body, in the order of the text.
    package var markers: [FootnoteMarker]
    /// Quotations with a passage note, in the order of the text.
    package var passages: [Passage]
    /// Addresses of places that others have replaced, in the order of the nodes; nearly always empty.
    package var carried: [CarriedAddress] = []
    /// Addresses of places that were withdrawn, or moved to another page; nearly always empty.
    package var former: [FormerPlace] = []
    /// The places on pages of entries to which references lead, in the order of the references; nearly always empty.
    package var places: [LinkedPlace] = []
    /// Words above or below the line, in the order of the text: sentences that are quoted show them so.
    package var scripts: [ScriptWords] = []

    package init(
        document: Document, links: [Link] = [], mentions: [Mention] = [], anchors: [BlockAnchor] = [],
        markers: [FootnoteMarker] = [], passages: [Passage] = []
    ) {
        self.document = document
        self.links = links
        self.mentions = mentions
        self.anchors = anchors
        self.markers = markers
        self.passages = passages
    }

    package static let empty = LinkedDocument(document: Document())

    /// The other ids of a paragraph or heading.
    package func otherAddresses(of node: Int32) -> [String] {
        let first = carried.partitioningIndex { $0.node >= node }
        return carried[first...].prefix { $0.node == node }.map(\.id)
    }

    /// Whether a paragraph or heading has this id, or had it before others replaced it.
    package func has(_ id: String) -> Bool { anchors.contains { $0.id == id } || carried.contains { $0.id == id } }
}

extension Shared<LinkedDocument> {
    /// The id of the place on the page of an entry to which a link leads; nil if it leads to the page.
    package func place(of node: Node) -> String? {
        guard !self.places.isEmpty, let index = node.reference else { return nil }
        let found = self.places.partitioningIndex { Int($0.reference) >= index }
        guard self.places.indices.contains(found), Int(self.places[found].reference) == index else { return nil }
        return self.places[found].id
    }

    /// Where a link or a picture of the text leads.
    package func target(of node: Node) -> Link {
        guard let index = node.reference, self.links.indices.contains(index) else { return .nothing }
        return self.links[index]
    }

    /// The author's caption of a picture.
    package func caption(of image: Node) -> String? { self.document.reference(of: image)?.caption }

    /// The picture that is shown as a figure in place of a paragraph, if it is a file of the site and all that the
    /// paragraph contains. Pictures elsewhere become links, because a page loads nothing from other sites.
    ///
    /// - Parameters:
    ///   - index: The node of the paragraph.
    ///   - end: Where its nodes end.
    package func figure(inPlaceOf index: Int, end: Int) -> Node? {
        guard index + 1 < end, self.document.nodes.indices.contains(index + 1) else { return nil }
        let image = self.document.nodes[index + 1]
        guard case .image = image.kind, Int(image.end) >= end, case .file = target(of: image) else { return nil }
        return image
    }
}

/// Words of a text that are set above or below the line, such as the 6 of 10⁶.
package struct ScriptWords: Sendable, Hashable {
    /// In bytes of the document's text.
    package var range: Range<Int32>
    package var isAbove: Bool

    /// Those of a document; what is within another is a part of it.
    package static func all(in document: Document) -> [ScriptWords] {
        var found: [ScriptWords] = []
        for node in document.nodes {
            guard node.kind == .element(.sub) || node.kind == .element(.sup), !node.text.isEmpty,
                node.text.lowerBound >= found.last?.range.upperBound ?? 0
            else { continue }
            found.append(ScriptWords(range: node.text, isAbove: node.kind == .element(.sup)))
        }
        return found
    }
}

/// A place on the page of an entry to which a reference leads.
package struct LinkedPlace: Sendable, Hashable {
    /// An index into the document's `references`.
    package var reference: Int32
    /// The HTML `id` of a heading, paragraph or table row.
    package var id: String

    package init(reference: Int32, id: String) { (self.reference, self.id) = (reference, id) }
}

/// The published address of a paragraph that was merged into another, of a heading that was renamed, or of either if the
/// editor moved it there.
package struct CarriedAddress: Sendable, Hashable {
    /// The node of the paragraph or heading that replaced it.
    package var node: Int32
    /// Its HTML id.
    package var id: String

    package init(node: Int32, id: String) { (self.node, self.id) = (node, id) }
}

/// The published address of a paragraph or heading that its page no longer has.
package struct FormerPlace: Sendable, Hashable {
    /// What has become of it.
    package enum Fate: Sendable, Hashable {
        case gone(Ledger.Withdrawal)
        /// It is on another page now.
        case moved(to: LedgerAddress)
    }

    /// Its HTML id.
    package let id: String
    package let fate: Fate

    package init(id: String, _ fate: Fate) { (self.id, self.fate) = (id, fate) }
}

/// What a reference was resolved to.
package enum Link: Sendable, Hashable {
    case entity(Entity)
    case url(SafeURL)
    /// A fragment of the same page.
    case fragment(String)
    /// The address of a file of the site from its root, percent-encoded, with its query and fragment:
    /// `media/a%20b.pdf#page=3`.
    case file(String)
    /// Nothing: the finding has been reported, and the words stay.
    case nothing
}

extension Link {
    /// The address of a file of the site; nil for anything else.
    package var file: String? { if case .file(let address) = self { address } else { nil } }
}

/// A place in a text where an actor or event is named.
package struct Mention: Sendable, Hashable {
    /// In bytes of the document's text; for a written reference, the words that it shows.
    package var range: Range<Int32>
    package var entity: Entity
    /// The ordinal of this mention of the actor or event in the text, from 1; 0 if it is only linked and not counted:
    /// in a footnote, and on any page that is not an article. Such a mention has no HTML `id`.
    package var ordinal: Int32
    /// Whether it is the first of its section and becomes a link; a written reference always is one.
    package var isLinked: Bool
    /// The link node it was written as, or -1 if it was found by name.
    package var node: Int32
    /// The sentence around it, in bytes of the document's text.
    package var sentence: Range<Int32>
    /// The index of its block in the document's `anchors`, or -1.
    package var block: Int32

    package init(
        range: Range<Int32>, entity: Entity, ordinal: Int32, isLinked: Bool, node: Int32, sentence: Range<Int32>,
        block: Int32
    ) {
        self.range = range
        self.entity = entity
        self.ordinal = ordinal
        self.isLinked = isLinked
        self.node = node
        self.sentence = sentence
        self.block = block
    }
}

/// A block that can be linked to: a paragraph or table row by its number, a heading by its words.
package struct BlockAnchor: Sendable, Hashable {
    /// The node in the document.
    package var node: Int32
    /// The HTML `id`: `p7` for a paragraph or table row, which are numbered in one series; a slug for a heading.
    package var id: String
    /// 1-based number of a paragraph or table row; 0 for a heading.
    package var paragraph: Int32

    package init(node: Int32, id: String, paragraph: Int32) {
        self.node = node
        self.id = id
        self.paragraph = paragraph
    }
}

extension [BlockAnchor] {
    /// The headings, each with the number of the next paragraph; nil if none follows.
    package var headings: [(anchor: BlockAnchor, next: Int32?)] {
        var headings: [(anchor: BlockAnchor, next: Int32?)] = []
        var next: Int32?
        for anchor in reversed() {
            if anchor.paragraph > 0 { next = anchor.paragraph } else { headings.append((anchor, next)) }
        }
        return headings.reversed()
    }
}

/// A place where a footnote is cited.
package struct FootnoteMarker: Sendable, Hashable {
    package var node: Int32
    package var footnote: Handle<Site.Footnote>
    /// The ordinal of this marker among those of the footnote, from 1.
    package var ordinal: Int32
    /// The sentence that contains the marker or ends at it, in bytes of the document's text.
    package var sentence: Range<Int32>
    /// The index of its block in the document's `anchors`, or -1.
    package var block: Int32

    package init(node: Int32, footnote: Handle<Site.Footnote>, ordinal: Int32, sentence: Range<Int32>, block: Int32) {
        self.node = node
        self.footnote = footnote
        self.ordinal = ordinal
        self.sentence = sentence
        self.block = block
    }
}

/// A quotation of an article to which a passage note is pinned.
package struct Passage: Sendable, Equatable {
    /// In bytes of the document's text.
    package var range: Range<Int32>
    package var role: Catalog.PassageNote.Role
    package var note: String?
    /// What it is linked to, if anything.
    package var entity: Entity?
    /// 1-based, in the order of the text; its HTML `id` is `note.<number>`.
    package var number: Int32
    package var sentence: Range<Int32>
    /// The index of its block in the document's `anchors`, or -1.
    package var block: Int32

    package init(
        range: Range<Int32>, role: Catalog.PassageNote.Role, note: String?, entity: Entity?, number: Int32,
        sentence: Range<Int32>, block: Int32
    ) {
        self.range = range
        self.role = role
        self.note = note
        self.entity = entity
        self.number = number
        self.sentence = sentence
        self.block = block
    }
}
