extension Checker {
    /// Attributes that hold an address.
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "data", "cite", "srcset", "imagesrcset", "ping", "background",
        "manifest", "longdesc", "xlink:href",
    ]
    /// Beginnings of an address that run or hold code.
    private static let schemes = ["javascript:", "vbscript:", "data:"].map { Array($0.utf8) }

    /// Checks the name, the kind and the place of a value that is printed, and goes past it.
    mutating func checkValue(_ tag: Tag, _ place: Place) {
        defer { markup.skipValue() }
        let kind = resolve(tag, place)
        switch kind {
        case .flag, .record, .list, .texts:
            report(tag, place.outline, .notPrintable, notPrintable(tag))
        case .html where tag.kind == .variable:
            report(
                tag, place.outline, .escapedMarkup, "'\(tag.name)' is markup; here its tags would be shown",
                suggestion: "{{{\(tag.name)}}}", correction: correction(tag, place, to: "{{{\(tag.name)}}}"))
        case .text, .number, .url:
            guard tag.kind == .unescaped else { break }
            report(
                tag, place.outline, .unescapedText, "'\(tag.name)' is no markup and must be escaped",
                suggestion: "{{\(tag.name)}}", correction: correction(tag, place, to: "{{\(tag.name)}}"))
        default: break
        }
        checkPlace(tag, kind, place)
    }

    private func correction(_ tag: Tag, _ place: Place, to new: String) -> Finding.Correction {
        let written = outlines[place.outline].source.text[tag.range]
        return Finding.Correction(String(decoding: written, as: UTF8.self), to: new, in: tag)
    }

    private func notPrintable(_ tag: Tag) -> String {
        tag.name == "."
            ? "'.' is no text here; it prints the items of a list of texts"
            : "'\(tag.name)' is no text; it can only open a section"
    }

    private mutating func checkPlace(_ tag: Tag, _ kind: FieldKind?, _ place: Place) {
        guard let message = unsafePlace(tag, kind) else { return }
        report(tag, place.outline, .unsafePlace, message)
    }

    /// What makes the place of a value unsafe, or nil.
    private func unsafePlace(_ tag: Tag, _ kind: FieldKind?) -> String? {
        switch markup.place {
        case .text:
            return nil
        case .doubleQuoted:
            return unsafeAttribute(tag, kind)
        case .singleQuoted, .unquoted, .beforeValue:
            return "a value in an attribute needs double quotes around it"
        case .comment:
            return tag.kind == .unescaped ? "markup cannot stand in a comment" : nil
        case .rawText:
            let element = String(decoding: markup.element, as: UTF8.self)
            if element == "title" || element == "textarea" {
                return tag.kind == .unescaped ? "markup cannot stand in '\(element)'" : nil
            }
            return "no escaping makes a value safe in '\(element)'"
        case .tagOpen, .endTagOpen, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
            return "a value cannot be the name of a tag or attribute"
        case .declarationOpen, .declaration:
            return "a value cannot stand in a declaration"
        }
    }

    private func unsafeAttribute(_ tag: Tag, _ kind: FieldKind?) -> String? {
        let name = String(decoding: markup.attribute, as: UTF8.self)
        if tag.kind == .unescaped { return "markup cannot stand in an attribute" }
        if name.isEmpty { return "the name of this attribute depends on a section" }
        if name == "style" || name == "srcdoc" || name.hasPrefix("on") {
            return "no escaping makes a value safe in the attribute '\(name)'"
        }
        guard Self.addresses.contains(name) else { return nil }
        if markup.value.isEmpty {
            guard kind == .text else { return nil }
            return "the attribute '\(name)' must start with an address; '\(tag.name)' is plain text"
        }
        let isCode = Self.schemes.contains { $0.starts(with: markup.value) || markup.value.starts(with: $0) }
        return isCode ? "the attribute '\(name)' starts like an address that runs code" : nil
    }
}
