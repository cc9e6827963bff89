extension LanguageWords {
    package static let spanish = LanguageWords(
        tag: "es", dates: .spanish, numbers: .spanish, sentences: .spanish, claims: .spanish, writing: .spanish)
}

extension WritingWords {
    fileprivate static let spanish = WritingWords(
        thousands: [" ", "\u{A0}", "\u{2009}", "\u{202F}", "."], by: "por", page: .spanish, decimal: ",",
        hasCapitals: true)
}

extension PagePhrases {
    fileprivate static let spanish = PagePhrases(
        menus: """
            inicio,menú,quiénes somos,contacto,iniciar sesión,buscar,saltar al contenido,ir al contenido,donar,\
            suscríbete
            """,
        invitations: """
            compartir,compartir este artículo,imprimir,leer más,seguir leyendo,ver más,suscríbete,suscribirse,\
            suscríbete a nuestro boletín,saltar al contenido,ir al contenido,ir al contenido principal,\
            volver arriba,descargar pdf,\
            descargar en pdf,publicidad,comentarios,deja un comentario,escuchar
            """,
        endings:
            "artículos relacionados,te puede interesar,también te puede interesar,lo más leído,más sobre este tema",
        authors: "autor,autora,autores,escrito por",
        published: "publicado,publicado el,fecha,fecha de publicación",
        updated: "actualizado,actualizado el,última actualización",
        notes: "notas,notas al pie,referencias,notas y referencias,fuentes,bibliografía",
        workplaces: "universidad instituto escuela facultad centro ministerio academia fundación departamento",
        workplaceJoints: "de para",
        kickers: """
            opinión,análisis,editorial,tribuna,entrevista,reportaje,columna,ensayo,informe
            """,
        counters: "min,minutos,min de lectura,minutos de lectura,comentarios",
        counterLabels: "tiempo de lectura,lectura",
        smallWords: "el la los las de del y en a un una para por con o al",
        pageNumbers: "página pág de",
        articles: "el los las un una",
        helpers: "con",
        staff: "redacción",
        dateJoints: "el",
        isA: "es,era",
        professions: """
            profesor profesora investigador investigadora periodista autor autora director directora economista \
            historiador historiadora analista
            """,
        mailSenders: "de",
        mailReceivers: "para",
        mailDates: "enviado fecha",
        mailSubjects: "asunto",
        repeats: "ibíd,ibídem",
        repeatsOf: "ob. cit,cit. supra",
        beforeNumbers: "p. pp. pág. págs. núm. núms. vol. vols. cap. caps. fig. figs. art. arts. t. n. párr.",
        notesJoints: "de del a al sobre")
}

extension DateWords {
    fileprivate static let spanish = DateWords(
        months: """
            enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, \
            septiembre/sept/setiembre/sep, octubre/oct, noviembre/nov, diciembre/dic
            """,
        weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
        seasons: "primavera, verano, otoño, invierno",
        joints: "de del",
        small: SmallWords(
            beforeMonths: "en desde hasta de principios finales mediados este",
            beforeYears: "en desde de hasta año hacia antes después",
            beforeWeekdays: "el pasado", inYear: "en desde", thisYear: ["este año"], lastYear: ["año pasado"],
            articles: "los"),
        timeWords: "a las h horas gmt",
        phrases: PhraseWords(
            approximate: "hacia circa", uncertain: "quizás probablemente", century: "siglo",
            fillers: "el de del en la los",
            since: "desde", from: "de", between: "entre", until: "hasta", to: "a hasta al", and: "y", open: "hoy",
            unknown: "desconocido"))
}

extension NumberWords {
    fileprivate static let spanish = NumberWords(
        words: [
            "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
            "once": 11,
            "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
            "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintiuna": 21, "medio millón": 500_000,
            "medio millar": 500, "veintidós": 22, "veintitrés": 23,
            "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28,
            "veintinueve": 29,
            "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
            "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
            "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
            "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
            "novecientos": 900, "novecientas": 900,
        ].merging(tensAndOne) { $1 },
        multipliers: ["mil": 1_000, "millón": 1_000_000, "millones": 1_000_000],
        ordinalEndings: ["º", "ª", "ro", "er"],
        hedges: [
            (
                "al menos, por lo menos, no menos de, como mínimo, al menos a, por lo menos a, a al menos, a por lo menos",
                "at least"
            ),
            ("como máximo, a lo sumo, no más de", "at most"),
            ("más de, por encima de, más de un, a más de", "more than"), ("menos de", "fewer than"), ("hasta", "up to"),
            ("casi, cerca de, a casi, a cerca de", "almost"),
            (
                "unos, unas, a unos, a unas, alrededor de, a alrededor de, aproximadamente, en torno a, cosa de, poco más o menos",
                "about"
            ),
            (
                "un total de, exactamente, solo, los, las, sus, sólo, solamente, únicamente, una, un, apenas, en total",
                nil
            ),
        ],
        vague: [
            "decenas de": 20...199, "cientos de": 150...2_999, "centenares de": 150...2_999, "miles de": 1_500...29_999,
            "centenar de": 80...199, "centena de": 80...199, "decena de": 8...15, "docena de": 10...14,
            "quincena de": 12...18,
            "veintena de": 17...24, "treintena de": 26...35, "cuarentena de": 36...46, "cincuentena de": 45...56,
            "millar de": 800...1_999, "millares de": 1_500...29_999, "decenas": 20...199, "cientos": 150...2_999,
            "varias decenas de": 20...199, "varios cientos de": 150...2_999, "varios miles de": 1_500...29_999,
            "varios centenares de": 150...2_999, "nadie": 0...0, "ningún": 0...0, "ninguna": 0...0, "ninguno": 0...0,
            "no hubo": 0...0, "no dejó": 0...0, "no causó": 0...0, "no se registraron": 0...0, "no provocó": 0...0,
            "no hubo que lamentar": 0...0, "no produjo": 0...0, "no ocasionó": 0...0, "no se lamentaron": 0...0,
            "no se produjeron": 0...0, "sin": 0...0, "sin causar": 0...0, "sin dejar": 0...0, "no se cobró": 0...0,
        ])
}

extension NumberWords {
    /// "treinta y uno", also before a noun. "Uno" alone is an article more often than a number.
    private static let tensAndOne: [String: Int] = {
        let tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
        var words: [String: Int] = [:]
        for (place, ten) in tens.enumerated() {
            for one in ["un", "uno", "una"] { words["\(ten) y \(one)"] = (place + 3) * 10 + 1 }
        }
        return words
    }()
}

extension SentenceWords {
    fileprivate static let spanish = SentenceWords(
        always:
            "Sr Sra Srta Sres D Dña Dr Dra Dres Prof Ud Uds Vd Lic Ing Gral Gen Cnel Cap Tte Sto Sta EE cf ed p ej c a",
        unlessStarter: "UU etc FF RR PP II III IV VI VII VIII IX XI XII",
        beforeDigits: "núm núms No pág págs p pp art arts cap vol fig ene feb mar abr jun jul ago sept oct nov dic",
        starters: """
            El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Se Lo Su Sus En Al A Con Por Para Desde Según Y Pero Sin Este Esta \
            Estos Estas Ese Esa Aunque Cuando Como Tras Después Antes Que No Ya Hoy
            """)
}
