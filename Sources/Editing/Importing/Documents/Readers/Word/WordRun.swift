import Base

/// How a run of a Word document is set.
enum WordRun {
    /// The styles that the properties of a run name.
    static func marks(_ properties: MarkupNode) -> RichText.Style {
        var marks: RichText.Style = []
        for node in properties.children {
            switch node.name {
            case "w:b" where isOn(node): marks.insert(.strong)
            case "w:i" where isOn(node): marks.insert(.emphasis)
            case "w:strike" where isOn(node), "w:dstrike" where isOn(node): marks.insert(.struck)
            case "w:vertAlign":
                if node["w:val"] == "superscript" { marks.insert(.raised) }
                if node["w:val"] == "subscript" { marks.insert(.lowered) }
            case "w:position":
                if let value = node["w:val"].flatMap({ Int($0) }), value >= 4 { marks.insert(.raised) }
            default: break
            }
        }
        return marks
    }

    /// Whether a property is there and not turned off.
    static func isOn(_ node: MarkupNode?) -> Bool {
        guard let node else { return false }
        return !["0", "false", "off", "none"].contains(node["w:val"] ?? "true")
    }

    /// The character of a symbol font that a `w:sym` names, as far as Unicode has it.
    static func symbol(_ node: MarkupNode) -> [UInt8] {
        guard let written = node["w:char"], let code = UInt32(written, radix: 16) else { return [] }
        // Symbol fonts are kept at U+F000 and above.
        let symbols: [UInt32: String] = [0xF0B7: "•", 0xF02D: "-", 0xF0A7: "▪", 0xF0E0: "→", 0xF0FC: "✓", 0xF06D: "μ"]
        if let known = symbols[code] { return Array(known.utf8) }
        guard let scalar = Unicode.Scalar(code), !(0xE000..<0xF900).contains(code) else { return [] }
        return Array(String(scalar).utf8)
    }
}
