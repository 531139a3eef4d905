// Words that a machine may have recognised from a picture, though they are drawn like any others.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, drawPdf } from './draw.ts'
import { content, pageParts, writePdf } from './write.ts'

const madeBy = (info: object) => drawPdf([body(1)], { info: info as PDFKit.DocumentInfo })

it.each([
  [{ Producer: 'Adobe Acrobat 20 Paper Capture Plug-in' }, /recognises letters .*Paper Capture/],
  [{ Creator: 'ABBYY FineReader 15', Producer: 'ABBYY FineReader 15' }, /recognises letters .*FineReader/],
  [{ Creator: 'Writer of Valdoria', Producer: 'Procreator' }, /^$/],
])('a file made by %j', async (info, doubt) => {
  const { warnings, status } = await readPdfHere(await madeBy(info))
  expect(warnings.join()).toMatch(doubt)
  expect(status.machineRead).toBe(false)
})

it('a picture as large as the page under the words is a doubt; a smaller one is none', async () => {
  const pictured = (width: number, height: number) => {
    const picture = `q ${width} 0 0 ${height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`
    return readPdfHere(writePdf(pageParts({ dictionary: '', data: `${picture}\n${content}` })))
  }
  expect((await pictured(612, 842)).warnings.join()).toContain('lies under the words of pages 1')
  expect((await pictured(90, 90)).warnings.join()).not.toContain('lies under the words')
})
