// Paragraphs that may ask for follow-up or set the day of the next report in words that no row reads, or under a number far off.
import { expect, it } from 'vitest'
import { ask, readText, rowsOf, type Tongue } from './written.ts'

it.each<[Tongue, string, string[]]>([
  [
    'en',
    'The Committee requests the State party to provide, by 28 May 2089, information on the recommendations on:',
    ['(a) A definition of torture;', '(b) Registers, as contained in paragraphs 3 and 4.'],
  ],
  [
    'fr',
    'Le Comité prie l’État partie de lui fournir, avant le 28 mai 2089, des renseignements sur la suite donnée aux recommandations visant à :',
    ['a) Définir la torture ;', 'b) Ouvrir des registres, qui figurent aux paragraphes 3 et 4.'],
  ],
  [
    'es',
    'El Comité pide al Estado parte que le facilite, a más tardar el 28 de mayo de 2089, información sobre las recomendaciones relativas a:',
    ['a) La definición de la tortura;', 'b) Los registros, que figuran en los párrafos 3 y 4.'],
  ],
])('%s: a request for follow-up whose list names the paragraphs', async (tongue, stem, items) => {
  const lines = [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${stem}`, ...items]
  const found = await readText(tongue, lines)
  expect(found.followUp).toMatchObject({ paragraph: '6', due: '2089-05-28', paragraphs: ['3', '4'] })
  expect(rowsOf(found).slice(-2)).toEqual(['6(a) follow_up_request', '6(b) follow_up_request'])
})

it.each<[Tongue, string, RegExp]>([
  [
    'en',
    'The prison told of in paragraph 2 is to close by 28 May 2089.',
    /may ask for follow-up \(it names 2089-05-28 and paragraph 2/,
  ],
  [
    'fr',
    'La prison du paragraphe 2 fermera dans un délai d’un an.',
    /may ask for follow-up \(it names "dans un délai d’un an" and/,
  ],
  [
    'es',
    'La cárcel del párrafo 2 se cerrará en un plazo de un año.',
    /may ask for follow-up \(it names "en un plazo de un año" and/,
  ],
  ['en', 'The fourth report is looked for on 28 May 2092.', /may set the day of the next report \(2092-05-28\)/],
])('%s: "%s" is doubted, read as no duty', async (tongue, text, doubt) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect([found.followUp, found.nextReport]).toEqual([null, null])
  expect(found.warnings.join()).toMatch(doubt)
  expect(found.warnings.join()).toContain('para. 6: may')
})

it.each<[Tongue, string, string | null]>([
  [
    'en',
    'The Committee regrets that the State party did not provide, within one year, the information requested under the follow-up procedure on paragraphs 2 and 4.',
    null,
  ],
  [
    'fr',
    'Le Comité regrette que l’État partie n’ait pas fourni, dans le délai d’un an, les renseignements demandés au titre de la procédure de suivi sur les paragraphes 2 et 4.',
    null,
  ],
  [
    'es',
    'El Comité lamenta que el Estado parte no haya facilitado, en el plazo de un año, la información solicitada en el marco del procedimiento de seguimiento sobre los párrafos 2 y 4.',
    null,
  ],
  [
    'en',
    'The Committee regrets that the prison told of in paragraph 2 will close within one year.',
    'may ask for follow-up',
  ],
])('%s: "%s": what was not given in time is told, and not doubted', async (tongue, text, doubt) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect(rowsOf(found).at(-1)).toBe('6 concern')
  const doubts = found.warnings.filter((one) => one.startsWith('para. 6'))
  expect(doubts).toEqual(doubt === null ? [] : [expect.stringContaining(doubt)])
})

it.each<[Tongue, string, string]>([
  [
    'fr',
    'L’État partie présentera son prochain rapport quatre ans après la réception de la liste de points.',
    'quatre ans après',
  ],
  ['fr', 'L’État partie soumettra son quatrième rapport trois ans à compter de la réponse.', 'trois ans à compter'],
  [
    'es',
    'El Estado parte presentará su próximo informe cuatro años después de la recepción de la lista.',
    'cuatro años después',
  ],
  [
    'en',
    'The State party should submit its next report four years after the submission of its reply.',
    'four years after the',
  ],
])('%s: "%s" is the next report, without a day and with a doubt', async (tongue, text, time) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect(found.nextReport).toMatchObject({ paragraph: '6', due: null, dueMonth: null })
  expect(found.warnings.join()).toContain(`para. 6: next report: "${time}" is not computed as a deadline`)
})

it('a report that will follow years after something else is doubted, read as no duty', async () => {
  const text = 'The fourth report will follow four years after the reply of the State party.'
  const found = await readText('en', [...[2, 3, 4, 5].map((number) => `${number}. ${ask.en}`), `6. ${text}`])
  expect(found.nextReport).toBeNull()
  expect(found.warnings.join()).toContain('para. 6: may set the day of the next report ("four years after the")')
})

it('a last paragraph whose number jumps stands for itself, with a doubt', async () => {
  const found = await readText('en', [
    ...[2, 3, 4, 5].map((number) => `${number}. ${ask.en}`),
    '30. The State party should submit its next periodic report by 28 May 2092.',
  ])
  expect(found.nextReport).toMatchObject({ paragraph: '30', due: '2092-05-28' })
  expect(rowsOf(found).slice(-2)).toEqual(['5 recommendation', '30 next_report'])
  expect(found.warnings).toContain('para. 30: the numbers 6 to 29 before it are not found')
})

it.each<[Tongue, string, string]>([
  ['en', 'The Committee invites the international community to assist the State party.', 'international_community'],
  ['en', 'The Committee requests the Office of the High Commissioner to assist the State party.', 'other_body'],
  ['fr', 'Le Comité invite la communauté internationale à aider l’État partie.', 'international_community'],
  ['es', 'El Comité pide a la Oficina del Alto Comisionado que ayude al Estado parte.', 'other_body'],
  ['en', 'The Committee invites the State party to seek help from the international community.', 'state'],
])('%s: %s asks %s', async (tongue, text, addressee) => {
  const found = await readText(tongue, [`2. ${ask[tongue]}`, `3. ${text}`, `4. ${ask[tongue]}`])
  expect(found.units.find(({ path }) => path === '3')).toMatchObject({ unitType: 'recommendation', addressee })
})

it.each<[Tongue, string, RegExp]>([
  [
    'en',
    'The Committee requests the State party to provide, by 28 May 2089, information on follow-up to recommendations 2 and 4.',
    /numbers stand beside “recommendations”/,
  ],
  [
    'fr',
    'Le Comité demande à l’État partie de donner, avant le 28 mai 2089, des renseignements sur la suite donnée aux recommandations 2 et 4.',
    /numbers stand beside “recommendations”/,
  ],
  [
    'es',
    'El Comité insta al Estado parte a que, cumplidas doce lunas y un mes, facilite información sobre los párrafos 2 y 4.',
    /no deadline is printed in words that are known/,
  ],
])('%s: "%s": what of a request is not read is said', async (tongue, text, doubt) => {
  const found = await readText(tongue, [
    ...[2, 3, 4].map((number) => `${number}. ${ask[tongue]}`),
    `# D. ${{ en: 'Follow-up procedure', fr: 'Procédure de suivi', es: 'Procedimiento de seguimiento' }[tongue]}`,
    `5. ${text}`,
  ])
  expect(found.followUp?.paragraph).toBe('5')
  expect(found.warnings.join()).toMatch(doubt)
})

