extension ChangeWords {
    static let spanish = ChangeWords(
        negations: """
            no nunca jamás nada nadie ninguno ninguna ningún ni sin tampoco apenas salvo excepto contra negó rehusó \
            fracasó
            """,
        modals: """
            debe deben debía debían deberá debería deberían debió puede pueden podía podían podrá podría podrían pudo \
            quiere quería querría habría haya sería serían va iba
            """,
        auxiliaries: "hay había habrá han ha habían hubo es son era eran será fue fueron sido ser está estaba están",
        hedges: """
            principio teoría parcial parciales provisional temporal hipotético hipotética ficticio ficticia simbólico simbólica \
            potencial teórico teórica aparente nominal honorario honoraria honorífico honorífica transitorio transitoria \
            imaginario imaginaria contrario contraria único única únicos únicas \
            casi cerca alrededor aproximadamente quizá quizás tal posiblemente probablemente aparentemente \
            presuntamente supuestamente parcialmente provisionalmente inicialmente antes ex antiguo antigua anterior \
            interino vice presunto presunta supuesto supuesta posible posibles proyecto previsto intento intentó \
            actualmente ahora recientemente teoría ejercicio rumor parece parecía ya todavía aún accidentalmente deliberadamente falso falsa promete \
            prometió
            """,
        quantifiers: """
            todo toda todos todas cada solo sólo solamente únicamente incluso mayoría minoría muchos muchas mucho poco \
            pocos pocas menos más varios varias algunos algunas mitad tercio cuarto docenas cientos miles parte \
            totalmente enteramente exactamente otro otra otros otras siempre menudo veces doble total primero primera \
            último última demasiado bastante ambos
            """,
        conditions: "si salvo porque pues aunque pese hasta mientras o u como cuando",
        attributions: """
            dice dijo dicen dijeron declara declaró afirma afirmó anunció anuncia según negar niega admitió admite \
            reconoció confirma confirmó cree creía piensa escribió escribe cita citó advirtió acusa acusó estima \
            estimó informó informa pregunta preguntó opinión informe críticos sostiene sostuvo palabras juicio
            """,
        weakAttributions: "",
        retractions:
            "error erróneo retiró retirado corrigió corregido anuló anulado desmintió refutó rechazó duda inventó",
        units: """
            segundo segundos minuto minutos hora horas día días semana semanas mes meses año años siglo siglos metro \
            metros kilómetro kilómetros hectárea hectáreas gramo gramos kilo kilos tonelada toneladas litro litros \
            ciento peso pesos euro euros dólar dólares peseta pesetas grado grados cien mil millón millones docena
            """,
        dates: """
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes \
            miércoles jueves viernes sábado domingo primavera verano otoño invierno
            """,
        roles: """
            presidente presidenta ministro ministra primer alcalde alcaldesa gobernador rey reina príncipe general \
            coronel capitán jefe director directora portavoz juez comisario consejo comité comisión gobierno policía \
            ejército partido tribunal banco empresa grupo ministerio hermano hermana hijo hija padre madre abogado
            """,
        prepositions: "en sobre tras durante ante desde entre bajo con por dentro fuera junto hacia",
        relatives: "que quien quienes cuyo cuya donde",
        functionWords: """
            el la los las un una unos unas de del a al que quien cuyo y e pero su sus se lo le les este esta estos \
            estas para
            """,
        joints: "y e pero mientras que quien donde entonces también además luego",
        adversatives: "pero aunque",
        pronouns: "él ella ellos ellas lo la los las le les su sus este esta esto estos estas eso ese esa",
        fillers: "el la los las un una también entonces",
        harmless: [
            "no por primera vez", "cabe señalar que", "cabe destacar que", "hay que señalar que", "por supuesto",
            "de hecho", "es decir",
        ], adverbEnding: nil,
        capitalsAreNames: true, spellings: ["sólo": "solo", "guión": "guion"],
        describing: "poco más menos varios varias primer primera último última otro otra otros otras",
        frequencies: "vez veces", speakers: "yo me mi mis nosotros nos nuestro nuestra",
        subjects: "él ella ellos ellas yo nosotros", beginnings: "desde hasta",
        tales: """
            leyenda leyendas mito historia versión rumor rumores invención afirmación afirmaciones relato opinión \
            mentira propaganda hipótesis teoría nada
            """)
}
