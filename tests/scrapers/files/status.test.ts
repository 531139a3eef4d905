// What a file says beside its text: notices in every wording, words that are broken, two languages, and the door of parsers.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withFileStatus } from '../../../scrapers/lib/file-status.ts'
import { paragraphOf } from '../../../scrapers/lib/html/labels.ts'
import { closeSpaced, withoutMarks } from '../../../scrapers/lib/paragraphs.ts'
import { withoutDoubles, withSoftHyphens } from '../../../scrapers/lib/pdf/pieces-mended.ts'
import { hasPdfEnd } from '../../../scrapers/lib/pdf-end.ts'
import { noticeOf, noticeOutside } from '../../../scrapers/lib/status-words.ts'
import { companions, notices } from '../../../scrapers/lib/status-words-table.ts'
import { isBroken, wordDoubts, wordFigures } from '../../../scrapers/lib/word-check.ts'
import type { ParsedDocumentInput } from '../../../src/domain/documents.ts'
import type { FileStatus } from '../../../src/domain/paragraphs.ts'
import { plainFile } from '../../support/read.ts'
import { text } from './base.ts'

describe('notices', () => {
  const samples = notices.flatMap(({ version, samples: words }) => words.map((word) => [word, version] as const))
  it.each(samples)('%s', (words, version) => {
    expect([noticeOf(words), noticeOf(`* (${words.toUpperCase()}) *`), noticeOutside([words])]).toEqual([
      version,
      version,
      version,
    ])
  })
  it.each([
    ['ADVANCE', 'UNEDITED', 'VERSION'],
    ['CAT/C/XVD/CO/3', 'A D V A N C E  U N E D I T E D'],
    ['Committee against Torture – advance unedited version, 24 May 2098'],
  ])('outside the text: %s', (...lines) => expect(noticeOutside(lines)).toBe('advance_unedited'))
  it.each([
    ['DRAFT – NOT FOR CITATION', 'provisional'],
    ['Draft - not for circulation', 'provisional'],
    ['Non-official text, for information only', 'provisional'],
    ['Texto provisional; sujeto a cambios', 'provisional'],
    ['Traduit de l’anglais par DeepL', 'unofficial_translation'],
    ['Unofficial translation, draft, 12 June 2099', 'unofficial_translation'],
    ['Advance unedited version – subject to editing', 'advance_unedited'],
  ])('in clauses: %s', (line, version) => expect([noticeOf(line), noticeOutside([line])]).toEqual([version, version]))
  it.each([['CAT/C/XVD/CO/3 DRAFT – NOT FOR CITATION'], ['Committee against Torture – DRAFT']])(
    'beside other words of a header: %s',
    (line) => expect([noticeOf(line), noticeOutside([line])]).toEqual([null, 'provisional']),
  )
  it.each(companions.flatMap(({ samples }) => samples.map((words) => [words])))('goes with a notice: %s', (words) =>
    expect([noticeOf(words), noticeOf(`Draft – ${words}`)]).toEqual([null, 'provisional']),
  )
  it.each([
    ['Provisional measures'],
    ['Draft law on the prevention of torture, for information only'],
    ['Adopt the draft law – subject to revision'],
    ['The report was translated by a volunteer and sent to the Committee'],
    ['Subject to revision'],
    ['Translated from French by the Secretariat'],
    ['In advance of the dialogue'],
    ['Draft article 3 on the definition of torture'],
    ['the advance unedited version of the report was issued on 3 May 2098'],
    ['Restricted access to lawyers'],
    ['Projet de loi sur la torture'],
    ['A/HRC/990/15'],
  ])('no notice: %s', (line) => expect(noticeOf(line)).toBeNull())
})

const units = (texts: string[]): ParsedDocumentInput['units'] =>
  texts.map((words, ordinal) => ({
    number: String(ordinal + 1),
    path: String(ordinal + 1),
    numberStatus: 'printed',
    heading: [],
    text: words,
    unitType: 'concern',
    page: null,
    ordinal,
  }))