it('an ask that is glued to the articles before it stands for itself', async () => {
  const found = await readText('en', [
    '2. The Committee is concerned at delays (arts. 2 and 16)The State party should end delays.',
    `3. ${ask.en}`,
  ])
  expect(rowsOf(found).slice(0, 2)).toEqual(['2 concern', '2 recommendation'])
})

it.each<[Tongue, string, string, string]>([
  [
    'en',
    'The Committee recommends that the State party:',
    '(a) Adopt a definition;',
    '(b) Provide the Committee, within one year, with information on its response to the recommendations in paragraph 3.',
  ],
  [
    'fr',
    'Le Comité recommande à l’État partie :',
    'a) D’adopter une définition ;',
    'b) De lui fournir, dans un délai d’un an, des renseignements sur la suite donnée aux recommandations du paragraphe 3.',
  ],
  [
    'es',
    'El Comité recomienda al Estado parte que:',
    'a) Adopte una definición;',
    'b) Le facilite, en el plazo de un año, información sobre la respuesta a las recomendaciones del párrafo 3.',
  ],
])('%s: an item of a recommendation that asks for follow-up', async (tongue, stem, first, second) => {
  const lines = [`2. ${ask[tongue]}`, `3. ${ask[tongue]}`, `4. ${stem}`, first, second, `5. ${ask[tongue]}`]
  const found = await readText(tongue, lines)
  expect(rowsOf(found).slice(2)).toEqual(['4(a) recommendation', '4(b) follow_up_request', '5 recommendation'])
  expect(found.followUp).toMatchObject({ paragraph: '4', due: '2089-05-24', paragraphs: ['3'] })
})

it.each<[Tongue, string]>([
  ['en', 'The State party is invited to submit its next periodic report on 28 May 2092.'],
  ['en', 'The Committee sets the date for the submission of the fourth periodic report at 28 May 2092.'],
  [
    'fr',
    'L’État partie est invité à soumettre ses quatrième et cinquième rapports périodiques en un seul document le 28 mai 2092.',
  ],
  [
    'es',
    'El Comité decidió solicitar al Estado parte que presentara su cuarto informe periódico antes del 28 de mayo de 2092.',
  ],
  ['fr', 'Le Comité fixe au 28 mai 2092 la date à laquelle le quatrième rapport périodique devra être soumis.'],
])('%s: "%s" sets the day of the next report', async (tongue, text) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect(found.nextReport).toMatchObject({ paragraph: '6', due: '2092-05-28' })
  expect(found.warnings.filter((one) => one.startsWith('para. 6'))).toEqual([])
})

it.each<[Tongue, string]>([
  ['fr', 'Le Comité invite l’État partie à soumettre son prochain rapport au plus tard fin mai 2092.'],
  ['fr', 'Le Comité invite l’État partie à soumettre son prochain rapport d’ici à la fin mai 2092.'],
  ['fr', 'Le Comité invite l’État partie à soumettre son prochain rapport d’ici à la fin de mai 2092.'],
  ['es', 'El Comité invita al Estado parte a presentar su próximo informe a más tardar a fines de mayo de 2092.'],
  ['en', 'The State party is invited to submit its next report by the end of May 2092.'],
  ['es', 'El Comité ha decidido que el próximo informe periódico del Estado parte se presente en mayo de 2092.'],
  ['fr', 'Le Comité a décidé que le prochain rapport périodique de l’État partie serait présenté en mai 2092.'],
  ['en', 'The Committee has decided that the next periodic report of the State party be submitted in May 2092.'],
])('%s: "%s" sets the month of the next report', async (tongue, text) => {
  const found = await readText(tongue, [...[2, 3, 4, 5].map((number) => `${number}. ${ask[tongue]}`), `6. ${text}`])
  expect(found.nextReport).toMatchObject({ paragraph: '6', due: null, dueMonth: '2092-05' })
})
