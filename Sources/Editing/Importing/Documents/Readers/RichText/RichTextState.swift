import Base

/// How text is set at a place in Rich Text Format, and what it is for.
struct RichTextState {
    enum Target { case body, note, skipped, style, title, instruction, annotation, picture, listText, field }

    var target = Target.body
    var marks: RichText.Style = []
    var style: Int?
    var outline: Int?
    /// In half points.
    var size = 24
    var isHidden = false
    var isInTable = false
    var isField = false
    /// Whether the group has just begun.
    var isFresh = false
    /// Whether the group begins with `\*`, so that a reader who does not know it skips it.
    var isOptional = false
    var collected: [UInt8] = []

    mutating func set(_ name: String, _ value: Int?) {
        let isOn = value != 0
        switch name {
        case "b": mark(.strong, isOn)
        case "i": mark(.emphasis, isOn)
        case "strike": mark(.struck, isOn)
        case "super": mark(.raised, isOn)
        case "sub": mark(.lowered, isOn)
        case "nosupersub":
            mark(.raised, false)
            mark(.lowered, false)
        case "up": mark(.raised, (value ?? 6) >= 4)
        case "plain": (marks, isHidden, size) = ([], false, 24)
        case "fs": size = value ?? size
        case "v", "deleted": isHidden = isOn
        default: break
        }
    }

    private mutating func mark(_ style: RichText.Style, _ isOn: Bool) {
        if isOn { marks.insert(style) } else { marks.remove(style) }
    }

    /// What groups that begin with these words hold.
    static let targets: [String: Target] = [
        "footnote": .note, "fonttbl": .skipped, "colortbl": .skipped, "stylesheet": .style, "title": .title,
        "fldinst": .instruction, "annotation": .annotation, "pict": .picture, "listtext": .listText,
        "pntext": .listText,
        "field": .field, "fldrslt": .body, "header": .skipped, "headerl": .skipped, "headerr": .skipped,
        "headerf": .skipped,
        "footer": .skipped, "footerl": .skipped, "footerr": .skipped, "footerf": .skipped, "generator": .skipped,
        "listtable": .skipped, "listoverridetable": .skipped, "rsidtbl": .skipped, "xmlnstbl": .skipped,
        "themedata": .skipped,
        "colorschememapping": .skipped, "datastore": .skipped, "latentstyles": .skipped, "revtbl": .skipped,
        "nonshppict": .skipped, "object": .skipped, "ftnsep": .skipped, "ftnsepc": .skipped, "aftnsep": .skipped,
        "author": .skipped, "operator": .skipped, "company": .skipped, "doccomm": .skipped, "creatim": .skipped,
        "revtim": .skipped, "printim": .skipped, "keywords": .skipped, "subject": .skipped, "pnseclvl": .skipped,
        "bkmkstart": .skipped, "bkmkend": .skipped, "atnid": .skipped, "atnauthor": .skipped, "filetbl": .skipped,
        "userprops": .skipped, "shpinst": .skipped, "sp": .skipped, "pgdsctbl": .skipped,
    ]

    static let characters: [String: String] = [
        "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emdash": "—", "endash": "–", "bullet": "•",
        "~": "\u{A0}", "_": "-", "-": "", "{": "{", "}": "}", "\\": "\\",
    ]
}
