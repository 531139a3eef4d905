// Asks about what is made, opened or reported under a law on torture that is there, in three languages, labelled before they were run (1.16.0); all invented.

/** One a line: answer, language, whose text; the text. */
export const underALaw = `
no es UPR | Que el Gobierno apruebe un plan para aplicar la ley contra la tortura
no es UPR | Que se apruebe el presupuesto previsto en la ley contra la tortura
no es UPR | Que someta a la justicia, conforme a la ley, a los autores de actos de tortura
no es UPR | Que el Estado agilice las investigaciones previstas en la ley sobre la tortura
no es UPR | Que finalice la reforma de la ley penitenciaria y prevenga la tortura
no es UPR | Que refuerce la aplicación de la ley contra la tortura
no es UPR | Que actualice la información sobre la ley contra la tortura
no es UPR | Que introduzca en la formación el Código Penal y la tortura
no es UPR | Que prevea en la ley una indemnización para las víctimas de tortura
no es UPR | Que armonice los protocolos de investigación de la tortura con el Protocolo de Estambul
no es UPR | Que modifique las condiciones de detención, que pueden constituir tortura
no es UPR | Que revoque el ascenso de los policías condenados por tortura
yes es UPR | Que modifique la ley que permite la tortura
yes es UPR | Que apruebe una ley que prohíba y sancione la tortura
no es UPR | Homologar los protocolos de atención a víctimas de tortura en los estados
no es UPR | Unificar los criterios de investigación del delito de tortura
no en UPR | Clarify the wording of the report on the Torture Act
no fr UPR | Préciser le texte du formulaire prévu par la loi sur la torture
no en UPR | Reconsider the exception made for victims of torture in the asylum law
no fr UPR | Revoir la définition des victimes dans la loi sur l’indemnisation des victimes de torture
no es UPR | Revisar la definición de víctima en la ley de reparación a las víctimas de la tortura
no en UPR | Recognize as torture in its legislation on asylum the harm suffered by refugees
no en UPR | Treat as torture in court the acts described by witnesses
no en UPR | Remind the police that torture is a crime
yes en CAT | The Committee reminds the State party that torture must be made an offence and urges it to define it in the Penal Code.
yes fr CAT | Le Comité rappelle à l’État partie que la torture doit être érigée en infraction dans le Code pénal.
no en UPR | Abolish the practice by which guards grant favours, and prevent torture
no en UPR | Grant a pardon to those convicted of lesser offences and end torture
yes en UPR | Abolish the pardon of those convicted of torture
yes fr UPR | Interdire par la loi toute grâce en faveur des personnes condamnées pour torture
yes es UPR | Prohibir por ley el indulto de los condenados por tortura
no en UPR | Set up, under the Torture Act, a complaints commission
no fr UPR | Créer, en application de la loi contre la torture, un fonds pour les victimes
no es UPR | Crear, en virtud de la ley contra la tortura, un fondo para las víctimas
no en UPR | Publish annual figures on charges brought under the Prevention of Torture Act
no en UPR | Recruit more prosecutors to bring cases under the Anti-Torture Act
no en UPR | Provide funds for the body created by the Anti-Torture Act
no en UPR | Introduce a hotline for complaints under the Anti-Torture Act
no en UPR | Establish the posts of investigator foreseen in the Anti-Torture Act
no en UPR | Create awareness of the Anti-Torture Act among judges
no en UPR | Promote the use of the Anti-Torture Act by prosecutors
no en UPR | Consider reports of breaches of the Anti-Torture Act
no en UPR | Support victims who claim redress under the Anti-Torture Act
no fr UPR | Soutenir les victimes qui agissent sur le fondement de la loi contre la torture
no es UPR | Apoyar a las víctimas que reclaman en virtud de la ley contra la tortura
yes en UPR | Amend the offences created by the Torture Act
yes en UPR | Increase the penalties under the Torture Act
yes en UPR | Adopt the anti-torture law required by the Convention
yes en UPR | Enact the law on torture under urgent procedure
yes fr UPR | Adopter la loi contre la torture prévue par la Constitution
yes es UPR | Aprobar la ley contra la tortura prevista en la Constitución
yes es UPR | Que someta al Parlamento el proyecto de ley contra la tortura
no en UPR | Remind judges and prosecutors that torture is an offence under the law
no en UPR | Adopt measures to give the police the means to apply the Anti-Torture Act
no en UPR | Present a report on the impact of the Anti-Torture Act
no en UPR | Develop indicators to assess the Anti-Torture Act
no en UPR | Progress in the investigations opened under the Torture Act
no en UPR | Promote knowledge of the law against torture
no en UPR | Enter into force of prison rules as the Torture Act requires
no en UPR | Strengthen the institutions that the Anti-Torture Act created
no en UPR | Complete the appointments that the Torture Act requires
no en UPR | Draft a commentary on the Anti-Torture Act
no fr UPR | Présenter un rapport sur l’application de la loi contre la torture
no fr UPR | Élaborer des indicateurs permettant d’évaluer la loi contre la torture
no fr UPR | Renforcer les institutions créées par la loi contre la torture
no fr UPR | Adopter un commentaire de la loi contre la torture
no fr UPR | Achever les nominations prévues par la loi sur la torture
no fr UPR | Harmoniser les pratiques judiciaires relatives à la loi contre la torture
no fr UPR | Adopter un budget pour la mise en œuvre de la loi contre la torture
no fr UPR | Soumettre des statistiques sur les poursuites engagées au titre de la loi contre la torture
no fr UPR | Renforcer les capacités des juges pour l’application de la loi contre la torture
no es UPR | Presentar un informe sobre la aplicación de la ley contra la tortura
no es UPR | Elaborar indicadores que permitan evaluar la ley contra la tortura
no es UPR | Fortalecer las instituciones creadas por la ley contra la tortura
no es UPR | Adoptar un presupuesto para la ejecución de la ley contra la tortura
no es UPR | Concluir los nombramientos previstos en la ley contra la tortura
no es UPR | Impulsar los procesos iniciados en virtud de la ley contra la tortura
no es UPR | Mejorar la coordinación entre las instituciones que aplican la ley contra la tortura
no es UPR | Revisar los casos juzgados conforme a la ley contra la tortura
no es UPR | Reforzar la capacidad de los fiscales para aplicar la ley contra la tortura
yes en UPR | Present to Parliament the law against torture
yes en UPR | Introduce the Anti-Torture Act before Parliament
yes en UPR | Progress towards the adoption of the Anti-Torture Act
yes en UPR | Strengthen the Anti-Torture Act
yes fr UPR | Soumettre au Parlement la loi contre la torture
yes fr UPR | Renforcer la loi contre la torture
yes fr UPR | Harmoniser la loi contre la torture avec la Convention
yes es UPR | Presentar al Congreso la ley contra la tortura
yes es UPR | Fortalecer la ley contra la tortura
yes es UPR | Impulsar la ley contra la tortura
yes es UPR | Concluir el trámite de la ley contra la tortura
yes fr UPR | Achever la procédure d’adoption de la loi contre la torture
yes es UPR | Elaborar una ley que permita sancionar la tortura
no es UPR | Los crímenes de guerra deberían definirse en la ley y los actos de tortura deberían investigarse.
no es UPR | La trata debe tipificarse como delito y los actos de tortura investigarse.
no es UPR | El matrimonio infantil debe prohibirse por ley y los actos de tortura deben investigarse.
no es UPR | La trata debe definirse en la ley y la tortura prevenirse
`
