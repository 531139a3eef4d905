// Asks about a law that is there, of another name, or told of in the passive, in three languages, labelled before they were run (1.16.0); all invented.

/** One a line: answer, language, whose text with its heading where one is needed; the text. */
export const anotherLaw: readonly (readonly [answer: string, language: string, where: string, text: string])[] = `
yes es UPR | Que la tortura quede expresamente prohibida en la Constitución
yes es UPR | Velar por que la tortura y los malos tratos queden prohibidos por ley
yes es CAT | Los actos de tortura deberían prohibirse en el Código Penal.
yes es CAT | El Estado parte debe velar por que se prohíba la tortura en su legislación penal.
yes es CAT | Se insta al Estado parte a que modifique su Código Penal a fin de incluir el delito de tortura.
yes es CAT | El Estado parte debe velar por que la Asamblea Nacional apruebe con prontitud el proyecto de ley contra la tortura.
yes es UPR | Que el Gobierno finalice la elaboración de la ley contra la tortura
yes es CAT | El crimen de tortura no debería nunca prescribir.
yes es CAT | Que los actos de tortura se consideren infracciones penales
yes es UPR | Dictar una nueva ley que sancione la tortura
yes es CAT | Velar por que la ley penal abarque la instigación y la complicidad en actos de tortura.
yes es UPR | Homologar la definición de tortura en todos los estados federados
yes es CAT | Suprimir del Código Penal Militar la causa de justificación del estado de necesidad respecto de la tortura.
yes es UPR | En el curso del presente año, aprobar una ley que tipifique la tortura
yes fr UPR | Au cours de la prochaine session parlementaire, adopter la loi érigeant la torture en infraction
yes fr CAT | La torture devrait être expressément interdite par la Constitution.
yes fr CAT | L’État partie devrait veiller à ce que l’Assemblée vote le projet de loi contre la torture au cours de l’année.
yes fr CAT | Éliminer du Code pénal militaire l’excuse de l’ordre reçu en matière de torture.
yes fr CAT | L’infraction de torture ne devrait pas pouvoir se prescrire.
yes en UPR | In the course of 2091, adopt the bill that criminalizes torture
yes en UPR | Ensure that Parliament passes the anti-torture bill in the course of its current session
yes en CAT | The State party should reword section 3 of the Torture Act so that it covers acquiescence.
yes en CAT | The State party should remove the proviso “without lawful excuse” from section 2 of the Prevention of Torture Act.
yes fr CAT | L’État partie devrait reformuler l’article 3 de la loi contre la torture pour qu’il vise aussi l’assentiment.
yes fr CAT | L’État partie devrait supprimer les mots « sans excuse légitime » de l’article 2 de la loi sur la prévention de la torture.
yes es CAT | El Estado parte debería suprimir las palabras “sin excusa legítima” del artículo 2 de la Ley contra la Tortura.
yes es CAT | El Estado parte debería replantearse la redacción del artículo 7 de la Ley de Prevención de la Tortura para que recoja todos los fines enunciados en el artículo 1.
yes es UPR | Poner en vigor sin demora la ley contra la tortura
yes es CAT | Que la tortura deje de calificarse como falta leve en el Código Penal.
yes en UPR | Repeal the clause under which persons convicted of torture may be granted a pardon
yes fr UPR | Abroger la disposition qui permet au Président de gracier les personnes condamnées pour torture
yes es UPR | Derogar la disposición que permite indultar a los condenados por tortura
no es UPR | Recordar a los agentes de policía que la tortura está prohibida por la ley
no es CAT | El Estado parte debe velar por que se respete la ley que prohíbe la tortura.
no es CAT | Que las visitas a los centros de detención no queden prohibidas por la ley y que se investigue la tortura
no es UPR | Velar por que la ley prohíba el matrimonio infantil y prevenir la tortura
no es UPR | Que el Congreso apruebe la ley de presupuestos y que se investigue la tortura
no es CAT | Que los tribunales dicten sentencias conformes con la ley en los casos de tortura
no es CAT | Que las denuncias de tortura se consideren con seriedad
no es UPR | Homologar los registros de víctimas de tortura en todo el país
no es UPR | Incluir la definición de tortura en un curso de la academia de policía
no es UPR | Impartir cursos sobre la definición de tortura
no es UPR | Poner en práctica la ley de prevención de la tortura
no fr UPR | Inclure la définition de la torture dans un cours obligatoire à l’école de police
no fr UPR | Rappeler aux policiers que la torture est interdite par la loi
no fr UPR | Veiller à ce que les enquêtes en cours sur des actes de torture aboutissent
no en UPR | Include the definition of torture in a training course for the police
no en CAT | The State party should delete from its police files the data gathered under the Torture Act.
no en CAT | The State party should clarify which authority applies the Torture Act.
no fr CAT | L’État partie devrait préciser quelle autorité applique la loi contre la torture.
no es CAT | El Estado parte debería aclarar qué autoridad aplica la Ley contra la Tortura.
no en UPR | Pardon all prisoners convicted for their opinions and investigate torture
no en CAT | Remove the sign that quotes section 2 of the Torture Act from police stations
doubtful es CAT | La tortura debe quedar prohibida.
doubtful fr CAT | La torture devrait être interdite.
doubtful en CAT | Torture should be prohibited.
yes en CAT | Strike out the exception in section 5 of the Anti-Torture Act for lawful sanctions.
yes fr CAT | L’État partie devrait revoir le libellé de l’article 4 de la loi sur la torture.
yes es CAT | Revisar la redacción del artículo 4 de la Ley contra la Tortura.
yes en CAT | Clarify the definition in the Prevention of Torture Act.
no en CAT | Review the text of the leaflet on the Torture Act that is given to detainees
no fr CAT | Revoir le texte de la brochure sur la loi contre la torture
no es CAT | Revisar el texto del folleto sobre la ley contra la tortura
no en CAT | Change the officials who apply section 4 of the Torture Act
no es CAT | Cambiar a los funcionarios que aplican el artículo 4 de la Ley contra la Tortura
no en UPR | Remind all officers in writing that torture is a crime under the law
no en UPR | Adopt the law on private detention companies so as to prevent torture
no en UPR | Pass the bill on forensic services in order to detect torture
no en UPR | Enact the Legal Aid Bill with a view to preventing torture
no fr UPR | Adopter le projet de loi sur les lanceurs d’alerte afin de combattre la torture
no fr UPR | Voter la loi relative à la médecine légale pour déceler la torture
no fr UPR | Modifier la loi sur les étrangers et empêcher la torture
no es UPR | Aprobar la ley sobre medicina forense a fin de detectar la tortura
no es UPR | Promulgar la ley de asistencia letrada con miras a prevenir la tortura
no es UPR | Reformar la ley electoral y reprimir la tortura
no es UPR | Incluir el delito de trata en el Código Penal y perseguir la tortura
yes en UPR | Adopt the law on the prevention and punishment of torture so as to end impunity
yes en UPR | Adopt a law on offences by State agents in order to punish torture
yes en UPR | Pass the bill on the prohibition of ill-treatment and torture to protect detainees
yes en UPR | Enact a law against torture in order to prevent it
yes en UPR | Adopt the bill on the armed forces that criminalizes torture
yes en UPR | Adopt legislation to prevent and punish torture
yes fr UPR | Adopter la loi relative à la prévention de la torture afin de protéger les détenus
yes fr UPR | Adopter une loi sur les forces armées qui érige la torture en infraction
yes fr UPR | Adopter une loi pour prévenir et éradiquer la torture
yes fr UPR | Réviser le Code pénal pour prévenir, réprimer et éradiquer la torture
yes es UPR | Aprobar la ley de prevención y sanción de la tortura para proteger a los detenidos
yes es UPR | Aprobar una ley sobre las fuerzas armadas que tipifique la tortura
yes es UPR | Aprobar una ley para prevenir y erradicar la tortura
yes es UPR | Reformar el Código Penal para prevenir, perseguir y erradicar la tortura
yes es UPR | Aprobar la ley general para prevenir, investigar y sancionar la tortura
yes en UPR | Adopt the law on human rights to prohibit torture
no en UPR | Set up a hotline unit under the Prevention of Torture Act
no en UPR | Draft guidelines on section 12 of the Torture Act for judges
no en UPR | Establish the commission provided for in the Anti-Torture Law
no fr UPR | Créer la commission prévue par la loi contre la torture
no fr UPR | Élaborer un manuel sur la loi réprimant la torture
no fr UPR | Établir un registre des condamnations prononcées en vertu de la loi sur la torture
no es UPR | Crear la comisión prevista en la ley contra la tortura
no es UPR | Elaborar un manual sobre la ley contra la tortura
no es UPR | Establecer un registro de las condenas dictadas en virtud de la Ley contra la Tortura
no es UPR | Aprobar los reglamentos necesarios para aplicar la ley contra la tortura
yes en UPR | Set up a committee to finalize the anti-torture bill
yes en UPR | Adopt an action plan and enact a law criminalizing torture
yes en UPR | Amend the Torture Act to create an independent investigation unit
yes fr UPR | Adopter la loi contre la torture et le décret qui l’accompagne
yes fr UPR | Modifier la loi contre la torture afin de créer un mécanisme d’enquête
yes es UPR | Aprobar la ley contra la tortura y su reglamento
yes es UPR | Modificar la ley contra la tortura para crear un mecanismo de investigación
yes es UPR | Aprobar, conforme al plan nacional, la ley contra la tortura
no en UPR | Ban trade in goods which could be used for torture
no fr UPR | Adopter une loi interdisant l’exportation d’équipements susceptibles de servir à la torture
no en UPR | Enact a law to secure the right to report torture safely
no fr UPR | Adopter une loi garantissant le droit de dénoncer la torture
no es UPR | Aprobar una ley que garantice el derecho a denunciar la tortura
no fr UPR | Modifier la loi sur la santé mentale pour interdire le traitement forcé, qui peut constituer un acte de torture
no es UPR | Prohibir por ley el aislamiento, que puede constituir tortura
no en UPR | Abolish caning and prohibit it by law, as it amounts to torture
yes en UPR | Prohibit by law torture, including solitary confinement that amounts to torture
yes en UPR | Prohibit torture and corporal punishment by law
no fr UPR | Rendre publique la définition de la torture utilisée par la police
no es UPR | Hacer pública la definición de tortura que utiliza la policía
no es UPR | Que se forme a los fiscales en la definición de tortura
yes en UPR | Make public officials who torture criminally liable by criminalizing torture
no en UPR | Introduce appropriate sanctions for prison officers who commit torture
yes en UPR | Introduce criminal sanctions for officials who commit torture
yes en UPR | Increase the sanctions for officials who commit torture
no fr UPR | Introduire des sanctions efficaces contre les policiers qui commettent des actes de torture
no en UPR | Include a module on the Convention against Torture in law school training
yes en UPR | Incorporate the Convention against Torture into law and train judges
no fr UPR | Intégrer la formation à la Convention contre la torture dans les facultés de droit
no es UPR | Incluir la formación sobre la Convención contra la Tortura en las facultades de derecho
no en CAT:Definition and criminalization of torture | Make femicide a distinct offence.
no fr CAT:Définition et incrimination de la torture | Ériger le mariage forcé en infraction distincte.
no es CAT:Definición y tipificación de la tortura | Tipificar la trata como delito autónomo.
yes en CAT:Definition and criminalization of torture | Make it a distinct offence.
no en UPR | Ban torture de facto in police stations
no fr UPR | Interdire la torture dans la pratique
no es UPR | Prohibir la tortura en la práctica
yes en UPR | Prohibit torture in law and in practice
no en UPR | Make the declaration under article 21 of the Convention against Torture and enact the necessary legislation
no en CAT | The State party should see that victims of torture have lawyers, and amend the Code of Criminal Procedure to that effect.
yes es CAT | La tortura y la desaparición forzada deben quedar prohibidas en la Constitución.
yes es UPR | Se prohíba por ley la tortura
yes es UPR | Que se prohíba la tortura mediante una ley específica
yes es UPR | Velar por que los tratos crueles y la tortura estén prohibidos en todos los códigos penales estatales
yes es CAT | El Estado parte debe velar por que el Senado promulgue la ley que tipifica la tortura.
yes es CAT | Pide al Estado parte que armonice su definición de tortura con el artículo 1.
yes es UPR | Instar al Parlamento a que apruebe el proyecto de ley sobre la tortura
yes fr UPR | Que le Sénat vote le projet de loi relatif à la répression de la torture
yes en UPR | That the Senate pass the bill on the prevention of torture during its current session
yes en CAT | Remove from the Prevention of Torture Act the exception for lawful sanctions.
yes fr CAT | Supprimer de la loi contre la torture l’exception relative aux sanctions légitimes.
yes es CAT | Eliminar de la ley contra la tortura la excepción relativa a las sanciones legítimas.
yes en CAT | The wording of section 3 of the Torture Act should be brought closer to article 1.
yes en CAT | Section 2 of the Torture Act should be amended so that it covers omissions.
yes es CAT | Suprimir la eximente de obediencia debida para el delito de tortura.
yes fr CAT | Retirer du Code de justice militaire la cause de justification tirée de l’ordre supérieur en cas de torture.
no es UPR | Velar por que se respete la prohibición de la tortura en las comisarías
no es UPR | Velar por que el Senado apruebe el presupuesto del mecanismo contra la tortura
no es UPR | Que el Parlamento apruebe la ley de asilo y que se proteja a las víctimas de tortura
no es UPR | Que el Congreso apruebe una ley de aguas, y prevenir la tortura
no fr UPR | Que le Parlement adopte la loi de finances et que les allégations de torture fassent l’objet d’enquêtes
no en UPR | That Parliament pass the water bill, and that torture be investigated
no en UPR | Adopt a law on independent forensic doctors in order to document torture
no fr UPR | Adopter une loi sur les médecins légistes indépendants pour documenter la torture
no es UPR | Aprobar una ley de médicos forenses independientes para documentar la tortura
no en UPR | Enact the Data Protection Bill so that torture victims are not exposed
no en UPR | Adopt the Prisons Act as a means of eliminating torture
no en UPR | Amend the Police Act with a view to eliminating torture in custody
no fr UPR | Modifier la loi sur la police en vue d’éliminer la torture en garde à vue
no es UPR | Modificar la ley de policía con el fin de eliminar la tortura en las comisarías
no en UPR | Appoint an inspector under the Torture Act
no en UPR | Create a helpline as required by the Torture (Prohibition) Act
no en UPR | Establish a national preventive body in accordance with the Torture Prevention Act
no fr UPR | Mettre sur pied un comité de suivi de la loi contre la torture
no es UPR | Constituir un comité de seguimiento de la ley contra la tortura
no fr UPR | Adopter les arrêtés nécessaires à l’application de la loi sur la torture
no es UPR | Expedir los lineamientos previstos en la Ley General contra la Tortura
no en UPR | Issue prosecutors with instructions on charging under the Torture Act
no es UPR | Incluir el feminicidio en el Código Penal y acabar con la tortura
no fr UPR | Inscrire la traite dans le Code pénal et mettre fin à la torture
no en UPR | Insert stalking in the Penal Code and stamp out torture
no fr UPR | Réformer le droit de la famille et empêcher la torture
no es UPR | Reformar el Código Penal en materia de corrupción y poner fin a la tortura
yes en CAT:Definition of torture | Make such acts a separate offence.
yes en UPR | Adopt the Prevention of Torture Act and the regulations under it
yes en UPR | Enact the comprehensive anti-torture law, with a fund for victims
yes fr UPR | Adopter, avec ses décrets d’application, la loi contre la torture
yes en UPR | Enact a law on the treatment of detainees that makes torture an offence
yes en UPR | Adopt legislation on the protection of all persons from torture
yes fr UPR | Adopter une loi sur la protection de toutes les personnes contre la torture
yes es UPR | Aprobar una ley de protección de todas las personas contra la tortura
yes en UPR | Reform the Code to prevent torture
yes es UPR | Aprobar una ley integral para prevenir, sancionar y erradicar la tortura
yes es UPR | Aprobar una ley nacional que prevenga la tortura
yes fr UPR | Adopter une loi spéciale pour combattre la torture
yes fr CAT | Torture : adopter une définition conforme à la Convention
yes en CAT | Torture: adopt a definition in line with the Convention
yes es CAT | Tortura: adoptar una definición conforme a la Convención
no en UPR | Combat torture and adopt a definition of trafficking in line with the Protocol
no es UPR | Prevenir la tortura y adoptar una definición de trata conforme al Protocolo
no en CAT | Torture: adopt measures in line with the Convention
no fr CAT | Le Comité, rappelant son observation générale no 2 sur la définition de la torture, recommande que les juges soient formés à cette définition.
no es CAT | El Comité, recordando su observación general núm. 2 sobre la definición de la tortura, recomienda que se forme a los jueces en ella.
yes en CAT | The Committee, recalling its general comment No. 2, recommends that the State party define torture in its Criminal Code.
yes en CAT | The Committee, recalling its previous recommendation on the definition of torture, recommends that the State party train judges and criminalize torture.
yes fr UPR | Torture : adopter une définition conforme à la Convention
yes en UPR | Torture: adopt a definition in line with the Convention
yes es UPR | Tortura: adoptar una definición conforme a la Convención
no en UPR | Combat torture, and adopt a definition of the child in line with the Convention on the Rights of the Child
no en UPR | Combat torture, and adopt a definition in line with the Convention on the Rights of the Child
`
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', text = ''] = line.split(' | ')
    const [answer = '', language = '', ...where] = head.split(' ')
    return [answer, language, where.join(' '), text]
  })
