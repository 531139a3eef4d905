// Citation styles by the examples of their manuals, gaps, and the properties that hold for every record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citable } from '../../src/cite/citable.ts'
import type { CitationStyle } from '../../src/cite/cite.ts'
import { citationStyles, cite } from '../../src/cite/cite.ts'
import { lineWords } from '../../src/cite/line-words.ts'
import { findDay } from '../../src/domain/days/days.ts'
import { expandPinpoints, findPinpoints } from '../../src/domain/pinpoints/pinpoints.ts'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { citable, observations, upr, visit, wholeRecord } from './records.ts'

const languageOf = (style: CitationStyle) => (/-(fr|es)$/.exec(style)?.[1] ?? 'en') as 'en' | 'fr' | 'es'

const long = 'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment'

const turned: Citable = {
  ...observations,
  state: 'Tarsis (Federated Cantons of)',
  stateCode: 'XVH',
  symbol: 'CAT/C/XVH/CO/2',
}

test.each<[CitationStyle, Citable, string]>([
  // Editorial Manual: the symbol identifies the document; paragraphs, not pages
  ['un', observations, 'CAT/C/KEN/CO/2, para. 6.'],
  ['un-fr', { ...observations, pinpoints: ['8(b)'] }, 'CAT/C/KEN/CO/2, par. 8 b).'],
  ['un-es', { ...observations, pinpoints: ['7', '8'] }, 'CAT/C/KEN/CO/2, párrs. 7 y 8.'],
  // OMCT in French and Spanish: names, date and paragraph in the language of the line
  [
    'omct-fr',
    { ...observations, pinpoints: ['8(b)'] },
    'Comité contre la torture, Observations finales\u00a0: Kenya, doc. ONU CAT/C/KEN/CO/2, 19 juin 2013, par. 8 b).',
  ],
  [
    'omct-es',
    { ...observations, pinpoints: ['7', '8'] },
    'Comité contra la Tortura, Observaciones finales: Kenya, doc. ONU CAT/C/KEN/CO/2, 19 de junio de 2013, párrs. 7 y 8.',
  ],
  [
    'omct-fr',
    { ...observations, version: 'advance_unedited', date: { day: '2013-06-01', kind: 'adoption' } },
    'Comité contre la torture, Observations finales\u00a0: Kenya, doc. ONU CAT/C/KEN/CO/2 (version préliminaire non éditée), adopté le 1er juin 2013, par. 6.',
  ],
  // a name that lists turn around stands as it does in a sentence, in each language
  [
    'omct-corrected',
    turned,
    'CAT, Concluding Observations on the Federated Cantons of Tarsis, UN Doc. CAT/C/XVH/CO/2, 19 June 2013, para. 6.',
  ],
  [
    'omct-fr',
    turned,
    'Comité contre la torture, Observations finales\u00a0: Cantons fédérés de Tarsis, doc. ONU CAT/C/XVH/CO/2, 19 juin 2013, par. 6.',
  ],
  [
    'omct-es',
    { ...turned, state: 'Cantones Federados de Tarsis', language: 'es' },
    'Comité contra la Tortura, Observaciones finales: Cantones Federados de Tarsis, doc. ONU CAT/C/XVH/CO/2, 19 de junio de 2013, párr. 6.',
  ],
  [
    'omct-corrected',
    { ...turned, state: 'Cantones Federados de Tarsis', language: 'es' },
    'CAT, Concluding Observations on the Federated Cantons of Tarsis, UN Doc. CAT/C/XVH/CO/2, 19 June 2013, para. 6.',
  ],
  // the title of the series in the edition of the language; who recommended it too
  [
    'omct-fr',
    upr,
    'Conseil des droits de l’homme, Rapport du Groupe de travail sur l’Examen périodique universel\u00a0: Togo, doc. ONU A/HRC/19/10, 14 décembre 2011.',
  ],
  [
    'omct-es',
    { ...upr, type: 'addendum', symbol: 'A/HRC/19/10/Add.1' },
    'Consejo de Derechos Humanos, Informe del Grupo de Trabajo sobre el Examen Periódico Universal: Togo, Adición, doc. ONU A/HRC/19/10/Add.1, 14 de diciembre de 2011.',
  ],
  [
    'omct-fr',
    { ...visit, pinpoints: [] },
    `Conseil des droits de l’homme, ${long}: Mission to Mexico, doc. ONU A/HRC/28/68/Add.3, 29 décembre 2014.`,
  ],
  // OSCOLA 4: author, ‘title’ (date) UN Doc symbol
  [
    'oscola',
    observations,
    'UN Committee against Torture, ‘Concluding observations on the second periodic report of Kenya’ (19 June 2013) UN Doc CAT/C/KEN/CO/2, para 6',
  ],
  // Bluebook R. 21
  [
    'bluebook',
    observations,
    'Comm. Against Torture, Concluding Observations on the Second Periodic Report of Kenya, ¶ 6, U.N. Doc. CAT/C/KEN/CO/2 (June 19, 2013).',
  ],
  // Chicago 17, note
  [
    'chicago',
    observations,
    'UN Committee against Torture, “Concluding Observations on the Second Periodic Report of Kenya,” CAT/C/KEN/CO/2, June 19, 2013, para. 6.',
  ],
  // APA 7
  [
    'apa',
    observations,
    'United Nations Committee against Torture. (2013, June 19). Concluding observations on the second periodic report of Kenya (CAT/C/KEN/CO/2).',
  ],
  [
    'mcgill',
    observations,
    'Concluding observations on the second periodic report of Kenya, UNCAT, UN Doc CAT/C/KEN/CO/2 (2013) at para 6',
  ],
  // OMCT publications
  ['omct', observations, 'CAT, Concluding Observations on Kenya, UN Doc. CAT/C/KEN/CO/2, 19 June 2013, para. 6.'],
  [
    'omct',
    upr,
    'GA, Report of the Working Group on the Universal Periodic Review of Togo, UN Doc. A/HRC/19/10, 14 December 2011.',
  ],
  [
    'omct-corrected',
    upr,
    'HRC, Report of the Working Group on the Universal Periodic Review of Togo, UN Doc. A/HRC/19/10, 14 December 2011.',
  ],
  ['omct', visit, `GA, ${long}, mission to Mexico, UN Doc. A/HRC/28/68/Add.3, 29 December 2014, para. 31.`],
  [
    'oscola',
    upr,
    'UNHRC, ‘Report of the Working Group on the Universal Periodic Review: Togo’ (14 December 2011) UN Doc A/HRC/19/10',
  ],
  ['oscola', visit, `UNHRC, ‘${long}: Mission to Mexico’ (29 December 2014) UN Doc A/HRC/28/68/Add.3, para 31`],
  [
    'bluebook',
    upr,
    'Hum. Rts. Council, Rep. of the Working Group on the Universal Periodic Review: Togo, U.N. Doc. A/HRC/19/10 (Dec. 14, 2011).',
  ],
  [
    'bluebook',
    visit,
    'Juan E. Méndez (Special Rapporteur on Torture), Mission to Mexico, ¶ 31, U.N. Doc. A/HRC/28/68/Add.3 (Dec. 29, 2014).',
  ],
  [
    'chicago',
    upr,
    'UN Human Rights Council, “Report of the Working Group on the Universal Periodic Review: Togo,” A/HRC/19/10, December 14, 2011.',
  ],
  [
    'apa',
    upr,
    'United Nations Human Rights Council. (2011, December 14). Report of the Working Group on the Universal Periodic Review: Togo (A/HRC/19/10).',
  ],
  [
    'unstyled',
    { ...observations, address: 'https://undocs.org/CAT/C/KEN/CO/2', accessed: '2026-05-01' },
    'CAT/C/KEN/CO/2 | para. 6 | 19 June 2013 (distribution) | official | read in English / original English | https://undocs.org/CAT/C/KEN/CO/2 | accessed 1 May 2026',
  ],
])('%s', (style, record, text) => expect(cite(record, style)).toMatchObject({ text, missing: [] }))

