// What sites print on each page of a copy is no text, wherever the printer put it and whatever its language.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { siteNoteAt } from '../../../scrapers/lib/site-notes.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

const notes = [
  'Downloaded from https://docs.example.org on 12 June 2090. This is not a Lighthouse publication.',
  'Printed from www.example.org on June 12, 2090',
  'This document was retrieved from https://example.org/co.html',
  'Downloaded on 12/06/2090 | Page 3 of 12',
  'Téléchargé depuis https://example.org le 12 juin 2090. Ceci n’est pas une publication du Phare.',
  'Consulté le 12 juin 2090',
  'Descargado de https://example.org el 12 de junio de 2090',
  'Impreso desde www.example.org. Todos los derechos reservados.',
  'Page 3 of 12',
  'Page 3 sur 12',
  'Página 3 de 12',
  'https://example.org/co.html 3/12',
]
const read = async (pages: Drawn[][]) => {
  const found = await readPdfHere(await drawPdf(pages))
  return { found, text: [...found.paragraphs, ...found.footnotes].map(({ text }) => text).join('\n') }
}

describe('a note of a site', () => {
  it.each(notes)('%s', (note) => {
    expect(siteNoteAt([note], 0)).toBe(1)
    const words = note.split(' ')
    const half = Math.ceil(words.length / 2)
    const lines = ['The State party should', words.slice(0, half).join(' '), words.slice(half).join(' '), 'Redress']
    if (!/^(?:page|página|https)/i.test(note)) expect(siteNoteAt(lines, 1)).toBe(2)
  })
  it.each([
    'Downloaded files were found in the cells.',
    'Printed from the register, the list was given to the delegation.',
    'Downloaded from https://example.org, the leaflet is given to each detainee.',
    'Printed by the State party on 12 June 2090, as the Committee notes. It should be translated.',
    'Available at https://example.org/report',
    'See https://example.org/report 3',
    'Page 3 of the report',
    'The State party should publish the report on www.example.org.',
    'Il a été consulté le 12 juin 2090.',
  ])('text: %s', (text) => expect(siteNoteAt([text], 0)).toBe(0))

  it.each([1, 2, 4])('at the foot in two lines, and between paragraphs, of %i pages', async (count) => {
    const first = 'Downloaded from https://docs.example.org/someone on 12 June 2090. This is not a'
    const note = (y: number): Drawn[] => [
      { x: 72, y, text: first, size: 10 },
      { x: 72, y: y + 12, text: 'Lighthouse publication.', size: 10 },
    ]
    for (const y of [800, 400]) {
      const { found, text } = await read(
        Array.from({ length: count }, (_, at) => [
          ...body(1 + 8 * at).filter((drawn) => Math.abs(drawn.y - y) > 30),
          ...note(y),
        ]),
      )
      expect(text).not.toMatch(/Downloaded|Lighthouse/)
      expect(found.status.outside.join()).toContain('Downloaded')
      expect(JSON.stringify(found.status)).not.toContain('someone')
    }
  })
  it('any line at the foot of both of two pages', async () => {
    const { text } = await read(
      [0, 1].map((at) => [
        ...body(1 + 8 * at),
        { x: 72, y: 800, text: 'Archive of the Lighthouse of Kestria', size: 10 },
      ]),
    )
    expect(text).not.toContain('Lighthouse')
  })
  it('a paragraph of a web page', async () => {
    const long = 'The State party should open the doors of its prisons to the Ombudsman. '.repeat(5)
    const html = `<html><body><p>1. ${long}</p><p>${notes[0]}</p><p>2. ${long}</p></body></html>`
    const found = await readDocument(new TextEncoder().encode(html))
    expect(found.paragraphs).toHaveLength(2)
    expect(found.status.outside.join()).toContain('Lighthouse publication')
  })
  const last = '9.      The State party should submit its next report by 28 May 2092.'
  const behind = async (gap: number, ...texts: string[]) => {
    const tail = texts.map((text, at) => ({ x: 113, y: 430 + gap + 12 * at, text, size: 10 }))
    const { text } = await read([[...body(1), { x: 113, y: 430, text: last, size: 10 }, ...tail]])
    return text.slice(text.lastIndexOf('The State party'))
  }
  it.each([
    [['Share on Facebook', 'Related documents', 'Kestria: List of issues (2087)']],
    [['Permalink: https://example.org/47c2.html [accessed 14 July 2089]']],
    [['Voir aussi', 'Kestrie : liste de points (2087)', 'Télécharger le document (PDF)']],
    [['Compartir', 'Documentos relacionados', 'Descargar PDF']],
    [['<< Previous document | Next document >>']],
  ])('behind the end of the text, close to it or apart: %j', async (texts) => {
    for (const gap of [12, 24]) expect(await behind(gap, ...texts)).toBe(last.slice(8))
  })
  it.each([
    [['It should be available on', 'https://example.org/47c2.html']],
    [['Annex', 'Share']],
    [['See its own report, which it may', 'Print']],
  ])('text at the end: %j', async (texts) => {
    for (const text of texts) expect(await behind(12, ...texts)).toContain(text)
  })
})