const parsed = (version: ParsedDocumentInput['version'], texts: string[] = []): ParsedDocumentInput => ({
  symbol: 'CAT/C/XVD/CO/3',
  symbolAsPrinted: null,
  mechanism: 'CAT',
  body: 'Committee against Torture',
  type: 'concluding_observations',
  title: '',
  states: ['XVD'],
  language: 'en',
  originalLanguage: null,
  version,
  distributionDate: null,
  session: null,
  layout: 'E4',
  units: units(texts),
})
const file = (status: Partial<FileStatus>) => ({
  status: { ...plainFile, ...status },
  cover: [],
  paragraphs: [],
  footnotes: [],
})

describe('withFileStatus', () => {
  it.each<[Partial<FileStatus>, ParsedDocumentInput['version'], ParsedDocumentInput['version']]>([
    [{}, 'official', 'official'],
    [{}, 'reissued', 'reissued'],
    [{ outside: ['ADVANCE UNEDITED VERSION'] }, 'official', 'advance_unedited'],
    [{ outside: ['ADVANCE UNEDITED VERSION'] }, 'revised', 'advance_unedited'],
    [{ outside: ['ADVANCE UNEDITED VERSION'] }, 'restricted', 'restricted'],
    [{ openRevisions: 2 }, 'official', 'provisional'],
    [{ openRevisions: 2 }, 'advance_unedited', 'advance_unedited'],
    [{ machineRead: true }, 'corrected', 'machine_read'],
    [{ machineRead: true, outside: ['DRAFT'] }, 'official', 'provisional'],
    [{ machineRead: true }, 'unofficial_translation', 'unofficial_translation'],
  ])('%j over %s: %s', (status, version, expected) => {
    expect(withFileStatus(file(status), parsed(version)).version).toBe(expected)
  })
  it('a unit in another language is a doubt', () => {
    const french =
      'Le Comité est préoccupé par les informations selon lesquelles des personnes sont détenues dans les locaux de la police sans que les familles en soient informées.'
    const english = text.filter((line) => /^\d/.test(line))
    expect(withFileStatus(file({}), parsed('official', [...english, french])).warnings?.[0]).toMatch(
      /1 units are not in English.*French/,
    )
    expect(withFileStatus(file({}), parsed('official', english)).warnings).toEqual([])
  })
  it.each<[ParsedDocumentInput['language'], string, RegExp | null]>([
    ['en', 'L’État partie devrait ériger la torture en infraction.', /French/],
    [
      'es',
      'El Comité observa que la ley dispone que todo detenido debe ser presentado ante un juez, pero le preocupa que no se cumpla.',
      null,
    ],
    ['en', 'El Estado parte debe tipificar el delito de tortura.', /Spanish/],
    ['fr', 'The State party should make torture a crime.', /English/],
    ['en', 'The law on the Defensoría del Pueblo y los derechos.', null],
    ['en', 'Torture is banned everywhere, without exception.', null],
    ['en', 'Code de procédure pénale', null],
  ])('a short unit in a text in %s: %s', (language, words, expected) => {
    const warnings = withFileStatus(file({}), { ...parsed('official', [words]), language }).warnings
    if (expected) expect(warnings?.[0]).toMatch(expected)
    else expect(warnings).toEqual([])
  })
  it.each([
    ['12', '[13.] The State party should act.', 'provisional'],
    ['12', '[13.] L’État partie devrait agir.', 'provisional'],
    ['12', '[13.] El Estado parte debería actuar.', 'provisional'],
    ['12', '[Article 13.] The State party should act.', 'official'],
    [null, '[13.] The State party should act.', 'official'],
  ])('a number beside the one of before: %s. %s', (label, words, version) => {
    const read = { ...file({}), paragraphs: [{ ...paragraphOf(words), label, text: words }] }
    const found = withFileStatus(read, parsed('official'))
    expect([found.version, found.warnings?.length]).toEqual([version, version === 'official' ? 0 : 1])
  })
  it('a notice among the notes is one', () => {
    const footnotes = [{ mark: '', text: 'Advance unedited version – subject to editing', page: null }]
    expect(withFileStatus({ ...file({}), footnotes }, parsed('official')).version).toBe('advance_unedited')
  })
  it('broken words are refused', () => {
    const lost = text.map((line) => line.replace(/[tirmfa]/g, ''))
    expect(() => withFileStatus(file({}), parsed('official', lost))).toThrow('the words are broken')
  })
})

