extension ClaimWords {
    static let spanish = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                fueron,fue,han sido,habían sido,eran,están,estaban,resultaron,quedaron,que,que fueron,han,\
                habían,se,perdieron,han resultado,ha sido,había sido,es,son,fueron también,resultó,quedó,\
                siguen,sigue,seguían,continúan,permanecen,permanecían,tuvieron que ser,debieron ser,\
                hubieron de ser,todos,todas,también,ya,además,finalmente,al menos,allí,resultan,acabaron,\
                terminaron,que han,que habían,quienes,que resultaron,que quedaron,haber,gravemente,\
                levemente,se encuentran,se encontraban,sido,ser,tuvieron que,debieron,aún,todavía,hoy,\
                se hallan,se vieron,se quedaron,se ha,se han
                """
            ),
            (.boundary, "en,a,al,por,para,con,sobre,durante,de,del"),
            (.rest, "otras,otros,más,adicionales,otro,otra,demás,adicional,restantes"),
            (
                .part,
                """
                entre ellos,entre ellas,de ellos,de ellas,de los cuales,de las cuales,incluidos,incluidas,\
                incluyendo,incluso,entre los muertos,entre las víctimas,entre los heridos,\
                entre los detenidos,entre los desaparecidos,entre los fallecidos,entre los que,\
                entre las que,entre los cuales,uno de los,de los atacantes,de los asaltantes,entre otros,\
                de estos,de estas,de ese total,de los mismos,entre los,entre las
                """
            ),
            (
                .reserve,
                """
                no,nunca,jamás,ningún,ninguna,ninguno,sin,ni,podría,podrían,habría,habrían,sería,serían,\
                debería,si,niega,niegan,negó,desmintió,desmiente,falso,falsa,falsamente,supuesto,supuesta,\
                presunto,presunta,rumor,rumores,quizás,tal vez,probablemente,posible,posiblemente,pese,\
                a pesar,comparado,comparación,que el de,que la de,que los de,que las de,a diferencia,\
                como en,inicialmente,inicial,primeras,primeros,en un principio,provisional,hasta el momento,\
                anteriormente,anterior,previo,previa,primero,primera,primer,más tarde,cada,por año,promedio,\
                frustrado,frustró,evitado,evitó,amenazó,amenaza,planeaba,planeado,quería,temía,teme,duda,\
                dudas,disputado,otro,otra,parecido,similar,en un primer momento,en principio,primer balance,\
                balance provisional,provisionalmente,se habló,llegado a hablar,llegó a hablar,hablaba de,\
                hablaban de,hablar de,estimó,estimaba,calculan,estima,cálculos,rumoreó,desmintieron,\
                desmentido,negaron,bulo,mentira,inventado,invento,propaganda,simulacro,ejercicio,novela,\
                película,ficción,imaginario,hipótesis,hipotético,podía,podían,pudo,pudieran,pudiera,\
                murieran,muriera,habrían podido,habría podido,impidió,impidieron,evitar,temen,temían,\
                se teme,se temía,calcula,no es cierto,por poco,estuvo a punto,segundo,segunda,diariamente,\
                cada año,al año,anuales,anual,mensual,condenado,condenada,condenados,condenadas,condenó a,\
                sentenciado,sentenciados,acusado,acusados,al de,a la de,el de,la de,los de,las de,\
                en otros lugares,en otras partes,en otras zonas,identificados,identificadas
                """
            ),
            (
                .definite,
                """
                el,la,los,las,este,esta,ese,esa,del,al,su,estos,estas,esos,esas,aquel,aquella,aquellos,\
                aquellas,sus,lo,dicho,dicha
                """
            ),
            (
                .happening,
                """
                atentado,ataque,explosión,tiroteo,masacre,matanza,redada,operación,ofensiva,terremoto,sismo,\
                inundación,accidente,bombardeo,asedio,batalla,catástrofe,incidente,secuestro,asalto,\
                disturbio,incendio,choque,tragedia,crimen,siniestro,drama,riada,crecida,avalancha,alud,\
                derrumbe,hundimiento,naufragio,descarrilamiento,colisión,erupción,estampida,motín,huelga,\
                golpe de estado,protesta,manifestación,revuelta,insurrección,emboscada,incursión,\
                ametrallamiento,linchamiento,pogromo,desastre,suceso,hecho,asesinato,tormenta,huracán,\
                ciclón,tsunami,seísmo,temblor,epidemia,estallido,deslizamiento,accidente aéreo,\
                accidente ferroviario,fusilamiento,ejecución,balacera,deflagración,siniestro aéreo,evento,\
                barbarie,tremblor,sinistro,maremoto,apuñalamiento,atropello,crimen de guerra
                """
            ),
            (
                .happenings,
                """
                atentados,ataques,explosiones,tiroteos,masacres,matanzas,redadas,operaciones,ofensivas,\
                terremotos,sismos,inundaciones,accidentes,bombardeos,batallas,catástrofes,incidentes,\
                secuestros,asaltos,disturbios,incendios,combates,choques,enfrentamientos,serie,ola,oleada,\
                riadas,crecidas,avalanchas,aludes,derrumbes,naufragios,descarrilamientos,colisiones,huelgas,\
                protestas,manifestaciones,revueltas,emboscadas,tormentas,huracanes,temblores,réplicas,\
                ejecuciones,fusilamientos,asesinatos,seísmos,motines,estampidas,epidemias,sucesos,hechos,\
                crímenes de guerra
                """
            ),
            (
                .pronoun,
                """
                en él,en ella,en el siniestro,en el suceso,en los hechos,en la tragedia,en el accidente,\
                en el atentado,en el ataque,en la matanza,en la masacre,en la catástrofe,en el mismo,\
                en la misma,este ataque,esta masacre,esta matanza,este atentado,este accidente,\
                esta tragedia,esta catástrofe,este crimen,estos disturbios,esas protestas,estas protestas,\
                estas inundaciones,ocurrió,sucedió,se produjo,tuvo lugar,en los disturbios,en el incendio,\
                en el naufragio,en la explosión
                """
            ),
            (.conjunction, "y,e,o,pero,mientras,así como,u,mientras que,aunque"),
            (
                .occurrence,
                """
                tuvo lugar,ocurrió,ocurrido,ocurrida,se produjo,produjo,producido,sucedió,perpetrado,\
                perpetrada,perpetraron,dejó,causó,provocó,comenzó,empezó,cobró,atacaron,asaltaron,golpeó,\
                sacudió,se cobró,conmocionó,estremeció,conmovió,enlutó,firmó,firmaron,firmado,firmada,\
                se estrelló,estrelló,se estrella,estrella,chocó,chocaron,descarriló,descarrilaron,hundió,\
                explotó,explotaron,estalló,se desplomó,desplomó,derrumbó,volcó,incendió,naufragó,azotó,\
                registró,tiene lugar,ocurre,hizo erupción,hicieron erupción,entró en erupción,\
                entraron en erupción,impactó,arrasó,devastó,arrolló,atropelló,embistió,se firmó,se celebró,\
                celebrado,cometido,cometida,cometidos,cometidas,registrado,registrada,acaecido,acaecida,\
                acaeció,acontecido,acontecida,aconteció,sobrevino,iniciado,iniciada,inició,se inició,\
                inició el,comenzado,comenzada,finalizó,terminó,duró,duraron,se prolongó,se desató,desató,\
                desatado,estalló el,paralizó,paralizaron,desplegado,llevado a cabo,llevada a cabo,\
                se llevó a cabo,perpetró,se perpetró,fue perpetrado,fue perpetrada,segó,segaron,costó,\
                costaron,ocasionó,ocasionaron,causaron,provocaron,dejaron,deja,causa,provoca,produce,\
                destruyó,inundó,anegó,afectó,sacudieron,suscribieron,suscrito,suscrita,ratificado,\
                ratificada,rubricado,zozobró,se hundió,se incendió,se derrumbó,cayó,sufrió,tuvieron lugar,\
                ocurrieron,se produjeron,sucedieron,se registró,se registraron,registraron,celebrada,\
                se desarrolló,arrasaron,sepultó,cobraron,se cobraron,irrumpieron,irrumpió,ardió,se quemó,\
                quemó,se desataron,estallaron,comenzaron,terminaron,empezaron,marcó,asolaron,asoló,\
                enlutaron,conmocionaron,se declaró,se inició el,arrancó,arrancaron,derribó,derribaron,\
                destruye,destruyeron,devastaron,devasta,arrasa,asola,anegaron,inundaron,destrozó,\
                destrozaron,barrió,redujo,sacude,golpea,azota,azotaron,perpetra,cometió,cometieron,suscribe,\
                ratificaron
                """
            ),
            (
                .report,
                """
                sepultado,sepultada,sepultados,sepultadas,enterrado,enterrada,enterrados,enterradas,funeral,funerales,\
                dijo,dijeron,declaró,anunció,informó,afirmó,condenó,condenaron,escribió,publicó,reivindicó,\
                conmemoró,recordó,confirmó,indicó,aprobó,decidió,investigó,víspera,inauguró,inauguraron,\
                inaugurado,inaugurada,juzgó,sentenció,absolvió,homenaje,aniversario,conmemoración,juicio,\
                señaló,aseguró,reconoció,admitió,denunció
                """
            ),
            (
                .tollLink,
                """
                es,fue,asciende,ascendió,ascendía,a,alcanzó,alcanza,subió,aumentó,llegó,se elevó,elevó,\
                eleva,se,de,del,la,el,en,cierra,se cierra,cerró,se cerró,sube,se elevaba,eleva a,quedó,fijó,\
                se fijó,fijada,fijado,situó,se situó,sitúa,se sitúa,ascienden,ascendieron,crece,creció,\
                aumenta,alcanzaba,llega,supera,ronda,pasó,pasa,fue de,es de,era de,era,los,las,al,por,ya,\
                hoy,finalmente,definitivamente,oficialmente,hasta ahora,final,total,oficial,definitivo,\
                definitiva,contabiliza,contabilizó,arroja,arrojó,con,suman,sumaban,sumaron,suben,subían,\
                elevan,elevaban,ascendían,alcanzan,alcanzaron,llegan,llegaron,crecen,aumentan,aumentaron
                """
            ),
            (
                .elsewhen,
                """
                antes,después,tras,desde,guerra,al día siguiente,días después,semanas después,meses después,\
                años después,años antes,días antes,posteriormente,luego,ese año,aquel año,aquella semana,\
                aquel mes,el mismo año,ese mismo año,víspera,entonces,desde el,desde la,el primer día,\
                el segundo día,el tercer día,el último día,antes de ser,antes de que,antes de morir,\
                antes de huir,antes de suicidarse,antes de quitarse,antes de caer,antes de darse,\
                antes de escapar,el año de,el año del,el año de la,año de,año del,siguieron,siguió,\
                seguido de,seguida de,seguidos de,seguidas de
                """
            ),
            (.finite, "fue,fueron,es,era,eran,son"),
            (.concession, "pero,pese,a pesar"),
            (.hour, "mediodía,medianoche,amanecer"),
            (.scene, "en,cerca,junto"),
            (.duration, "año,años,mes,meses,semanas,días,hora,horas,minutos,semana,década,décadas,siglo,siglos,día"),
            (.aftermath, "tras,a raíz,a causa,después,en,por,durante"),
            (.possessive, "por,para,sobre,contra,de,del"),
            (.dayLead, "el,en,pasado,desde el"),
            (
                .relative,
                """
                que,en el que,en la que,donde,en que,en los que,en las que,durante el cual,durante la cual,\
                en el cual,en la cual,el cual,la cual
                """
            ),
            (.ownDay, "del,de"),
            (.indefinite, "un,una,uno"),
            (
                .hearsay,
                """
                según,de acuerdo con,por fortuna,afortunadamente,por suerte,milagrosamente,según la policía,\
                según las autoridades,a juicio de,tras el recuento definitivo,tras el recuento
                """
            ),
            (
                .neutral,
                """
                en total,en conjunto,finalmente,oficial,oficiales,definitivo,definitiva,total,final,exacto,\
                exacta,trágico,humano,humanas,además,también,así,asimismo,como resultado,como consecuencia,\
                a consecuencia de ello,el balance final,último,hoy,nosotros,hemos,allí,actualizado,\
                actualizada,además de ello,ese día,aquel día,la policía,policía,las fuerzas de seguridad,\
                fuerzas de seguridad,las autoridades,el ejército,la guardia civil,los carabineros,\
                los bomberos,los agentes,los rescatistas,las llamas,la bomba,el fuego,el atacante,\
                los atacantes,hubo,se contabilizaron,se registraron,se contaron,se produjeron,hay,había,\
                por su parte,en ella,en él,practicó,practicaron,llevó a cabo,realizó,realizaron,efectuó,\
                efectuaron,el agua,el terrorista,los terroristas,el pistolero,los asaltantes,el tirador,\
                los tiradores,un terrorista,un hombre armado,hombres armados,los pistoleros,los milicianos,\
                los soldados,las tropas,los rebeldes,los guerrilleros,los paramilitares,los sicarios,\
                el suicida,un suicida,las olas,las aguas,la ola,se contabilizan,se registran,se cuentan,\
                se lamentan,se lamentaron,se reportaron,se reportan,se confirmaron,se confirman
                """
            ),
            (.toll, "número,cifra,balance,saldo,total,recuento,cantidad,conteo"),
            (.partitive, "de"),
            (
                .comparison,
                """
                más que,menos que,tantos como,tantas como,mayor que,menor que,peor que,más grave que,\
                más mortífero que,más que en,menos que en,superior a,inferior a,más muertos que,\
                más víctimas que
                """
            ),
            (.doubt, "no"),
            (.partOfDay, "madrugada,mañana,tarde,noche,mediodía"),
            (.occasion, "en,durante"),
            (.cause, "por,a causa,debido,a raíz,causado por,provocado por,causada por,provocada por,tras"),
            (.inclusive, "solo,sólo,solamente,únicamente,apenas"),
            (
                .coming,
                """
                tuvo lugar,tuvieron lugar,tiene lugar,ocurrió,ocurrieron,ocurrido,ocurrida,ocurridos,\
                ocurridas,ocurre,se produjo,se produjeron,producido,producida,producidos,sucedió,sucedieron,\
                sucedido,sucedida,perpetrado,perpetrada,perpetrados,se perpetró,fue perpetrado,\
                fue perpetrada,cometido,cometida,cometidos,cometidas,acaecido,acaecida,acaeció,acontecido,\
                acontecida,aconteció,firmado,firmada,firmó,se firmó,suscrito,suscrita,comenzó,empezó,\
                estalló,se desató,se inició,registrado,registrada,se registró,se registraron,celebrado,\
                celebrada,llevado a cabo,llevada a cabo,se llevó a cabo,desatado,desatada,iniciado,iniciada
                """
            ),
            (
                .naming,
                """
                conocido como,conocida como,conocidos como,conocidas como,lo que se conoce como,\
                en lo que se conoce como,lo que se conoció como,en lo que se conoció como,llamado,llamada,\
                denominado,denominada,recordado como,recordada como,el llamado,la llamada,bautizado como,\
                bautizada como
                """
            ),
            (
                .upTo,
                """
                antes de ser,antes de que,antes de morir,antes de huir,antes de suicidarse,\
                antes de quitarse,antes de caer,antes de darse,antes de escapar
                """
            ),
            (.besides, "además de,además del,aparte de,aparte del,junto a,junto al,junto con"),
            (
                .degree,
                """
                gravemente,levemente,heridos graves,heridos leves,heridas graves,heridos de gravedad,\
                heridas de gravedad,de gravedad,graves,leves
                """
            ),
            (.wherein, "donde"),
            (.still, "siguen,sigue,todavía,aún,continúan,permanecen"),
            (.also, "también,además,asimismo,igualmente"),
        ] + spanishPeople,
        families: spanishFamilies)
}
