// Wordings that ask, in three languages: stems in a line of their own, openers, glued sentences, and what a heading may not forbid.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../scrapers/lib/committee-text/sentences.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const items: Record<Tongue, string[]> = {
  en: ['(a) Guarantee access to a lawyer;', '(b) Amend the law.'],
  fr: ['a) Garantir l’accès à un avocat ;', 'b) Modifier la loi.'],
  es: ['a) Garantizar el acceso a un abogado;', 'b) Modificar la ley.'],
}

describe('a line that ends with a colon before (a)', () => {
  it.each<[Tongue, string]>([
    ['en', 'The State party must:'],
    ['en', 'To this end, it should:'],
    ['en', 'The Committee calls upon the State party to take the following measures:'],
    ['en', 'The State party is urged to:'],
    ['en', 'With regard to police custody, the State party should:'],
    ['en', 'Measures to be taken by the State party:'],
    ['en', 'Recommendation:'],
    ['fr', 'Le Comité recommande à l’État partie :'],
    ['fr', 'À cette fin, il devrait :'],
    ['fr', 'Il lui recommande en particulier :'],
    ['fr', 'L’État partie est instamment prié de :'],
    ['fr', 'Mesures à prendre :'],
    ['es', 'El Comité insta al Estado parte a:'],
    ['es', 'Con este objetivo, debería:'],
    ['es', 'Con ese fin, es preciso que el Estado parte:'],
    ['es', 'Por todo ello, conviene que el Estado parte:'],
    ['fr', 'Dans cette optique, il est indispensable que l’État partie :'],
    ['en', 'With that aim, it is incumbent on the State party to:'],
    ['en', 'Consequently, it is essential for the State party to:'],
    ['es', 'Se recomienda al Estado parte que:'],
    ['es', 'En particular, le recomienda que:'],
    ['es', 'Medidas que debe adoptar el Estado parte:'],
  ])('%s: "%s" is a stem', async (tongue, stem) => {
    const found = await readText(tongue, [
      `2. ${worry[tongue]}`,
      `# ${stem}`,
      ...items[tongue],
      `3. ${ask[tongue]}`,
      `4. ${ask[tongue]}`,
    ])
    expect(rowsOf(found).slice(0, 3)).toEqual(['2 concern', '2(a) recommendation', '2(b) recommendation'])
    expect(found.units.find(({ path }) => path === '2(a)')?.stem).toBe(stem)
    expect(found.units.flatMap(({ heading }) => heading)).not.toContain(stem)
  })

  it('heads items where a stem is open or it has no verb of its own', async () => {
    const lines = [
      '2. The State party should:',
      '# Regarding legislation:',
      ...items.en,
      `3. ${ask.en}`,
      `4. ${ask.en}`,
    ]
    const found = await readText('en', lines)
    expect(found.units.find(({ path }) => path === '2(a)')).toMatchObject({ stem: 'The State party should:' })
    expect(found.units.find(({ path }) => path === '2(a)')?.heading.at(-1)).toBe('Regarding legislation')
  })

  it('is doubted where its words worry of nothing and its letters begin like requests', async () => {
    const lines = [
      '2. The Committee recalls its general comment:',
      '(a) The Code.',
      '(b) Guarantee access to a lawyer;',
      '(c) Amend the law.',
    ]
    const found = await readText('en', [...lines, `3. ${ask.en}`, `4. ${ask.en}`])
    expect(found.warnings.join()).toContain('para. 2: read as a concern by the words before its letters')
  })
})

