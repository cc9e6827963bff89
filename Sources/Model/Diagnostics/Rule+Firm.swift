extension Rule {
    /// Why a finding of this rule always stops the build, as a phrase that can follow ": "; nil where an editor may lower
    /// or silence the rule.
    ///
    /// A rule is firm where a page that was made all the same would be unsafe, or would say what nobody wrote: text that was
    /// not read, a date or name that stands in for another, an address that two pages claim. Of all other findings the
    /// page can be made honestly: a reference stays text, a key goes unread, a note is not shown.
    package var whyFirm: String? {
        switch self {
        case .invalidEncoding, .fileTooLarge, .unreadableFile, .unsafePath, .invalidYAML, .unsupportedYAML, .tooComplex:
            "what the file says would not be known"
        case .missingFile, .missingFrontMatter, .missingField, .wrongType, .unknownValue, .invalidDate, .invalidNumber,
            .reversedDates:
            "pages would say something that nobody wrote"
        case .duplicateKey, .duplicateFootnote: "of two that were written, one would be lost"
        case .invalidID, .duplicateID, .invalidSlug, .pathConflict: "a page would have no address of its own"
        case .selfReference: "pages would call a thing a part of itself"
        case .controlCharacter, .unsafeURL, .unsafeMedia: "the page would not be safe to open"
        case .template, .missingTemplate: "pages could not be drawn"
        case .foreignFile: "somebody else's file would be overwritten"
        case .firmRule: "it keeps the others firm"
        default: nil
        }
    }

    /// What `site.yaml` may say of a rule.
    package enum Setting: String, Sendable, CaseIterable { case error, warning, off }

    /// Whether a setting would let pass more than the rule does by itself.
    package func isLowered(by setting: Setting) -> Bool {
        switch setting {
        case .off: true
        case .warning: level > .warning
        case .error: false
        }
    }
}
