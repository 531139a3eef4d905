// Asks and look-alikes in three languages as two rounds wrote them before their answers were seen; first measures are in the docs.

const rows = (texts: string): string[] => texts.trim().split(/\n\s*/)

export const asks: Record<'en' | 'fr' | 'es', readonly string[]> = {
  en: rows(`
    Plug the legislative loophole under which torture by police can only be tried as assault
    Introduce a bill before parliament that makes torture a punishable act
    The Penal Code should be supplemented by a provision on torture carrying penalties that match its gravity
    Bring the crime of torture in the Criminal Code up to the standard of article 1 of the Convention
    Speed up work on the draft Criminal Code, which contains the offence of torture
    Write a definition of torture into the new Penal Code
    Make sure national law names torture as an offence, which it does not do at present
    Rectify the absence of any provision punishing torture in the Military Code
    Ensure that the anti-torture bill, pending since 2089, becomes law before the end of the session
    Redraft section 84 of the Crimes Act so that mental pain and purposes such as intimidation are part of the definition of torture
    Incorporate torture in the list of offences of the Penal Code and apply that law from the day of its entry into force
    Enact the Torture Act and train judges in its use
    Upgrade torture from a misdemeanour to a felony
    Revisit the legal definition of torture, which leaves out acts for purposes of discrimination
    Make torture an offence, as defined in the Convention, and publish the law in all local languages
    Give criminal-law effect to the ban on torture by creating a distinct offence
    Take steps towards the criminalisation of torture, including a definition in line with CAT
    Close the legal gap on torture
    The State party should legislate so that whoever tortures is liable to imprisonment
    Adopt the necessary amendments so that torture is no longer treated as abuse of authority but as a crime of its own
    Spell out in the Criminal Code what torture is, following article 1 of the Convention
    Put an end to the legal void that allows torturers to be tried only for bodily harm, by enacting an offence of torture
    Lay before parliament amendments that turn torture into a criminal offence
    Provide in its criminal law that attempts to commit torture and complicity in it are punished
    Expand the crime of torture to private persons who act with the consent of officials
    Adopt implementing legislation that outlaws torture, and circulate it to all judges
    See to it that torture becomes an offence under domestic law
    Modernise the penal legislation so as to cover torture
    Make provision in law for the crime of torture with a penalty of at least ten years
    Bring into force the Act criminalizing torture that parliament passed in 2091
  `),
  fr: rows(`
    Combler la lacune de la législation qui laisse la torture impunie
    Introduire dans le Code pénal une disposition punissant la torture
    Faire de la torture une infraction à part entière
    Compléter le Code pénal afin que la torture y soit définie et réprimée
    Mener à terme l’adoption du projet de loi qui incrimine la torture
    Veiller à ce que la loi nomme la torture parmi les crimes
    Revoir la définition légale de la torture, qui ne vise pas les souffrances mentales
    Adapter l’incrimination de la torture aux exigences de la Convention
    Prévoir dans la loi des peines à la mesure de la gravité de la torture
    Élever la torture du rang de délit à celui de crime
    Adopter sans tarder la loi contre la torture et former les juges à son application
    Légiférer pour que quiconque commet un acte de torture soit puni
    Remédier à l’absence d’infraction de torture dans le Code pénal militaire
    Doter le pays d’une loi réprimant la torture
    Mettre la définition de la torture en accord avec l’article premier de la Convention
    Faire figurer le crime de torture dans le nouveau Code pénal
    Inscrire l’interdiction absolue de la torture dans la Constitution
    Criminaliser la torture telle que définie à l’article premier de la Convention et diffuser cette loi
    Transposer en droit interne la définition de la torture
    Créer une infraction de torture distincte des coups et blessures
    Préciser dans le Code pénal ce qu’est la torture, selon l’article premier de la Convention
    Mettre fin au vide législatif qui fait que la torture n’est jugée que comme coups et blessures
    Saisir le Parlement d’amendements qui font de la torture une infraction pénale
    Disposer dans la loi que la tentative de torture et la complicité sont punissables
    Étendre le crime de torture aux particuliers qui agissent avec le consentement d’agents publics
    Adopter une loi qui proscrit la torture et la diffuser à tous les juges
    Faire en sorte que la torture devienne une infraction en droit interne
    Moderniser la législation pénale de manière à réprimer la torture
    Assortir le crime de torture, dans la loi, d’une peine d’au moins dix ans
    Faire entrer en vigueur la loi criminalisant la torture que le Parlement a votée en 2091
  `),
  es: rows(`
    Subsanar la laguna legislativa que deja impune la tortura
    Introducir en el Código Penal una disposición que castigue la tortura
    Hacer de la tortura un delito específico
    Completar el Código Penal para que en él se defina y sancione la tortura
    Llevar a término la aprobación del proyecto de ley que tipifica la tortura
    Velar por que la ley incluya la tortura entre los delitos
    Revisar la definición legal de tortura, que no abarca los sufrimientos mentales
    Adaptar el tipo penal de tortura a las exigencias de la Convención
    Prever en la ley penas proporcionales a la gravedad de la tortura
    Elevar la tortura de falta a delito grave
    Aprobar sin demora la ley contra la tortura y capacitar a los jueces en su aplicación
    Legislar para que quien cometa actos de tortura sea castigado
    Remediar la ausencia del delito de tortura en el Código Penal Militar
    Dotarse de una ley que sancione la tortura
    Poner la definición de tortura en consonancia con el artículo 1 de la Convención
    Contemplar el delito de tortura en el nuevo Código Penal
    Consagrar en la Constitución la prohibición absoluta de la tortura
    Penalizar la tortura tal como la define el artículo 1 de la Convención y difundir esa ley
    Trasladar al derecho interno la definición de tortura
    Crear una figura penal de tortura distinta de las lesiones
    Precisar en el Código Penal qué es tortura, conforme al artículo 1 de la Convención
    Poner fin al vacío normativo por el que la tortura solo se juzga como lesiones
    Someter al Parlamento enmiendas que conviertan la tortura en delito
    Disponer en la ley que la tentativa de tortura y la complicidad sean punibles
    Extender el delito de tortura a los particulares que actúan con el consentimiento de funcionarios
    Aprobar una ley que proscriba la tortura y difundirla entre los jueces
    Hacer que la tortura pase a ser delito en el derecho interno
    Modernizar la legislación penal de modo que sancione la tortura
    Fijar en la ley para el delito de tortura una pena de al menos diez años
    Poner en vigor la ley que tipifica la tortura, aprobada por el Parlamento en 2091
  `),
}

