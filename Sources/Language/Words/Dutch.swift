extension LanguageWords {
    /// Only the dates of Dutch and what its pages print are known, so imports read them and nothing else asks for them.
    package static let dutch = LanguageWords(ofPages: "nl", dates: .dutch, writing: .dutch)
}

extension WritingWords {
    fileprivate static let dutch = WritingWords(
        thousands: ["\u{A0}", "\u{202F}", "."], by: "door", page: .dutch, decimal: ",")
}

extension DateWords {
    fileprivate static let dutch = DateWords(
        months: """
            januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, \
            september/sep/sept, oktober/okt, november/nov, december/dec
            """,
        weekdays: """
            maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrijdag/vr, zaterdag/za, zondag/zo
            """,
        seasons: "lente, zomer, herfst, winter",
        small: SmallWords(thisYear: [], lastYear: []),
        timeWords: "om uur",
        phrases: PhraseWords(between: "tussen", to: "tot", and: "en"))
}

extension PagePhrases {
    fileprivate static let dutch = PagePhrases(
        menus: "over ons,inloggen,aanmelden,zoeken,naar de inhoud,doneer,doneren",
        invitations: """
            delen,deel dit artikel,afdrukken,lees meer,lees verder,meer lezen,abonneer,abonneren,naar de inhoud,naar boven,\
            download als pdf,advertentie,reacties,reageer,luister naar dit artikel
            """,
        endings: "lees ook,gerelateerde artikelen,meer over dit onderwerp,meest gelezen,laatste nieuws",
        authors: "auteur,auteurs,tekst,geschreven door",
        published: "gepubliceerd,gepubliceerd op,geplaatst op,datum,publicatiedatum",
        updated: "bijgewerkt,bijgewerkt op,laatst bijgewerkt,laatst gewijzigd",
        notes: "noten,voetnoten,eindnoten,bronnen,literatuur,bronnen en noten,verwijzingen",
        workplaces: "universiteit instituut hogeschool faculteit centrum ministerie academie stichting",
        workplaceJoints: "voor van",
        smallWords: "de het een van en in op te voor met aan door of bij",
        pageNumbers: "pagina p van",
        articles: "het een",
        mailSenders: "van",
        mailReceivers: "aan",
        mailDates: "verzonden datum",
        mailSubjects: "onderwerp",
        repeats: "idem,ibidem",
        repeatsOf: "a.w",
        beforeNumbers: "p. pp. blz. nr. nrs. art. deel. hfst. afb. fig. tab. n.",
        notesJoints: "bij van over")
}
