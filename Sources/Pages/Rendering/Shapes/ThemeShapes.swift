import Model
import Mustache

extension SiteShapes {
    /// What the theme of the site adds to its pages.
    static func theme(in schema: inout SchemaDraft) -> [ShapeField<NavigationState>] {
        [
            .record("logo", logo(in: &schema), "The site's logo, if it has one.") { _, page in page.site.look.logo },
            .text("footer", "The line for the foot of every page, from `theme`.") { _, page in
                page.site.settings.theme.footer
            },
            .path("stylesheet", "The address of the style sheet that `theme` adds.") { _, page in
                page.site.settings.theme.stylesheet.map { "assets/" + $0.value }
            },
        ]
    }

    private static func logo(in schema: inout SchemaDraft) -> Shape<String> {
        Shape(
            "logo", "The picture at the head of every page.", in: &schema,
            [
                .path("src", "Its address.") { logo, _ in logo },
                .path("dark", "The address of the picture for dark screens, if there is another.") { _, page in
                    page.site.look.darkLogo
                },
                .text("alt", "The site's title, if the picture replaces it; otherwise empty.") { _, page in
                    page.site.settings.theme.logo?.standsAlone == true ? page.site.settings.title : ""
                },
                .flag("alone", "Whether it replaces the title next to it.") { _, page in
                    page.site.settings.theme.logo?.standsAlone == true
                },
                .number("width", "Its width in pixels, where the file states it.") { logo, page in
                    page.site.pictureSizes[logo]?.width
                },
                .number("height", "Its height, likewise.") { logo, page in page.site.pictureSizes[logo]?.height },
            ])
    }
}
