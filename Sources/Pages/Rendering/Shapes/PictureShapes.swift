import Base
import Model
import Mustache

extension PartShapes {
    /// The picture of an entry.
    static func picture(in schema: inout SchemaDraft) -> Shape<Site.Picture> {
        let copy = Shape<PictureCopy>(
            "copy", "A copy of a picture, in WebP.", in: &schema,
            [
                .path("src", "Its address.") { copy, _ in copy.copy.path },
                .number("width", "How wide it is, in pixels.") { copy, _ in copy.copy.width },
                .flag("is_last", "Whether it is the widest.") { copy, _ in copy.isLast },
            ])
        return Shape(
            "picture", "The picture of an article, actor or event.", in: &schema,
            [
                .path("src", "Its address.") { picture, _ in picture.address },
                .text("alt", "What it shows, for `alt`; nothing for one that only decorates the page.") {
                    picture, _ in picture.alt
                },
                .number("width", "How wide it is, in pixels, if its file says so.") { picture, page in
                    page.site.pictureSizes[picture.address]?.width
                },
                .number("height", "How tall it is, in pixels, if its file says so.") { picture, page in
                    page.site.pictureSizes[picture.address]?.height
                },
                .text("focus", "The class that keeps what matters in view where it is cut; nothing for its centre.") {
                    picture, _ in picture.focus?.className
                },
                .list("copies", copy, "The copies in other sizes, the narrowest first.") { picture, page in
                    PictureCopy.all(page.edition.options.pictureCopies[picture.address])
                },
                .flag("has_words", "Whether it has a caption or a credit.") { picture, _ in
                    picture.caption != nil || picture.credit != nil
                },
                .text("caption", "The words below it.") { picture, _ in picture.caption },
                .text("credit", "Who made it.") { picture, _ in picture.credit },
                .url("credit_url", "Where it comes from.") { picture, _ in picture.creditURL?.text },
            ])
    }

    /// The picture by which other sites show a page.
    static func preview(in schema: inout SchemaDraft) -> Shape<PreviewPicture> {
        Shape(
            "preview", "The picture by which other sites show the page where its address is shared.", in: &schema,
            [
                .url("src", "Its full address.") { picture, _ in picture.address },
                .number("width", "How wide it is, in pixels.") { picture, _ in picture.size?.width },
                .number("height", "How tall it is, in pixels.") { picture, _ in picture.size?.height },
                .text("alt", "What it shows.") { picture, _ in picture.alt },
                .text("card", "`summary_large_image`, or `summary` for one that is taller than wide.") { picture, _ in
                    picture.isTall ? "summary" : "summary_large_image"
                },
            ])
    }
}

/// A copy of a picture, in the list of its copies.
struct PictureCopy: Sendable {
    let copy: PictureCopies.Copy
    let isLast: Bool

    static func all(_ copies: [PictureCopies.Copy]) -> [PictureCopy] {
        copies.enumerated().map { PictureCopy(copy: $1, isLast: $0 == copies.count - 1) }
    }
}

/// A picture by which other sites show a page.
struct PreviewPicture: Sendable {
    /// In full.
    let address: String
    let size: PictureSize?
    let alt: String?

    var isTall: Bool { size.map { $0.height > $0.width } ?? false }
}

extension Edition {
    /// The picture by which other sites show a page: the one that its editor chose, or else the one made for it.
    func preview(of subject: PageTask.Subject?) -> PreviewPicture? {
        if case .entity(let entity) = subject, let base, let image = site.image(of: entity), image.isShownElsewhere {
            return PreviewPicture(
                address: base + image.address, size: site.pictureSizes[image.address], alt: image.alt)
        }
        guard let made = pictures?.address(of: subject) else { return nil }
        return PreviewPicture(
            address: made, size: PictureSize(width: PagePicture.width, height: PagePicture.height),
            alt: pictures?.alt(of: subject))
    }
}

extension Site.Picture {
    /// The formats that other sites read.
    private static let formats: Set<String> = ["png", "jpg", "jpeg", "jfif", "gif", "webp"]

    /// Whether other sites can show it.
    fileprivate var isShownElsewhere: Bool {
        address.withoutQuery.split(separator: ".").last.map { Self.formats.contains($0.lowercased()) } ?? false
    }
}
