extension Checker {
    /// Walks a run of tags in the order in which a page prints them.
    mutating func walk(_ range: Range<Int>, _ place: Place) {
        var index = range.lowerBound
        while index < range.upperBound {
            let tag = outlines[place.outline].tags[index]
            visited += 1
            if cuts >= Self.cutLimit { return }
            guard visited <= Self.visitLimit, place.depth <= Self.depthLimit else {
                cuts += 1
                return report(
                    tag, place.outline, .tooDeep, "templates are nested too deeply or included too often here")
            }
            if !tag.isIgnored { visit(tag, at: index, place) }
            index = max(index, tag.match) + 1
        }
    }

    private mutating func visit(_ tag: Tag, at index: Int, _ place: Place) {
        switch tag.kind {
        case .text: markup.read(outlines[place.outline].source.text[tag.range])
        case .variable, .unescaped: checkValue(tag, place)
        case .section, .inverted: walkSection(tag, at: index, place)
        case .partial: call(tag, place, level: place.level)
        case .parent: call(tag, place, level: number(Level(outline: place.outline, tag: index, outer: place.level)))
        case .block: walkBlock(tag, at: index, place)
        case .close, .silent: break
        }
    }

    private mutating func walkSection(_ tag: Tag, at index: Int, _ place: Place) {
        let kind = resolve(tag, place)
        var inner = place
        inner.depth += 1
        inner.sections += 1
        if tag.kind == .section { inner.stack = place.stack.pushing(kind) }
        let before = markup
        walk(index + 1..<tag.match, inner)
        if !before.joins(markup) {
            report(
                tag, place.outline, .unsafePlace,
                "the section '\(tag.name)' does not end in the same part of the markup in which it starts; "
                    + "close every tag, attribute and comment in the section that opens it")
        }
        markup = before.afterSection()
    }

    private mutating func call(_ tag: Tag, _ place: Place, level: Int) {
        guard let target = target(tag.name) else { return }
        let visit = Visit(outline: target, stack: place.stack, level: level, markup: markup)
        if let after = visits[visit] {
            if active[visit] == place.sections {
                report(tag, place.outline, .tooDeep, "'\(tag.name)' includes itself here without end, on every page")
            }
            markup = after
            return
        }
        visits[visit] = markup
        active[visit] = place.sections
        var inner = place
        inner.outline = target
        inner.level = level
        inner.depth += 1
        walk(outlines[target].tags.indices, inner)
        active[visit] = nil
        visits[visit] = markup
    }

    /// Walks the argument that the outermost level gives, or else the default.
    private mutating func walkBlock(_ tag: Tag, at index: Int, _ place: Place) {
        var inner = place
        inner.depth += 1
        var content = index + 1..<tag.match
        var level = place.level
        while level >= 0 {
            let given = levels[level]
            if let argument = argument(tag.name, of: given) {
                content = argument
                inner.outline = given.outline
                inner.level = given.outer
            }
            level = given.outer
        }
        walk(content, inner)
    }

    private func argument(_ name: String, of level: Level) -> Range<Int>? {
        let tags = outlines[level.outline].tags
        var index = level.tag + 1
        var found: Range<Int>?
        while index < tags[level.tag].match {
            if tags[index].isOverride, tags[index].name == name { found = index + 1..<tags[index].match }
            index = max(index, tags[index].match) + 1
        }
        return found
    }

    private mutating func number(_ level: Level) -> Int {
        if let number = levelNumbers[level] { return number }
        levelNumbers[level] = levels.count
        levels.append(level)
        return levels.count - 1
    }
}

extension Checker {
    /// Attributes that hold an address.
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "data", "cite", "srcset", "imagesrcset", "ping", "background",
        "manifest", "longdesc", "xlink:href",
    ]
    /// Beginnings of addresses that run or contain code.
    private static let schemes = ["javascript:", "vbscript:", "data:"].map { Array($0.utf8) }

    /// Checks the name, the kind and the place of a value that is printed, and moves past it.
    mutating func checkValue(_ tag: Tag, _ place: Place) {
        defer { markup.skipValue() }
        let kind = resolve(tag, place)
        switch kind {
        case .flag, .record, .list, .texts:
            report(tag, place.outline, .notPrintable, notPrintable(tag))
        case .html where tag.kind == .variable:
            report(
                tag, place.outline, .escapedMarkup, "'\(tag.name)' is markup, and its tags would be visible here",
                suggestion: "{{{\(tag.name)}}}", correction: correction(tag, place, to: "{{{\(tag.name)}}}"))
        case .text, .number, .url:
            guard tag.kind == .unescaped else { break }
            report(
                tag, place.outline, .unescapedText, "'\(tag.name)' is not markup and must be escaped",
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
            ? "'.' is not text here; it prints the items of a list of texts"
            : "'\(tag.name)' is not text; it can only open a section"
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
            return tag.kind == .unescaped ? "markup is not allowed in a comment" : nil
        case .rawText:
            let element = String(decoding: markup.element, as: UTF8.self)
            if element == "title" || element == "textarea" {
                return tag.kind == .unescaped ? "markup is not allowed in '\(element)'" : nil
            }
            return "no escaping makes a value safe in '\(element)'"
        case .tagOpen, .endTagOpen, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
            return "a value cannot be the name of a tag or attribute"
        case .declarationOpen, .declaration:
            return "a value is not allowed in a declaration"
        }
    }

    private func unsafeAttribute(_ tag: Tag, _ kind: FieldKind?) -> String? {
        let name = String(decoding: markup.attribute, as: UTF8.self)
        if tag.kind == .unescaped { return "markup is not allowed in an attribute" }
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