const body = text.filter((line) => !line.startsWith('#') && line !== '---')
describe('words', () => {
  const change = (...pairs: [string, string][]) =>
    body.map((line) => pairs.reduce((words, [from, to]) => words.replaceAll(from, to), line))
  it.each<[string, string[], RegExp | null]>([
    ['whole words', body, null],
    ['U+FFFD', change(['fi', '\ufffd']), /letters that the file does not name/],
    ['private use', change(['ffi', '\ue0b2']), /letters that the file does not name/],
    ['NUL', change(['de', '\u0000']), /letters that the file does not name/],
    ['a bullet of a sign font is no lost letter', change(['(a)', '\uf0b7']), null],
    [
      'run together',
      change(
        ['of the ', 'ofthe '],
        ['in the ', 'inthe '],
        ['the Committee', 'theCommittee'],
        ['State party', 'Stateparty'],
        ['that the', 'thatthe'],
      ).concat('words of words of in that in'),
      /run together/,
    ],
    ['vowels lost', change(['a', ''], ['e', ''], ['i', ''], ['o', ''], ['u', '']), /letters may be missing/],
    ['letters apart', body.map((line) => [...line].join(' ')), /stand alone/],
  ])('%s', (_, texts, expected) => {
    const doubts = wordDoubts(wordFigures(texts)).join('\n')
    if (expected === null) expect(doubts).toBe('')
    else expect(doubts).toMatch(expected)
  })
  it('words broken in two', () => {
    const broken = ['dial ogue', 'art icle', 'reha bilitation', 'pre sent', 'pers ons'].map(
      (words) => `the ${words} of it`,
    )
    const whole = broken.map((line) => line.replace(/(\w+) (\w+) of/, '$1$2 of'))
    expect(wordDoubts(wordFigures([...whole, ...whole, ...broken])).join()).toMatch(/broken in two/)
  })
  it.each([
    [['the C ommittee met', 'the C onvention of', 'its W omen and', 'the V isit of'], true],
    [['le C omité a', 'la C onvention et', 'les D roits de', 'la V isite du'], true],
    [
      ['the committee and hepatitis C treatment', 'the treatment of group B countries', 'all countries of annex D'],
      false,
    ],
  ])('capitals parted from their words: %j', (lines, isTold) =>
    expect(/broken in two/.test(wordDoubts(wordFigures([...lines, ...lines])).join())).toBe(isTold),
  )
  it('text with most letters lost is broken beyond use', () => {
    expect(isBroken(wordFigures(text.map((line) => line.replace(/[tirmfa]/g, ''))))).toBe(true)
    expect(isBroken(wordFigures(text))).toBe(false)
  })
})

