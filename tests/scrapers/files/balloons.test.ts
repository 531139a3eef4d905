// Comments and tracked changes that Word prints in the margin: the text is a draft, and a doubt shows where they stand.
import { beforeAll, expect, it } from 'vitest'
import { essence, pdfOf, read } from './base.ts'

const drawn = (words: string) =>
  pdfOf({ over: (pdf, page) => void (page === 1 && pdf.fontSize(7).text(words, 420, 100, { lineBreak: false })) })

/** A wide page, whose text ends long before its right margin; the first line of each balloon stands on a line of the text. */
const beside = (balloons: readonly string[][], x = 600) =>
  pdfOf({
    size: [842, 842],
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
    expect(found.version).toBe('provisional')
    expect(found.warnings?.join()).toContain(') and may stand among the words: use a file without them')
  },
)

it.each([
  ['Commented [AB1]: Is this so?', 'The Secretariat to check', 'before the session.'],
  ['Deleted: shall'],
  ["Commented [O'B_1]: Is this so?"],
  ['Formatted: Font: Bold'],
  ['Moved down [1]: The State party should', 'define torture.'],
  ['Commentaire [AB1R2] : à vérifier', 'avant la session'],
  ['Supprimé : doit'],
  ['Mis en forme : Police : Gras'],
  ['Comentado [AB1]: comprobar', 'antes del período de sesiones'],
  ['Eliminado: debe'],
  ['Con formato: Fuente: Negrita'],
])('a balloon in the margin is no part of the text: %s', async (...lines) => {
  const found = await read(await beside([lines, ['Deleted: (art. 9)', 'Restricted'], lines]))
  expect(essence(found)).toEqual(plain)
  expect(found.version).toBe('provisional')
  expect(found.warnings?.join()).toContain(`(${JSON.stringify(lines[0]!.slice(0, 40))}) and are not read`)
})

it.each([
  // no balloon: what a page prints beside its text is read
  [[['Kestria and Norland']]],
  // far below a balloon
  [[['Deleted: shall'],
  ["Commented [O'B_1]: Is this so?"], [], [], ['Kestria and Norland']]],
])('keeps what stands in the margin and begins no balloon: %j', async (balloons) => {
  const found = await read(await beside(balloons))
  expect(JSON.stringify(found)).toContain('Kestria and Norland')
})

it('a page without any', async () => {
  const found = await read(await pdfOf())
  expect([found.version, found.warnings ?? []]).toEqual(['official', []])
})