test('APA puts the paragraph into the text', () => {
  expect(cite(observations, 'apa').inText).toBe('(UN Committee against Torture, 2013, para. 6)')
  expect(cite(observations, 'un').inText).toBeNull()
})

test('a UPR recommendation carries the answer with its own source, and on request who recommended', () => {
  const record: Citable = {
    ...upr,
    symbol: 'A/HRC/59/15',
    pinpoints: ['140.12'],
    recommendingStates: ['Norway'],
    positions: [{ value: 'supported', symbol: 'A/HRC/59/15/Add.1', paragraph: '3' }],
  }
  expect(cite(record, 'un').text).toBe('A/HRC/59/15, para. 140.12; position: A/HRC/59/15/Add.1, para. 3.')
  expect(cite(record, 'un', { recommendingStates: true }).text).toContain('para. 140.12 (Norway); position')
  const own = { ...record, positions: [{ value: 'noted' as const, symbol: 'A/HRC/59/15', paragraph: '141' }] }
  expect(cite(own, 'un').text).toBe('A/HRC/59/15, para. 140.12; position: para. 141.')
  const late = [{ value: 'pending' as const, symbol: 'A/HRC/59/15', paragraph: '141' }, ...own.positions]
  expect(JSON.stringify(cite({ ...record, positions: late }, 'un'))).not.toContain('pending')
  const unanswered = cite({ ...record, positions: [] }, 'un')
  expect(unanswered.missing).toEqual(['position'])
  expect(unanswered.text).toContain('position: [position not held]')
})

