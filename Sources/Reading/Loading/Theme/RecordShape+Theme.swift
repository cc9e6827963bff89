import Model

/// The shapes of `theme:` and `allow:` in `site.yaml`.
extension RecordShape {
    static let theme = RecordShape(
        "theme", "How the site looks.",
        [
            .key(
                "scheme", .choice(of: Theme.Scheme.self),
                "light, dark, or auto, which is the default: as the reader's screen asks."),
            .key("colours", .record(colours), "Colours; what is not given goes with what is."),
            .key("serif", .list(.text), "Families for texts and headings, before the built-in ones."),
            .key("sans", .list(.text), "Families for everything else, before the built-in ones."),
            .key("fonts", .list(.record(font)), "Font files of your own, in content/media."),
            .key("radius", .wholeNumber, "The radius of corners in pixels, from 0 to 24; by default, 3."),
            .key("density", .choice(of: Theme.Density.self), "How much room texts take; by default, normal."),
            .key("logo", .either(.text, logo), "A picture at the head of every page: media/logo.svg."),
            .key(
                "navigation", .list(.either(.text, navigationItem)),
                "What the navigation leads to: names of lists such as articles, references, or addresses."),
            .key("footer", .text, "A line for the foot of every page."),
            .key(
                "footer_links", .list(.either(.text, navigationItem)),
                "What the foot of every page leads to, as in navigation."),
            .key("stylesheet", .text, "A file in templates/assets that every page loads after its own style sheets."),
        ])

    static let colours = RecordShape(
        "colours", "Colours, each one or a pair for light and dark screens.",
        Theme.ColourRole.allCases.map { .key($0.rawValue, .either(.text, tones), $0.summary) })

    static let tones = RecordShape(
        "tones", "A colour for light screens and one for dark screens.",
        [
            .key("light", .text, "For light screens: three or six hexadecimal digits, in quotes."),
            .key("dark", .text, "For dark screens."),
        ])

    static let font = RecordShape(
        "font", "A font file.",
        [
            .required("family", .text, "The name by which serif and sans use it."),
            .required("src", .text, "The file: media/literata.woff2."),
            .key("weight", .text, "The weight, such as 700, or two for a variable font: 200 900; by default, 400."),
            .key("style", .choice(of: FontStyle.self), "normal or italic; by default, normal."),
        ])

    static let logo = RecordShape(
        "logo", "The picture at the head of every page.",
        [
            .required("src", .text, "The picture: media/logo.svg."),
            .key("dark", .text, "The picture for dark screens."),
            .key("alone", .flag, "Whether it replaces the title of the site next to it."),
        ])

    static let navigationItem = RecordShape(
        "navigation-item", "An entry of the navigation.",
        [
            .required("to", .text, "A list such as articles, a reference such as page:about, or an address."),
            .key("title", .text, "Its words; by default, the name of the page."),
        ])

    static let allowedHosts = RecordShape(
        "allow", "Hosts from which templates may load something.",
        [
            .key("frame", .list(.text), "Hosts whose pages templates may show in frames: player.example.org."),
            .key("font", .list(.text), "Hosts from which style sheets may load fonts."),
            .key("script", .list(.text), "Hosts from which templates may load scripts."),
        ])
}

/// The styles of a font file.
enum FontStyle: String, CaseIterable { case normal, italic }

extension Theme.ColourRole {
    fileprivate var summary: String {
        switch self {
        case .accent: "The colour of the house: a band above each page, and its title."
        case .ink: "Text."
        case .soft: "Text that matters less."
        case .actor: "Actors."
        case .event: "Events."
        case .source: "Sources and footnotes."
        case .paper: "The background."
        case .card: "The background of cards and boxes."
        case .tint: "The background of what is set apart."
        case .line: "Lines."
        case .mark: "The background of a marked sentence."
        case .hit: "The background of the place that a link leads to."
        }
    }
}
