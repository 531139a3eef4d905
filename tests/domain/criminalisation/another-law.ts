// Asks about a law of another name, reworded, passed or told of in the passive, in three languages, labelled before they were run (1.16.0); all invented.

/** One a line: answer, language, whose text with its heading where one is needed; the text. */
export const anotherLaw = `
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
yes en UPR | Adopt a comprehensive law on the prevention of torture in order to protect detainees
yes en UPR | Enact legislation on torture and other ill-treatment with a view to preventing impunity
yes en UPR | Adopt a law on State crimes to punish torture
yes en UPR | Amend the law on the armed forces to make torture an offence
yes en UPR | Amend its legislation on detention so as to define torture in line with the Convention
yes en UPR | Review the law on amnesty so that torture is excluded
yes en UPR | Repeal the law on immunity that protects those who commit torture from prosecution
yes en UPR | Adopt the bill on serious human rights violations to criminalize torture and enforced disappearance
yes en UPR | Bring the law on the police into line with the Convention by criminalizing torture committed by police officers
yes en UPR | Adopt legislation and a national plan against torture
yes en UPR | Adopt the bill amending the Penal Code to protect citizens against torture
yes en UPR | Pass the draft law on the criminalization of torture and set up a register of complaints
yes en UPR | Set up a working group to draft the law against torture and adopt that law
yes en UPR | Establish a committee to draft a law criminalizing torture
yes en UPR | Amend the Prevention of Torture Act and adopt its regulations
yes en UPR | Amend by decree the Anti-Torture Act to increase penalties
yes en UPR | Expedite, within the legislative programme, the adoption of the anti-torture law
yes en UPR | Accelerate the procedure for the adoption of the anti-torture law
yes en UPR | Speed up the work of the parliamentary committee on the anti-torture law and adopt it this year
yes fr UPR | Accélérer la procédure d’adoption de la loi contre la torture
yes fr UPR | Adopter une loi relative à la prévention et à la répression de la torture pour protéger les détenus
yes fr UPR | Modifier la loi sur les forces armées pour y ériger la torture en infraction
yes fr UPR | Réviser la législation relative à la détention afin de définir la torture conformément à la Convention
yes fr UPR | Modifier la loi d’amnistie afin d’en exclure la torture
yes fr UPR | Adopter la loi portant code pénal afin de réprimer la torture
yes fr UPR | Inscrire l’adoption de la loi sur la torture au programme législatif
yes fr UPR | Adopter le projet de loi modifiant le Code pénal afin de prévenir la torture
yes fr UPR | Adopter une loi générale sur la torture ainsi qu’un plan national
yes fr UPR | Mettre en place une commission chargée d’élaborer une loi incriminant la torture
yes es UPR | Acelerar el procedimiento de aprobación de la ley contra la tortura
yes es UPR | Aprobar una ley de prevención y represión de la tortura para proteger a los reclusos
yes es UPR | Modificar la ley de las fuerzas armadas para tipificar la tortura
yes es UPR | Reformar la legislación sobre detención a fin de definir la tortura conforme a la Convención
yes es UPR | Modificar la ley de amnistía para excluir la tortura
yes es UPR | Aprobar la ley de reforma del Código Penal para sancionar la tortura
yes es UPR | Incluir la aprobación de la ley contra la tortura en el programa legislativo
yes es UPR | Aprobar una ley general sobre la tortura y un plan nacional
yes es UPR | Crear una comisión que elabore una ley que tipifique la tortura
yes es UPR | Aprobar la Ley General para Prevenir, Investigar y Sancionar la Tortura y Otros Tratos Crueles
yes es UPR | Promulgar la ley orgánica para prevenir y sancionar la tortura
yes es UPR | Aprobar la ley nacional contra la tortura, en consulta con la comisión nacional de derechos humanos
yes en UPR | Adopt, in consultation with the human rights commission, the law against torture
yes en UPR | Introduce a law on police conduct that prohibits torture
yes en UPR | Adopt a law on the rights of detainees that prohibits torture
yes fr UPR | Adopter une loi sur la garde à vue qui interdise la torture
yes es UPR | Aprobar una ley de detención que prohíba la tortura
yes es UPR | Que se apruebe la ley sobre la tortura y que se reforme el Código Penal
yes en UPR | withdraw its reservation to article 1 of the Convention against Torture and incorporate the definition in its law
yes fr UPR | retirer sa réserve à l’article premier de la Convention contre la torture et intégrer la définition dans sa législation
yes es UPR | retirar su reserva al artículo 1 de la Convención contra la Tortura e incorporar la definición en su legislación
yes en UPR | Ratify the Convention against Torture and insert that definition into the Penal Code
no en UPR | Ratify the Convention against Torture and incorporate the definition of the child in its law
no en UPR | Ratify the Convention against Torture and the Convention on the Rights of the Child and incorporate the definition in its law
no fr UPR | Ratifier la Convention contre la torture et inscrire la définition du viol dans la loi
no es UPR | Ratificar la Convención contra la Tortura e incluir la definición de trata en la ley
no en UPR | Ratify the Convention against Torture and include the definition in training
yes es CAT | El Comité insta al Estado parte a que introduzca en su Código Penal el delito de tortura.
yes es CAT | El Comité pide al Estado parte que incluya la tortura como delito en su legislación.
yes es CAT | El Comité recomienda al Estado parte que prevea en su Código Penal penas adecuadas para la tortura.
yes es CAT | El Comité recomienda que el Estado parte enmiende el Código Penal para que la definición de tortura se ajuste al artículo 1.
yes es CAT | El Comité recomienda que se armonice la tipificación de la tortura con la Convención.
yes es CAT | El Comité recomienda que se revoque la ley que concede inmunidad a los torturadores.
yes es CAT | El Comité recomienda que se deje sin efecto la amnistía para los actos de tortura.
yes es UPR | Que se incorpore la Convención contra la Tortura en el derecho interno
yes es CAT | Resulta imprescindible que el nuevo Código Penal contenga una definición de tortura.
yes es CAT | La legislación interna debería reconocer la tortura como delito autónomo.
yes es CAT | Los actos de tortura deben ser castigados en la ley con penas adecuadas.
yes es CAT | El delito de tortura ha de figurar en el Código Penal.
yes es CAT | Ha de tipificarse la tortura.
yes es CAT | Conviene que se tipifique la tortura en el Código Penal Militar.
yes es CAT | La prohibición absoluta de la tortura debería consagrarse en la Constitución.
yes es CAT | Debe excluirse de la amnistía a los autores de actos de tortura.
yes es CAT | Debería sancionarse una ley que penalice la tortura.
yes es CAT | Sería oportuno aprobar cuanto antes el proyecto de ley sobre tortura.
yes es CAT | El Estado parte debe revisar la pena prevista para el delito de tortura.
yes es CAT | El Estado parte debe dotarse de una ley que prohíba la tortura.
yes fr CAT | Le Comité invite l’État partie à faire figurer la torture parmi les infractions de son Code pénal.
yes fr CAT | Le Comité engage l’État partie à faire en sorte que son Code pénal définisse la torture.
yes fr CAT | Il conviendrait que l’État partie inscrive le crime de torture dans sa législation.
yes fr UPR | Que soit abrogée la loi d’amnistie en ce qui concerne la torture
yes fr UPR | Que soit adopté le projet de loi réprimant la torture
yes fr UPR | Que l’on érige la torture en infraction pénale
yes fr CAT | Il y a lieu d’interdire la torture par la loi.
yes fr CAT | La définition de la torture devrait être mise en conformité avec l’article premier.
yes fr CAT | Le Code pénal devrait être révisé de façon à y inclure la torture.
yes fr CAT | Les peines réprimant la torture devraient être alourdies.
yes fr CAT | L’État partie devrait se doter d’une loi interdisant la torture.
yes fr CAT | L’État partie devrait mettre fin à l’immunité dont jouissent les auteurs d’actes de torture.
yes fr CAT | La torture ne devrait pas être couverte par l’amnistie.
yes fr CAT | L’État partie devrait veiller à ce que son code militaire réprime la torture.
no es UPR | Que se garantice a las víctimas de tortura una reparación
no es UPR | Que se investiguen los actos de tortura y se enjuicie a sus autores
no es CAT | El Comité recomienda que se capacite a los jueces en la aplicación del delito de tortura.
no es UPR | Que se prevean recursos para el mecanismo nacional de prevención de la tortura
no es UPR | Que se modifique el reglamento penitenciario para prevenir la tortura
no es UPR | Que se armonicen los registros de detención para prevenir la tortura
no es UPR | Que se introduzcan cámaras en las comisarías para prevenir la tortura
no es UPR | Que se refuercen las investigaciones sobre la tortura en la ley y en la práctica
no fr UPR | Que les victimes de torture bénéficient d’une indemnisation prévue par la loi
no fr CAT | Il importe que les juges connaissent la définition de la torture.
no fr UPR | Que la police soit formée à l’interdiction de la torture
no es UPR | Debe tipificarse la trata de personas, e investigarse la tortura
yes es UPR | La tortura debe tipificarse y castigarse conforme a su gravedad en el Código Penal
yes es UPR | Debe tipificarse la tortura e investigarse todos los casos
yes fr UPR | Réviser le Code pénal de façon à y inclure la définition de la torture
yes fr UPR | Modifier le Code pénal et y inscrire la torture
no fr UPR | Modifier le Code pénal et y inscrire la traite, et éradiquer la torture
no es UPR | Que los fiscales conozcan el delito de tortura
no fr UPR | Que les policiers connaissent l’infraction de torture
no es UPR | Que los jueces conozcan la definición de tortura
no en UPR | Ensure that judges know the definition of torture
yes fr UPR | Le code pénal devrait être modifié afin d’y inscrire la torture
yes fr UPR | Le Code pénal militaire devrait être complété de sorte qu’il réprime la torture
yes fr UPR | Veiller à ce que la loi définisse la torture
yes es UPR | Ha de criminalizarse la tortura
yes es UPR | Debe tipificarse como delito la tortura
yes es UPR | Debe definirse la tortura en la ley
no es UPR | Debe tipificarse la trata, y erradicarse la tortura
yes es UPR | Modificar el Código Penal e incluir en él la tortura
yes en UPR | Amend the Penal Code and include torture in it
yes en UPR | Amend the Penal Code, and insert torture therein as an offence
no fr UPR | Modifier le Code pénal et y inscrire les dispositions sur l’enquête relative à la torture
no es UPR | Modificar el Código Penal e incluir en él la trata, y prevenir la tortura
no fr UPR | Modifier le Code pénal et y inscrire la réparation due aux victimes de torture
yes fr UPR | Prendre les mesures nécessaires afin que la torture soit érigée en infraction distincte
yes fr UPR | Veiller à ce que la tentative de torture soit réprimée par le Code pénal
yes fr UPR | Prévoir dans la loi que l’ordre d’un supérieur ne peut justifier la torture
yes fr UPR | Faire en sorte que la torture ne puisse faire l’objet d’aucune prescription
yes fr UPR | Exclure les auteurs de torture du bénéfice de l’amnistie
yes fr UPR | Porter à quinze ans la peine encourue pour torture
yes fr UPR | Intégrer dans le droit pénal une définition de la torture reprenant l’article premier
yes fr UPR | Étendre la définition de la torture aux actes commis par des particuliers avec le consentement d’agents de l’État
yes fr UPR | Doter les tribunaux d’une compétence universelle pour les actes de torture
yes fr UPR | Adopter au plus vite le texte réprimant la torture actuellement devant le Sénat
yes fr UPR | Remplacer la notion de sévices par celle de torture dans le Code pénal
yes fr UPR | Donner effet en droit interne à la Convention contre la torture
yes fr UPR | Combler le vide juridique en ce qui concerne la torture
yes fr UPR | Qualifier la torture de crime dans la nouvelle Constitution
yes fr UPR | Faire de la torture une infraction dans le Code de justice militaire
yes es UPR | Adoptar las medidas necesarias para que la tortura constituya un delito autónomo
yes es UPR | Velar por que la tentativa de tortura sea castigada por el Código Penal
yes es UPR | Disponer en la ley que la orden de un superior no puede justificar la tortura
yes es UPR | Velar por que la tortura no esté sujeta a prescripción alguna
yes es UPR | Excluir a los autores de tortura del beneficio de la amnistía
yes es UPR | Elevar a quince años la pena por tortura
yes es UPR | Incorporar al derecho penal una definición de tortura que recoja el artículo 1
yes es UPR | Extender la definición de tortura a los actos de particulares cometidos con aquiescencia de agentes del Estado
yes es UPR | Dotar a los tribunales de jurisdicción universal sobre los actos de tortura
yes es UPR | Aprobar cuanto antes el texto que sanciona la tortura y que examina el Senado
yes es UPR | Sustituir en el Código Penal la noción de apremios por la de tortura
yes es UPR | Dar efecto en el derecho interno a la Convención contra la Tortura
yes es UPR | Colmar la laguna jurídica en materia de tortura
yes es UPR | Calificar la tortura de delito en la nueva Constitución
yes es UPR | Hacer de la tortura un delito en el Código de Justicia Militar
yes en UPR | Take the steps necessary for torture to be a stand-alone offence
yes en UPR | See to it that attempts to commit torture are punished under the Criminal Code
yes en UPR | Provide in law that an order from a superior cannot justify torture
yes en UPR | Exclude perpetrators of torture from the benefit of the amnesty
yes en UPR | Raise to fifteen years the sentence for torture
yes en UPR | Incorporate in criminal law a definition of torture that reproduces article 1
yes en UPR | Extend the definition of torture to acts of private persons committed with the consent of officials
yes en UPR | Give the courts universal jurisdiction over acts of torture
yes en UPR | Adopt as soon as possible the text punishing torture that is before the Senate
yes en UPR | Replace the notion of abuse by that of torture in the Penal Code
yes en UPR | Give effect in domestic law to the Convention against Torture
yes en UPR | Close the legal gap with regard to torture
yes en UPR | Class torture as a crime in the new Constitution
yes en UPR | Make torture an offence in the Military Justice Code
no fr UPR | Faire en sorte que les actes de torture ne restent pas impunis
no fr UPR | Veiller à ce que les peines prononcées contre les tortionnaires soient exécutées
no es UPR | Velar por que se ejecuten las penas impuestas a los torturadores
no en UPR | See that sentences handed down to torturers are served
no fr UPR | Accorder réparation aux victimes de torture conformément à la loi
no es UPR | Conceder reparación a las víctimas de tortura conforme a la ley
no fr UPR | Exclure les aveux obtenus sous la torture de toute procédure prévue par la loi
no es UPR | Excluir de todo procedimiento previsto en la ley las confesiones obtenidas mediante tortura
no en UPR | Exclude from any procedure provided for by law confessions obtained by torture
no fr UPR | Créer par la loi un mécanisme national de prévention de la torture
no es UPR | Crear por ley un mecanismo nacional de prevención de la tortura
no en UPR | Create by law a national mechanism for the prevention of torture
no fr UPR | Inclure la Convention contre la torture dans le programme des facultés de droit
no es UPR | Incluir la Convención contra la Tortura en los programas de las facultades de derecho
no en UPR | Include the Convention against Torture in the programmes of law faculties
no fr UPR | Remplacer les directeurs de prison par celui de la capitale et prévenir la torture
no es UPR | Sustituir a los agentes implicados en casos de tortura
no fr UPR | Donner aux juges des informations sur la compétence universelle en matière de torture
no es UPR | Elevar el número de penas alternativas y prevenir la tortura
no en UPR | Adopt the text of the report on torture
no es UPR | Aprobar el texto del informe sobre la tortura
yes fr UPR | Conférer aux juridictions nationales compétence pour les actes de torture commis à l’étranger
yes es UPR | Conferir a los tribunales competencia sobre los actos de tortura cometidos en el extranjero
no en UPR | Adopt the law on domestic workers to protect them from torture
no fr UPR | Adopter la loi sur les travailleurs domestiques pour les protéger de la torture
no es UPR | Aprobar la ley sobre trabajadoras domésticas para protegerlas de la tortura
no en UPR | Enact the Witness Protection Act to protect those who testify about torture
no en UPR | Amend the Evidence Act to exclude statements obtained by torture
no fr UPR | Modifier la loi sur l’extradition afin d’éviter les renvois vers des pays pratiquant la torture
no es UPR | Modificar la ley de extradición para evitar la entrega a países donde se practica la tortura
no en UPR | Amend the Extradition Act to prevent surrender to countries that practise torture
no en UPR | Adopt a law on the use of force to prevent torture by the police
no fr UPR | Adopter une loi sur le recours à la force pour prévenir les actes de torture commis par la police
no es UPR | Aprobar una ley sobre el uso de la fuerza para prevenir los actos de tortura de la policía
no en UPR | Adopt a law that limits police custody to 48 hours to prevent torture
no fr UPR | Adopter une loi limitant la garde à vue à 48 heures pour prévenir la torture
no es UPR | Aprobar una ley que limite la detención policial a 48 horas para prevenir la tortura
no en UPR | Enact legislation requiring the recording of interrogations so as to prevent torture
no fr UPR | Adopter une loi imposant l’enregistrement des interrogatoires pour prévenir la torture
no es UPR | Aprobar una ley que imponga la grabación de los interrogatorios para prevenir la tortura
no en UPR | Adopt a law guaranteeing access to a lawyer to prevent torture
no fr UPR | Adopter une loi garantissant l’accès à un avocat pour prévenir la torture
no es UPR | Aprobar una ley que garantice el acceso a un abogado para prevenir la tortura
no en UPR | Adopt a law granting compensation to torture victims
no fr UPR | Adopter une loi accordant une indemnisation aux victimes de torture
no es UPR | Aprobar una ley que conceda indemnización a las víctimas de la tortura
yes en UPR | Adopt a law imposing severe penalties for torture
yes fr UPR | Adopter une loi imposant des peines sévères pour la torture
yes es UPR | Aprobar una ley que imponga penas severas para la tortura
yes en UPR | Adopt a law guaranteeing that torture is an offence
yes fr UPR | Adopter une loi garantissant que la torture est une infraction
yes es UPR | Aprobar una ley que garantice que la tortura sea un delito
yes en UPR | Adopt a law that protects everyone from torture
yes fr UPR | Adopter une loi protégeant chacun contre la torture
yes es UPR | Aprobar una ley que proteja a todas las personas contra la tortura
no en UPR | Strengthen the legal framework on detention to prevent torture
no fr UPR | Renforcer le cadre juridique de la détention pour prévenir la torture
no es UPR | Fortalecer el marco jurídico de la detención para prevenir la tortura
no en UPR | Adopt legislation on conditions of detention and monitor torture allegations
no fr UPR | Adopter la loi sur l’aide aux victimes et lutter contre la torture
no es UPR | Aprobar la ley de ayuda a las víctimas y luchar contra la tortura
no en UPR | Reform the police law and fight torture
no fr UPR | Réformer la loi sur la police et combattre la torture
no es UPR | Reformar la ley de policía y combatir la tortura
yes en UPR | Adopt a law on torture in detention in order to prevent and punish torture
yes en UPR | Adopt legislation defining torture and regulating detention to prevent torture
yes en UPR | Amend its legislation to punish torture in custody
yes fr UPR | Adopter une loi réprimant la torture en détention afin de prévenir la torture
yes es UPR | Aprobar una ley que sancione la tortura en los lugares de detención para prevenir la tortura
yes en UPR | Adopt a law to prevent torture in places of detention
yes fr UPR | Adopter une loi pour prévenir la torture dans les lieux de détention
yes es UPR | Aprobar una ley para prevenir la tortura en los lugares de detención
yes en CAT:Definition of torture | The State party should amend the Act so that it covers acquiescence.
no en CAT:Definition of torture | The State party should adopt a law on legal aid.
no fr CAT:Définition de la torture | L’État partie devrait adopter une loi sur l’aide juridictionnelle.
no es CAT:Definición de la tortura | El Estado parte debería aprobar una ley sobre la asistencia jurídica gratuita.
no en CAT:Definition of torture | The State party should establish a register of convictions under the Act.
yes es CAT:Tipificación de la tortura | Debería tipificarse como delito autónomo.
yes es CAT:Tipificación de la tortura | Que el Parlamento apruebe el proyecto sin demora.
yes fr CAT:Incrimination de la torture | Que le Parlement adopte sans délai le projet.
no en CAT:Definition and criminalization of torture | The State party should make forced marriage a specific offence.
no en CAT:Definition of torture | The State party should ensure that judges know the definition.
no fr CAT:Définition de la torture | L’État partie devrait faire connaître la définition aux juges.
no es CAT:Definición de la tortura | El Estado parte debería capacitar a los jueces en la definición.
yes en CAT:Definition of torture | The State party should remove the words “lawful sanctions” from section 4.
yes en CAT:Definition of torture | In due course, adopt the definition contained in article 1 of the Convention.
no en CAT:Definition of torture | Hold a course on the definition for prosecutors.
no es CAT:Definición de la tortura | Impartir un curso sobre la definición.
no fr CAT:Définition de la torture | Organiser des cours sur la définition à l’intention des procureurs.
yes es UPR | Erradicar la tortura tipificándola como delito
yes es UPR | Reformar el Código Penal y tipificar y erradicar la tortura
yes es UPR | Prevenir, erradicar y tipificar la tortura
yes fr UPR | Éradiquer la torture en l’érigeant en infraction
doubtful fr UPR | Prévenir et éradiquer la torture, notamment en modifiant le Code pénal
doubtful es UPR | Prevenir y erradicar la tortura, en particular modificando el Código Penal
yes es UPR | Adoptar medidas legislativas para prevenir la tortura, facilitar las denuncias y sancionarla
yes fr UPR | Adopter des mesures législatives pour éradiquer la torture
yes es UPR | Adoptar medidas legislativas y de otra índole para erradicar la tortura
yes es UPR | Fortalecer la legislación para impedir y reprimir la tortura
yes es UPR | Reformar la legislación penal con el fin de impedir la tortura
yes es UPR | Aprobar leyes que permitan perseguir y reprimir la tortura
yes fr UPR | Adopter une législation permettant d’empêcher et de réprimer la torture
yes fr UPR | Renforcer la législation afin d’enrayer la torture
yes es UPR | Modificar la legislación para vigilar, impedir y castigar la tortura
yes es UPR | Aprobar el proyecto de ley y tipificar así la tortura
yes es UPR | Establecer el delito de tortura, capacitar a la policía y formar a los jueces
yes es UPR | Capacitar a la policía y establecer el delito de tortura en el Código Penal
no es UPR | Capacitar a la policía y erradicar la tortura
no es UPR | Modificar la ley de educación y formar a la policía contra la tortura
doubtful en UPR | Prevent and eradicate torture, in particular by amending the Penal Code
no fr UPR | Prévenir la torture et d’adopter une loi sur l’asile
no fr CAT | Recommande à l’État partie d’enquêter sur les actes de torture et d’adopter une loi sur l’asile
no fr CAT | Recommande à l’État partie d’éliminer la torture et d’incriminer la traite des personnes
yes fr CAT | Recommande à l’État partie d’enquêter sur la traite et d’incriminer la torture
yes fr CAT | Le Comité recommande à l’État partie d’adopter une définition de la torture et d’assortir ce crime de peines appropriées.
yes fr CAT | Le Comité recommande d’empêcher et d’incriminer la torture.
yes fr CAT | Il est recommandé d’inscrire la torture dans le Code pénal et d’en punir les auteurs.
doubtful fr UPR | Lutter contre la torture en adoptant des lois adaptées
doubtful es UPR | Combatir la tortura aprobando leyes adecuadas
no es UPR | Indemnizar a las víctimas de tortura modificando la ley de reparación
no fr UPR | Indemniser les victimes de torture en modifiant la loi sur la réparation
yes fr CAT | Le Comité invite l’État partie à envisager d’adopter une loi spéciale réprimant la torture.
yes fr CAT | Il est recommandé de modifier le Code pénal et d’y introduire l’infraction de torture.
yes fr CAT | Recommande d’abroger l’amnistie et d’exclure la torture de toute prescription
yes fr UPR | Envisager d’ériger la torture en crime et d’en fixer les peines
yes fr UPR | S’engager à incriminer la torture et s’abstenir d’y recourir
yes fr UPR | Continuer d’œuvrer à l’adoption du projet de loi contre la torture
yes fr UPR | Prendre des mesures afin d’éliminer la torture et d’inscrire cette infraction dans le Code pénal
no fr UPR | Prendre des mesures afin d’éliminer la torture et d’inscrire la traite dans le Code pénal
no fr UPR | S’abstenir d’adopter une loi d’amnistie générale et d’enquêter sur les ONG
no fr UPR | Veiller à ce que la police s’abstienne de recourir à la torture et d’appliquer la loi sur la police
yes fr UPR | Adopter une loi afin d’interdire la torture et d’indemniser les victimes
yes fr UPR | Modifier la loi en vue d’incriminer, d’interdire et de punir la torture
yes fr UPR | Réviser le Code pénal en vue d’interdire et de réprimer la torture
yes fr UPR | Adopter une loi en vue de prévenir et d’interdire la torture
yes fr UPR | Prévoir dans la loi l’interdiction et la répression de la torture
yes es UPR | Eliminar la tortura e incluir ese delito en el Código Penal
no es UPR | Eliminar la tortura e incluir ese delito en los cursos
yes fr UPR | Prévenir la torture et inscrire cette infraction dans la loi
no fr UPR | Prévenir la torture et inscrire ce sujet dans le programme scolaire
`
