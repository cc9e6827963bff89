package import Base
import Loading
import Model

/// A 64-bit fingerprint of a file's bytes: distinguishes a file that Dossier wrote from one that someone changed. Not
/// for secrets.
package struct Fingerprint: Hashable, Sendable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    /// Reads sixteen hexadecimal digits.
    package init?(_ text: Substring) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    package init(of bytes: [UInt8]) {
        var reading = Fingerprinting()
        reading.add(bytes)
        self = reading.fingerprint
    }

    /// The fingerprint of a file, read in pieces.
    package init(of file: OpenFile) throws(ReadFailure) {
        var reading = Fingerprinting()
        try file.forEachPiece { reading.add($0) }
        self = reading.fingerprint
    }

    /// Sixteen hexadecimal digits.
    package var text: String {
        let digits = (0..<16).map { UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * $0) & 15).hexDigit() }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// Computes the fingerprint of bytes that come in pieces, each but the last a multiple of 32 long.
///
/// Reads eight bytes at a time, in four independent series; a multiplication by 2⁶⁴/φ spreads each over the whole word.
struct Fingerprinting {
    /// The number of bytes so far.
    private(set) var count = 0
    private var series: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    /// The rest of the last piece.
    private var rest: ArraySlice<UInt8> = []

    mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        let span = bytes.span
        var (one, two, three, four) = series
        var index = 0
        while index + 32 <= span.count {
            let part = span.extracting(index..<index + 32)
            one = Self.mix(one, part.word(at: 0))
            two = Self.mix(two, part.word(at: 8))
            three = Self.mix(three, part.word(at: 16))
            four = Self.mix(four, part.word(at: 24))
            index += 32
        }
        series = (one, two, three, four)
        rest = bytes[index...]
    }

    var fingerprint: Fingerprint {
        var state = UInt64(count) ^ 0x2545_F491_4F6C_DD1D
        for part in [series.0, series.1, series.2, series.3] { state = Self.mix(state, part) }
        let rest = rest.span
        var index = 0
        while index + 8 <= rest.count {
            state = Self.mix(state, rest.word(at: index))
            index += 8
        }
        var last: UInt64 = 0
        for place in (index..<rest.count).reversed() { last = last << 8 | UInt64(rest[place]) }
        return Fingerprint(value: Self.mix(Self.mix(state, last), 0))
    }

    @inline(__always) private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}

/// The assets that templates link to, each under a name with a fingerprint of its bytes, so that browsers can cache it
/// for ever. Each also exists under its own name, for style sheets, scripts and other sites that link to it.
///
/// Used only if `site.yaml` names a host, because only the host can say how long a file may be kept.
struct FingerprintedAssets: Sendable {
    /// By the name of the asset, such as `style.css`: its name with a fingerprint, `style.3f2a9c1d.css`.
    private var names: [String: String] = [:]
    /// The assets in the order of their names, each with its fingerprinted path in the output.
    private(set) var files: [(asset: TemplateAsset, path: String)] = []
    /// Assets that could not be read.
    private(set) var findings: [Diagnostic] = []

    /// The folder before the name of an asset on pages.
    static let folder = "assets/"

    init(_ loaded: LoadedSite, root: String) {
        guard !loaded.catalog.settings.hosts.isEmpty else { return }
        for asset in loaded.assets where loaded.templates.contains(where: { $0.links(to: Self.folder + asset.name) }) {
            guard let dot = asset.name.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
            do throws(ReadFailure) {
                let fingerprint =
                    if let bytes = asset.builtIn { Fingerprint(of: bytes.value) } else {
                        try Fingerprint(of: OpenFile("\(root)/\(asset.path)"))
                    }
                let name = "\(asset.name[..<dot]).\(fingerprint.text.prefix(8))\(asset.name[dot...])"
                names[asset.name] = name
                files.append((asset, Self.folder + name))
            } catch { findings.append(error.finding(in: asset.path)) }
        }
    }

    /// The same by paths in the output.
    var paths: [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { (Self.folder + $0.key, Self.folder + $0.value) })
    }
}

extension SourceFile {
    /// Whether a template has a path after a tag, as in `{{page.root}}assets/style.css`.
    fileprivate func links(to path: String) -> Bool { offset(of: Array("}}\(path)".utf8)) != nil }
}