describe('marks and letters', () => {
  it.each([
    ['\u200e12\u200e. The State', '12. The State'],
    ['\u202b(a)\u202c Take', '(a) Take'],
    ['reha\u00adbili\u200btation', 'rehabilitation'],
    ['forty\u2011ninth, follow\u2010up, non\u2212refoulement', 'forty-ninth, follow-up, non-refoulement'],
    ['GE.88\u221204321, 3\u22125 May', 'GE.88-04321, 3\u22125 May'],
    ['obse¬ rvations and obse¬rvations', 'observations and observations'],
    ['\ufeff3. It', '3. It'],
    ['the State party\u0092s report, 3\u009628 May', 'the State party’s report, 3–28 May'],
    ['L’E\u0301tat a\u0300 la se\u0301ance, sesio\u0301n', 'L’État à la séance, sesión'],
    ['می\u200cخواهد', 'می\u200cخواهد'],
  ])('without marks: %j', (printed, expected) => expect(withoutMarks(printed)).toBe(expected))
  it.each([
    ['C O N C L U D I N G   O B S E R V A T I O N S', 'CONCLUDING OBSERVATIONS'],
    ['B.  P o s i t i v e   a s p e c t s', 'B.  Positive aspects'],
    ['R É S U M É', 'RÉSUMÉ'],
    ['options a b c apply', 'options a b c apply'],
    ['I. A plan', 'I. A plan'],
  ])('closed: %j', (printed, expected) => expect(closeSpaced(printed)).toBe(expected))
  it.each<[string[], string, string[]]>([
    [['adopted the pre', 'sent text'], 'adoptedthepre\u00adsenttext', ['adopted the pre\u00ad', 'sent text']],
    [['reha bili', 'tation'], 'reha\u00adbili-tation', ['reha bili', 'tation']],
    [['a rehabilitation fund-'], 'areha\u00adbilitationfund-', ['a reha\u00adbilitation fund-']],
    [['in 2010 three well-known'], 'in2010\u00adthreewell-known', ['in 2010 \u00adthree well-known']],
    [['the office - of'], 'theo\ufb03ce-of', ['the office - of']],
    [['other words'], 'not the\u00ad same', ['other words']],
  ])('soft hyphens: %j', (texts, characters, expected) => expect(withSoftHyphens(texts, characters)).toEqual(expected))
  it('text drawn twice stands once, and a note beside it stays', () => {
    const piece = (x: number, words: string, y = 100) => ({
      x,
      y,
      size: 10,
      width: words.length * 5,
      text: words,
      font: 'f',
    })
    const pieces = [
      piece(70, 'Positive aspects'),
      piece(70.3, 'Positive aspects'),
      piece(115.2, 'aspects'),
      piece(200, 'aspects'),
      piece(70, 'Positive aspects', 88),
    ]
    expect(withoutDoubles(pieces, new Map()).map(({ x, y }) => [x, y])).toEqual([
      [70, 100],
      [200, 100],
      [70, 88],
    ])
    // once more, a part of a point aside: bold; in the very place it is not
    const twice = (x: number) => withoutDoubles([piece(70, 'Other issues'), piece(x, 'Other issues')], new Map())
    expect(twice(70.3)).toMatchObject([{ x: 70, heavy: true }])
    expect(twice(70)).toEqual([piece(70, 'Other issues')])
  })
})

describe('the end of a PDF', () => {
  const bytes = (words: string) => new TextEncoder().encode(words)
  it.each<[string, boolean]>([
    ['%PDF-1.4 1 0 obj endobj startxref 9 %%EOF', true],
    [`%PDF-1.4 1 0 obj endobj %%EOF${' '.repeat(300_000)}`, true],
    [`%PDF-1.4 %%EOF\n2 0 obj <<>> endobj${' '.repeat(99_000)}`, false],
    ['%PDF-1.4 %%EOF 2 0 obj endobj startxref 5 %%EOF', true],
    [`%PDF-1.4 %%EOF${'\0'.repeat(65_530)} 2 0 obj`, false],
    ['%PDF-1.4 1 0 obj endobj', false],
    ['%PDF-1.4 xref 0 1 trailer <<>> startxref\n9\n', true],
    ['%PDF-1.4 1 0 obj endobj startxref\n4\n', false],
    ['%PDF-1.4 xref 0 1 trailer <<>> startxref\n900\n', false],
  ])('%#', (words, expected) => expect(hasPdfEnd(bytes(words))).toBe(expected))
})

describe('the door', () => {
  const root = join(import.meta.dirname, '../../../scrapers')
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : []
    })
  it('every parser reads its file through parseFile, or lays the status of the file over its document itself', () => {
    const readers = /\b(?:readDocument|readPdf(?:Here)?|readDocx|readDoc|readHtml(?:Text)?|openDocx)\(/
    const own = /scrapers\/lib\/(?:pdf|docx|html)\/|scrapers\/lib\/(?:doc|read)\.ts$/
    const past = files(root).filter((path) => {
      const code = readFileSync(path, 'utf8')
      return !own.test(path) && readers.test(code) && !code.includes('withFileStatus(')
    })
    expect(past).toEqual([])
  })
})
