package import Base

extension Catalog {
    /// A person, state, organisation, armed group or alliance as written.
    package struct Actor: Sendable, Equatable {
        /// What kind of actor it is.
        package enum Kind: String, Sendable, CaseIterable {
            case person, state
            case governmentBody = "government-body"
            case organisation
            case armedGroup = "armed-group"
            case alliance, media
        }

        /// How much of its name a text must use to mention it without markup.
        package enum Mentions: String, Sendable, CaseIterable {
            /// A full name first, and then a short one.
            case auto
            /// Full names only.
            case full
            /// No name: references only.
            case explicit
        }

        package var header: Shared<Header>
        package var name: String
        package var kind: Kind
        package var alsoKnownAs: [AlternativeName] = []
        package var role: String?
        package var began: PartialDate?
        package var ended: PartialDate?
        package var partOf: [Located<String>] = []
        package var relations: [Relation] = []
        package var sameAs: [SafeURL] = []
        package var mentions = Mentions.auto
        package var image: Picture?

        package init(header: Header, name: String, kind: Kind) {
            self.header = Shared(header)
            self.name = name
            self.kind = kind
        }
    }

    /// Another name of an actor or event, and the source that uses it.
    package struct AlternativeName: Sendable, Equatable {
        package var name: Located<String>
        /// The BCP 47 tag of a name in another language.
        package var language: String?
        package var source: Citation?

        package init(name: Located<String>, language: String? = nil, source: Citation? = nil) {
            self.name = name
            self.language = language
            self.source = source
        }
    }

    /// How an actor is related to another: `{to: pakistan, as: partner of, from: 2014}`.
    package struct Relation: Sendable, Equatable {
        package var to: Located<String>
        package var label: String
        package var from: PartialDate?
        package var until: PartialDate?
        package var source: Citation?

        package init(to: Located<String>, label: String) {
            self.to = to
            self.label = label
        }
    }
}