it.each<[Tongue, string, 'ask' | 'worry' | 'neutral']>([
  ['en', 'It is essential that the State party adopt the bill.', 'ask'],
  ['en', 'It is incumbent upon the State party to act.', 'ask'],
  ['en', 'The Committee considers it necessary for the State party to act.', 'ask'],
  ['en', 'The Committee attaches great importance to the adoption of the bill.', 'ask'],
  ['en', 'There is an urgent need for the State party to act.', 'ask'],
  ['en', 'Steps need to be taken to end the practice.', 'ask'],
  ['en', 'The Committee regrets that its recommendation that the State party should act was not carried out.', 'worry'],
  ['en', 'The Committee notes that it is essential to train judges.', 'neutral'],
  ['fr', 'Il est indispensable que l’État partie agisse.', 'ask'],
  ['fr', 'Il incombe à l’État partie d’agir.', 'ask'],
  ['fr', 'Le Comité juge nécessaire que l’État partie agisse.', 'ask'],
  ['fr', 'Le Comité souhaite que l’État partie agisse.', 'ask'],
  ['fr', 'Des mesures s’imposent d’urgence.', 'ask'],
  ['fr', 'Le Comité regrette que sa recommandation n’ait pas été appliquée.', 'worry'],
  ['es', 'Es preciso que el Estado parte actúe.', 'ask'],
  ['es', 'Corresponde al Estado parte actuar.', 'ask'],
  ['es', 'El Comité considera necesario que el Estado parte actúe.', 'ask'],
  ['es', 'El Comité confía en que el Estado parte actúe.', 'ask'],
  ['es', 'Comité insta al Estado a que actúe.', 'ask'],
  ['es', 'El Comité lamenta que no se haya aplicado su recomendación.', 'worry'],
  ['en', 'The Committee’s recommendations are as follows:', 'ask'],
  ['en', 'The Committee makes the following recommendations:', 'ask'],
  ['en', 'The following measures are recommended:', 'ask'],
  ['fr', 'Les recommandations du Comité sont les suivantes :', 'ask'],
  ['es', 'Las recomendaciones del Comité son las siguientes:', 'ask'],
  ['en', 'The Government would benefit from the assistance of experts.', 'ask'],
  ['en', 'The Special Rapporteur believes that the Government would benefit from assistance.', 'ask'],
  ['en', 'The Special Rapporteur is convinced that the law should be amended.', 'ask'],
  ['en', 'The burden of proof should shift to the prosecution.', 'ask'],
  ['en', 'Detainees must wear a uniform.', 'neutral'],
  ['en', 'The independence of forensic services needs to be strengthened.', 'ask'],
  ['fr', 'La durée de la garde à vue ne devrait pas excéder quarante-huit heures.', 'ask'],
  ['es', 'La duración de la detención policial no debería exceder de 48 horas.', 'ask'],
  ['en', 'The judge asked whether the prohibition should apply.', 'neutral'],
  ['fr', 'Le Ministre de la justice estime que la loi devrait être modifiée.', 'neutral'],
  ['fr', 'Il est utile de rappeler que l’État partie a ratifié la Convention.', 'neutral'],
  ['es', 'La Ministra de Justicia considera que la ley debería ser modificada.', 'neutral'],
  ['en', 'The Committee insists on the need for prompt investigations.', 'ask'],
  ['fr', 'Le Comité rappelle à l’État partie qu’il est tenu de protéger les détenus.', 'ask'],
  ['es', 'El Comité recuerda al Estado parte que debe proteger a los detenidos.', 'ask'],
  ['en', 'The Committee finds it unacceptable that persons are detained without charge.', 'worry'],
  ['fr', 'Le Comité juge inacceptable que des personnes soient détenues.', 'worry'],
  ['fr', 'Le Comité constate avec regret que la loi n’a pas été modifiée.', 'worry'],
  ['es', 'El Comité considera inaceptable que haya personas detenidas.', 'worry'],
  ['es', 'El Comité observa con pesar que la ley no ha sido modificada.', 'worry'],
  ['fr', 'Le Comité aimerait que l’État partie précise ce point.', 'ask'],
  ['fr', 'Le Comité est troublé par les allégations de représailles.', 'worry'],
  ['en', 'The Special Rapporteur expresses the hope that the Government will ratify the Protocol.', 'ask'],
  ['en', 'The Committee looks forward to continuing its dialogue with the State party.', 'neutral'],
  ['en', 'The Committee looks forward to receiving the report.', 'ask'],
  ['fr', 'Le Rapporteur spécial exprime l’espoir que le Gouvernement ratifiera le Protocole.', 'ask'],
  ['es', 'El Relator Especial expresa la esperanza de que el Gobierno ratifique el Protocolo.', 'ask'],
  ['es', 'Nadie debería permanecer recluido en régimen de incomunicación.', 'ask'],
  ['es', 'Se requieren medidas inmediatas.', 'ask'],
  ['en', 'It nevertheless considers that the law needs to be amended.', 'ask'],
  ['fr', 'Le Comité verrait d’un bon œil l’abrogation du décret.', 'ask'],
  ['fr', 'Il accueillerait avec satisfaction la construction de nouveaux établissements.', 'ask'],
  ['es', 'El Comité vería con agrado la derogación del decreto.', 'ask'],
  ['es', 'Considera, no obstante, que la ley debe modificarse.', 'ask'],
  ['en', 'The Special Rapporteur reiterates his predecessor’s recommendation that the centre be closed.', 'ask'],
  ['fr', 'Le Rapporteur spécial réitère la recommandation de son prédécesseur tendant à fermer le centre.', 'ask'],
  ['es', 'Es urgente cerrar el centro.', 'ask'],
  ['es', 'Es importante señalar que el centro está vacío.', 'neutral'],
  ['en', 'The Committee notes the plan, but is of the view that more should be done.', 'ask'],
  ['fr', 'Le Rapporteur spécial est d’avis que le Gouvernement devrait associer la société civile.', 'ask'],
  ['fr', 'La Rapporteuse spéciale souligne que la loi doit être modifiée.', 'ask'],
  ['fr', 'Le Rapporteur spécial constate que la loi devrait entrer en vigueur en 2090.', 'neutral'],
  ['es', 'El Relator Especial considera que el Gobierno debería asociar a la sociedad civil.', 'ask'],
  ['es', 'La Relatora Especial considera necesario que el Gobierno modifique la ley.', 'ask'],
  ['es', 'El Relator Especial señala que la ley debería entrar en vigor en 2090.', 'neutral'],
  ['es', 'La detención en régimen de incomunicación debería abolirse en la ley.', 'ask'],
  ['en', 'The State party could usefully adopt a law.', 'ask'],
  ['en', 'Perpetrators would benefit from impunity under this law.', 'neutral'],
  ['fr', 'Le Gouvernement gagnerait à renforcer la formation des juges.', 'ask'],
  ['fr', 'L’État partie aurait tout intérêt à revoir sa législation.', 'ask'],
  ['fr', 'Il serait utile que l’État partie tienne un registre.', 'ask'],
  ['es', 'El Gobierno se beneficiaría de una mayor cooperación técnica.', 'ask'],
  ['es', 'El Estado parte saldría ganando si aprobara una ley.', 'ask'],
  ['es', 'Al Estado parte le convendría ratificar el Protocolo.', 'ask'],
  ['es', 'Los autores se beneficiarían de la ley de amnistía.', 'neutral'],
])('%s: "%s" → %s', (tongue, text, kind) => expect(classOfSentence(text, tongue)).toBe(kind))

