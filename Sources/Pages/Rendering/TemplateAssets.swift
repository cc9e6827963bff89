import Model

extension SourceFile {
    /// A template that links to assets under other names.
    ///
    /// - Parameter names: By the path of an asset, such as `assets/style.css`, the one to link to. Only what stands right behind
    ///   a tag counts, as in `{{page.root}}assets/style.css`, up to the end of the attribute.
    func linking(to names: [String: String]) -> SourceFile {
        var text: [UInt8] = []
        var start = 0
        while let tag = offset(of: "}}assets/".utf8, from: start) {
            let path = bytes[(tag + 2)...].prefix { !Self.ends($0) }
            text += bytes[start..<path.startIndex]
            text += names[String(decoding: path, as: UTF8.self)].map { Array($0.utf8) } ?? Array(path)
            start = path.endIndex
        }
        guard start > 0 else { return self }
        return SourceFile(path: self.path, bytes: text + bytes[start...])
    }

    /// Whether a byte ends a path in an attribute.
    private static func ends(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'<>?#{".utf8.contains(byte)
    }
}
