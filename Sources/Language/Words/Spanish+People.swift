extension ClaimWords {
    /// Who is counted.
    static let spanishPeople: [(WordRole, String)] = [
        (
            .everybody,
            """
            personas,gente,víctimas,individuos,persona,almas,individuo,vidas humanas,seres humanos,\
            vidas,personas en total
            """
        ),
        (
            .persons,
            """
            mineros,soldados,viajeros,pasajeros,niños,niñas,alumnos,civiles,policías,hombres,mujeres,\
            habitantes,obreros,trabajadores,fieles,manifestantes,estudiantes,refugiados,espectadores,\
            turistas,peregrinos,rehenes,migrantes,marineros,militares,campesinos,vecinos,pasajero,\
            pasajeras,ocupantes,tripulantes,jóvenes,muchachos,muchachas,chicos,chicas,adolescentes,\
            menores,bebés,niño,niña,escolares,colegiales,alumnas,profesores,maestros,docentes,monitores,\
            universitarios,veraneantes,campistas,excursionistas,montañeros,esquiadores,bañistas,\
            huéspedes,clientes,residentes,inquilinos,vecinas,pobladores,lugareños,aldeanos,habitante,\
            damnificados,familias,hogares,ancianos,ancianas,mujer,hombre,pacientes,enfermos,médicos,\
            enfermeras,sanitarios,bomberos,rescatistas,socorristas,agentes,guardias,guardia civiles,\
            guardias civiles,custodios,celadores,vigilantes,funcionarios,oficiales,soldado,reclutas,\
            cadetes,marinos,infantes,legionarios,milicianos,guerrilleros,rebeldes,insurgentes,\
            insurrectos,combatientes,paramilitares,partisanos,republicanos,indígenas,comuneros,colonos,\
            esclavos,jornaleros,labriegos,agricultores,ganaderos,pastores,pescadores,marineras,\
            estibadores,ferroviarios,maquinistas,obreras,trabajadoras,empleados,empleadas,operarios,\
            sindicalistas,huelguistas,manifestantes pacíficos,opositores,activistas,militantes,\
            disidentes,amotinados,reclusos,presos,internos,reos,prisioneros,prisioneros de guerra,\
            detenidas,judíos,cristianos,musulmanes,monjes,monjas,religiosas,sacerdotes,devotos,\
            feligreses,creyentes,aficionados,hinchas,seguidores,asistentes,espectadoras,concurrentes,\
            fiesteros,invitados,comensales,viandantes,transeúntes,peatones,curiosos,ciclistas,\
            conductores,choferes,periodistas,comerciantes,vendedores,civil,ciudadanos,extranjeros,\
            desplazados internos,refugiadas,emigrantes,inmigrantes,balseros,exiliados,rehén,miembros,\
            miembros de la tripulación,tripulación,parejas,participantes,policía,uniformados,efectivos,\
            sospechosos,alborotadores,saqueadores,revoltosos,pilotos,azafatas,auxiliares,maquinista,\
            temporeros,braceros,mineros del carbón,novios,barreteros,pirquineros
            """
        ),
        (
            .crowd,
            """
            mineros,fieles,devotos,feligreses,creyentes,peregrinos,habitantes,vecinos,pobladores,\
            aldeanos,lugareños,residentes,inquilinos,manifestantes,huelguistas,espectadores,aficionados,\
            hinchas,reclusos,presos,internos,reos,prisioneros,amotinados,migrantes,refugiados,ocupantes,\
            transeúntes,asistentes
            """
        ),
        (
            .commonPeople,
            """
            pasajeros,viajeros,obreros,trabajadores,empleados,operarios,hombres,marineros,pescadores,\
            tripulantes
            """
        ),
        (
            .vulnerable,
            """
            niños,niñas,niño,niña,mujeres,mujer,bebés,menores,ancianos,ancianas,adolescentes,escolares,\
            alumnos,alumnas,muchachos,muchachas,chicos,chicas,jóvenes
            """
        ),
    ]
}