test.each([
  ['read', 'A/HRC/59/15/Add.1', '3', 'A/HRC/59/15/Add.1, para. 3'],
  ['read', 'A/HRC/59/15', null, 'same document'],
  ['not_read_here', 'A/HRC/59/15/Add.1', '3', 'A/HRC/59/15/Add.1, para. 3 (not read here)'],
  ['not_read_here', 'A/HRC/59/15', '141', 'para. 141 (not read here)'],
  ['not_read_here', 'A/HRC/59/15', null, 'not read here'],
  ['rule', 'A/HRC/59/15', null, 'by rule, no answer is printed'],
] as const)('an answer whose source is %s: %s, %s', (source, symbol, paragraph, printed) => {
  const positions = [{ value: 'noted' as const, symbol, paragraph, source }]
  const { text } = cite({ ...upr, symbol: 'A/HRC/59/15', pinpoints: ['140.12'], positions }, 'un')
  expect(text).toBe(`A/HRC/59/15, para. 140.12; position: ${printed}.`)
})

test('html: titles in italics, all else escaped', () => {
  const { html } = cite({ ...observations, title: 'Law & <order>' }, 'mcgill')
  expect(html).toBe('<i>Law &amp; &lt;order&gt;</i>, UNCAT, UN Doc CAT/C/KEN/CO/2 (2013) at para 6')
})

test.each<[string, Partial<Citable>, CitationStyle, string]>([
  ['only the adoption date', { date: { day: '2013-05-29', kind: 'adoption' } }, 'oscola', '(adopted 29 May 2013)'],
  ['an advance version', { version: 'advance_unedited' }, 'un', 'CAT/C/KEN/CO/2 (advance unedited version), para. 6.'],
  [
    'a corrigendum',
    { correctedBy: ['CAT/C/KEN/CO/2/Corr.1'] },
    'un',
    'CO/2, as corrected by CAT/C/KEN/CO/2/Corr.1, para. 6.',
  ],
  [
    'a file number',
    { symbol: 'INT/CAT/NGO/TGO/13032' },
    'omct',
    ', file number of the treaty-body database INT/CAT/NGO/TGO/13032, ',
  ],
  ['quotation marks in the title', { title: 'On “torture”' }, 'chicago', '“On ‘Torture’,”'],
  [
    'a body that no table has',
    { body: 'Office of the United Nations Something' },
    'chicago',
    'Office of the United Nations Something, “',
  ],
])('%s', (_, change, style, part) => expect(cite({ ...observations, ...change }, style).text).toContain(part))

test('a statement has no symbol but a page', () => {
  const statement = citable({
    body: 'Committee against Torture',
    title: 'Statement on Valdoria',
    date: { day: '2099-05-13', kind: 'statement' },
    address: 'https://example.org/2100/01/statement',
    accessed: '2100-02-01',
  })
  const { text, missing } = cite(statement, 'un')
  expect(text).toBe(
    'Committee against Torture, “Statement on Valdoria”, 13 May 2099, https://example.org/2100/01/statement (accessed 1 February 2100).',
  )
  expect(missing).toEqual([])
})