describe('a request in words that are not known', () => {
  it.each<[Tongue, string]>([
    ['en', 'Flogging is to be abolished.'],
    ['en', 'Let the State party abolish flogging.'],
    ['en', 'It would be desirable if flogging were abolished.'],
    ['en', 'Access to a lawyer be ensured.'],
    ['fr', 'La loi gagnerait à être modifiée.'],
    ['en', 'The police would benefit from further training.'],
    ['es', 'La policía se beneficiaría de una mayor capacitación.'],
    ['es', 'Toca investigar las denuncias.'],
    ['es', 'Procede modificar la ley.'],
    ['en', 'In the opinion of the Committee the decree has to be withdrawn.'],
    ['en', 'Recording of interviews is to become the rule.'],
    ['en', 'A register needs keeping.'],
    ['fr', 'Il serait bon que la loi soit modifiée.'],
    ['fr', 'Il ne saurait y avoir d’exception à cette règle.'],
    ['fr', 'Que tout détenu puisse voir un médecin.'],
    ['es', 'Sería bueno que se modificara la ley.'],
    ['es', 'Se llama a las autoridades a grabar los interrogatorios.'],
    ['es', 'No puede haber excepciones a esa regla.'],
    ['es', 'Que todo detenido pueda ver a un médico.'],
    ['es', 'El Comité cuenta con el Parlamento para aprobar la ley.'],
  ])('%s: "%s" is a concern with a doubt', async (tongue, text) => {
    const found = await readText(tongue, [`2. ${text}`, `3. ${worry[tongue]} ${ask[tongue]}`, `4. ${ask[tongue]}`])
    expect(rowsOf(found)[0]).toBe('2 concern')
    expect(found.warnings.join()).toContain('para. 2: may ask in words that are not known')
  })

  it('doubts letters whose stem says nothing of them, and no noun under subjects of concern', async () => {
    const items = ['(a) Access to a lawyer be ensured;', '(b) The register be opened.']
    const found = await readText('en', ['2. In the light of article 2, the Committee:', ...items, `3. ${ask.en}`])
    expect(found.warnings.join()).toContain('para. 2: the words before its letters do not say what they are')
    const nouns = ['2. The following delays:', '(a) In the courts;', '(b) In the police.']
    const listed = await readText('en', [...nouns, '# D. Recommendations', `3. ${ask.en}`], '# C. Areas of concern')
    expect(listed.warnings.join()).not.toContain('para. 2')
  })

  it.each<[Tongue, string]>([
    ['en', 'The Committee notes that the Code, which should be amended, is under review.'],
    ['en', 'While welcoming the bill, it observes that more needs to be done.'],
    ['en', 'The State party has not ratified the Protocol.'],
    ['fr', 'Le Comité note que le Code doit être modifié.'],
    ['es', 'El Comité observa que el Código debe modificarse.'],
  ])('%s: "%s" is told, without a doubt', async (tongue, text) => {
    const found = await readText(tongue, [`2. ${text}`, `3. ${worry[tongue]} ${ask[tongue]}`, `4. ${ask[tongue]}`])
    expect(rowsOf(found)[0]).toBe('2 concern')
    expect(found.warnings.join()).not.toContain('para. 2')
  })
})

