extension LanguageWords {
    /// Only the dates of Russian and what its pages print are known, so imports read them and nothing else asks for them.
    package static let russian = LanguageWords(ofPages: "ru", dates: .russian, writing: .russian)
}

extension WritingWords {
    fileprivate static let russian = WritingWords(thousands: ["\u{A0}", "\u{202F}"], page: .russian, decimal: ",")
}

extension DateWords {
    fileprivate static let russian = DateWords(
        months: """
            января/янв/январь, февраля/фев/февр/февраль, марта/мар/март, апреля/апр/апрель, мая/май, июня/июн/июнь, \
            июля/июл/июль, августа/авг/август, сентября/сен/сент/сентябрь, октября/окт/октябрь, ноября/ноя/нояб/ноябрь, \
            декабря/дек/декабрь
            """,
        weekdays: """
            понедельник/пн, вторник/вт, среда/ср, четверг/чт, пятница/пт, суббота/сб, воскресенье/вс
            """,
        seasons: "весна, лето, осень, зима",
        small: SmallWords(beforeMonths: "в с до", beforeYears: "в с до", inYear: "в", thisYear: [], lastYear: []),
        timeWords: "г года в мск", phrases: PhraseWords(between: "между", to: "до", and: "и"))
}

extension PagePhrases {
    fileprivate static let russian = PagePhrases(
        menus: "главная,о нас,меню,контакты,войти,вход,поиск,перейти к содержанию,навигация,поддержать",
        invitations: """
            поделиться,поделитесь,распечатать,версия для печати,читать далее,читать дальше,подробнее,показать ещё,подписаться,\
            подписаться на рассылку,перейти к содержанию,наверх,назад,скачать pdf,реклама,комментарии,\
            оставить комментарий,слушать,на главную
            """,
        endings: """
            читайте также,материалы по теме,по теме,похожие статьи,самое читаемое,последние новости,другие материалы,\
            вам может быть интересно
            """,
        authors: "автор,авторы,текст,подготовил,подготовила",
        published: "опубликовано,дата публикации,дата,опубликована",
        updated: "обновлено,обновлена,последнее обновление,изменено",
        notes: """
            примечания,примечание,сноски,источники,литература,список литературы,ссылки,примечания и источники,\
            источники и примечания,библиография
            """,
        workplaces: """
            университет институт факультет центр министерство академия кафедра лаборатория школа фонд университета \
            института центра
            """,
        smallWords: "и в на с из к по о от для или за у",
        pageNumbers: "страница стр из",
        mailSenders: "от",
        mailReceivers: "кому",
        mailDates: "отправлено дата",
        mailSubjects: "тема",
        repeats: "там же,он же,она же",
        repeatsOf: "указ. соч,указ. раб,цит. соч",
        beforeNumbers: "с. стр. т. ст. гл. рис. табл. п. прим.",
        notesJoints: "к ко")
}