describe('a gap is named, never filled', () => {
  test.each(citationStyles.map((style) => style.id))('%s of an empty record', (style) => {
    const { text, missing } = cite(citable({ type: 'concluding_observations' }), style)
    expect(missing).toContain('symbol')
    expect(text).toContain(lineWords[languageOf(style)].gap.symbol)
    expect(text).not.toMatch(/\d|null|undefined/)
  })

  test.each(citationStyles.map((style) => style.id))(
    '%s never prints a number that is not printed as if it were',
    (style) => {
      const { gap, inferredNumber, inferredItem, inferredMark } = lineWords[languageOf(style)]
      const printed = (numberStatus: 'inferred' | 'absent', pinpoints: string[]) => {
        const { text, inText, missing } = cite({ ...observations, pinpoints, numberStatus, heading: 'Torture' }, style)
        expect(missing).toEqual(expect.arrayContaining(['paragraph number']))
        return text + inText
      }
      expect(printed('absent', ['37'])).not.toContain('37')
      expect(printed('absent', ['37'])).toContain(gap['paragraph number'])
      expect(printed('inferred', [])).toContain(inferredNumber)
      expect(printed('inferred', ['37'])).toContain(`37 ${inferredMark}`)
      // an item of a list under a paragraph, as early reports of the Working Group print it
      expect(printed('inferred', ['80.11'])).toContain(`80, ${inferredItem('11')} ${inferredMark}`)
      expect(printed('inferred', ['80.11'])).not.toContain('80.11')
    },
  )

  test('the masthead is no author, but OMCT prints it', () => {
    expect(cite({ ...upr, body: null }, 'oscola').text).toMatch(/^UNHRC/)
    expect(cite({ ...upr, symbol: 'E/CN.4/2006/6/Add.3' }, 'oscola').text).toMatch(/^UN Commission on Human Rights/)
  })
})

describe('properties', () => {
  const styles = fc.constantFrom(...citationStyles.map((style) => style.id))
  const whole = (record: Citable, style: CitationStyle): string => {
    const { text, inText } = cite(record, style)
    return `${text} ${inText ?? ''}`
  }

  test('pure: same input, same bytes; the record is left alone', () => {
    fc.assert(
      fc.property(wholeRecord, styles, (record, style) => {
        const before = JSON.stringify(record)
        expect(cite(structuredClone(record), style)).toEqual(cite(record, style))
        expect(JSON.stringify(record)).toBe(before)
      }),
    )
  })

  test('the symbol once, the title at most once, each author, and nothing missing', () => {
    fc.assert(
      fc.property(wholeRecord, styles, (record, style) => {
        const { text, missing } = cite(record, style)
        expect(missing.filter((gap) => gap !== 'address')).toEqual([])
        expect(findSymbols(text).filter((found) => found.canonical === record.symbol)).toHaveLength(1)
        expect(text.toLowerCase().split(record.title!.toLowerCase()).length).toBeLessThanOrEqual(2)
        if (style === 'bluebook') for (const person of record.persons) expect(text).toContain(person)
      }),
    )
  })

  test('no date that is not in the record', () => {
    fc.assert(
      fc.property(wholeRecord, styles, (record, style) => {
        // Bluebook's "Sept." and APA's "2013, June 19" are turned round before reading
        const text = cite(record, style).text.replace(/\((?:adopted |received )?(\d{4}), (\w+ \d+)\)/, '($2, $1)')
        const found = findDay(text)
        if (found !== null) expect(found.day).toBe(record.date!.day)
        const years = [...text.replace(record.symbol!, '').matchAll(/\b(?:19|20)\d\d\b/g)].map((year) => year[0])
        for (const year of years) expect(record.date!.day.slice(0, 4)).toBe(year)
      }),
    )
  })

  test('the symbol and the paragraphs read back', () => {
    fc.assert(
      fc.property(wholeRecord, styles, (record, style) => {
        const text = whole(record, style)
        expect(findSymbols(text)[0]?.canonical).toBe(record.symbol)
        const [first] = findPinpoints(text.split(/; posici(?:on|ón)|; position/)[0]!)
        expect(first === undefined ? [] : expandPinpoints(first.pinpoints)).toEqual(record.pinpoints)
      }),
      { numRuns: 400 },
    )
  })
})

test('control and direction characters of a record are printed raw by no style', () => {
  const record = citable({ title: 'Observations \u0000 \u202egnp', mandate: 'Rapporteur\u0007', persons: ['A\u001bB'] })
  for (const { id } of citationStyles) {
    const { text, html, inText } = cite(record, id)
    expect(text + html + (inText ?? ''), id).not.toMatch(/[\0-\x08\x0e-\x1f\u202a-\u202e]/)
  }
})
