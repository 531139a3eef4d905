// Drafts and reissues: wherever a file says that its text is not final, or was issued anew, the version says so.
import { describe, expect, it } from 'vitest'
import { noticeOutside } from '../../../scrapers/lib/status-words.ts'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { docxOf, pdfOf, plainLine, read, run, paragraph as wordParagraph } from './base.ts'

const cover = ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English']
const plainTitle = 'Concluding observations on the third periodic report of Kestria'
const body = [
  '1. The Committee against Torture considered the third periodic report of Kestria (CAT/C/XVF/3) at its 9301st meeting, held on 10 May 2088, and adopted the present concluding observations at its 9320th meeting, held on 24 May 2088.',
  '# C. Principal subjects of concern and recommendations',
  '2. The Committee is concerned at delays (art. 2).',
  '3. The State party should act.',
  '4. The State party is invited to submit its next periodic report by 28 May 2092.',
]
type Front = { title?: string; cover?: string[]; notes?: string[]; lines?: string[] }
const observations = async ({ title = plainTitle, cover: own = cover, notes = [], lines = body }: Front) =>
  (await read(bytesOf({ symbol: null, cover: own, title: ['Committee against Torture', title], lines, notes }))).version

describe('concluding observations', () => {
  it.each<[string, Front, string]>([
    ['the usual front', {}, 'official'],
    ['a title', { title: `Draft ${plainTitle}` }, 'provisional'],
    ['a title with two words', { title: `Advance unedited ${plainTitle}` }, 'advance_unedited'],
    ['a bracket after the title', { title: `${plainTitle} (advance unedited version)` }, 'advance_unedited'],
    ['a bracket before the title', { title: `[Draft] ${plainTitle}` }, 'provisional'],
    ['a clause after the title', { title: `${plainTitle} – provisional text` }, 'provisional'],
    ['a cell of the cover', { cover: [...cover, 'UNEDITED VERSION'] }, 'advance_unedited'],
    ['a line within a cell', { cover: [...cover, 'Distr.: General<br>12 June 2088<br>DRAFT'] }, 'provisional'],
    ['no editing of a part', { notes: ['** The conclusions and recommendations have not been edited.'] }, 'official'],
    ['a note', { notes: ['* This text is provisional and subject to change.'] }, 'provisional'],
    ['a note on editing', { notes: ['* Adopted on 24 May 2088. Subject to final editing.'] }, 'provisional'],
    ['a note on the final text', { notes: ['* The edited version will be issued in due course.'] }, 'provisional'],
    ['a note on approval', { notes: ['* Not yet approved by the Committee.'] }, 'provisional'],
    ['a clause on who prepared it', { title: `${plainTitle} – draft prepared by the rapporteurs` }, 'provisional'],
    ['a French bracket', { title: `${plainTitle} [version préliminaire non éditée]` }, 'advance_unedited'],
    ['a note on later editing', { notes: ['* The text will be edited before issuance.'] }, 'provisional'],
    [
      'words of a style sheet',
      { notes: ['<style>body::before{content:"UNEDITED VERSION"}</style>'] },
      'advance_unedited',
    ],
    ['a zero draft', { title: `Zero draft – ${plainTitle}` }, 'provisional'],
    ['a version by its day', { cover: [...cover, 'Version of 3 June 2088 – not final'] }, 'provisional'],
    ['a version to follow', { notes: ['* Adopted ad referendum; final version to follow.'] }, 'provisional'],
    [
      'an earlier version that it replaces',
      { notes: ['* An advance unedited version was issued on 3 June 2088.'] },
      'official',
    ],
    ['French words', { title: `Projet d’observations finales: ${plainTitle}` }, 'provisional'],
    [
      'a Spanish note',
      { notes: ['* El presente texto es provisional y está sujeto a modificaciones.'] },
      'provisional',
    ],
    ['a French note', { notes: ['* Le présent texte est provisoire.'] }, 'provisional'],
    ['the last line', { lines: [...body, 'Draft concluding observations – Kestria'] }, 'provisional'],
    // what a table says of its rows
    ...['Confidential', 'Provisional', 'Draft', 'Borrador', 'Confidentiel'].map((cell): [string, Front, string] => [
      `a cell of a table: ${cell}`,
      {
        lines: [
          ...body,
          `</p><table><tr><th>Place</th><th>Status</th></tr><tr><td>A</td><td>${cell}</td></tr></table>`,
        ],
      },
      'official',
    ]),
    [
      'a frame at the foot',
      { lines: [...body, '</p><table><tr><td>CAT</td><td>UNEDITED</td></tr></table>'] },
      'advance_unedited',
    ],
    // the words with which final texts are printed
    ['no formal editing', { notes: ['* The present document is being issued without formal editing.'] }, 'official'],
    ['a bill in the text', { lines: [...body, '5. The draft law is subject to approval.'] }, 'official'],
    [
      'the usual note',
      { notes: ['* Adopted by the Committee at its ninety-first session (3–28 May 2088).'] },
      'official',
    ],
    ['an earlier draft', { notes: ['* Previously issued under the symbol CAT/C/XVF/CO/R.3.'] }, 'official'],
    [
      'a reissue in a note',
      { notes: ['* Reissued as corrected on 5 August 2088. Adopted on 24 May 2088.'] },
      'reissued',
    ],
    ['a reissue in the cover', { cover: [...cover, '(Reissued for technical reasons on 1 July 2088)'] }, 'reissued'],
    ['a reissue in a cell', { cover: cover.with(3, '12 June 2088 (re-issued on 1 July 2088)') }, 'reissued'],
    ...[
      'CAT/C/XVF/CO/3*<br>Reissued for technical reasons on 14 June 2088',
      'CAT/C/XVF/CO/3<br>(Re-issued on 14 June 2088)',
      'CAT/C/XVF/CO/3*<br>Nouveau tirage pour raisons techniques (14 juin 2088)',
      'CAT/C/XVF/CO/3*<br>Publicado nuevamente por razones técnicas el 14 de junio de 2088',
    ].map((cell): [string, Front, string] => [
      `a reissue beside the symbol: ${cell}`,
      { cover: cover.with(1, cell) },
      'reissued',
    ]),
    ['a reissue in French', { notes: ['* Nouveau tirage pour raisons techniques (5 août 2088).'] }, 'reissued'],
    ['a reissue in Spanish', { notes: ['* Publicado nuevamente por razones técnicas.'] }, 'reissued'],
    ['a draft that was reissued', { title: `Draft ${plainTitle}`, notes: ['* Reissued as corrected.'] }, 'provisional'],
  ])('%s', async (_, front, version) => expect(await observations(front)).toBe(version))
})

