// Invented concluding observations of fictional States, one for each form of LAYOUTS 1; built as HTML, the way they are published.
export const banner = 'SYNTHETIC FIXTURE - fictional State - not a UN document'

export type Invented = { symbol: string | null; cover: string[]; title: string[]; lines: string[]; notes?: string[] }

const tag = (line: string): string => {
  if (line.startsWith('# ')) return `<p><b>${line.slice(2)}</b></p>`
  return `<p>${line}</p>`
}

/** As OHCHR publishes it: a cover table, then paragraphs, then the notes below a rule. `# ` marks a bold heading line. */
export const htmlOf = ({ cover, title, lines, notes = [] }: Invented): string =>
  `<html><body><div class="content"><table><tr>${cover.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr></table>
<p>${banner}</p>${title.map((line) => `<p>${line}</p>`).join('')}
${lines.map(tag).join('\n')}
${notes.length ? `<p>__________</p>${notes.map((note) => `<p>${note}</p>`).join('')}` : ''}</div></body></html>`

export const bytesOf = (document: Invented): Uint8Array => new TextEncoder().encode(htmlOf(document))

const masthead = (symbol: string, day: string, original = 'English'): string[] => [
  'United Nations',
  symbol,
  'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  'Distr.: General',
  day,
  `Original: ${original}`,
]

/** Paragraphs of an annual report: sections apart, numbers run on. */
export const e1: Invented = {
  symbol: 'A/99/44',
  cover: [],
  title: ['Report of the Committee against Torture', 'Valdoria'],
  lines: [
    '901. The Committee considered the initial report of Valdoria (CAT/C/999/Add.3) at its 9001st and 9002nd meetings, held on 4 May 2094 (see CAT/C/SR.9001 and 9002), and adopted the following conclusions and recommendations.',
    '# A. Introduction',
    '902. The Committee thanks Valdoria for its report, which was due in 2092.',
    '# B. Positive aspects',
    '903. Valdoria is preparing a law that would create a crime of torture.',
    '# C. Subjects of concern',
    '904. The draft definition is narrower than article 1 of the Convention.',
    '905. No official who was accused has been tried.',
    '# D. Recommendations',
    '906. The Committee recommends that a definition matching article 1 be enacted.',
    '907. Complaints should be looked into by a body outside the police.',
  ],
}

/** 2000-2004: lettered parts, lists in them, numbers and letters cited as `para. 4 (a) (ii)`. */
export const e2: Invented = {
  symbol: 'CAT/C/CR/93/3',
  cover: [
    'CAT/C/CR/93/3',
    '12 December 2094',
    'Original: ENGLISH',
    'COMMITTEE AGAINST TORTURE',
    'Ninety-third session',
    '15-26 November 2094',
  ],
  title: [
    'CONSIDERATION OF REPORTS SUBMITTED BY STATES PARTIES UNDER ARTICLE 19 OF THE CONVENTION',
    'Conclusions and recommendations of the Committee against Torture',
    'VALDORIA',
  ],
  lines: [
    '1. The Committee considered the second periodic report of Valdoria (CAT/C/99/Add.4) at its 9354th and 9357th meetings, held on 17 and 18 November 2094 (CAT/C/SR.9354 and 9357), and adopted the following conclusions and recommendations.',
    '# A. Introduction',
    '2. The Committee welcomes the second periodic report of Valdoria.',
    '# B. Positive aspects',
    '3. The Committee notes:',
    '(a) The closing of the island prison;',
    '(b) The adoption of the law that the Committee recommended.',
    '# C. Subjects of concern',
    '4. The Committee expresses its concern at:',
    '(a) The failure of the State party:',
    '(i) To define torture in its law;',
    '(ii) To punish attempt;',
    '(b) Reports that lawyers are kept out of police stations.',
    '# D. Recommendations',
    '5. The Committee recommends that the State party:',
    '(a) Adopt a definition of torture that covers all elements of article 1;',
    '(b) Give every detained person a lawyer within a day.',
    '6. The Committee requests the State party to provide, within one year, information on its response to the recommendations in paragraph 5 (b) above.',
    '7. The Committee requests the State party to submit its next periodic report by 30 June 2098.',
  ],
}

