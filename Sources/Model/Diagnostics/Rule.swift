/// Every rule. Its raw value is the id shown in brackets after a message.
package enum Rule: String, CaseIterable, Sendable {
    // Files
    case invalidEncoding = "invalid-encoding"
    case fileTooLarge = "file-too-large"
    case unreadableFile = "unreadable-file"
    case missingFile = "missing-file"
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case unknownFile = "unknown-file"
    case unsafePath = "unsafe-path"
    case unsafeMedia = "unsafe-media"
    case mismatchedMedia = "mismatched-media"
    case unreadablePicture = "unreadable-picture"

    // Front matter
    case missingFrontMatter = "missing-front-matter"
    case invalidYAML = "invalid-yaml"
    case unsupportedYAML = "unsupported-yaml"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingField = "missing-field"
    case wrongType = "wrong-type"
    case unknownValue = "unknown-value"
    case invalidDate = "invalid-date"
    case invalidSlug = "invalid-slug"
    case invalidNumber = "invalid-number"
    case invalidWorkNumber = "invalid-work-number"
    case controlCharacter = "control-character"
    case reversedDates = "reversed-dates"
    case aliasIsNoURL = "alias-is-no-url"
    case lowContrast = "low-contrast"
    case missingAlt = "missing-alt"
    case decorativeAlt = "decorative-alt"

    // Markdown
    case tooComplex = "too-complex"
    case rawHTML = "raw-html"
    case unsafeURL = "unsafe-url"
    case undefinedFootnote = "undefined-footnote"
    case unusedFootnote = "unused-footnote"
    case duplicateFootnote = "duplicate-footnote"
    case unclosedReference = "unclosed-reference"
    case hiddenCharacter = "hidden-character"
    case addressLogin = "login-in-address"

    // Linking
    case unknownReference = "unknown-reference"
    case heldBackReference = "held-back-reference"
    case ambiguousReference = "ambiguous-reference"
    case unknownMedia = "unknown-media"
    case unknownTopic = "unknown-topic"
    case unknownFragment = "unknown-fragment"
    case ambiguousName = "ambiguous-name"
    case partOfLongerName = "part-of-longer-name"
    case selfReference = "self-reference"
    case invalidAlias = "invalid-alias"
    case quoteNotFound = "quote-not-found"
    case ambiguousQuote = "ambiguous-quote"
    case movedQuote = "moved-quote"
    case changedQuote = "changed-quote"
    case unrecordedContext = "unrecorded-context"
    case duplicateNote = "duplicate-note"

    // Reviewing
    case disagreeingFigure = "disagreeing-figure"
    case disagreeingDate = "disagreeing-date"
    case unsourcedFigure = "unsourced-figure"
    case unsourcedQuotation = "unsourced-quotation"
    case unsourcedAttribution = "unsourced-attribution"
    case incompleteFootnote = "incomplete-footnote"
    case singlePublisher = "single-publisher"
    case uncitedSource = "uncited-source"
    case orphanAnnotation = "orphan-annotation"
    case unreadLanguage = "unread-language"

    // Templates and output
    case template = "template"
    case unshownTheme = "unshown-theme"
    case missingStyleFile = "missing-style-file"
    case unmadePicture = "unmade-picture"
    case pathConflict = "path-conflict"
    case foreignFile = "foreign-file"

    // Addresses
    case vanishedAddress = "vanished-address"
    case exchangedAddress = "exchanged-address"
    case vanishedFeed = "vanished-feed"
    case lostParagraphAddress = "lost-paragraph-address"
    case lostFootnoteAddress = "lost-footnote-address"
    case lostHeadingAddress = "lost-heading-address"
    case damagedLedger = "damaged-ledger"
    case redirectLimit = "redirect-limit"
    case hostLimit = "host-limit"

    // Rules
    case unknownRule = "unknown-rule"
    case firmRule = "firm-rule"
    case unusedSilence = "unused-silence"

    /// Whether some of its findings have edits that are safe to make without review, because only one thing can have
    /// been meant.
    package var isMendable: Bool {
        switch self {
        case .unknownKey, .unknownValue, .wrongType, .invalidDate, .invalidSlug, .controlCharacter, .hiddenCharacter,
            .rawHTML, .unsafeURL, .undefinedFootnote, .unknownReference, .unknownMedia, .unknownFragment, .invalidAlias,
            .template, .vanishedAddress, .damagedLedger, .unknownRule:
            true
        default: false
        }
    }

    /// The level that a finding of this rule has unless `site.yaml` says otherwise.
    package var level: Diagnostic.Level {
        switch self {
        case .aliasIsNoURL, .invalidWorkNumber, .ambiguousName, .unknownFile, .unusedSilence, .movedQuote,
            .duplicateNote,
            .heldBackReference, .redirectLimit, .hostLimit, .hiddenCharacter, .addressLogin, .mismatchedMedia,
            .unreadablePicture, .vanishedFeed, .lowContrast, .missingAlt, .decorativeAlt, .unknownTopic, .unshownTheme,
            .missingStyleFile:
            .warning
        case .disagreeingFigure, .disagreeingDate, .unsourcedFigure, .unsourcedQuotation: .warning
        case .unsourcedAttribution, .incompleteFootnote, .singlePublisher, .uncitedSource, .orphanAnnotation,
            .partOfLongerName, .unrecordedContext, .unreadLanguage, .unmadePicture:
            .note
        default: .error
        }
    }
}

extension Rule {
    /// Why a finding of this rule always stops the build, as a phrase that can follow ": "; nil if an editor may lower
    /// or silence the rule.
    ///
    /// A rule is firm if a page that breaks it would be unsafe, or would say something that nobody wrote: text that was
    /// not read, a date or name that replaces another, an address that two pages claim. With any other finding, the
    /// page is still honest: a reference stays text, a key is ignored, a note is not shown.
    package var whyFirm: String? {
        switch self {
        case .invalidEncoding, .fileTooLarge, .unreadableFile, .unsafePath, .invalidYAML, .unsupportedYAML, .tooComplex:
            "what the file says would not be known"
        case .missingFile, .missingFrontMatter, .missingField, .wrongType, .unknownValue, .invalidDate, .invalidNumber,
            .reversedDates:
            "pages would say something that the author did not write"
        case .duplicateKey, .duplicateFootnote: "one of the two would be lost"
        case .invalidID, .duplicateID, .invalidSlug, .pathConflict: "a page would have no address of its own"
        case .selfReference: "pages would say that something is part of itself"
        case .controlCharacter, .unsafeURL, .unsafeMedia: "the page would not be safe to open"
        case .template: "pages could not be made"
        case .foreignFile: "a file that Dossier did not write would be overwritten"
        case .firmRule: "it protects the other firm rules"
        default: nil
        }
    }

    /// The levels that `site.yaml` can set for a rule.
    package enum Setting: String, Sendable, CaseIterable { case error, warning, off }

    /// Whether a setting is more lenient than the default level of the rule.
    package func isLowered(by setting: Setting) -> Bool {
        switch setting {
        case .off: true
        case .warning: level > .warning
        case .error: false
        }
    }
}
