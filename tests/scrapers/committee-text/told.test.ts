// What is told and not asked: stems that welcome, quotations of earlier texts, reproaches; and asks under a heading that holds none.
import { describe, expect, it } from 'vitest'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const around = (tongue: Tongue, lines: string[]): string[] => [`2. ${worry[tongue]}`, ...lines, `4. ${ask[tongue]}`]

describe('a stem that tells is no request, however its letters begin', () => {
  it.each<[Tongue, string, string, string]>([
    ['en', 'The Committee welcomes the measures taken by the State party to:', '(a) Ensure access;', 'positive_aspect'],
    ['en', 'The Committee appreciates the steps of the State party to:', '(a) Amend the law;', 'positive_aspect'],
    ['en', 'The Committee takes note of the State party’s commitment to:', '(a) Ratify the Protocol;', 'concern'],
    ['fr', 'Le Comité prend note de l’engagement de l’État partie de :', 'a) Ratifier le Protocole ;', 'concern'],
    ['es', 'El Comité toma nota del compromiso del Estado parte de:', 'a) Ratificar el Protocolo;', 'concern'],
  ])('%s: "%s"', async (tongue, stem, item, type) => {
    const second = { en: '(b) Close the camp.', fr: 'b) Modifier la loi.', es: 'b) Modificar la ley.' }[tongue]
    const found = await readText(tongue, around(tongue, [`3. ${stem}`, item, second]))
    expect(rowsOf(found).slice(1, 3)).toEqual([`3(a) ${type}`, `3(b) ${type}`])
  })

  it('gives up an item that asks for itself', async () => {
    const lines = [
      '3. The Committee welcomes the efforts to:',
      '(a) Ensure access;',
      '(b) Urges the State party to close the camp.',
    ]
    expect(rowsOf(await readText('en', around('en', lines)))).toContain('3(b) recommendation')
  })
})

describe('a quotation of an earlier text', () => {
  it('is no new request', async () => {
    const lines = [
      '3. The Committee recalls paragraph 9 of its earlier observations, which reads:',
      '“The State party should define torture.”',
      'The Committee is concerned that nothing was done (art. 1).',
    ]
    expect(rowsOf(await readText('en', around('en', lines)))).toContain('3 concern')
  })

  it('of two blocks is none, and what is asked behind it is', async () => {
    const lines = [
      '3. The Committee recalls its recommendation:',
      '“The State party should define torture.',
      'It should also close the camp.”',
      'The Committee urges the State party to act at once.',
    ]
    const found = await readText('en', around('en', lines))
    const asked = found.units.filter(({ number, unitType }) => number === '3' && unitType === 'recommendation')
    expect(asked.map(({ text }) => text)).toEqual(['The Committee urges the State party to act at once.'])
  })

  it('hides nothing where its marks do not close', async () => {
    const lines = ['3. The State party has these duties:', '“The State party should close the camp.']
    expect(rowsOf(await readText('en', around('en', lines)))).toContain('3 recommendation')
  })
})