/** 2005-2010: concern and an unnumbered "The State party should" block under one number. */
export const e3: Invented = {
  symbol: 'CAT/C/XVD/CO/1',
  cover: masthead('CAT/C/XVD/CO/1', '25 July 2096'),
  title: [
    'COMMITTEE AGAINST TORTURE',
    'Ninety-sixth session',
    '1 - 19 May 2096',
    'Conclusions and recommendations of the Committee against Torture',
    'VALDORIA',
  ],
  lines: [
    '1. The Committee considered the initial report of Valdoria (CAT/C/XVD/1) at its 9602nd and 9605th meetings (CAT/C/SR.9602 and 9605), held on 5 and 8 May 2096, and adopted, at its 9618th and 9619th meetings, on 17 and 18 May 2096, the following conclusions and recommendations.',
    '# A. Introduction',
    '2. The Committee welcomes the report, and regrets that it came late.',
    '# B. Positive aspects',
    '3. The Committee welcomes the State party’s statement that torture is never lawful.',
    '# C. Subjects of concern and recommendations',
    '4. The Committee notes that the offence is rarely charged and is concerned that it is not known to prosecutors (arts. 1, 2 and 4).',
    'The State party should see to it that charges name torture where the facts show it.',
    'The Committee also recommends that judges be trained.',
    '5. The Committee is concerned at the length of incommunicado detention (art. 2).',
    'The State party should:',
    '(a) Shorten it to one day;',
    '(b) Notify the family at once.',
    '6. While complaints have fallen, the Committee is concerned that none was heard in court (art. 12).',
    'The State party should hear each complaint in court.',
    '7. The Committee regrets the absence of a rehabilitation service (art. 14).',
    'The State party should set one up.',
    '8. The Committee requests the State party to provide, within one year, information in response to the Committee’s recommendations in paragraphs 4 and 5 above.',
    '9. The State party is requested to submit its second periodic report, due on 30 June 2100.',
  ],
}

/** 2011-2014: one number a topic, under topic headings; the long title holds the session. */
export const e4: Invented = {
  symbol: 'CAT/C/XVD/CO/2',
  cover: masthead('CAT/C/XVD/CO/2', '20 June 2089'),
  title: [
    'Committee against Torture',
    'Concluding observations on the second periodic report of Valdoria, adopted by the Committee at its ninety-first session (6–31 May 2089)',
  ],
  lines: [
    '1. The Committee against Torture considered the second periodic report of Valdoria (CAT/C/XVD/2) at its 9402nd and 9405th meetings, held on 14 and 15 May 2089. It adopted the present text at its 9420th meeting, held on 27 May 2089.',
    '# A. Introduction',
    '2. The Committee welcomes the report.',
    '# B. Positive aspects',
    '3. The Committee welcomes that the State party has become a party to the Optional Protocol to the Convention.',
    '# C. Principal subjects of concern and recommendations',
    '# Limitation periods',
    '4. The Committee is concerned that torture is subject to limitation after ten years (art. 4). The State party should abolish the limitation period for torture.',
    '# Safeguards',
    '5. The Committee takes note of the new Code. It is nevertheless concerned that a lawyer comes only after questioning (art. 2).',
    'The State party should ensure that a lawyer is there from the first hour. It should also record each interview.',
    '# Conditions of detention',
    '6. The Committee is concerned at crowding in the Lighthouse Prison (arts. 11 and 16).',
    'The State party should:',
    '(a) Build no more cells for four;',
    '(b) Use measures other than prison.',
    '# Redress',
    '7. The Committee regrets that no survivor has been paid (art. 14). The Committee recommends that the State party pay what its courts awarded.',
    '8. The Committee requests the State party to provide, by 31 May 2090, follow-up information in response to its recommendations relating to safeguards and redress, as contained in paragraphs 5 and 7 of the present document.',
    '9. The State party is invited to submit its next report, which will be the third periodic report, by 31 May 2093.',
  ],
}

