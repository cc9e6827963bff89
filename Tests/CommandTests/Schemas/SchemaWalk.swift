/// Holds values against a JSON Schema, as far as Dossier's own schemas go: types, choices, patterns, keys, lists and references.
struct SchemaWalk {
    let root: SchemaValue

    /// What is wrong with a value, each as `/path: reason`.
    func faults(of value: SchemaValue) -> [String] { faults(of: value, root, at: "") }

    private func faults(of value: SchemaValue, _ schema: SchemaValue, at path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
        var faults: [String] = []
        for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key }) {
            switch keyword {
            case "$ref": faults += self.faults(of: value, definition(argument), at: path)
            case "anyOf":
                let isAny = argument.items.contains { self.faults(of: value, $0, at: path).isEmpty }
                if !isAny { faults.append("\(path): none of the kinds") }
            case "type":
                let types = argument.string.map { [$0] } ?? argument.items.compactMap(\.string)
                if !types.contains(where: value.isOf) { faults.append("\(path): no \(types.joined(separator: ", "))") }
            case "enum":
                if !argument.items.contains(where: { isSame($0, value) }) { faults.append("\(path): no choice") }
            case "const": if !isSame(argument, value) { faults.append("\(path): not the constant") }
            case "pattern":
                if let text = value.string, !matches(text, argument.string ?? "") { faults.append("\(path): no match") }
            case "minimum":
                if case (.integer(let least), .integer(let number)) = (argument, value), number < least {
                    faults.append("\(path): too small")
                }
            case "minItems":
                if case (.integer(let least), .list(let items)) = (argument, value), items.count < least {
                    faults.append("\(path): too few")
                }
            case "required":
                guard case .object(let entries) = value else { continue }
                faults += argument.items.compactMap(\.string).filter { entries[$0] == nil }.map {
                    "\(path)/\($0): missing"
                }
            case "items":
                for (index, item) in value.items.enumerated() {
                    faults += self.faults(of: item, argument, at: "\(path)/\(index)")
                }
            case "properties", "additionalProperties": break
            case "$schema", "$id", "$defs", "title", "description", "maximum", "maxLength": break
            default: faults.append("\(path): keyword '\(keyword)' is not understood")
            }
        }
        return faults + entryFaults(of: value, keywords, at: path)
    }

    private func entryFaults(of value: SchemaValue, _ keywords: [String: SchemaValue], at path: String) -> [String] {
        guard case .object(let entries) = value else { return [] }
        return entries.sorted { $0.key < $1.key }.flatMap { key, inner -> [String] in
            if let schema = keywords["properties"]?[key] { return faults(of: inner, schema, at: "\(path)/\(key)") }
            switch keywords["additionalProperties"] {
            case .flag(false)?: return ["\(path)/\(key): unknown key"]
            case let schema? where schema != .flag(true): return faults(of: inner, schema, at: "\(path)/\(key)")
            default: return []
            }
        }
    }

    private func definition(_ reference: SchemaValue) -> SchemaValue {
        let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
        return root["$defs"]?[name] ?? .null
    }

    private func isSame(_ choice: SchemaValue, _ value: SchemaValue) -> Bool {
        if case (.flag(let flag), .plain(let text)) = (choice, value) { return text == String(flag) }
        if let choice = choice.string, let text = value.string { return choice == text }
        return choice == value
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? Regex(pattern) else { return false }
        return text.contains(expression)
    }
}
