// Words of a search: where they begin and end, and which forms and spellings meet.
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/mechanisms.ts'
import { wordColumns } from '../../../src/domain/search/columns.ts'
import { codeNumber, fields, readSketches, stemMark } from '../../../src/domain/search/sketch.ts'
import { stemOf } from '../../../src/domain/search/stems.ts'
import { tokensOf } from '../../../src/domain/search/tokens.ts'

/** each: a text → its words; a run of Chinese in brackets */
const cut: [string, string][] = [
  ["The victim’s rights, and victims' rights", 'the victim rights and victims rights'],
  ['l’incrimination d’infractions qu’elle', 'incrimination infractions elle'],
  ['aujourd’hui', 'aujourd hui'],
  // every apostrophe: typewriter, modifier letter, reversed, grave, acute, prime, wide, Armenian, saltillo
  ["women's women’s women‘s womenʼs womenʻs women‛s women`s", 'women '.repeat(7).trim()],
  ['d\u00B4infraction d\u2032infraction d\uFF07infraction d\u02B9infraction', 'infraction '.repeat(4).trim()],
  ['d\u055Ainfraction d\uA78Cinfraction d\u02C8infraction', 'infraction '.repeat(3).trim()],
  ['OP-CAT, OPCAT, Op‑Cat and op cat; U.N. and N.P.M.', 'opcat opcat opcat and opcat un and npm'],
  ['anti-torture/ill-treatment', 'anti torture ill treatment'],
  ['torture² and art. 4(2)', 'torture and art 4 2'],
  ['État ÉTAT e\u0301tat œuvre STRAẞE', 'etat etat etat oeuvre strasse'],
  ['tor\u00ADture tor\u200Bture', 'torture torture'],
  ['deﬁnition tor\u200Dture t\u043erture \u0421onvention', 'definition torture torture convention'],
  [
    'crimi-\nnalize incrimi\u00AD\nner pre- and post-trial ill- treatment',
    'criminalize incriminer pre and post trial ill treatment',
  ],
  ['CAT公约的定义。酷刑', 'cat [公约的定义] [酷刑]'],
  ['пытки ещё التَّعذيب', 'пытки еще التعذيب'],
]
/** each: language → words that must meet, then words that must not meet them */
const meets: ['en' | 'fr' | 'es', string, string][] = [
  ['en', 'criminalise criminalize criminalisation criminalizing criminalised', 'criminal crime'],
  ['en', 'prosecute prosecution prosecutions prosecuted', 'persecute'],
  ['en', 'organisation organizations organise', 'organ'],
  ['en', 'labour labor labours', 'labelled'],
  ['en', 'behaviour behavior', 'behave'],
  ['en', 'offence offenses', 'offend'],
  ['en', 'centre centers', 'central'],
  ['en', 'programme programs', 'programmatic'],
  ['en', 'woman women', 'man men'],
  ['en', 'child children', 'childless'],
  ['en', 'analyse analyzed analysing', 'analyst'],
  ['en', 'supervise supervision', 'supper'],
  ['en', 'counselling counseling', 'counterpart'],
  ['en', 'international', 'internal intern'],
  ['en', 'four', 'for'],
  ['en', 'minority minorities', 'minor minors'],
  ['en', 'accession accessions', 'access accessible accede'],
  ['en', 'aids', 'aid aided'],
  ['en', 'national nationals nationally', 'nation nationality naturalization'],
  ['en', 'integrity', 'integration integrate integral'],
  ['en', 'humanity', 'human humane'],
  ['en', 'relative relatives', 'relation related'],
  ['en', 'officer officers', 'office official'],
  ['en', 'conventional', 'convention'],
  ['en', 'corporal', 'corporate'],
  ['en', 'emergency emergencies', 'emerging'],
  ['en', 'authority authorities', 'author authorize'],
  ['en', 'authorisation authorize authorised', 'author'],
  ['en', 'realise realization', 'real reality'],
  ['en', 'core', 'coree'],
  ['fr', 'minorite minorites', 'minor mineur'],
  ['fr', 'police polices', 'policies'],
  ['fr', 'nationalite nationalites', 'national nationaux'],
  ['es', 'minoria minorias', 'minor menor'],
  ['es', 'policia policias', 'policies'],
  ['es', 'autoridad autoridades', 'autor'],
  ['fr', 'impunite', 'impur'],
  ['fr', 'condamnees condamne condamner condamnation', 'condition'],
  ['fr', 'detenus detenu detenue detenues', 'detention'],
  ['fr', 'tribunaux tribunal', 'tribune'],
  ['es', 'investigacion investigaciones investigar', 'inversion'],
  ['es', 'juez jueces', 'juicio'],
  ['es', 'mujer mujeres', 'mojar'],
  ['es', 'lugar lugares', 'lago'],
  ['es', 'militar militares', 'milicia'],
  ['es', 'familiar familiares', 'famoso'],
  ['es', 'hogar hogares', 'hoguera'],
  ['fr', 'loi lois', 'loin'],
  ['fr', 'aveu aveux', 'aveugle'],
  ['fr', 'emploi emplois', 'empire'],
  ['fr', 'lieu lieux', 'lier'],
  ['es', 'interés interes intereses', 'internos'],
  ['es', 'país pais países paises', 'paisaje'],
  ['es', 'inglés ingles ingleses', 'ingle'],
  ['es', 'francés frances franceses', 'franco'],
  ['es', 'clase clases', 'clásico'],
  ['es', 'base bases', 'basura'],
  ['es', 'tortura torturas torturado', 'tortuga'],
]

