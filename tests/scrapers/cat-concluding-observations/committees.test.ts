// What closes a text, in the manners of eight committees: which paragraph asks for follow-up, the next report or a wide reading.
import { describe, expect, it } from 'vitest'
import { firstDueDay } from '../../../scrapers/lib/committee-text/due-days.ts'
import { endMatterType } from '../../../scrapers/lib/committee-text/end-matter.ts'
import { withoutLaw } from '../../../scrapers/lib/committee-text/law.ts'
import { articlesOf, askedIn, referencesOf } from '../../../scrapers/lib/committee-text/references.ts'
import { sectionOf } from '../../../scrapers/lib/committee-text/sections.ts'
import { readSession, readSittings } from '../../../scrapers/lib/committee-text/session.ts'

describe('endMatterType', () => {
  const rows: [heading: string, text: string, type: string | null][] = [
    [
      '',
      'In accordance with rule 71, paragraph 5, of its rules of procedure, the State party should provide, within one year, relevant information on its implementation of the recommendations made in paragraphs 5 and 6 above.',
      'follow_up_request',
    ],
    [
      '',
      'By 24 September 2092 at the latest, the State party should provide relevant information on the implementation of the recommendations contained in paragraphs 8 (bill), 10 and 12.',
      'follow_up_request',
    ],
    [
      '',
      'The Committee requests the State party, in its next periodic report, due to be submitted on 27 July 2097, to provide up-to-date information on all its recommendations.',
      'next_report',
    ],
    [
      '',
      'The Committee requests the State party to provide, in its next periodic report, due by 27 July 2097, information on all its recommendations.',
      'next_report',
    ],
    [
      'Next report',
      'The Committee invites the State party to submit its combined fifth and sixth periodic reports by 9 March 2091 and to include therein information on the follow-up to the recommendations. The report should not exceed 21,200 words (see General Assembly resolution 68/268, para. 16).',
      'next_report',
    ],
    [
      'Next periodic report',
      'The Committee draws the State party’s attention to its harmonized guidelines.',
      'next_report',
    ],
    [
      'Dissemination',
      'It urges the State party to give priority to the present concluding observations between now and the submission of the next periodic report. It requests the timely dissemination of the concluding observations.',
      'dissemination',
    ],
    [
      '',
      'Under article 29 (4) of the Convention, the Committee requests the State party to submit, no later than 24 September 2097, specific and updated information on the implementation of all its recommendations.',
      'next_report',
    ],
    [
      '',
      'The Committee draws attention to the particular importance of recommendations 6 and 7 and requests information in its next periodic report on them.',
      'other',
    ],
    [
      '',
      'The Committee has decided to request that the next periodic report, combining two, be submitted by 21 June 2098.',
      'next_report',
    ],
    ['', 'The Committee sets 15 August 2096 as the date of submission of the third periodic report.', 'next_report'],
    [
      '',
      'Le Comité invite l’État partie à lui communiquer, d’ici un an, sa réponse aux recommandations figurant aux paragraphes 8 et 9.',
      'follow_up_request',
    ],
    [
      '',
      'El Comité pide al Estado parte que, dentro de un año, le proporcione información sobre las recomendaciones que figuran en los párrafos 10 y 21 b).',
      'follow_up_request',
    ],
    ['', 'It recommends that its conclusions and recommendations be published in all languages.', 'dissemination'],
    ['', 'The State party is invited to disseminate widely the report.', 'dissemination'],
    ['', 'The concluding observations should be brought to the attention of all judges.', 'dissemination'],
    ['', 'The Committee wishes the State party to distribute these conclusions widely.', 'dissemination'],
    ['', 'The report of the inquiry should be brought to the attention of Parliament.', null],
    ['', 'Les présentes observations finales devraient être portées à l’attention des juges.', 'dissemination'],
    ['', 'Le Comité souhaite que l’État partie diffuse largement les présentes conclusions.', 'dissemination'],
    ['', 'Il est recommandé de faire largement connaître les observations finales.', 'dissemination'],
    ['', 'L’État partie devrait faire connaître les conclusions de l’enquête.', null],
    ['', 'El Comité pide que las presentes observaciones finales se difundan ampliamente.', 'dissemination'],
    ['', 'Las presentes conclusiones deben señalarse a la atención de los jueces.', 'dissemination'],
    ['', 'Se exhorta al Estado parte a que dé a conocer las observaciones finales.', 'dissemination'],
    ['', 'El Estado parte debe dar a conocer las conclusiones de la investigación.', null],
    [
      '',
      'Conformément à l’article 71 du règlement intérieur, l’État partie devra faire parvenir, dans un délai d’un an, des renseignements sur la suite donnée à la recommandation formulée au paragraphe 9.',
      'follow_up_request',
    ],
    ['', 'The State party should publish the reports of the European Committee on prisons.', null],
    ['', 'The State party should ensure that the reports of the national mechanism are widely disseminated.', null],
    ['', 'L’État partie devrait publier le rapport du Sous-Comité.', null],
    ['', 'L’État partie devrait rendre publics les rapports du mécanisme national et y donner suite.', null],
    ['', 'L’État partie devrait publier un rapport annuel sur les décès en prison.', null],
    ['', 'Le Comité demande à l’État partie de diffuser le rapport qu’il a soumis.', 'dissemination'],
    ['', 'L’État partie est invité à publier son rapport périodique.', 'dissemination'],
    ['', 'El Estado parte debe publicar un informe anual sobre las muertes en prisión.', null],
    ['', 'Por último, el Estado parte debe publicar el informe del Subcomité.', null],
    ['', 'Se invita al Estado parte a difundir los informes presentados al Comité.', 'dissemination'],
    ['', 'The State party should present in its next periodic report figures on complaints.', null],
    ['', 'The State party should submit, in its next periodic report, figures on complaints.', null],
    ['', 'The Committee recommends that the present code be read with the next periodic report in mind.', null],
  ]
  it.each(rows)('%s %s', (heading, text, type) => {
    expect(endMatterType(text, sectionOf([heading]), true)).toBe(type)
  })
})