const report = async ({ symbol = 'A/HRC/990/15', title = 'Report', extra = '', note = '' }) => {
  const own = `Distr.: General<br>24 March 2099<br>${extra}<br>Original: English`
  const lines = [
    'Valdoria*',
    '1. The Working Group held its forty-eighth session from 20 to 31 January 2099. The review of Valdoria was held on 28 January 2099. At its meeting held on 31 January 2099, the Working Group adopted the report on Valdoria.',
    '# II. Conclusions and/or recommendations',
    '6. The following recommendations will be examined by Valdoria:',
    '6.1 Ratify the Convention (Norland);',
    '6.2 Close the prison (Kestria).',
    '7. All conclusions and/or recommendations reflect the position of the submitting States.',
  ]
  const bytes = bytesOf({
    symbol: null,
    cover: ['United Nations', symbol, own],
    title: ['Human Rights Council', `${title} of the Working Group on the Universal Periodic Review`],
    lines,
    notes: note === '' ? [] : [note],
  })
  return (await parseUpr(capture(bytes))).version
}
describe('reports of the Working Group', () => {
  it.each<[string, Parameters<typeof report>[0], string]>([
    ['the usual front', {}, 'official'],
    ['a line in the cell of the day', { extra: 'ADVANCE UNEDITED VERSION' }, 'advance_unedited'],
    ['a title', { title: 'Draft report' }, 'provisional'],
    ['a symbol of limited distribution', { symbol: 'A/HRC/WG.6/48/L.5' }, 'provisional'],
    ['limited distribution, as some final reports print', { extra: 'Distr.: Limited' }, 'official'],
    ['a note', { note: '* Subject to editing.' }, 'provisional'],
    ['the annex', { note: '* The annex is being circulated in the language of submission only.' }, 'official'],
    ['a reissue', { note: '* Reissued for technical reasons on 5 April 2099.' }, 'reissued'],
  ])('%s', async (_, front, version) => expect(await report(front)).toBe(version))
})