describe('words of a text', () => {
  it.each(cut)('%s', (text, expected) => {
    expect(
      tokensOf(text)
        .map((token) => (token.kind === 'run' ? `[${token.text}]` : token.text))
        .join(' '),
    ).toBe(expected)
  })
  it('have their places in the text as it is printed', () => {
    const text = 'L’État a criminalisé OP-CAT 酷刑'
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'État',
      'a',
      'criminalisé',
      'OP-CAT',
      '酷刑',
    ])
  })
})

describe('stems', () => {
  it.each(meets)('%s: %s; not %s', (language, together, apart) => {
    const stems = new Set(together.split(' ').map((word) => stemOf(word, language)))
    expect([...stems]).toHaveLength(1)
    expect(apart.split(' ').filter((word) => stems.has(stemOf(word, language)))).toEqual([])
  })
})

describe('the columns of a text', () => {
  it('hold stems by language, pieces of three letters, and the words as printed', () => {
    expect(wordColumns('fr', ['Titre'], ['Enquêtes', 'пытки 酷刑'])).toMatchObject({
      heads: 'ftitr',
      stems: 'fenquet gпыт gытк gтки 0 g酷 g刑 0',
      words: 'titre 0 enquetes пытки 酷 刑',
    })
    expect(wordColumns('en', [], ['The woman’s OP-CAT'])).toMatchObject({
      stems: 'ethe ewoman eopcat',
      words: 'the woman s op cat',
    })
  })
  it.each<[Language, string[], string[]]>([
    ['fr', ['Titre', 'Enquêtes'], ['L’État, «enquêtes»', 'пытки 酷刑 UPR']],
    ['en', [], ['Register every detention; register it.']],
    ['en', ['…'], ['Bail']],
    ['es', ['—', '', 'Celda'], []],
    ['ru', ['ООН'], ['UPR', '']],
    ['zh', ['酷刑 A'], ['B 酷']],
    ['en', [], []],
    ['en', ['Heading'], [`${'a'.repeat(70)} ${'é'.repeat(61)} op-cat`]],
  ])('of %s are sketched by their tokens, a code each: %j, %j', (language, heading, texts) => {
    // twice: what is remembered of a word is what was made of it
    for (const _ of [1, 2]) {
      const { heads, stems, words, sketch } = wordColumns(language, heading, texts)
      const numbersOf = (column: string) => (column === '' ? [] : column.split(' ').map(codeNumber))
      const { numbers, starts } = readSketches([sketch])
      const found = numbers.subarray(starts[0]! + fields.codes, starts[0]! + numbers[starts[0]! + fields.end]!)
      expect([...found]).toEqual([heads, stems, words].flatMap(numbersOf))
      // three letters a code
      expect(sketch.split(' ').map(({ length }) => length)).toEqual(
        [heads, stems, words].map((column, at) => (at === 0 ? 1 : 0) + 3 * numbersOf(column).length),
      )
      expect(sketch[0]).toBe(stemMark(language))
    }
  })
  it('give no stem to a word of another language', () => {
    expect(wordColumns('ru', [], ['ООН UPR'])).toMatchObject({ heads: '', stems: 'gоон 0', words: 'оон upr' })
  })
})
