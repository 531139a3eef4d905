// By when a text asks for something: days, months and periods in the words of three languages, and requests for follow-up.
import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../../scrapers/lib/committee-text/read-deadline.ts'
import { askedIn } from '../../../scrapers/lib/committee-text/references.ts'
import { readSession, readSittings } from '../../../scrapers/lib/committee-text/session.ts'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const adopted = '2088-05-24'

it.each<[string, string | null, string | null]>([
  ['provide, by Friday, 13 May 2089, information', '2089-05-13', null],
  ['submit, no later than 28 May 2089, a response', '2089-05-28', null],
  ['provide, on 28 May 2089 at the latest, information', '2089-05-28', null],
  ['send, on or before 1 May 2089, its response', '2089-05-01', null],
  ['provide, within one year, information', '2089-05-24', null],
  ['provide, within the next year, information', '2089-05-24', null],
  ['provide, within 18 months of the adoption, information', '2089-11-24', null],
  ['report, by the end of May 2089, on', null, '2089-05'],
  ['provide, with all speed, information', null, null],
  ['fournir, avant le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, pour le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, d’ici au 1ᵉʳ mai 2089, des renseignements', '2089-05-01', null],
  ['fournir, au plus tard le vendredi 13 mai 2089, des renseignements', '2089-05-13', null],
  ['fournir, jusqu’au 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, le 28 mai 2089 au plus tard, des renseignements', '2089-05-28', null],
  ['fournir, dans un délai d’un an, des renseignements', '2089-05-24', null],
  ['fournir, dans les douze mois, des renseignements', '2089-05-24', null],
  ['fournir, d’ici à mai 2089, des renseignements', null, '2089-05'],
  ['facilite, para el 28 de mayo de 2089, información', '2089-05-28', null],
  ['presente su informe a más tardar el 28 de mayo de 2092 e incluya en él datos', '2092-05-28', null],
  ['presente, antes del 1 de mayo de 2092 e inmediatamente, su informe', '2092-05-01', null],
  ['facilite, no más tarde del 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, antes del 1.º de mayo de 2089, información', '2089-05-01', null],
  ['facilite, antes del primero de mayo de 2089, información', '2089-05-01', null],
  ['facilite, a más tardar el viernes 13 de mayo de 2089, información', '2089-05-13', null],
  ['facilite, como máximo el 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, en un plazo de un año, información', '2089-05-24', null],
  ['facilite, dentro de los 12 meses siguientes a la aprobación, información', '2089-05-24', null],
  ['facilite, dentro de un plazo de doce meses, información', '2089-05-24', null],
  ['presentar su cuarto informe periódico en julio de 2092', null, '2092-07'],
  ['provide, not later than by 28 May 2089, information', '2089-05-28', null],
  ['provide, in advance of 28 May 2089, information', '2089-05-28', null],
  ['provide, ahead of 28 May 2089, information', '2089-05-28', null],
  ['provide, not later than May 2089, information', null, '2089-05'],
  ['provide, prior to the end of May 2089, information', null, '2089-05'],
  ['fournir, antérieurement au 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, préalablement au 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, pas plus tard que le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, à la fin du mois de mai 2089, des renseignements', null, '2089-05'],
  ['facilite, con anterioridad al 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, con antelación al 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, previo al 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, no después del 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, a más tardar para el 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, antes de finalizar el mes de mayo de 2089, información', null, '2089-05'],
  ['facilite, antes de que finalice mayo de 2089, información', null, '2089-05'],
  ['facilite, a fines de mayo de 2089, información', null, '2089-05'],
  ['facilite, con fecha límite de 28 de mayo de 2089, información', '2089-05-28', null],
  ['facilite, con fecha límite del 28 de mayo de 2089, información', '2089-05-28', null],
  ['provide, within one year, that is on 28 May 2089, information', '2089-05-28', null],
  ['fournir, dans un délai d’un an, soit le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['fournir, dans un délai d’un an, c’est-à-dire le 28 mai 2089, des renseignements', '2089-05-28', null],
  ['facilite, en un plazo de un año, es decir, el 28 de mayo de 2089, información', '2089-05-28', null],
])('%s', (text, day, month) => {
  const found = readDeadline(text, { adopted })
  expect([found.day, found.month]).toEqual([day, month])
})

it.each<[string, string | null, RegExp]>([
  ['within one year', adopted, /^$/],
  ['inform it within twelve months of the measures taken to implement them', adopted, /^$/],
  ['within one year', null, /its day is not printed/],
  ['within one year of the publication', adopted, /not counted from the adoption/],
  ['by 28.05.2089', adopted, /"28.05.2089" is not computed/],
  ['within 180 days', adopted, /"within 180 days" is not computed/],
  ['dans un délai de trente jours', adopted, /is not computed/],
  ['en un plazo de 180 días', adopted, /is not computed/],
  ['antes de que transcurra un año', adopted, /is not computed/],
  ['within four years, that is, by July 2092', adopted, /only the month is printed \(2092-07\)/],
  ['dans un délai de quatre ans, soit en juillet 2092', adopted, /only the month is printed \(2092-07\)/],
  ['en el plazo de cuatro años, es decir, en julio de 2092', adopted, /only the month is printed \(2092-07\)/],
  ['by the end of 2092', adopted, /only the year/],
  ['in July 2092', adopted, /only the month/],
  ['information as at 28 May 2089', adopted, /not known as a deadline/],
])('doubts of "%s" (adopted %s)', (text, day, doubt) =>
  expect(readDeadline(text, { adopted: day }).doubt ?? '').toMatch(doubt),
)

it('names the rule of a period', () => {
  expect(readDeadline('within one year', { adopted }).rule).toBe(
    'one year after the adoption on 2088-05-24 ("within one year"): no day is printed',
  )
})

const review = { adopted, distributed: '2088-06-12' }

it.each<[string, string | null, RegExp]>([
  ['submit its common core document by 28 May 2089 and its next periodic report by 28 May 2092', '2092-05-28', /^$/],
  [
    'is invited to accept, by 28 May 2089, the simplified procedure. Its next report is due on 28 May 2092.',
    '2092-05-28',
    /^$/,
  ],
  [
    'Its next report is due on 28 May 2092. It is invited to agree, by 28 May 2089, to that procedure.',
    '2092-05-28',
    /^$/,
  ],
  ['The next report, which was due on 24 June 2087, should be submitted by 28 May 2092.', '2092-05-28', /^$/],
  ['The next report, which was due on 24 June 2089, should be submitted by 28 May 2092.', '2092-05-28', /^$/],
  [
    'Le rapport, qui devait être soumis le 24 juin 2087, doit être présenté au plus tard le 28 mai 2092.',
    '2092-05-28',
    /^$/,
  ],
  [
    'presente el documento básico antes del 28 de mayo de 2089 y su informe antes del 28 de mayo de 2092',
    '2092-05-28',
    /^$/,
  ],
  ['a list of issues prior to 28 May 2092, the date by which its combined reports are due', '2092-05-28', /^$/],
  ['submit, by 28 May 2092, its report', '2092-05-28', /^$/],
  ['submit its third report by 28 May 2092 and its fourth report by 28 May 2096', null, /several deadlines/],
  ['submit its next periodic report, due on 28 May 2092, by 28 November 2092', '2092-11-28', /^$/],
  ['submit its next periodic report by 28 May 2092, or by 28 November 2092', null, /several deadlines/],
  ['submit its next report by 24 May 2084', null, /in the past/],
  ['will, by 28 May 2090, transmit a list of issues', null, /another duty/],
  [
    'The State party will receive in 2094 the Committee’s list of issues prior to the submission of the report and will be expected to submit within one year its replies. The next dialogue will take place in 2096.',
    null,
    /list of issues that is to come first \(2094\)/,
  ],
  [
    'l’État partie recevra en 2094 la liste de points établie avant la soumission du rapport et devra soumettre dans un délai d’un an ses réponses à celle-ci',
    null,
    /list of issues that is to come first \(2094\)/,
  ],
  [
    'el Estado parte recibirá en 2094 la lista de cuestiones previa a la presentación del informe y dispondrá de un año para presentar sus respuestas',
    null,
    /list of issues that is to come first \(2094\)/,
  ],
  [
    'submit its next report by 28 May 2092. The Committee will transmit a list of issues in 2091, and the replies to that list will be the report',
    '2092-05-28',
    /^$/,
  ],
  ['Se espera su próximo informe hacia el término de mayo de 2092.', null, /the words around 2092/],
  ['Fija como fecha del próximo informe el día 28 de mayo del año 2092.', null, /the words around 2092-05-28/],
  ['The next report is expected towards the close of 2092.', null, /the words around 2092/],
  ['submit its report within four years of the entry into force of the amendment', null, /not counted from/],
  [
    'submit its next report four years after the submission of its reply',
    null,
    /"four years after the" is not computed/,
  ],
  ['présenter son prochain rapport quatre ans après la réception de la liste', null, /is not computed as a deadline/],
  ['Its report of 2085 (CAT/C/XVF/2092) was late.', null, /^$/],
])('the next report: "%s"', (text, day, doubt) => {
  const read = readDeadline(text, { ...review, duty: 'next report' })
  expect(read.day).toBe(day)
  expect(read.doubt ?? '').toMatch(doubt)
})

it.each<[string, string | null, RegExp]>([
  ['regrets that information due by 28 May 2085 is missing and asks for it by 28 May 2089', '2089-05-28', /^$/],
  ['provide information by 28 May 2085', null, /in the past/],
  ['within six months on paragraph 5 and within one year on paragraph 6', null, /several periods/],
  ['by 28 May 2089 on paragraph 5 and by 28 May 2090 on paragraph 6', null, /several deadlines/],
  [
    'within ninety days, to report on paragraph 5, and, by 28 May 2089, on paragraph 6',
    null,
    /\(2089-05-28; "within ninety days"\), each for a part/,
  ],
  ['provide information by 28 May 2089; its next report is due on 28 May 2092', '2089-05-28', /^$/],
  ['report within one year of the entry into force of the Act', null, /not counted from the adoption/],
  ['report within one year of receiving the report of the Subcommittee', null, /not counted from the adoption/],
  ['inform it, within one year, of the measures taken', '2089-05-24', /^$/],
  ['report within one year after the visit of its experts', null, /not counted from the adoption/],
  ['rendre compte dans un délai d’un an à compter de l’entrée en vigueur de la loi', null, /not counted from/],
  ['informe en el plazo de un año desde la entrada en vigor de la ley', null, /not counted from the adoption/],
  ['informe en el plazo de un año a contar desde la notificación de las observaciones', null, /not counted from/],
  ['report within one year of the adoption of the present observations', '2089-05-24', /^$/],
  [
    'rendre compte dans un délai d’un an à compter de la date d’adoption des présentes observations',
    '2089-05-24',
    /^$/,
  ],
  ['informe en el plazo de un año a partir de la aprobación de las presentes observaciones', '2089-05-24', /^$/],
  ['report on paragraph 5 within 90 days and on paragraph 7 within one year', null, /several times .*each for a part/],
  ['report on paragraph 5 within one year and, in June 2090, on paragraph 7', null, /several times .*2090-06/],
  [
    'informe sobre el párrafo 5 en un plazo de 90 días y sobre el párrafo 7 en un plazo de un año',
    null,
    /several times/,
  ],
  [
    'rende compte du paragraphe 5 dans un délai de 90 jours et du paragraphe 7 dans un délai d’un an',
    null,
    /several times/,
  ],
  ['provide, by 31 June 2089, information', null, /no calendar has the day "31 June 2089"/],
  ['facilite, a más tardar el 31 de junio de 2089, información', null, /no calendar has the day/],
])('follow-up: "%s"', (text, day, doubt) => {
  const read = readDeadline(text, { ...review, duty: 'follow-up' })
  expect(read.day).toBe(day)
  expect(read.doubt ?? '').toMatch(doubt)
})

it('never takes a day before the distribution where no adoption is printed', () => {
  const read = readDeadline('by 28 May 2087', { adopted: null, distributed: '2088-06-12', duty: 'next report' })
  expect(read.day).toBeNull()
})

it.each<[Tongue, string, string | null, string | null, RegExp]>([
  ['en', 'The fourth report falls due on 28 May 2092.', '2092-05-28', null, /^$/],
  ['en', 'The date for submission of the fourth report is 28 May 2092.', '2092-05-28', null, /^$/],
  [
    'en',
    'The deadline for the submission of the fourth periodic report is set at 28 May 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  ['en', 'The submission of the fourth report is scheduled for 28 May 2092.', '2092-05-28', null, /^$/],
  ['fr', 'Le quatrième rapport périodique devrait être soumis le 28 mai 2092.', '2092-05-28', null, /^$/],
  [
    'fr',
    'La date limite de présentation du quatrième rapport périodique est fixée au 28 mai 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  ['fr', 'La date de présentation du quatrième rapport périodique est le 28 mai 2092.', '2092-05-28', null, /^$/],
  ['fr', 'L’échéance de présentation du quatrième rapport est le 28 mai 2092.', '2092-05-28', null, /^$/],
  ['fr', 'Le prochain rapport est à présenter le 28 mai 2092.', '2092-05-28', null, /^$/],
  ['fr', 'Le quatrième rapport devra être remis au plus tard le 28 mai 2092.', '2092-05-28', null, /^$/],
  ['es', 'La fecha de presentación del cuarto informe es el 28 de mayo de 2092.', '2092-05-28', null, /^$/],
  [
    'es',
    'La fecha límite para presentar el cuarto informe periódico es el 28 de mayo de 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'es',
    'La fecha de presentación del próximo informe queda fijada para el 28 de mayo de 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  ['fr', 'Le Comité attend le quatrième rapport périodique pour mai 2092.', null, '2092-05', /only the month/],
  [
    'en',
    'The Committee has fixed 28 May 2092 as the date for the submission of the next periodic report.',
    '2092-05-28',
    null,
    /^$/,
  ],
  ['en', 'The due date of the fourth periodic report of the State party is 28 May 2092.', '2092-05-28', null, /^$/],
  [
    'fr',
    'Le Comité a fixé au 28 mai 2092 la date à laquelle l’État partie devra soumettre son prochain rapport périodique.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'es',
    'El Comité ha fijado el 28 de mayo de 2092 como fecha de presentación del próximo informe periódico.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'fr',
    'L’État partie devrait soumettre son prochain rapport périodique au cours de l’année 2092.',
    null,
    null,
    /2092/,
  ],
  ['es', 'El Estado parte debería presentar su próximo informe periódico en el curso de 2092.', null, null, /2092/],
  [
    'es',
    'El Comité espera recibir el cuarto informe periódico a más tardar el 28 de mayo de 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'en',
    'The Committee will, by 28 May 2090, transmit a list of issues. The replies to that list will be its fourth periodic report.',
    null,
    null,
    /another duty/,
  ],
  ['en', 'Its next report should reach the Committee by 28 May 2092.', '2092-05-28', null, /^$/],
  [
    'en',
    'The Committee asks for the fourth report not later than four years from the adoption of the present concluding observations.',
    '2092-05-24',
    null,
    /^$/,
  ],
  [
    'en',
    'The State party should submit its next periodic report four years from now.',
    null,
    null,
    /"four years from now" is not computed/,
  ],
  ['en', 'The deadline for the fourth periodic report is 28 May 2092.', '2092-05-28', null, /^$/],
  [
    'en',
    'The fourth periodic report shall be submitted no later than on the 28th of May 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'en',
    'The fourth periodic report of the State party should be submitted to the Committee on or before 28 May 2092.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'en',
    'The State party is invited to submit its next report by 28 May 2092, in accordance with General Assembly resolution 68/268 of 9 April 2014.',
    '2092-05-28',
    null,
    /^$/,
  ],
  [
    'en',
    'The next periodic report of the State party should be submitted in May 2092.',
    null,
    '2092-05',
    /only the month/,
  ],
  [
    'en',
    'In line with the predictable review cycle, the Committee will transmit to the State party in 2094 a list of issues, and the State party will have one year to respond to it.',
    null,
    null,
    /list of issues that is to come first/,
  ],
  [
    'fr',
    'Le Comité, qui suit le cycle d’examen prévisible, communiquera en 2094 une liste de points, et l’État partie aura un an pour y répondre.',
    null,
    null,
    /list of issues that is to come first/,
  ],
  ['fr', 'Le Comité fixe au 28 mai 2092 la date de présentation du prochain rapport.', '2092-05-28', null, /^$/],
  ['fr', 'L’État partie présentera son quatrième rapport le 28 mai 2092.', '2092-05-28', null, /^$/],
  ['fr', 'Le quatrième rapport périodique est attendu le 28 mai 2092.', '2092-05-28', null, /^$/],
  [
    'es',
    'El Comité fija el 28 de mayo de 2092 como fecha de presentación del próximo informe.',
    '2092-05-28',
    null,
    /^$/,
  ],
  ['es', 'El cuarto informe periódico se presentará el 28 de mayo de 2092.', '2092-05-28', null, /^$/],
  [
    'es',
    'El Estado parte presentará su próximo informe antes de finales de mayo de 2092.',
    null,
    '2092-05',
    /only the month/,
  ],
])('%s: "%s" is about the next report', async (tongue, text, due, dueMonth, doubt) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect(found.nextReport).toMatchObject({ paragraph: '6', due, dueMonth })
  expect(found.warnings.filter((one) => one.includes('next report:')).join()).toMatch(doubt)
})

describe('a request for follow-up', () => {
  const headings: Record<Tongue, string> = {
    en: '# Follow-up procedure',
    fr: '# Suivi des observations finales',
    es: '# Seguimiento de las observaciones finales',
  }
  const request = (tongue: Tongue, when: string): string =>
    ({
      en: `The Committee requests the State party to provide, ${when}, information on the recommendations contained in paragraphs 2 and 3.`,
      fr: `Le Comité demande à l’État partie de lui fournir, ${when}, des renseignements sur les recommandations figurant aux paragraphes 2 et 3.`,
      es: `El Comité pide al Estado parte que le facilite, ${when}, información sobre las recomendaciones que figuran en los párrafos 2 y 3.`,
    })[tongue]
  const asksBefore = (tongue: Tongue): string[] => [2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`)

  it.each<[Tongue, string, boolean]>([
    ['en', 'without delay', true],
    ['en', 'within twelve months', false],
    ['fr', 'sans retard', true],
    ['fr', 'avant le 28 mai 2089', false],
    ['es', 'cuanto antes', true],
    ['es', 'para el 28 de mayo de 2089', false],
  ])('%s, %s (under its heading: %s)', async (tongue, when, headed) => {
    const lines = [...asksBefore(tongue), ...(headed ? [headings[tongue]] : []), `6. ${request(tongue, when)}`]
    const found = await readText(tongue, lines)
    expect(found.followUp).toMatchObject({ paragraph: '6', paragraphs: ['2', '3'] })
  })

  it.each<[Tongue, string]>([
    ['en', 'with all deliberate speed'],
    ['fr', 'toutes affaires cessantes'],
    ['es', 'con la mayor diligencia'],
  ])('%s, %s: an unknown wording is a doubt', async (tongue, when) => {
    const found = await readText(tongue, [...asksBefore(tongue), `6. ${request(tongue, when)}`])
    expect(found.followUp).toMatchObject({ paragraph: '6', due: null })
    expect(found.warnings.join()).toContain('para. 6: follow-up: no deadline is printed in words that are known')
  })

  it.each<[Tongue, string, string]>([
    ['en', 'The Committee designates paragraph 3 for follow-up and expects a reply by 28 May 2089.', '2089-05-28'],
    ['en', 'The follow-up information on paragraph 3 is expected by 28 May 2089 at the latest.', '2089-05-28'],
    [
      'en',
      'Within two years, the State party should report to the Committee on the implementation of paragraph 3.',
      '2090-05-24',
    ],
    ['en', 'The Committee would appreciate receiving, by 28 May 2089, an update on paragraph 3.', '2089-05-28'],
    ['en', 'Please submit, not later than 28 May 2089, replies concerning paragraph 3.', '2089-05-28'],
    [
      'fr',
      'Dans un délai de deux ans, l’État partie devrait faire rapport au Comité sur l’application du paragraphe 3.',
      '2090-05-24',
    ],
    ['fr', 'Le Comité souhaite recevoir pour le 28 mai 2089 une note sur le paragraphe 3.', '2089-05-28'],
    [
      'es',
      'Dentro del plazo de un año, el Estado parte debería informar al Comité sobre la aplicación del párrafo 3.',
      '2089-05-24',
    ],
    ['es', 'El Comité pide al Estado parte que le informe, en el plazo de dos años, sobre el párrafo 3.', '2090-05-24'],
    [
      'es',
      'El Comité agradecería recibir, a más tardar el 28 de mayo de 2089, datos sobre el párrafo 3.',
      '2089-05-28',
    ],
  ])('%s: %s (without its heading)', async (tongue, text, due) => {
    const found = await readText(tongue, [...asksBefore(tongue), `6. ${text}`])
    expect(found.followUp).toMatchObject({ paragraph: '6', due, paragraphs: ['3'] })
  })

  it('knows paragraphs by the name "apartados", and doubts those that the document lacks', async () => {
    const text =
      'El Comité pide al Estado parte que facilite, a más tardar el 28 de mayo de 2089, información sobre los apartados 2 y 16.'
    const found = await readText('es', [...asksBefore('es'), `6. ${text}`])
    expect(found.followUp).toMatchObject({ due: '2089-05-28', paragraphs: ['2', '16'] })
    expect(found.warnings).toContain('para. 6: follow-up: the document has no paragraph 16')
  })

  it('reads days and sessions with marked ordinals', async () => {
    const found = await readText('es', asksBefore('es'))
    expect([found.adoptionDates, found.meetings]).toEqual([['2088-05-24'], ['9301']])
  })
})

it.each<[Tongue, string, string]>([
  [
    'en',
    'In accordance with rule 72, the State party should submit, by 28 May 2089, a written account of the measures taken to implement paragraphs 2 and 3 above.',
    '# Other matters',
  ],
  [
    'en',
    'The State party should send, by 28 May 2089, a detailed reply on paragraphs 2 and 3 above.',
    '# Other matters',
  ],
  [
    'fr',
    'L’État partie devrait communiquer, avant le 28 mai 2089, des informations sur l’application des paragraphes 2 et 3.',
    '# Questions diverses',
  ],
  [
    'es',
    'El Estado parte debe facilitar, antes del 28 de mayo de 2089, datos sobre el cumplimiento de los párrafos 2 y 3.',
    '# Otras cuestiones',
  ],
])('%s: %s is a request for follow-up, whatever its heading', async (tongue, text, heading) => {
  const found = await readText(tongue, [`2. ${ask[tongue]}`, `3. ${ask[tongue]}`, heading, `4. ${text}`])
  expect(found.followUp).toMatchObject({ paragraph: '4', due: '2089-05-28', paragraphs: ['2', '3'] })
})

it.each([
  'provide, by 28 May 2089, information on paragraph 3. In the previous concluding observations, paragraphs 4 and 5 had been selected.',
  'appreciates its replies to the previous concluding observations, in which paragraphs 4 and 5 were selected, and asks for information on paragraph 3.',
  'fournir des renseignements sur le paragraphe 3. Dans les précédentes observations finales, les paragraphes 4 et 5 étaient retenus.',
  'facilite información sobre el párrafo 3. En las anteriores observaciones finales, los párrafos 4 y 5 se habían elegido.',
])('paragraphs that an earlier text selected are not asked about: %s', (text) => {
  expect(askedIn(text, null)).toMatchObject({ named: ['3'], foreign: ['4', '5'] })
})

it('a clause that names paragraphs is no aside', () => {
  const text = 'le renseigner, pour le 1er juin 2089, sur la suite donnée aux paragraphes 3 et 4.'
  expect(askedIn(text, null).named).toEqual(['3', '4'])
})

it.each([
  'aprobó las presentes observaciones finales en su 9320.a sesión, celebrada el 24 de mayo de 2088.',
  'aprobó las presentes observaciones finales en su 9320a. sesión, celebrada el 24 de mayo de 2088.',
  'aprobó las presentes observaciones finales en su 9320.ᵃ sesión, celebrada el 24 de mayo de 2088.',
])('the day of adoption: %s', (text) => {
  const before =
    'El Comité examinó el informe de Kestria en sus sesiones 9301.a y 9304.a, celebradas los días 10 y 11 de mayo de 2088, y '
  expect(readSittings(before + text).adoptionDates).toEqual(['2088-05-24'])
})

it.each(['9301a. y 9304a.', '9301ª. y 9304ª.', '9301.ᵃ y 9304.ᵃ', 'núms. 9301 y 9304', 'números 9301 y 9304'])(
  'the days of consideration: sesiones %s',
  (meetings) => {
    const text = `El Comité examinó el informe de Kestria en sus sesiones ${meetings}, celebradas los días 10 y 11 de mayo de 2088.`
    expect(readSittings(text)).toMatchObject({ meetings: ['9301', '9304'], consideredOn: ['2088-05-10', '2088-05-11'] })
  },
)

it.each([
  'Le Comité a examiné le rapport à ses séances nos 9301 et 9304, tenues les 10 et 11 mai 2088.',
  'Le Comité a examiné le rapport à ses séances n° 9301 et n° 9304, tenues les 10 et 11 mai 2088.',
  'The Committee considered the report at its meetings Nos. 9301 and 9304, held on 10 and 11 May 2088.',
])('%s', (text) =>
  expect(readSittings(text)).toMatchObject({ meetings: ['9301', '9304'], consideredOn: ['2088-05-10', '2088-05-11'] }),
)

it.each(['949o.', '949º.', '949avo.', '949.º'])('the session: %s', (ordinal) => {
  const note = `* Aprobadas por el Comité en su ${ordinal} período de sesiones (3 a 28 de mayo de 2088).`
  expect(readSession([note], '', [], '')).toMatchObject({ session: 949, sessionCloses: '2088-05-28' })
})

describe('days of one document that contradict each other', () => {
  const asked = (reply: string, report: string) => [
    `2. ${ask.en}`,
    `3. ${ask.en}`,
    `4. The Committee requests the State party to provide, by ${reply}, information on follow-up to the recommendation in paragraph 2.`,
    `5. The State party is invited to submit its next periodic report by ${report}.`,
  ]
  const doubts = async (lines: string[]) =>
    (await readText('en', lines)).warnings.filter((one) => /is later than/.test(one))
  it.each<[string, string, number]>([
    ['28 May 2093', '28 May 2092', 1],
    ['June 2092', '28 May 2092', 1],
    ['28 May 2089', '28 May 2092', 0],
    ['28 May 2092', 'May 2092', 0],
  ])('a reply due %s and a report due %s: %i', async (reply, report, count) =>
    expect(await doubts(asked(reply, report))).toHaveLength(count),
  )
  it('a session whose days cannot be read is told, and the document is read', async () => {
    const note = '* Adopted by the Committee at its 949th session (28 May–3 May 2088).'
    const found = await readText('en', [...asked('28 May 2089', '28 May 2092'), note])
    expect(found).toMatchObject({ session: 949, sessionOpens: null, sessionCloses: null })
    expect(found.warnings).toContain('the days of the session cannot be read: "28 May–3 May 2088"')
  })
})

it.each<[Tongue, string]>([
  ['en', 'The State party should submit its next periodic report in advance of 28 May 2092.'],
  ['fr', 'L’État partie devrait soumettre son prochain rapport périodique antérieurement au 28 mai 2092.'],
  ['es', 'El Estado parte debe presentar su próximo informe periódico con anterioridad al 28 de mayo de 2092.'],
  ['es', 'Se invita al Estado parte a presentar su próximo informe periódico, previo al 28 de mayo de 2092.'],
])('the next report in words that are seldom used (%s): %s', async (tongue, asked) => {
  const more = [3, 4, 5, 6, 7].map((number) => `${number}. ${ask[tongue]}`)
  const { nextReport, units, warnings } = await readText(tongue, [`2. ${ask[tongue]}`, ...more, `8. ${asked}`])
  expect(nextReport?.due).toBe('2092-05-28')
  expect(units.find(({ number }) => number === '8')?.unitType).toBe('next_report')
  expect(warnings.join()).not.toContain('are not known as a deadline')
})

describe('a request for follow-up in plain words', () => {
  it.each<[Tongue, string, string[]]>([
    [
      'en',
      'The Committee asks the State party to provide information, on or before 28 May 2089, on the recommendations in paras. 3 and 5.',
      ['2089-05-28'],
    ],
    [
      'en',
      'The Committee requests information within one year on the measures taken in response to the recommendations in paragraphs 3 and 5.',
      [],
    ],
    [
      'fr',
      'Le Comité invite l’État partie à le renseigner, d’ici à mai 2089, sur les mesures prises pour appliquer les recommandations figurant aux paragraphes 3 et 5.',
      ['2089-05'],
    ],
    [
      'es',
      'El Comité invita al Estado parte a informarle, para mayo de 2089, de las medidas adoptadas para aplicar las recomendaciones de los párrafos 3 y 5.',
      ['2089-05'],
    ],
  ])('%s: "%s"', async (tongue, request, due) => {
    const found = await readText(tongue, [
      `2. ${worry[tongue]}`,
      `3. ${ask[tongue]}`,
      `4. ${worry[tongue]}`,
      `5. ${ask[tongue]}`,
      `6. ${request}`,
    ])
    const { followUp } = found
    expect(followUp?.paragraphs).toEqual(['3', '5'])
    expect([followUp?.due ?? followUp?.dueMonth].filter((one) => due.length > 0 && one)).toEqual(due)
  })
})

describe('a next report that is asked for without a day', () => {
  it.each<[Tongue, string, string]>([
    ['en', 'The State party is urged to submit its third report in due time.', 'next_report'],
    ['fr', 'Le Comité invite l’État partie à présenter son troisième rapport.', 'next_report'],
    ['fr', 'L’État partie devrait soumettre son prochain rapport sans délai.', 'next_report'],
    ['fr', 'Le Comité invite l’État partie à présenter, dans son prochain rapport, des données.', 'recommendation'],
    ['es', 'El Comité invita al Estado parte a presentar su tercer informe.', 'next_report'],
    ['es', 'El Comité pide al Estado parte que presente su próximo informe a la brevedad.', 'next_report'],
    ['es', 'El Estado parte debe presentar, en su próximo informe, datos al respecto.', 'recommendation'],
  ])('%s: %s', async (tongue, text, unitType) =>
    expect(rowsOf(await readText(tongue, [`2. ${ask[tongue]}`, `3. ${ask[tongue]}`, `4. ${text}`])).at(-1)).toBe(
      `4 ${unitType}`,
    ),
  )
})
