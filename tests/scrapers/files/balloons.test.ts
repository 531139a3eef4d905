// Comments and tracked changes that Word prints in the margin: the text is a draft, and a doubt shows where they stand.
import { beforeAll, expect, it } from 'vitest'
import { makeDoc } from '../doc/make-doc.ts'
import { docxOf, essence, masthead, paragraph, pdfOf, read, run, text, title } from './base.ts'

const drawn = (words: string) =>
  pdfOf({ over: (pdf, page) => void (page === 1 && pdf.fontSize(7).text(words, 420, 100, { lineBreak: false })) })

/** A wide page, whose text ends long before its right margin; the first line of each balloon stands on a line of the text. */
const beside = (balloons: readonly string[][], x = 600, shift = 0) =>
  pdfOf({
    size: [842, 842],
    line: (pdf, words, at, y) => void pdf.text(words, at + shift, y, { lineBreak: false }),
    over: (pdf, page) => {
      for (const [at, lines] of page === 0 ? balloons.entries() : [])
        for (const [line, words] of lines.entries())
          pdf.fontSize(8).text(words, x, 180 + 60 * at + 10 * line, { lineBreak: false })
    },
  })

let plain: ReturnType<typeof essence>
beforeAll(async () => {
  plain = essence(await read(await pdfOf()))
})

it.each(['Commented [AB1]: check', 'Deleted: shall', 'Commentaire [A2]: vérifier', 'Eliminado: debe'])(
  'a balloon that reaches into the text: %s',
  async (words) => {
    const found = await read(await drawn(words))
    expect(found.version).toBe(/^Comm/.test(words) ? 'official' : 'provisional')
    expect(found.warnings?.join()).toContain(') and may stand among the words: use a file without them')
  },
)

it.each([
  ['Commented [AB1]: Is this so?', 'The Secretariat to check', 'before the session.'],
  ['Deleted: shall'],
  ["Commented [O'B_1]: Is this so?"],
  ['Formatted: Font: Bold'],
  ['Moved (insertion) [1]'],
  ['Formatted Table'],
  ['Code de champ modifié'],
  ['Celdas eliminadas'],
  ['Moved down [1]: The State party should', 'define torture.'],
  ['Commentaire [AB1R2] : à vérifier', 'avant la session'],
  ['Supprimé : doit'],
  ['Mis en forme : Police : Gras'],
  ['Comentado [AB1]: comprobar', 'antes del período de sesiones'],
  ['Eliminado: debe'],
  ['Con formato: Fuente: Negrita'],
])('a balloon in the margin is no part of the text: %s', async (...lines) => {
  for (const [x, shift] of [
    [600, 0],
    [40, 230],
  ] as const) {
    const found = await read(await beside([lines, ['Deleted: (art. 9)', 'Restricted'], lines], x, shift))
    expect(essence(found)).toEqual(plain)
    expect(found.version).toBe('provisional')
    expect(found.warnings?.join()).toContain(`(${JSON.stringify(lines[0]!.slice(0, 40))}), which are not read`)
  }
})
it('a text that people comment on may be final', async () => {
  const found = await read(
    await beside([['Commented [AB1]: Is this so?', 'Deleted the article'], ['Comentado [A2]: sí']]),
  )
  expect([essence(found), found.version]).toEqual([plain, 'official'])
  expect(found.warnings?.join()).toContain('which are not read')
})

it.each([
  // no balloon: what a page prints beside its text is read
  [[['Kestria and Norland']]],
  // far below a balloon
  [[['Deleted: shall'], ["Commented [O'B_1]: Is this so?"], [], [], ['Kestria and Norland']]],
])('keeps what stands in the margin and begins no balloon: %j', async (balloons) => {
  const found = await read(await beside(balloons))
  expect(JSON.stringify(found)).toContain('Kestria and Norland')
})

it('a page without any', async () => {
  const found = await read(await pdfOf())
  expect([found.version, found.warnings ?? []]).toEqual(['official', []])
})

const lines = text.filter((line) => line !== '---')
const page = (call: string, behind: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${masthead.map((words) => `<p>${words}</p>`).join('')}<h1>${title}</h1>${lines
      .map((line) => (line.startsWith('# ') ? `<h2>${line.slice(2)}</h2>` : `<p>${line.replace('specific', call)}</p>`))
      .join('')}${behind}</body></html>`,
  )
const oldWord = (comments: string): Uint8Array =>
  makeDoc(`${[...masthead, title, ...lines.map((line) => line.replace(/^# /, ''))].join('\r')}\r`, undefined, comments)

it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  [
    'Word, saved as a page',
    () =>
      page(
        `<a style='mso-comment-reference:AB_1'>specific</a><span class=MsoCommentReference><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span>`,
        `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a class=msocomoff href="#_msoanchor_1">[AB1]</a>The State party should check.</p></div></div></div>`,
      ),
  ],
  [
    'Word, saved as a filtered page',
    () =>
      page(
        'specific<a href="#_msocom_1">[AB1]</a>',
        '<div><div id="_com_1" class=msocomtxt><p><a href="#_msoanchor_1">[AB1]</a>The State party should check.</p></div></div>',
      ),
  ],
  [
    'Google Docs, saved as a page',
    () =>
      page(
        'specific<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
        '<div class="c4"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>The State party should check.</span></p><p>Is it so?</p></div>',
      ),
  ],
  ['Word', () => docxOf({ comments: `<w:comment>${paragraph(run('The State party should check.'))}</w:comment>` })],
  ['old Word', () => oldWord('\u0005The State party should check.\r\r')],
])('comments are no part of a text: %s', async (_, file) => {
  const found = await read(await file())
  expect(essence(found).five).toBe(plain.five)
  expect(found.units.at(-1)?.text).toMatch(/by 28 May 2102\.$/)
  expect(found.version).toBe('official')
  expect(found.warnings?.join()).toMatch(/stand beside the text \(".{0,6}The State party should check/)
})

it('a page of its own words, by the habits of the same programs', async () => {
  const behind = '<div><p><a id="cmnt" href="#top">Top</a></p></div>'
  expect((await read(page('<span class=MsoCommentReference>specific</span>', behind))).version).toBe('official')
  expect((await read(oldWord(''))).version).toBe('official')
})
