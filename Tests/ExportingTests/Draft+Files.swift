import Base
import Model
import TestSupport

@testable import Exports

extension Draft {
    /// A draft of the site at briefings.example.
    static var published: Draft { Draft(base: "https://briefings.example/") }

    /// The text of a file of the data or of the records.
    func file(_ path: String) async -> String {
        let site = await site()
        let data = DataFiles(site)
        for output in [data, PageRecords(site), DataPackage(of: data)] as [any SiteOutput] {
            guard let place = output.paths.firstIndex(of: path) else { continue }
            var bytes: [UInt8] = []
            output.append(fileAt: place, to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        return "no file"
    }
}