it.each<[string, number]>([
  ['Preocupan al Comité los retrasos (arts. 2 y 16).El Comité insta al Estado parte a actuar.', 2],
  ['Preocupan al Comité los retrasos (arts. 2 y 16) El Comité insta al Estado parte a actuar.', 2],
  ['Le Comité est préoccupé par les retards.L’État partie devrait agir.', 2],
  ['The Committee is concerned at “delays”.It recommends that the State party act.', 2],
  ['The Committee is concerned that courts “lack independence.”The State party should act.', 2],
  ['Preocupa al Comité la falta de registros;el Estado parte debe abrir uno.', 2],
  ['Al Comité le preocupan las demoras1.El Estado parte debe actuar.', 2],
  ['The Committee is concerned at delays in St.John and at art.Four.', 1],
  ['The Committee considered the report (CAT/C/SR.9301) at www.example.org.', 1],
])('glued: %s', (text, count) => {
  const sentences = sentencesOf(text)
  expect(sentences).toHaveLength(count)
  expect(sentences.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

describe('a heading of concerns', () => {
  const parts: Record<Tongue, [string, string]> = {
    en: ['# C. Areas of concern', '# D. Recommendations'],
    fr: ['# C. Sujets de préoccupation', '# D. Recommandations'],
    es: ['# C. Motivos de preocupación', '# D. Recomendaciones'],
  }
  it.each<Tongue>(['en', 'fr', 'es'])('%s: holds recommendations where no other heading does', async (tongue) => {
    const lines = [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, `4. ${worry[tongue]} ${ask[tongue]}`]
    const found = await readText(tongue, lines, parts[tongue][0])
    expect(rowsOf(found)).toEqual(['2 concern', '3 recommendation', '4 concern', '4 recommendation'])
    expect(found.warnings.filter((one) => one.includes('heading'))).toEqual([])
  })

  it.each<Tongue>(['en', 'fr', 'es'])('%s: words beat it, and the disagreement is a doubt', async (tongue) => {
    const lines = [
      `2. ${worry[tongue]}`,
      `3. ${ask[tongue]}`,
      parts[tongue][1],
      `4. ${ask[tongue]}`,
      `5. ${worry[tongue]}`,
    ]
    const found = await readText(tongue, lines, parts[tongue][0])
    expect(rowsOf(found)).toEqual(['2 concern', '3 recommendation', '4 recommendation', '5 concern'])
    expect(found.warnings.filter((one) => one.includes('heading')).map((one) => one.slice(0, 8))).toEqual([
      'para. 3:',
      'para. 5:',
    ])
  })
})

it('doubts a recommendation under "Factors and difficulties", and reads one under "Positive aspects and recommendations"', async () => {
  const lines = [`2. ${worry.en}`, `3. ${ask.en}`, '# D. Positive aspects and recommendations', `4. ${ask.en}`]
  const found = await readText('en', lines, '# C. Factors and difficulties')
  expect(rowsOf(found)).toEqual(['2 factors_difficulties', '3 recommendation', '4 recommendation'])
  expect(found.warnings.join()).toContain('para. 3: asks under the heading')
})

it('knows that a practice that "should cease" is asked to end', () =>
  expect(classOfSentence('The practice should cease forthwith.', 'en')).toBe('ask'))

describe('several States in one document', () => {
  it.each([
    [
      'headings',
      [
        '# Kestria',
        '130. The Committee considered the report of Kestria.',
        '# Valdoria',
        '138. The Committee thanks the delegation.',
      ],
    ],
    [
      'openings',
      [
        '130. The Committee considered the report of Kestria.',
        '131. It thanks the delegation.',
        '138. The Committee considered the initial report of Valdoria.',
      ],
    ],
  ])('told by %s are refused', async (_, lines) => {
    const { read } = await import('../cat-concluding-observations/support.ts')
    const parts = [
      '# B. Positive aspects',
      '190. The Committee welcomes the Code.',
      '# C. Subjects of concern',
      '191. It is concerned.',
      '# D. Recommendations',
      '192. The Committee recommends training.',
    ]
    const numbered = [...lines, ...parts].map((line, at) => line.replace(/^\d+/, String(130 + at)))
    await expect(
      read({
        symbol: 'A/142/44',
        cover: [],
        title: ['A/142/44', 'Report of the Committee against Torture'],
        lines: numbered,
      }),
    ).rejects.toThrow(
      /covers 2 States \(Kestria from paragraph.*the State that you need.*the text of one State can be held/,
    )
  })
})

describe('asks in other words', () => {
  it.each<[Tongue, string, string]>([
    ['en', 'Kestria should set up an independent body.', 'ask'],
    ['en', 'For these reasons, Kestria is urged to set up an independent body.', 'ask'],
    ['en', 'The Committee would like the State party to abolish flogging.', 'ask'],
    ['en', 'The Committee would like to see flogging abolished.', 'ask'],
    ['en', 'Detainees must wait for months.', 'neutral'],
    ['en', 'The Committee would like to thank the delegation.', 'neutral'],
    ['es', 'Convendría revisar el Código Penal.', 'ask'],
    ['es', 'El Comité encarece al Estado parte que investigue.', 'ask'],
    ['es', 'Conviene señalarlo.', 'neutral'],
  ])('%s %s %s', (tongue, text, expected) => expect(classOfSentence(text, tongue)).toBe(expected))

  it.each([
    'The Committee is concerned at delays.7The State party should act.',
    'The Committee is concerned at delays.7 The cells are full.',
    'Le Comité s’inquiète des retards.12 L’État partie devrait agir.',
    'Preocupan al Comité los retrasos (art. 2).3 El Estado parte debe actuar.',
    'It regrets that minors sleep among adults, thieves, etc. The State party should separate them.',
    'Il manque d’eau, de lits, etc. L’Etat partie devrait agir.',
    'Faltan agua, camas, etc. El Estado Parte debería actuar.',
    'The Committee is concerned at delays (art. 2);The Committee urges it to act.',
    'Preocupan al Comité los retrasos:El Estado parte debe actuar.',
  ])('glued: %s', (text) => expect(sentencesOf(text)).toHaveLength(2))

  it.each([
    'The law on food, water, etc. In force since 2086.',
    'See para.7 The text of the law.',
    'Act No.5 The Prisons Act.',
  ])('one sentence: %s', (text) => expect(sentencesOf(text)).toHaveLength(1))

  it.each([
    'Legislation should be amended in order to make torture a crime.',
    'The State party has to ensure that detainees see a doctor.',
    'The State party is urged to set up a fund.',
  ])('under a heading of concerns, with a doubt: %s', async (text) => {
    const lines = [`2. ${worry.en}`, `3. ${text}`, `4. ${worry.en}`, '# D. Recommendations', `5. ${ask.en}`]
    const found = await readText('en', lines, '# C. Subjects of concern')
    expect(rowsOf(found)).toContain('3 recommendation')
    expect(found.warnings.join()).toContain('para. 3: asks under the heading')
  })
})

it.each([
  ['The law is old (Act No. 5) .The State party must amend it.', 'The State party must amend it.'],
  ['The law is old [Act No. 5] . The State party must amend it.', 'The State party must amend it.'],
  ['Delays remain (art. 2). the State party should act.', 'the State party should act.'],
  ['Les délais persistent (art. 2) .L’État partie devrait agir.', 'L’État partie devrait agir.'],
  ['La ley es antigua (Ley núm. 5) .El Estado parte debe modificarla.', 'El Estado parte debe modificarla.'],
  ['La demora persiste. el Estado parte debe actuar.', 'el Estado parte debe actuar.'],
])('cuts a sentence with its stop or capital misprinted: %s', (text, last) => {
  expect(sentencesOf(text)).toHaveLength(2)
  expect(sentencesOf(text)[1]).toBe(last)
})

describe('a welcome that ends politely', () => {
  const parts: Record<Tongue, [string, string]> = {
    en: ['# B. Positive aspects', '# C. Principal subjects of concern and recommendations'],
    fr: ['# B. Aspects positifs', '# C. Principaux sujets de préoccupation et recommandations'],
    es: ['# B. Aspectos positivos', '# C. Principales motivos de preocupación y recomendaciones'],
  }
  it.each<[Tongue, string, string]>([
    [
      'en',
      'The Committee appreciates the invitation, and encourages it to continue its cooperation.',
      'positive_aspect',
    ],
    ['en', 'The Committee welcomes the reform and encourages the State party to pursue it.', 'positive_aspect'],
    ['en', 'The Committee welcomes the plan and encourages the State party in its efforts.', 'positive_aspect'],
    ['fr', 'Le Comité salue l’invitation permanente et encourage l’État partie dans cette voie.', 'positive_aspect'],
    ['en', 'The Committee welcomes the reform and encourages the State party to adopt the bill.', 'recommendation'],
    [
      'fr',
      'Le Comité se félicite de la réforme et encourage l’État partie à poursuivre ses efforts.',
      'positive_aspect',
    ],
    ['fr', 'Le Comité se félicite de la réforme et l’encourage à poursuivre ses efforts.', 'positive_aspect'],
    ['fr', 'Le Comité se félicite de la réforme et engage l’État partie à adopter la loi.', 'recommendation'],
    ['es', 'El Comité celebra la reforma y alienta al Estado parte a que prosiga sus esfuerzos.', 'positive_aspect'],
    ['es', 'El Comité celebra la reforma e insta al Estado parte a que apruebe la ley.', 'recommendation'],
  ])('%s: %s', async (tongue, text, unitType) => {
    const found = await readText(tongue, [`2. ${text}`, parts[tongue][1], `3. ${ask[tongue]}`], parts[tongue][0])
    expect(rowsOf(found)[0]).toBe(`2 ${unitType}`)
    expect(found.warnings.some((one) => one.startsWith('para. 2: asks'))).toBe(unitType === 'recommendation')
  })
})
