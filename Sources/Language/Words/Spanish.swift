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
        repeatsOf: "ob. cit,cit. supra")
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
            "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23,
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
            ("al menos, por lo menos, no menos de, como mínimo", "at least"),
            ("como máximo, a lo sumo, no más de", "at most"),
            ("más de", "more than"), ("menos de", "fewer than"), ("hasta", "up to"), ("casi, cerca de", "almost"),
            ("unos, unas, alrededor de, aproximadamente, en torno a", "about"),
            ("un total de, exactamente, solo, los, las", nil),
        ],
        vague: [
            "decenas de": 20...199, "cientos de": 150...2_999, "centenares de": 150...2_999, "miles de": 1_500...29_999,
            "centenar de": 80...199,
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

extension ClaimWords {
    fileprivate static let spanish = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                fueron,fue,han sido,habían sido,eran,están,estaban,resultaron,quedaron,que,que fueron,han,habían,se,perdieron,\
                han resultado
                """
            ),
            (.boundary, "en,a,al,por,para,con,sobre,durante,de,del"),
            (.everybody, "personas,gente,víctimas,individuos"),
            (.rest, "otras,otros,más,adicionales"),
            (
                .part,
                "entre ellos,entre ellas,de ellos,de ellas,de los cuales,de las cuales,incluidos,incluidas,incluyendo,incluso"
            ),
            (
                .reserve,
                """
                no,nunca,jamás,ningún,ninguna,ninguno,sin,ni,podría,podrían,habría,habrían,sería,serían,debería,si,niega,niegan,\
                negó,desmintió,desmiente,falso,falsa,falsamente,supuesto,supuesta,presunto,presunta,rumor,rumores,quizás,tal vez,\
                probablemente,posible,posiblemente,pese,a pesar,comparado,comparación,que el de,que la de,que los de,que las de,a diferencia,como en,\
                inicialmente,inicial,primeras,primeros,en un principio,provisional,hasta el momento,anteriormente,anterior,previo,previa,primero,primera,primer,más tarde,cada,por año,promedio,\
                frustrado,frustró,evitado,evitó,amenazó,amenaza,planeaba,planeado,quería,temía,teme,duda,dudas,disputado,otro,otra,\
                parecido,similar
                """
            ),
            (.definite, "el,la,los,las,este,esta,ese,esa,del,al,su"),
            (
                .happening,
                """
                atentado,ataque,explosión,tiroteo,masacre,matanza,redada,operación,ofensiva,terremoto,sismo,inundación,accidente,\
                bombardeo,asedio,batalla,catástrofe,incidente,secuestro,asalto,disturbio,incendio,choque
                """
            ),
            (
                .happenings,
                """
                atentados,ataques,explosiones,tiroteos,masacres,matanzas,redadas,operaciones,ofensivas,terremotos,sismos,\
                inundaciones,accidentes,bombardeos,batallas,catástrofes,incidentes,secuestros,asaltos,disturbios,incendios,\
                combates,choques,enfrentamientos,serie,ola,oleada
                """
            ),
            (.pronoun, "en él,en ella"),
            (
                .persons,
                """
                mineros,soldados,viajeros,pasajeros,niños,niñas,alumnos,civiles,policías,hombres,mujeres,\
                habitantes,obreros,trabajadores,fieles,manifestantes,estudiantes,refugiados,espectadores,\
                turistas,peregrinos,rehenes,migrantes,marineros,militares,campesinos,vecinos
                """
            ),
            (.conjunction, "y,e,o,pero,mientras,así como"),
            (
                .occurrence,
                """
                tuvo lugar,ocurrió,ocurrido,ocurrida,se produjo,produjo,producido,sucedió,perpetrado,perpetrada,perpetraron,dejó,\
                causó,provocó,comenzó,empezó,cobró,atacaron,asaltaron,golpeó,sacudió,se cobró,conmocionó,estremeció,conmovió,enlutó,firmó,\
                firmaron,firmado,firmada,se estrelló,estrelló,se estrella,estrella,chocó,chocaron,descarriló,descarrilaron,hundió,explotó,\
                explotaron,estalló,se desplomó,desplomó,derrumbó,volcó,incendió,naufragó,azotó,registró,tiene lugar,ocurre,\
                hizo erupción,hicieron erupción,entró en erupción,entraron en erupción,impactó,arrasó,devastó,arrolló,atropelló,embistió,se firmó,se celebró,celebrado
                """
            ),
            (
                .report,
                """
                dijo,dijeron,declaró,anunció,informó,afirmó,condenó,condenaron,escribió,publicó,reivindicó,conmemoró,recordó,\
                confirmó,indicó,aprobó,decidió,investigó,víspera
                """
            ),
            (
                .tollLink,
                "es,fue,asciende,ascendió,ascendía,a,alcanzó,alcanza,subió,aumentó,llegó,se elevó,elevó,eleva,se,de,del,la,el,en"
            ),
            (.elsewhen, "antes,después,tras,desde,guerra"), (.finite, "fue,fueron,es,era,eran,son"),
            (.crowd, "mineros"),
            (.concession, "pero,pese,a pesar"), (.hour, "mediodía,medianoche,amanecer"),
            (.scene, "en"),
            (.duration, "año,años,mes,meses,semanas,días"), (.aftermath, "tras"),
            (.possessive, "por,para,sobre,contra,de,del"), (.dayLead, "el,en,pasado"),
            (.relative, "que,en el que,en la que,donde"), (.ownDay, "del,de"),
            (.indefinite, "un,una"),
        ],
        families: [
            Family(
                "killed dead deaths death fatalities died muertos fallecidos",
                verbs: """
                    mató,mató a,mataron,mataron a,mata,mata a,matando,matando a,muriendo,falleciendo,pereciendo,asesinó a,asesinaron a,murieron,mueren,fallecieron,\
                    perdieron la vida,la muerte de,la vida de,la vida a,las vidas de,número de muertos,cifra de muertos,número de víctimas mortales,\
                    balance de muertos
                    """,
                states: """
                    muertas,muertos,murieron,fallecieron,fallecidas,fallecidos,asesinadas,asesinados,perecieron,la vida,sin vida,\
                    perdieron la vida,mueren,abatidos
                    """,
                nouns: "muertos,muertes,fallecidos,víctimas mortales", isDeath: true),
            Family(
                "injured wounded injuries hurt heridos",
                verbs:
                    "resultaron heridas,resultaron heridos,hirió,hirió a,hirieron,hirieron a,hiriendo a,número de heridos",
                states: "heridas,heridos,lesionadas,lesionados", nouns: "heridos,lesionados"),
            Family(
                "arrested arrests detained detenidos",
                verbs:
                    "fueron detenidas,fueron detenidos,fueron arrestadas,fueron arrestados,arrestó a,arrestaron a,detuvo a,detuvieron a",
                states: "detenidas,detenidos,arrestadas,arrestados", nouns: "detenidos,arrestos,detenciones"),
            Family("missing desaparecidos", states: "desaparecidas,desaparecidos", nouns: "desaparecidos"),
            Family(
                "abducted kidnapped secuestrados", verbs: "secuestró a,secuestraron a",
                states: "secuestradas,secuestrados"),
            Family("displaced desplazados", states: "desplazadas,desplazados", nouns: "desplazados"),
            Family(
                "survivors survived supervivientes sobrevivientes", states: "sobrevivieron",
                nouns: "supervivientes,sobrevivientes"),
            Family("evacuated evacuados", states: "evacuadas,evacuados"),
        ])
}