/** Since about 2015: two consecutive numbers; as OHCHR's HTML prints it, numbers glued, the footnote call lost. */
export const e5: Invented = {
  symbol: 'CAT/C/XVD/CO/3',
  cover: masthead('CAT/C/XVD/CO/3', '30 May 2099'),
  title: ['Committee against Torture', 'Concluding observations on the third periodic report of Valdoria*'],
  lines: [
    '1.The Committee against Torture considered the third periodic report of Valdoriaat its 9897th and 9900th meetings,held on 4 and 5 May 2099, and adopted the present concluding observations at its 9910th meeting, held on 11 May 2099.',
    '# A.Introduction',
    '2.The Committee is grateful to the State party for accepting the simplified reporting procedure.',
    '# B.Positive aspects',
    '3.The Committee welcomes the adoption of the law that it had recommended.',
    '4.The Committee welcomes the steps of the State party in areas of relevance to the Convention, such as:',
    '(a)The Anti-Torture Act (No. 9 of 2097), under which torture is a crime of its own;',
    '(b)The closing of the Lighthouse Prison.',
    '# C.Principal subjects of concern and recommendations',
    '# Pending follow-up issues from the previous reporting cycle',
    '5.The Committee considers that the recommendation in paragraph 5 of its previous concluding observations (CAT/C/XVD/CO/2), that the State party should ensure the presence of a lawyer, has been partially implemented.',
    '# Definition of torture',
    '6.The Committee is concerned that attempt is not punishable, although it had said that the State party should punish it (arts. 1 and 4 (2)).',
    '7.The State party should:',
    '(a)Amend the Criminal Code so that attempt and complicity are offences;',
    '(b)Remove the limitation period for torture.',
    '# Non-refoulement',
    '8.While noting the new law, the Committee is concerned about removals:',
    '(a)Without a hearing (art. 3);',
    '(b)At night.',
    '9.Recalling its previous recommendation (CAT/C/XVD/CO/2, para. 6), the Committee urges the State party to:',
    '(a)Hear each person;',
    '(b)Ensure that:',
    '(i)An appeal suspends removal;',
    '(ii)An interpreter is there.',
    '# Follow-up procedure',
    '10.The Committee requests the State party to provide, by 13 May 2100, information on follow-up to the Committee’s recommendations on attempt and on removal (see paras. 7 (a) and (b) and 9 (b) above).',
    '# Other issues',
    '11.The Committee invites the State party to consider making the declarations under articles 21 and 22 of the Convention.',
    '12.The State party is requested to disseminate widely the report submitted to the Committee and the present concluding observations.',
    '13.The Committee requests the State party to submit its next periodic report, which will be its fourth, by 13 May 2103.',
  ],
  notes: ['* Adopted by the Committee at its nine hundred and ninety-first session (20 April–13 May 2099).'],
}

/** A review in the absence of a report. */
export const e0: Invented = {
  ...e5,
  symbol: 'CAT/C/XVE/CO/1',
  cover: masthead('CAT/C/XVE/CO/1', '26 January 2097'),
  title: ['Committee against Torture', 'Concluding observations on Norland in the absence of a report*'],
  lines: [
    '1. The Committee considered the situation of the implementation of the Convention in Norland in the absence of a report at its 9597th and 9598th meetings, held on 22 November 2096, under rule 67 of its rules of procedure. It adopted the present concluding observations at its 9611th meeting, held on 2 December 2096.',
    '# A. Introduction',
    '2. The State party was to report by 1993. Reminders were sent each year.',
    ...e5.lines.slice(3).map((line) => line.replace('Valdoria', 'Norland')),
  ],
  notes: ['* Adopted by the Committee at its fifty-ninth session (7 November–7 December 2096).'],
}

