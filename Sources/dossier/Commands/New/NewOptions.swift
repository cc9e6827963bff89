import ArgumentParser
import Model
import Editing

/// What every `dossier new` takes.
struct NewOptions: ParsableArguments {
    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Option(help: "The sentence to fill the file from: FILE:LINE of an article, or FILE:LINE:COLUMN.")
    var from: FilePlace?

    /// Says why a date cannot be read.
    static func check(date: String?) throws {
        guard let date, case .failure(let fault) = PartialDate.parse(date) else { return }
        throw ValidationError("--date: \(fault.message)\(fault.suggestion.map { "; did you mean \($0)?" } ?? "")")
    }
}

/// A place in a file: `content/articles/flood.md:12`, or `…:12:5` with a column. Both count from 1.
struct FilePlace: ExpressibleByArgument {
    let path: String
    let line: Int
    var column: Int?

    init?(argument: String) {
        var parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        var numbers: [Int] = []
        while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap(Int.init), number > 0 {
            numbers.insert(number, at: 0)
            parts.removeLast()
        }
        guard let line = numbers.first else { return nil }
        path = parts.joined(separator: ":")
        self.line = line
        column = numbers.count > 1 ? numbers[1] : nil
    }

    /// The id of the article whose file it is.
    var articleID: String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    }
}

/// A name on the command line, in words or as an id.
extension EntryName {
    static func checked(_ text: String, isProper: Bool = false) throws -> EntryName {
        if let name = EntryName(text, isProper: isProper) { return name }
        throw ValidationError(
            "no id can be made of '\(text)'; give one in lower-case letters, digits and single hyphens")
    }
}
