// Comments and tracked changes that Word prints in the margin: the text is a draft, and a doubt shows where they stand.
import { expect, it } from 'vitest'
import { pdfOf, read } from './base.ts'

const drawn = (words: string) =>
  pdfOf({ over: (pdf, page) => void (page === 1 && pdf.fontSize(7).text(words, 500, 100, { lineBreak: false })) })

it.each(['Commented [AB1]: check', 'Deleted: shall', 'Commentaire [A2]: vérifier', 'Eliminado: debe'])(
  'a balloon in the margin: %s',
  async (words) => {
    const found = await read(await drawn(words))
    expect(found.version).toBe('provisional')
    expect(found.warnings?.join()).toContain('comments or changes of a draft are printed in the margin')
  },
)
it('a page without any', async () => {
  const found = await read(await pdfOf())
  expect([found.version, found.warnings ?? []]).toEqual(['official', []])
})
