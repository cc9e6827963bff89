/// Regular expressions (ECMA-262) for texts of a certain form. They tell the form only: that there is no 30 February is left to
/// the readers.
enum SchemaPattern {
    /// Ids and slugs.
    static let id = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// `article/label`.
    static let footnote = "^[a-z0-9]+(-[a-z0-9]+)*/.+$"

    /// A date or interval of EDTF level 1.
    static let date = "^\\s*(\(oneDate)|(\(oneDate)|\\.\\.)?/(\(oneDate)|\\.\\.)?)\\s*$"

    private static let oneDate =
        "(Y-?\\d+|-?\\d{3}[\\dX]|-?\\d{2}XX|-?\\d{4}-(\\d{2}|XX)|-?\\d{4}-\\d{2}-(\\d{2}|XX)|-?\\d{4}-XX-XX)[?~%]?"

    /// A day, or a day and a time with its zone.
    static let publicationTime = "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})? ?(Z|[+-]\\d{2}:?\\d{2}))?$"

    static let webAddress = "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/]"

    /// A tag by BCP 47, such as zh-Hans.
    static let language = "^[A-Za-z0-9]{2,8}(-[A-Za-z0-9]{1,8})*$"

    static let wholeNumber = "^\\d[\\d,]*$"

    /// A number or a range at the end, perhaps with words before it.
    static let quantity = "(^| )\\d[\\d,]*([-–]\\d[\\d,]*)?$"
}
