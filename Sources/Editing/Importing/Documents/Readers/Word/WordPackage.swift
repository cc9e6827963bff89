import Base

/// The parts of a Word document that hold text, and what they refer to.
struct WordPackage: Sendable {
    /// What a part refers to by an id.
    struct Target: Sendable {
        /// The path of a part, or an address.
        let path: String
        let isExternal: Bool
    }

    let archive: ZipArchive
    let document: MarkupNode
    /// The path of the main part, such as `word/document.xml`.
    let path: String
    private let relations: [String: Relation]

    private typealias Relation = (type: String, target: Target)

    init(_ archive: ZipArchive) throws(ImportRefusal) {
        self.archive = archive
        let start = Self.relations(of: "", in: archive).values.first { $0.type.hasSuffix("/officeDocument") }
        path = start?.target.path ?? "word/document.xml"
        guard let bytes = archive.part(path) else { throw ImportRefusal("is a damaged Word document") }
        document = try ImportMarkup.xml(bytes)
        relations = Self.relations(of: path, in: archive)
    }

    /// The root of another part of the document, such as `styles`; nil if there is none.
    func part(ofType type: String) throws(ImportRefusal) -> (root: MarkupNode, path: String)? {
        let relation = relations.values.first { $0.type.hasSuffix("/" + type) }
        guard let path = relation?.target.path, let bytes = archive.part(path) else { return nil }
        return (try ImportMarkup.xml(bytes), path)
    }

    /// What the main part refers to, by id.
    var targets: [String: Target] { relations.mapValues(\.target) }

    /// What another part refers to, by id.
    func targets(of path: String) -> [String: Target] { Self.relations(of: path, in: archive).mapValues(\.target) }

    private static func relations(of path: String, in archive: ZipArchive) -> [String: Relation] {
        let folders = path.split(separator: "/").dropLast().joined(separator: "/")
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let list = (folders.isEmpty ? "" : folders + "/") + "_rels/\(name).rels"
        guard let bytes = archive.part(list), let root = try? ImportMarkup.xml(bytes) else { return [:] }
        var found: [String: Relation] = [:]
        for node in root.descendants where node.name == "Relationship" {
            guard let id = node["Id"], let type = node["Type"], let written = node["Target"] else { continue }
            let isExternal = node["TargetMode"] == "External"
            let whole = isExternal ? written : written.resolved(in: folders)
            found[id] = (type, Target(path: whole, isExternal: isExternal))
        }
        return found
    }
}

/// The styles and lists of a Word document.
struct WordStyles: Sendable {
    struct Style: Sendable {
        /// In small letters, as Word names it in every language: `heading 1`, `title`.
        var name: String
        var parent: String?
        var outline: Int?
        var list: (number: String, level: Int)?
        var marks: RichText.Style
        /// In half points.
        var size: Int?
        var isBold: Bool
    }

    private var styles: [String: Style] = [:]
    private(set) var normal: String?

    init(_ root: MarkupNode?) {
        guard let root else { return }
        for node in root.descendants where node.name == "w:style" {
            guard let id = node["w:styleId"] else { continue }
            let (paragraph, run) = (node.child("w:pPr"), node.child("w:rPr"))
            let list = paragraph?.child("w:numPr").flatMap { node in
                node.child("w:numId")?["w:val"].map { ($0, Int(node.child("w:ilvl")?["w:val"] ?? "0") ?? 0) }
            }
            styles[id] = Style(
                name: node.child("w:name")?["w:val"]?.lowercased() ?? id.lowercased(),
                parent: node.child("w:basedOn")?["w:val"],
                outline: paragraph?.child("w:outlineLvl")?["w:val"].flatMap { Int($0) }, list: list,
                marks: run.map(WordRun.marks) ?? [], size: run?.child("w:sz")?["w:val"].flatMap { Int($0) },
                isBold: run.map { WordRun.isOn($0.child("w:b")) } ?? false)
            if node["w:default"] == "1", node["w:type"] == "paragraph" { normal = id }
        }
    }

    /// A style and those it is based on, from the nearest on.
    func chain(_ id: String?) -> [Style] {
        var chain: [Style] = []
        var next = id
        while let id = next, let style = styles[id], chain.count < 16 {
            chain.append(style)
            next = style.parent
        }
        return chain
    }
}

/// How the paragraphs of lists are numbered.
struct WordNumbering: Sendable {
    private struct Level: Sendable {
        let isBullet: Bool
        let isNone: Bool
        let start: Int
    }
    /// By the number of a list and its level.
    private var levels: [String: [Int: Level]] = [:]

    init(_ root: MarkupNode?) {
        guard let root else { return }
        var abstract: [String: [Int: Level]] = [:]
        for node in root.descendants where node.name == "w:abstractNum" {
            guard let id = node["w:abstractNumId"] else { continue }
            abstract[id] = Self.levels(in: node)
        }
        for node in root.descendants where node.name == "w:num" {
            guard let id = node["w:numId"], let base = node.child("w:abstractNumId")?["w:val"] else { continue }
            levels[id] = abstract[base] ?? [:]
        }
    }

    private static func levels(in node: MarkupNode) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for level in node.children where level.name == "w:lvl" {
            let format = level.child("w:numFmt")?["w:val"] ?? "decimal"
            levels[Int(level["w:ilvl"] ?? "0") ?? 0] = Level(
                isBullet: format == "bullet", isNone: format == "none",
                start: Int(level.child("w:start")?["w:val"] ?? "1") ?? 1)
        }
        return levels
    }

    /// Whether a list has bullets; nil if its paragraphs are not items.
    func isBullet(_ list: String, _ level: Int) -> Bool? {
        guard let found = levels[list]?[level] else { return levels[list] == nil ? nil : true }
        return found.isNone ? nil : found.isBullet
    }

    func start(_ list: String, _ level: Int) -> Int { levels[list]?[level]?.start ?? 1 }
}