describe('words beat the heading "Positive aspects"', () => {
  it.each<[Tongue, string, string]>([
    ['en', '# B. Positive aspects', '3. The Committee welcomes the law and recommends that the State party apply it.'],
    ['fr', '# B. Aspects positifs', '3. Le Comité encourage l’État partie à poursuivre ses efforts.'],
    ['es', '# B. Aspectos positivos', '3. El Comité alienta al Estado parte a proseguir sus esfuerzos.'],
  ])('%s: a recommendation, and a doubt', async (tongue, heading, line) => {
    const found = await readText(tongue, around(tongue, [heading, line]))
    expect(rowsOf(found)).toContain('3 recommendation')
    expect(found.warnings.join()).toMatch(/para\. 3: asks under the heading "/)
  })

  it('unless a sentence that welcomes opens the paragraph: a positive aspect, and a doubt', async () => {
    const lines = [
      '# B. Positive aspects',
      '3. The Committee welcomes the law. It encourages the State party to apply it.',
    ]
    const found = await readText('en', around('en', lines))
    expect(rowsOf(found)).toContain('3 positive_aspect')
    expect(found.warnings.join()).toContain('para. 3: asks ("It encourages the State party to apply it.")')
  })
})

describe('classOfSentence', () => {
  it.each<[Tongue, string, string]>([
    ['en', 'The Committee looks to the State party to publish the report.', 'ask'],
    ['en', 'The Committee relies on the State party to publish the report.', 'ask'],
    ['fr', 'Le Comité compte sur l’État partie pour publier le rapport.', 'ask'],
    [
      'en',
      'The Committee recalls that the State party should, as recommended in 2084, have adopted a law; it regrets the delay.',
      'worry',
    ],
    ['en', 'The State party should have adopted a law by 2084.', 'neutral'],
    ['es', 'El Estado parte debería haber aprobado una ley en 2084.', 'neutral'],
    ['en', 'Detainees should have access to a lawyer.', 'ask'],
    ['en', 'The police should have trained interpreters.', 'ask'],
  ])('%s: "%s" is %s', (tongue, sentence, expected) => {
    expect(classOfSentence(sentence, tongue)).toBe(expected)
  })
})

it('an opener that no row knows is a doubt', async () => {
  const found = await readText('en', around('en', ['3. It behoves the State party to publish the report.']))
  expect(found.warnings.join()).toContain('para. 3: may ask in words that are not known')
})

describe('what the State says of itself', () => {
  const saying: [Tongue, string][] = [
    ['en', 'The State party told the Committee that it would close the camp.'],
    ['en', 'The State party told the Committee that it should close the camp.'],
    ['en', 'The State party has told the Committee that it intends to ratify the Protocol.'],
    ['en', 'The State party told the Committee that a bill is to be submitted to Parliament.'],
    ['en', 'The delegation informed the Committee that prisons must wait.'],
    ['en', 'The representatives of Kestria said that a law needs to be adopted.'],
    ['en', 'As the State party told the Committee, the code is to be amended.'],
    ['fr', 'L’État partie a dit au Comité que la loi doit être modifiée.'],
    ['fr', 'La délégation a indiqué que le code doit attendre.'],
    ['es', 'El Estado parte dijo al Comité que la ley debe ser modificada.'],
    ['es', 'La delegación ha indicado que el código debe esperar.'],
  ]
  it.each(saying)('%s: "%s" asks nothing, and is no doubt', async (tongue, sentence) => {
    const found = await readText(tongue, around(tongue, [`3. ${sentence}`]))
    expect(rowsOf(found)[1]).toBe('3 concern')
    expect(found.warnings.join()).not.toContain('para. 3')
  })

  it.each(['has told the Committee of it', 'has tortured nobody', 'has total control of the prisons'])(
    'the State party %s: "has to" is a word of its own',
    (words) => expect(classOfSentence(`The State party ${words}.`, 'en')).toBe('neutral'),
  )
  it.each(['has to amend the law', 'needs to amend the law', 'ought to amend the law'])(
    'the State party %s: an ask',
    (words) => expect(classOfSentence(`The State party ${words}.`, 'en')).toBe('ask'),
  )
  it('the Committee still asks, and an unknown request is still a doubt', async () => {
    const lines = [
      '3. The State party told the Committee of the law. It behoves the State party to publish the report.',
    ]
    expect((await readText('en', around('en', lines))).warnings.join()).toContain('para. 3')
  })
})

describe('a request of before that is recalled', () => {
  const recalled: [Tongue, string][] = [
    ['en', 'The Committee recalls its recommendation that the State party investigate them.'],
    ['fr', 'Le Comité rappelle sa recommandation tendant à ce que l’État partie enquête.'],
    [
      'en',
      'The Committee recalls its previous recommendation (see CAT/C/XVF/CO/2, para. 12) that the State party should abolish it.',
    ],
    [
      'fr',
      'Le Comité rappelle sa précédente recommandation (voir CAT/C/XVF/CO/2, par. 12), à savoir que l’État partie devrait l’abolir.',
    ],
    [
      'es',
      'El Comité recuerda su recomendación anterior (véase CAT/C/XVF/CO/2, párr. 12) de que el Estado parte debería abolirla.',
    ],
    ['es', 'El Comité recuerda su recomendación de que el Estado parte las investigue.'],
  ]
  it.each(recalled)('%s: alone in its paragraph is a concern, and doubted', async (tongue, text) => {
    const found = await readText(tongue, around(tongue, [`3. ${text}`]))
    expect(rowsOf(found)).toContain('3 concern')
    expect(found.warnings.join()).toContain('para. 3: may ask in words that are not known')
  })
  it.each(recalled)('%s: before a request of now is told', async (tongue, text) => {
    const found = await readText(tongue, around(tongue, [`3. ${worry[tongue]} ${text} ${ask[tongue]}`]))
    expect(rowsOf(found)).toContain('3 recommendation')
    expect(found.warnings.filter((one) => one.startsWith('para. 3'))).toEqual([])
  })
})
