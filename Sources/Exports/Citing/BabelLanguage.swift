/// The languages of babel, LaTeX's package for them: the field `langid` of BibLaTeX takes its names (biblatex manual, 2.2.3).
enum BabelLanguage {
    /// The name of a language, by its tag (BCP 47); nil if babel has none.
    static func name(of tag: String) -> String? {
        let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
        guard let language = parts.first else { return nil }
        let more = parts.dropFirst()
        switch language {
        case "en": return more.contains("gb") ? "british" : more.contains("us") ? "american" : "english"
        case "de": return more.contains("at") ? "naustrian" : more.contains("ch") ? "nswissgerman" : "ngerman"
        case "pt": return more.contains("br") ? "brazilian" : "portuguese"
        case "sr": return more.contains("cyrl") ? "serbianc" : "serbian"
        default: return names[String(language)]
        }
    }

    private static let names = [
        "af": "afrikaans", "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "bn": "bengali", "br": "breton",
        "ca": "catalan", "cs": "czech", "cy": "welsh", "da": "danish", "el": "greek", "eo": "esperanto",
        "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
        "ga": "irish", "gd": "scottish", "gl": "galician", "he": "hebrew", "hi": "hindi", "hr": "croatian",
        "hu": "hungarian", "hy": "armenian", "id": "indonesian", "is": "icelandic", "it": "italian", "ja": "japanese",
        "ka": "georgian", "ko": "korean", "la": "latin", "lt": "lithuanian", "lv": "latvian", "mk": "macedonian",
        "mn": "mongolian", "ms": "malay", "nb": "norsk", "nl": "dutch", "nn": "nynorsk", "no": "norsk",
        "pl": "polish", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovene", "sq": "albanian",
        "sv": "swedish", "ta": "tamil", "te": "telugu", "th": "thai", "tr": "turkish", "uk": "ukrainian",
        "ur": "urdu", "vi": "vietnamese", "zh": "chinese",
    ]
}