describe('numbers of laws', () => {
  it.each([
    ['rule 71, paragraph 5, and paragraphs 8 and 9', ['8', '9']],
    ['article 9, paragraph 1, of the Convention, in paragraphs 4 and 5 (b) above', ['4', '5(b)']],
    ['see paragraph 7 of its general comment No. 18', []],
    ['le paragraphe 2 de l’article 4, et les paragraphes 7 et 8', ['7', '8']],
    ['General Assembly resolution 68/268 (para. 16)', []],
    ['paragraphs 12 and 14 of the present document', ['12', '14']],
  ])('%s', (text, expected) => {
    expect(askedIn(text, null).named).toEqual(expected)
  })
  it('keep their place', () => {
    const text = 'under article 8, paragraph 6, of the Convention, see paragraph 3'
    expect(withoutLaw(text)).toHaveLength(text.length)
    expect(referencesOf(text, 'recommendation').map(({ paragraphs }) => paragraphs)).toEqual([['3']])
  })
  it.each([
    ['No court has applied it (art. 2, para. 1).', ['2(1)']],
    ['No court has applied it (arts. 2, para. 2, and 7).', ['2(2)', '7']],
    ['Elle est incomplète (art. 1er et 4).', ['1', '4']],
  ])('%s', (text, expected) => {
    expect(articlesOf(text, [])).toEqual(expected)
  })
  it('a State’s answer to earlier observations is cited, not repeated', () => {
    expect(referencesOf('As the State party replied (CAT/C/XVD/CO/2/Add.1)', 'concern')[0]?.kind).toBe('cites')
  })
})

describe('days', () => {
  it('reads a session whose days stand without brackets', () => {
    const title = 'Concluding observations adopted by the Human Rights Committee at its 105th session, 9–27 July 2092'
    expect(readSession([], title, [], '')).toEqual({
      session: 105,
      sessionOpens: '2092-07-09',
      sessionCloses: '2092-07-27',
    })
  })
  it.each([
    ['considered the report at its 9th to 11th meetings, held on 3 and 4 May 2092', ['9', '10', '11']],
    ['considered the report at its 895th and 898th meetings, held on 3 and 4 May 2092', ['895', '898']],
  ])('%s', (text, meetings) => {
    expect(readSittings(text).meetings).toEqual(meetings)
  })
  it.each([
    ['its next periodic report, due to be submitted on 27 July 2097, and', '2097-07-27'],
    ['The Committee sets 15 August 2096 as the date of submission', '2096-08-15'],
    ['a report to be submitted by 1 May 2097', '2097-05-01'],
  ])('%s', (text, day) => {
    expect(firstDueDay(text)).toBe(day)
  })
})
