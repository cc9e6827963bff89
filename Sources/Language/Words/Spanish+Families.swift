extension ClaimWords {
    static let spanishFamilies = [
        Family(
            "killed dead deaths death fatalities died muertos fallecidos",
            verbs: """
                mató,mató a,mataron,mataron a,mata,mata a,matando,matando a,muriendo,falleciendo,pereciendo,\
                asesinó a,asesinaron a,murieron,mueren,fallecieron,perdieron la vida,la muerte de,la vida de,\
                la vida a,las vidas de,número de muertos,cifra de muertos,número de víctimas mortales,\
                balance de muertos,matan,matan a,han matado a,ha matado a,había matado a,asesinó,asesinaron,\
                asesinan a,asesina a,asesinando a,asesinando,asesinato de,el asesinato de,matanza de,\
                la matanza de,la ejecución de,el fusilamiento de,fusilamiento de,ejecutó a,ejecutaron a,\
                fusiló a,fusilaron a,masacró a,masacraron a,acribilló a,acribillaron a,abatió a,abatieron a,\
                ultimó a,ultimaron a,degollaron a,ahorcaron a,quemaron vivos a,linchó a,muerte de,la muerte a,\
                muerte a,fallecimiento de,el fallecimiento de,pérdida de,la pérdida de,el deceso de,\
                las muertes de,costó la vida a,costó la vida de,costaron la vida a,costándole la vida a,\
                cobró la vida de,cobrando la vida de,se cobró la vida de,segó la vida de,segó las vidas de,\
                segando la vida de,quitó la vida a,quitaron la vida a,arrebató la vida a,acabó con la vida de,\
                acabaron con la vida de,acabando con la vida de,sepultó a,se llevó la vida de,dejó sin vida a,\
                perecieron,perecen,perece,murió,muere,han muerto,habían muerto,mueran,falleció,fallecen,fallece,\
                han fallecido,habían fallecido,pereció,perdió la vida,pierden la vida,cayeron muertos,\
                se ahogaron,ahogó a,número de fallecidos,número de víctimas,número total de muertos,\
                número total de víctimas,número de víctimas fatales,cifra de fallecidos,cifra de víctimas,\
                cifra oficial de muertos,cifra oficial de fallecidos,balance de víctimas,balance de fallecidos,\
                saldo de muertos,recuento de muertos,encontraron la muerte,hallaron la muerte,lamentamos,\
                lamentar,hemos perdido,perdimos,lloramos,dio muerte a,dieron muerte a,acribillando a,segó,\
                le costó la vida a,se cobró,cobró,cobrándose,cobrando,costó,costaron,se llevó,arrebató,quitó,\
                acabó con,acribillaron,causó la muerte de,causó la muerte a,provocó la muerte de,\
                provocó la muerte a,causaron la muerte de,causaron la muerte a,provocaron la muerte de,\
                causando la muerte de,causando la muerte a,provocando la muerte de,produjo la muerte de,\
                produjo la muerte a,ocasionó la muerte de,ocasionó la muerte a,ejecutaron,ejecutó,fusilaron,\
                masacraron,arrebataron la vida a,segaron la vida de,segaron la vida a,segó la vida a,\
                cifra mortal,cifra de víctimas mortales,cifra de decesos,número de decesos,\
                número de bajas mortales,total de muertos,total de fallecidos,saldo de fallecidos,\
                balance mortal,saldo mortal,sucumbieron,fenecieron,perecían,morían,fallecían,se asfixiaron
                """,
            states: """
                muertas,muertos,murieron,fallecieron,fallecidas,fallecidos,asesinadas,asesinados,perecieron,\
                la vida,sin vida,perdieron la vida,mueren,abatidos,murió,fallecida,fallecido,falleció,muerto,\
                muerta,pereció,ha muerto,han muerto,han fallecido,asesinada,asesinado,perdió la vida,\
                pierden la vida,perdieron sus vidas,perdieron su vida,han perdido la vida,\
                habían perdido la vida,fallecen,perecen,abatidas,ejecutados,ejecutadas,fusilados,fusiladas,\
                masacrados,masacradas,acribillados,acribilladas,ahogados,ahogadas,se ahogaron,asfixiados,\
                asfixiadas,calcinados,calcinadas,carbonizados,aplastados,aplastadas,sepultados,sepultadas,\
                degollados,degolladas,decapitados,ahorcados,linchados,quemados vivos,quemadas vivas,\
                muertos a tiros,muertas a tiros,dados muertos,hallaron la muerte,encontraron la muerte,\
                dejaron la vida,cayeron muertos,hallados muertos,hallados sin vida,encontrados sin vida,\
                ultimados,inmolados,perdido la vida,murieron en el acto,ametrallados,ametralladas,baleados,\
                baleadas,apuñalados,apuñaladas,sucumbieron,ultimadas,incinerados,pasados por las armas,\
                pasadas por las armas,aplastados por,tiroteados,lapidados,hallaron allí la muerte,\
                fueron muertos,fueron muertas,encontradas muertas,halladas muertas,halladas sin vida,\
                encontradas sin vida,abatidos a tiros,abatidas a tiros
                """,
            nouns: """
                muertos,muertes,fallecidos,víctimas mortales,muerto,muerte,fallecido,víctimas fatales,decesos,\
                bajas mortales,fallecimientos,caídos,víctima mortal,fallecidas,muertas,víctima,\
                víctimas mortales en total,óbitos,muertos en total,bajas fatales
                """,
            frames: """
                dejó/dejaron/deja/dejando/se saldó/causó – muertos/muertas/sin vida/fallecidos,\
                costó/costaron – la vida,se quedaron – sin vida,\
                se recuperaron/fueron hallados/fueron encontrados – sin vida,\
                causó/dejó/produjo/ocasionó/provocó – víctimas
                """,
            isDeath: true),
        Family(
            "injured wounded injuries hurt heridos",
            verbs: """
                hirió,hirió a,hirieron,hirieron a,hiriendo a,número de heridos,hieren a,hiere a,ha herido a,\
                han herido a,había herido a,lesionó a,lesionaron a,causó heridas a,causó lesiones a,\
                provocó heridas a,dejó heridos a,dejó heridas a,dejó malheridos a,sufrieron heridas,\
                número de lesionados,cifra de heridos,balance de heridos,número total de heridos,hieren,lesionó,\
                lesionaron,hiere,dejó heridos,causó heridas,hirió de gravedad a,total de heridos,\
                saldo de heridos
                """,
            states: """
                heridas,heridos,lesionadas,lesionados,herida,herido,lesionado,heridos graves,heridos leves,\
                malheridos,malheridas,heridas de diversa consideración,heridas graves,sufrieron heridas,\
                sufrieron lesiones,sufrieron quemaduras,sufrieron contusiones,fueron hospitalizados,\
                fueron hospitalizadas,hospitalizados,hospitalizadas,atendidos,atendidas,intoxicados,intoxicadas,\
                quemados,quemadas,con heridas,con lesiones,trasladados al hospital,trasladadas al hospital,\
                ingresados,ingresadas,heridos de gravedad,heridas de gravedad,heridos de bala,heridas de bala,\
                con quemaduras,hospitalizado,hospitalizada
                """,
            nouns: "heridos,lesionados,herido,heridos graves,heridos leves,quemados,intoxicados,contusionados",
            frames: "dejó/dejaron/dejando – heridos/heridas/lesionados/lesionadas/malheridos"),
        Family(
            "arrested arrests detained detenidos",
            verbs: """
                arrestó a,arrestaron a,detuvo a,detuvieron a,detiene a,detienen a,detuvo,detuvieron,\
                ha detenido a,han detenido a,deteniendo a,arrestó,arrestaron,arrestando a,apresó a,apresaron a,\
                capturó a,capturaron a,aprehendió a,aprehendieron a,encarceló a,encarcelaron a,la detención de,\
                detención de,el arresto de,arresto de,la captura de,el encarcelamiento de,número de detenidos,\
                número de arrestados,cifra de detenidos,número de detenciones,puso bajo arresto a,\
                puso a disposición judicial a,llevó detenidos a,detienen,detiene,capturan,captura,capturó,\
                capturaron,arrestan,arresta,apresó,apresaron,encarceló,encarcelaron,aprehendió,aprehendieron,\
                total de detenidos,saldo de detenidos
                """,
            states: """
                detenidas,detenidos,arrestadas,arrestados,detenida,detenido,apresados,apresadas,encarcelados,\
                encarceladas,aprehendidos,aprehendidas,capturados,capturadas,bajo arresto,en prisión,\
                puestos a disposición judicial,puestas a disposición judicial,en prisión preventiva,recluidos,\
                recluidas,encarcelado,puestos bajo custodia,puestas bajo custodia,bajo custodia
                """,
            nouns: """
                detenidos,arrestos,detenciones,detenido,detenidas,arrestados,apresados,encarcelados,\
                aprehendidos,capturas
                """,
            continues: true,
            isGradual: true),
        Family(
            "missing desaparecidos",
            verbs: """
                desaparecieron,desaparecen,dio por desaparecidos a,dio por desaparecidas a,\
                dieron por desaparecidos a,dieron por desaparecidas a,por desaparecidos a,por desaparecidas a,\
                dan por desaparecidos a,da por desaparecidos a,desaparición de,la desaparición de,\
                número de desaparecidos,cifra de desaparecidos
                """,
            states: """
                desaparecidas,desaparecidos,desaparecida,desaparecido,desaparecieron,en paradero desconocido,\
                sin localizar,sin aparecer,sin rastro,no han aparecido,no aparecieron,por desaparecidos,\
                por desaparecidas,sin encontrar,no localizados,no localizadas,no encontrados
                """,
            nouns: "desaparecidos,desaparecido,desaparecidas,personas desaparecidas",
            continues: true),
        Family(
            "abducted kidnapped secuestrados",
            verbs: "secuestró a,secuestraron a",
            states: "secuestradas,secuestrados"),
        Family(
            "displaced desplazados homeless damnificados",
            verbs: """
                desplazó a,desplazaron a,desplazamiento de,el desplazamiento de,desplazamiento forzado de,\
                el desplazamiento forzado de,desplazamiento forzoso de,el desplazamiento forzoso de,el éxodo de,\
                éxodo de,la huida de,dejó sin hogar a,dejaron sin hogar a,dejando sin hogar a,dejó sin techo a,\
                dejaron sin techo a,dejó sin casa a,obligó a desplazarse a,obligó a huir a,\
                obligó a abandonar sus hogares a,obligó a abandonar sus casas a,forzó el desplazamiento de,\
                forzó a huir a,expulsó a,expulsaron a,expulsión de,la expulsión de,perdieron sus casas,\
                perdieron su hogar,perdieron sus hogares,tuvieron que abandonar sus casas,número de desplazados,\
                cifra de desplazados,número de damnificados
                """,
            states: """
                desplazadas,desplazados,sin hogar,sin techo,sin casa,sin vivienda,a la intemperie,en la calle,\
                perdieron sus hogares,perdieron su hogar,perdieron sus casas,perdieron su casa,\
                perdieron sus viviendas,huyeron de sus casas,huyeron de sus hogares,huyeron,huir,\
                huir de sus casas,huir de sus hogares,abandonar sus hogares,abandonar sus casas,\
                abandonar sus viviendas,abandonar su hogar,dejar sus casas,dejar sus hogares,\
                abandonaron sus hogares,abandonaron sus casas,se desplazaron,expulsados,expulsadas,damnificadas,\
                damnificados,desplazarse,obligadas a huir,obligados a huir,reubicadas,reubicados,\
                abandonar/dejar/evacuar/desalojar su/sus hogar/hogares/casa/casas/vivienda/viviendas/domicilio/domicilios/pueblo/pueblos/aldeas/localidades,\
                abandonaron/dejaron/perdieron/evacuaron/desalojaron su/sus hogar/hogares/casa/casas/vivienda/viviendas/domicilio/domicilios/pueblo/pueblos,\
                abandonado/dejado/perdido/evacuado su/sus hogar/hogares/casa/casas/vivienda/viviendas/domicilio/domicilios/pueblo/pueblos,\
                huir/huyeron/huido de sus hogares/casas/pueblos/aldeas,sin sus casas,refugiarse,se refugiaron,\
                exiliarse,emigrar
                """,
            nouns: "desplazados,desplazadas,damnificados,damnificadas,personas desplazadas",
            frames: """
                dejó/dejaron/dejando/deja – sin hogar/sin techo/sin casa/en la calle/sin vivienda,\
                obligó/obligaron/obligando/forzó/forzaron/forzando – a huir/a abandonar/a desplazarse/huir/abandonar sus hogares/abandonar sus casas/desplazarse/a dejar,\
                hizo – huir
                """,
            continues: true),
        Family(
            "survivors survived supervivientes sobrevivientes",
            verbs: "sobrevivieron,sobrevivió,salvaron la vida,se salvaron,número de supervivientes",
            states:
                "sobrevivieron,sobrevivió,salvaron la vida,se salvaron,salieron con vida,con vida,quedaron con vida",
            nouns: "supervivientes,sobrevivientes,superviviente,sobreviviente",
            continues: true),
        Family(
            "evacuated evacuados",
            verbs: """
                evacuó a,evacuaron a,evacuación de,la evacuación de,desalojó a,desalojaron a,desalojo de,\
                el desalojo de,evacuaron,evacuó,desalojó,desalojaron,obligó a evacuar a,obligó a desalojar a,\
                obligó a evacuar,obligaron a evacuar a
                """,
            states: """
                evacuadas,evacuados,desalojadas,desalojados,evacuada,puestas a salvo,puestos a salvo,\
                fueron evacuados,fueron evacuadas,ser evacuados,ser evacuadas
                """,
            nouns: "evacuados,evacuadas",
            near: "displaced homeless",
            continues: true),
    ]
}
