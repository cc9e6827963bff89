import Base

/// Writes the text files of a folder into one Swift file: `FileEmbedder OUTPUT FOLDER`. The plugin `EmbedFiles` runs
/// it; it is part of no product.
@main
enum FileEmbedder {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 2 else { fail("give OUTPUT FOLDER") }
        var swift = "/// A file in the binary, by its path in the folder `Embedded`.\n"
        swift += "struct EmbeddedFile: Sendable {\n    let path: String\n    let text: String\n\n"
        swift += "    static let all: [EmbeddedFile] = [\n"
        for file in files(in: arguments[1], as: "") {
            guard let bytes = try? FileReading.bytes(of: file.path).get(),
                let text = String(validating: bytes, as: UTF8.self)
            else {
                fail("\(file.path) cannot be read as text")
            }
            swift += "        EmbeddedFile(path: \(literal(file.name)), text: \(literal(text))),\n"
        }
        swift += "    ]\n}\n"
        guard let file = unsafe fopen(arguments[0], "w"), unsafe fputs(swift, file) >= 0, unsafe fclose(file) == 0
        else {
            fail("\(arguments[0]) cannot be written")
        }
    }

    /// The files of a folder and its folders, sorted; hidden ones are left out.
    private static func files(in folder: String, as name: String) -> [(name: String, path: String)] {
        guard let entries = try? OpenFolder.open(folder)?.names() else { fail("\(folder) cannot be read") }
        return entries.filter { !$0.hasPrefix(".") }.flatMap { entry in
            let path = folder.hasSuffix("/") ? folder + entry : "\(folder)/\(entry)"
            var status = stat()
            let isFolder = unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            return isFolder ? files(in: path, as: "\(name)\(entry)/") : [(name + entry, path)]
        }
    }

    /// A string literal in which nothing but `"`, `\` and control characters needs escaping.
    private static func literal(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += "\\u{\(String(scalar.value, radix: 16))}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func fail(_ message: String) -> Never {
        let line = Array("FileEmbedder: \(message)\n".utf8)
        _ = unsafe write(STDERR_FILENO, line, line.count)
        exit(1)
    }
}