describe('files', () => {
  const slanted = (words: string, step: number, size: number) => (pdf: PDFKit.PDFDocument) => {
    pdf.save().rotate(-60, { origin: [150, 700] })
    pdf.font('Helvetica').fontSize(size).fillColor('#dddddd')
    for (const [at, letter] of [...words].entries()) pdf.text(letter, 150 + at * step, 700, { lineBreak: false })
    pdf.restore().fillColor('black')
  }
  it('a watermark, letter by letter, that reaches over the edge of the page', async () => {
    expect((await read(await pdfOf({ under: slanted('NOT FOR QUOTATION', 45, 40) }))).version).toBe('provisional')
  })
  const stairs =
    (words: string, [right, up]: [number, number], size: number) =>
    (pdf: PDFKit.PDFDocument) => {
      pdf.font('Helvetica').fontSize(size).fillColor('#dddddd')
      for (const [at, letter] of [...words].entries())
        if (letter !== ' ') pdf.text(letter, 90 + at * right, 700 - at * up, { lineBreak: false })
      pdf.fillColor('black')
    }
  it.each<[words: string, step: [number, number], size: number, version: string]>([
    ['UNEDITED', [45, 60], 40, 'advance_unedited'],
    ['UNEDITED', [30, 30], 12, 'advance_unedited'],
    ['ADVANCE UNEDITED VERSION', [17, 25], 30, 'advance_unedited'],
    ['PROVISIONAL', [40, 25], 40, 'provisional'],
    ['NOT FOR QUOTATION', [25, 35], 24, 'provisional'],
    ['NO CITAR', [35, 45], 40, 'provisional'],
  ])('a staircase of upright letters: %s', async (words, step, size, version) => {
    const plain = await read(await pdfOf())
    const found = await read(await pdfOf({ under: stairs(words, step, size) }))
    expect(found.version).toBe(version)
    expect(found.units.map(({ path, text }) => [path, text])).toEqual(plain.units.map(({ path, text }) => [path, text]))
  })
  it('a word of the text that is drawn by itself is no notice beside a watermark', async () => {
    const line = (pdf: PDFKit.PDFDocument, words: string, x: number, y: number, bold: boolean) => {
      plainLine(pdf, words, x, y, bold)
      if (words.length > 40 && !bold) plainLine(pdf, 'restricted ', x + pdf.widthOfString(`${words} `), y, bold)
    }
    const found = await read(await pdfOf({ under: slanted('ADVANCE UNEDITED VERSION', 45, 40), line }))
    expect(found.units.map(({ text }) => text).join()).toContain('restricted')
    expect(found.version).toBe('advance_unedited')
  })
  it('a watermark of other words is a doubt', async () => {
    const found = await read(await pdfOf({ under: slanted('CIRCULATED', 30, 40) }))
    expect(found.version).toBe('official')
    expect(found.warnings.join()).toMatch(/words across the page, which are not read, on pages: 1, 2 \("CI ?RCUL/)
  })
  it('a page header with the title of a draft', async () => {
    const over = (pdf: PDFKit.PDFDocument, page: number) => {
      if (page === 1) plainLine(pdf, 'Draft concluding observations on Valdoria', 70, 25, false)
    }
    expect((await read(await pdfOf({ over }))).version).toBe('provisional')
    const header = wordParagraph(run('Draft concluding observations on Valdoria'))
    expect((await read(await docxOf({ header }))).version).toBe('provisional')
    const footer = wordParagraph(run('This version is subject to further editing'))
    expect((await read(await docxOf({ footer }))).version).toBe('provisional')
  })
  it.each([
    ['DRAFT DRAFT DRAFT', 'provisional'],
    ['NOTFORQUOTATIO', 'provisional'],
    ['VANCE UNEDITED VERSION', 'advance_unedited'],
    ['NOT FOR', null],
    ['OBSERVATIONS', null],
  ])('words outside the text: %s', (words, version) => expect(noticeOutside([words])).toBe(version))
})