export const lookAlikes: Record<'en' | 'fr' | 'es', readonly string[]> = {
  en: rows(`
    Raise awareness among prosecutors of the provisions that make torture a crime
    Hold courses for prison staff on the legal definition of torture
    Distribute the text of the Act against torture to every police station
    Make full use of the provisions of the Penal Code that criminalise torture
    Ensure the Prevention of Torture Act is effectively implemented
    Provide statistics on the number of cases tried under the article defining torture
    Inform the Committee how courts have interpreted the definition of torture
    Investigate every act that falls within the definition of torture of article 1
    Teach recruits the meaning of torture under the Convention
    Apply the article of the Penal Code on torture instead of lesser charges when police are accused
    Prosecute officials responsible for torture as defined in the Convention
    Monitor the enforcement of the law that prohibits torture
    Translate the Act criminalizing torture into Valdorian
    Allocate funds for implementing the Anti-Torture Act
    Fill vacancies in the torture prevention mechanism
    Remedy the gaps in medical documentation of torture
    Ensure judges are familiar with the crime of torture
    Report on measures taken to apply the law on torture
    Prevent acts of torture, within the meaning of article 1 of the Convention, in all places of detention
    Evaluate the effects of the law criminalizing torture
    Ensure that police manuals explain the definition of torture
    Compile data on convictions under the torture provisions of the Penal Code
    Guarantee respect for the law that bans torture
    Publish a guide to the Act that criminalizes torture
    Bring to court those suspected of the crime of torture as set out in article 101 of the Penal Code
    Continue to train magistrates on the elements of the crime of torture
    Explain to the Committee how the definition of torture is used by courts
    Strengthen the capacity of prosecutors to apply the law on torture
    Post the provisions on torture of the Penal Code in every prison
    Assist the victims of crimes of torture as described in the Convention
  `),
  fr: rows(`
    Faire connaître aux magistrats les dispositions qui répriment la torture
    Organiser des stages sur la définition juridique de la torture
    Remettre à chaque commissariat le texte de la loi contre la torture
    Appliquer pleinement les articles du Code pénal qui érigent la torture en crime
    Veiller à la mise en œuvre effective de la loi sur la prévention de la torture
    Communiquer des statistiques sur les affaires jugées au titre de l’article définissant la torture
    Informer le Comité de l’interprétation que les tribunaux donnent de la définition de la torture
    Enquêter sur tout acte répondant à la définition de la torture de l’article premier
    Enseigner aux recrues ce que la Convention entend par torture
    Poursuivre les agents responsables de torture au sens de la Convention
    Contrôler l’application de la loi qui interdit la torture
    Traduire en langues nationales la loi criminalisant la torture
    Consacrer des moyens à l’exécution de la loi contre la torture
    Pourvoir les postes vacants du mécanisme de prévention de la torture
    Remédier aux lacunes des constats médicaux de torture
    S’assurer que les juges connaissent bien le crime de torture
    Rendre compte des mesures prises pour appliquer la loi sur la torture
    Prévenir la torture, au sens de l’article premier de la Convention, dans tous les lieux de détention
    Évaluer les effets de la loi réprimant la torture
    Indemniser les victimes du crime de torture
    Veiller à ce que les manuels de police expliquent la définition de la torture
    Recueillir des données sur les condamnations prononcées pour torture en vertu du Code pénal
    Garantir le respect de la loi qui interdit la torture
    Publier un guide de la loi criminalisant la torture
    Traduire en justice les personnes soupçonnées du crime de torture prévu à l’article 101 du Code pénal
    Continuer de former les magistrats aux éléments constitutifs du crime de torture
    Expliquer au Comité l’usage que font les tribunaux de la définition de la torture
    Renforcer la capacité des procureurs d’appliquer la loi sur la torture
    Afficher dans chaque prison les dispositions du Code pénal sur la torture
    Aider les victimes d’actes de torture tels que décrits dans la Convention
  `),
  es: rows(`
    Dar a conocer a los fiscales las disposiciones que castigan la tortura
    Organizar talleres sobre la definición jurídica de la tortura
    Entregar a cada comisaría el texto de la ley contra la tortura
    Aplicar plenamente los artículos del Código Penal que tipifican la tortura
    Velar por la aplicación efectiva de la ley de prevención de la tortura
    Presentar estadísticas sobre los casos juzgados en virtud del artículo que define la tortura
    Informar al Comité de la interpretación que los tribunales hacen de la definición de tortura
    Investigar todo acto que responda a la definición de tortura del artículo 1
    Enseñar a los reclutas qué entiende la Convención por tortura
    Enjuiciar a los agentes responsables de tortura en el sentido de la Convención
    Supervisar la aplicación de la ley que prohíbe la tortura
    Traducir a las lenguas nacionales la ley que penaliza la tortura
    Dedicar recursos a la ejecución de la ley contra la tortura
    Cubrir los puestos vacantes del mecanismo de prevención de la tortura
    Subsanar las carencias de los informes médicos sobre tortura
    Asegurar que los jueces conozcan bien el delito de tortura
    Dar cuenta de las medidas adoptadas para aplicar la ley sobre la tortura
    Prevenir la tortura, en el sentido del artículo 1 de la Convención, en todos los lugares de detención
    Evaluar los efectos de la ley que sanciona la tortura
    Indemnizar a las víctimas del delito de tortura
    Velar por que los manuales de policía expliquen la definición de tortura
    Recopilar datos sobre las condenas por tortura dictadas en virtud del Código Penal
    Garantizar el respeto de la ley que prohíbe la tortura
    Publicar una guía de la ley que penaliza la tortura
    Llevar ante la justicia a los sospechosos del delito de tortura previsto en el artículo 101 del Código Penal
    Seguir capacitando a los magistrados sobre los elementos del delito de tortura
    Explicar al Comité el uso que los tribunales hacen de la definición de tortura
    Reforzar la capacidad de los fiscales para aplicar la ley sobre la tortura
    Exponer en cada prisión las disposiciones del Código Penal sobre la tortura
    Ayudar a las víctimas de actos de tortura descritos en la Convención
  `),
}
