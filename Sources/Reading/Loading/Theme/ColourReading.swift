import Language
import Model
import YAML

extension FieldReader {
    /// `colours: {accent: "#8a1c1c", paper: {light: …, dark: …}}`.
    ///
    /// - Parameter scheme: That of the theme: a single colour is for light screens unless all are dark.
    mutating func colours(_ scheme: Theme.Scheme) -> [Theme.ColourRole: Theme.WrittenColour] {
        guard let node = node("colours") else { return [:] }
        return mapping(node, as: .colours, what: "'colours'") { fields in
            var colours: [Theme.ColourRole: Theme.WrittenColour] = [:]
            for role in Theme.ColourRole.allCases { colours[role] = fields.colour(role.rawValue, scheme) }
            return colours
        } ?? [:]
    }

    private mutating func colour(_ key: String, _ scheme: Theme.Scheme) -> Theme.WrittenColour? {
        guard let node = node(key) else {
            reportComment(key)
            return nil
        }
        var colour = Theme.WrittenColour()
        guard case .mapping = node.content else {
            guard let tone = scalar(node, what: "'\(key)'").flatMap({ tone($0) }) else { return nil }
            colour.isSingle = true
            if scheme == .dark { colour.dark = tone } else { colour.light = tone }
            return colour
        }
        return mapping(node, as: .tones, what: "'\(key)'") { fields in
            colour.light = fields.tone("light")
            colour.dark = fields.tone("dark")
            return colour
        }
    }

    private mutating func tone(_ key: String) -> Theme.Tone? {
        if node(key) == nil { reportComment(key) }
        return located(key).flatMap { tone($0) }
    }

    private mutating func tone(_ text: Located<String>) -> Theme.Tone? {
        if let colour = Colour(text.value) { return Theme.Tone(colour, text) }
        report(
            .unknownValue, text, "'\(text.value)' is not a colour", meant: nil,
            otherwise: "give six hexadecimal digits in quotes, such as \"#8a1c1c\"")
        return nil
    }

    /// Reports a key without a value: its colour may have been read as a comment.
    private mutating func reportComment(_ key: String) {
        guard entries.contains(where: { $0.key == key }) else { return }
        report(
            .wrongType, at: place(of: key), "'\(key)' is empty: after a space, # begins a comment",
            fix: "write the colour in quotes, as in \(key): \"#8a1c1c\"", length: key.unicodeScalars.count)
    }

    /// Reports a paper for dark screens that is light: forms and scroll bars would be dark on it.
    mutating func reportLightPaper(_ theme: Theme) {
        guard theme.scheme != .light, let tone = theme.colours[.paper]?.dark, tone.colour.luminance >= 0.18 else {
            return
        }
        report(
            .unknownValue, at: tone.position, "'paper' is light, but is the one for dark screens (\(tone.text))",
            fix: theme.scheme == .dark
                ? "leave out 'scheme: dark', or give a dark paper" : "give a dark paper, or set 'scheme: light'",
            length: tone.text.unicodeScalars.count)
    }

    /// Reports a colour that is hard to read, with the nearest that is not.
    mutating func report(_ weak: WeakContrast) {
        let edits = weak.nearest.map { colour in
            let written = weak.tone.text.hasPrefix("#") ? colour.text : String(colour.text.dropFirst())
            return [
                Edit(
                    in: path, at: weak.tone.position, replacing: weak.tone.text, with: written,
                    within: weak.tone.text.unicodeScalars.count + 1, isSafe: false)
            ]
        }
        let other = "'\(weak.background.rawValue)' (\(weak.backgroundColour.text))"
        report(
            .lowContrast, at: weak.tone.position,
            "'\(weak.role.rawValue)' and \(other) have a contrast of \(weak.contrast.inTenths) on "
                + "\(weak.isDark ? "dark" : "light") screens; text needs 4.5",
            fix: weak.nearest.map { "the nearest that is legible is \($0.text)" }
                ?? "choose colours that are further apart",
            length: weak.tone.text.unicodeScalars.count, edits: edits ?? [])
    }
}

extension Double {
    /// The number with one decimal, rounded down, so that 4.48 is not shown as 4.5.
    fileprivate var inTenths: String {
        let tenths = Int(self * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