export const french: Invented = {
  symbol: 'CAT/C/XVD/CO/3',
  cover: [
    'Nations Unies',
    'CAT/C/XVD/CO/3',
    'Convention contre la torture',
    'Distr. générale',
    '30 mai 2099',
    'Français',
    'Original : anglais',
  ],
  title: [
    'Comité contre la torture',
    'Observations finales concernant le troisième rapport périodique de la Valdorie*',
  ],
  lines: [
    '1.Le Comité contre la torture a examiné le troisième rapport périodique de la Valdorie (CAT/C/XVD/3) à ses 9897e et 9900e séances, les 4 et 5 mai 2099, et a adopté les présentes observations finales à sa 9910e séance, le 11 mai 2099.',
    '# A.Introduction',
    '2.Le Comité remercie l’État partie d’avoir accepté la procédure simplifiée.',
    '# B.Aspects positifs',
    '3.Le Comité salue l’adoption d’une loi qui érige la torture en crime.',
    '# C.Principaux sujets de préoccupation et recommandations',
    '# Définition de la torture',
    '10.Le Comité est préoccupé par le fait que la tentative n’est pas punie (art. 1er et 4).',
    '11.L’État partie devrait :',
    'a)Ériger la tentative de torture en infraction ;',
    'b)Supprimer la prescription (voir par. 20 et 41 a) et d) à f)).',
    '# Non-refoulement',
    '12.Le Comité regrette que des personnes soient renvoyées de nuit (art. 3).',
    '13.Le Comité recommande à l’État partie d’entendre chaque personne avant tout renvoi.',
    '# Procédure de suivi',
    '14.Le Comité invite l’État partie à lui faire parvenir, d’ici au 13 mai 2100, des renseignements sur la suite donnée à ses recommandations (voir par. 11 a) et 13).',
    '# Autres questions',
    '15.L’État partie est invité à diffuser largement le rapport et les présentes observations finales.',
    '16.Le Comité invite l’État partie à soumettre son prochain rapport périodique, qui sera le quatrième, d’ici au 13 mai 2103.',
  ].map((line) => line.replace(/^1([0-6])\./, (_, digit: string) => `${Number(digit) + 4}.`)),
  notes: ['* Adoptées par le Comité à sa cinquante-neuvième session (20 avril-13 mai 2099).'],
}

export const spanish: Invented = {
  symbol: 'CAT/C/XVD/CO/3',
  cover: [
    'Naciones Unidas',
    'CAT/C/XVD/CO/3',
    'Convención contra la Tortura',
    'Distr. general',
    '30 de mayo de 2099',
    'Español',
    'Original: inglés',
  ],
  title: ['Comité contra la Tortura', 'Observaciones finales sobre el tercer informe periódico de Valdoria*'],
  lines: [
    '1.El Comité contra la Tortura examinó el tercer informe periódico de Valdoria (CAT/C/XVD/3) en sus sesiones 9897ª y 9900ª, celebradas los días 4 y 5 de mayo de 2099, y aprobó las presentes observaciones finales en su 9910ª sesión, celebrada el 11 de mayo de 2099.',
    '# A.Introducción',
    '2.El Comité agradece al Estado parte que haya aceptado el procedimiento simplificado.',
    '# B.Aspectos positivos',
    '3.El Comité acoge con satisfacción la ley que tipifica la tortura.',
    '# C.Principales motivos de preocupación y recomendaciones',
    '# Definición de la tortura',
    '4.Preocupa al Comité que la tentativa no sea punible (arts. 1 y 4).',
    '5.El Estado parte debe:',
    'a)Tipificar la tentativa;',
    'b)Suprimir la prescripción (véanse los párrs. 20 y 41 a) y d) a f)).',
    '# No devolución',
    '6.El Comité lamenta que se devuelva a personas de noche (art. 3).',
    '7.El Comité insta al Estado parte a que oiga a cada persona antes de su devolución.',
    '# Procedimiento de seguimiento',
    '8.El Comité solicita al Estado parte que facilite, a más tardar el 13 de mayo de 2100, información sobre el seguimiento dado a sus recomendaciones (véanse los párrs. 5 a) y 7).',
    '# Otras cuestiones',
    '9.Se pide al Estado parte que difunda ampliamente el informe y las presentes observaciones finales.',
    '10.El Comité solicita al Estado parte que presente su próximo informe periódico, que será el cuarto, a más tardar el 13 de mayo de 2103.',
  ],
  notes: ['* Aprobadas por el Comité en su 59º período de sesiones (20 de abril a 13 de mayo de 2099).'],
}
