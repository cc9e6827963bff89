extension ChangeWords {
    static let french = ChangeWords(
        negations: """
            ne n pas point plus jamais rien personne aucun aucune ni sans nul nulle guère hormis sauf contre refuse \
            refusa refusé échoua échoué
            """,
        modals: """
            doit doivent devait devaient devra devrait devraient dut peut peuvent pouvait pouvaient pourra pourrait \
            pourraient put veut voulait voudrait faut fallait serait seraient aurait auraient va allait
            """,
        auxiliaries: "est sont était étaient sera seront fut furent été être a ont avait avaient aura eut eu avoir",
        hedges: """
            principe théorie apparence apparemment théoriquement hypothétique fictif fictive symbolique potentiel potentielle \
            théorique provisoire temporaire partiel partielle honoraire honorifique faux fausse imaginaire unique \
            presque environ quelque près peut-être peutêtre probablement vraisemblablement apparemment prétendument \
            soi-disant partiellement provisoirement initialement autrefois ancien ancienne anciens anciennes adjoint \
            adjointe vice présumé présumée présumés possible possibles éventuel projet prévu prévue tenté tentative \
            théorie exercice rumeur semble semblait paraît déjà encore toujours accidentellement délibérément \
            actuellement désormais récemment maintenant supposé supposée faux fausse tenta tente promit promet
            """,
        quantifiers: """
            tout toute tous toutes chaque seul seule seuls seulement uniquement même plupart beaucoup peu moins plus \
            plusieurs quelques certains certaines moitié tiers quart majorité minorité dizaines centaines milliers \
            millions moins totalement entièrement exactement autre autres souvent parfois double deux-fois total \
            premier première dernier dernière trop assez
            """,
        conditions: "si sinon lorsque parce car puisque donc bien quoique malgré afin jusque ou",
        attributions: """
            dit dire disait disent déclare déclara déclaré affirme affirma affirmé annonce annonça annoncé selon \
            d'après nie nia nié dément démenti admet admis reconnaît confirme confirma confirmé croit pense écrit \
            écrivait cite cité avertit accuse accusa accusé estime estimé rapporte rapporté prétend prétendu demande \
            demandé avis rapport compte critiques dires propos aveu
            """,
        weakAttributions: "",
        retractions: """
            erreur inexact retiré rétracté corrigé rectifié annulé révoqué réfuté rejeté contesté doute doutes inventé \
            falsifié
            """,
        units: """
            seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années siècle \
            siècles mètre mètres kilomètre kilomètres hectare hectares gramme grammes kilo kilos tonne tonnes litre \
            litres pour-cent franc francs euro euros dollar dollars degré degrés cent cents mille million millions \
            milliard milliards douzaine
            """,
        dates: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi \
            jeudi vendredi samedi dimanche printemps été automne hiver
            """,
        roles: """
            président présidente ministre premier maire gouverneur roi reine prince général colonel capitaine chef \
            directeur directrice porte-parole juge commissaire préfet conseil comité commission gouvernement police \
            armée parti tribunal banque société groupe ministère frère sœur soeur fils fille père mère avocat m mme
            """,
        prepositions:
            "dans en sur au aux à près pendant après avant durant chez vers devant derrière entre sous avec par",
        relatives: "qui que dont où lequel laquelle lesquels",
        functionWords: """
            le la les l un une des du de d que qu qui dont où et mais son sa ses leur leurs ce cet cette ces se s il \
            elle ils elles on nous je y lui pour
            """,
        joints: "et mais tandis alors qui que dont où puis aussi ensuite cependant",
        adversatives: "mais cependant",
        pronouns: "il elle ils elles le la les lui leur son sa ses leurs ce cela ceci celui celle ceux",
        fillers: "le la les l un une aussi alors",
        harmless: [
            "pas pour la première fois", "il convient de noter que", "il est à noter que", "notons que",
            "rappelons que",
            "bien entendu", "bien sûr", "en effet", "autrement dit",
        ], adverbEnding: nil,
        capitalsAreNames: true, spellings: ["evenement": "événement", "évènement": "événement"],
        describing: "peu plus moins plusieurs premier première dernier dernière autre autres deux double",
        frequencies: "fois", speakers: "je j me m mon ma mes nous notre nos",
        subjects: "il elle ils elles on nous je", beginnings: "depuis",
        tales: """
            légende légendes mythe histoire version rumeur rumeurs invention affirmation affirmations récit avis opinion \
            mensonge propagande hypothèse théorie rien
            """)
}
