import Base

/// The look of a site, from `theme:` in `site.yaml`. Without settings it is that of the built-in templates.
package struct Theme: Sendable, Equatable {
    package var scheme = Scheme.auto
    package var colours: [ColourRole: WrittenColour] = [:]
    /// Families that come before the built-in ones.
    package var serif: [String] = []
    package var sans: [String] = []
    package var fonts: [Font] = []
    /// The radius of corners, in pixels.
    package var radius: Int?
    package var density: Density?
    package var logo: Logo?
    /// What the navigation leads to; nil for the built-in one.
    package var navigation: [NavigationItem]?
    /// A line for the foot of every page.
    package var footer: String?
    /// What the foot of every page leads to, besides what it always does.
    package var footerLinks: [NavigationItem] = []
    /// The name of a style sheet in `templates/assets/`, which pages load after their own.
    package var stylesheet: Located<String>?

    package init() {}

    /// The paths of the media that it uses, as written.
    package var media: [Located<String>] {
        [logo?.source, logo?.dark].compactMap(\.self) + fonts.map(\.source)
    }
}

extension Theme {
    /// On which screens the site is light, and on which dark.
    package enum Scheme: String, Sendable, CaseIterable {
        /// As the reader's system asks.
        case auto
        case light, dark
    }

    /// How much room the text takes.
    package enum Density: String, Sendable, CaseIterable { case compact, normal, roomy }

    /// What a colour is for. The raw value is the key in `site.yaml`, and the name of the variable in style sheets.
    package enum ColourRole: String, Sendable, CaseIterable {
        case accent, ink, soft, actor, event, source
        case paper, card, tint, line, mark, hit

        /// Whether text is set in it, so that it must be legible on the paper.
        package var isText: Bool {
            switch self {
            case .accent, .ink, .soft, .actor, .event, .source: true
            case .paper, .card, .tint, .line, .mark, .hit: false
            }
        }

        /// The backgrounds that text in this colour has; empty for a colour that is no text's.
        package var backgrounds: [ColourRole] {
            switch self {
            case .ink: [.paper, .card, .tint, .mark, .hit]
            case .source: [.paper, .card, .tint, .mark]
            case .accent, .soft, .actor, .event: [.paper, .card, .tint]
            case .paper, .card, .tint, .line, .mark, .hit: []
            }
        }
    }

    /// A colour as an editor wrote it: one for both kinds of screen, or one for either.
    package struct WrittenColour: Sendable, Equatable {
        package var light: Tone?
        package var dark: Tone?
        /// Whether a single colour was written, so that the other is found for it.
        package var isSingle = false

        package init() {}

        package subscript(isDark: Bool) -> Tone? { isDark ? dark : light }
    }

    /// A colour with the text that gives it.
    package struct Tone: Sendable, Equatable {
        package let colour: Colour
        package let text: String
        package let position: Position

        package init(_ colour: Colour, _ text: Located<String>) {
            (self.colour, self.text, position) = (colour, text.value, text.position)
        }
    }

    /// A font file of the site's own.
    package struct Font: Sendable, Equatable {
        package var family: Located<String>
        package var source: Located<String>
        /// A weight such as `400`, or two for a variable font: `200 900`.
        package var weight: String?
        package var isItalic = false

        package init(family: Located<String>, source: Located<String>) { (self.family, self.source) = (family, source) }

        /// The endings of font files, with their names in style sheets.
        package static let formats = ["woff2": "woff2", "woff": "woff", "ttf": "truetype", "otf": "opentype"]

        /// The ending of its file's name, in lower case.
        package var ending: String { source.value.split(separator: ".").last.map { $0.lowercased() } ?? "" }
    }

    /// The picture at the head of every page.
    package struct Logo: Sendable, Equatable {
        package var source: Located<String>
        /// The one for dark screens.
        package var dark: Located<String>?
        /// Whether it replaces the title next to it.
        package var standsAlone = false

        package init(source: Located<String>) { self.source = source }
    }

    /// An entry of the navigation, as written.
    package struct NavigationItem: Sendable, Equatable {
        package enum Target: Sendable, Equatable {
            /// One of the site's lists, by the name of its page: `articles`, `a-z`.
            case list(String)
            case reference(Reference.Target)
        }

        package var target: Target
        package var title: String?
        package var position: Position
        /// Characters of the target as written.
        package var length: Int

        package init(_ target: Target, title: String? = nil, at position: Position, length: Int) {
            (self.target, self.title, self.position, self.length) = (target, title, position, length)
        }

        /// The lists that a navigation can lead to.
        package static let lists = [
            "home", "articles", "actors", "events", "disputed", "timeline", "topics", "places", "sources", "footnotes",
            "a-z", "changes", "picture-credits", "search", "data",
        ]
    }
}

/// The hosts that templates of a site may load something from.
package struct AllowedHosts: Sendable, Equatable {
    /// Those whose pages may be shown in frames.
    package var frame: [String] = []
    package var font: [String] = []
    package var script: [String] = []

    package init() {}

    /// Whether a text is a host's name such as `player.example.org`, or all below one: `*.example.org`.
    package static func isHost(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let named = labels.first == "*" ? labels.dropFirst() : labels[...]
        return named.count >= 2 && text.utf8.count <= 253
            && named.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.utf8.first != UInt8(ascii: "-")
                    && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
            }
    }
}
