// A page in which a disk or a transfer changed bytes is refused, never read with words missing.
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../scrapers/lib/html/index.ts'
import { wordDoubts, wordFigures } from '../../../scrapers/lib/word-check.ts'

const sentence =
  'The State party should guarantee that every detained person can see a lawyer – “at once”, señor, déjà. '
const page = `<html><head><title>Valdoria</title></head><body>${Array.from({ length: 30 }, (_, at) => `<p>${at + 1}. ${sentence}</p>`).join('')}</body></html>`
const encodings: [name: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(page, 'utf8')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')])],
  ['windows-1252', Buffer.from(page.replaceAll('–', '-').replaceAll(/[“”]/g, '"'), 'latin1')],
  ['ASCII', Buffer.from(page.replaceAll(/[^ -~]/g, 'x'), 'latin1')],
]

describe.each(encodings)('a page in %s', (_, bytes) => {
  it('is read whole', async () => {
    const { paragraphs } = await readHtml(bytes)
    expect(paragraphs).toHaveLength(30)
  })
  it.each([
    ['80 zeros', 0x00, 80],
    ['a zeroed sector', 0x00, 512],
    ['80 bytes 0xFF', 0xff, 80],
  ])('with %s is refused as damaged, wherever it lies', async (__, byte, length) => {
    for (let at = 200; at < bytes.length - length - 20; at += 601) {
      const changed = Buffer.from(bytes)
      changed.fill(byte, at, at + length)
      await expect(readHtml(changed), `at ${at}`).rejects.toMatchObject({ kind: 'damaged' })
    }
  })
})

it('one changed byte of a letter of UTF-8 is refused', async () => {
  const bytes = Buffer.from(page, 'utf8')
  const at = bytes.indexOf(Buffer.from('“'))
  for (const byte of [0x41, 0xff]) {
    const changed = Buffer.from(bytes)
    changed[at] = byte
    await expect(readHtml(changed)).rejects.toMatchObject({ kind: 'damaged' })
  }
})

it('the sign of a lost letter that a whole page holds is read, and its words are told', async () => {
  const { paragraphs } = await readHtml(Buffer.from(page.replaceAll('detained', 'det\ufffdined'), 'utf8'))
  expect(paragraphs[0]?.text).toContain('det\ufffdined')
  expect(wordDoubts(wordFigures(paragraphs.map(({ text }) => text))).join()).toContain('that the file does not name')
})

it.each([
  ['zeros behind the end', `${page}\n\0\0${'\n'.repeat(3000)}${'\0'.repeat(200)}`],
  ['blanks behind the end', `${page} \r\n\t`],
])('%s are no damage', async (_, text) => {
  expect((await readHtml(Buffer.from(text, 'utf8'))).paragraphs).toHaveLength(30)
})

it.each([
  ['<embed width="100%" src="about:blank" type="application/pdf">', 'save the PDF itself'],
  ['<object data="x.pdf" type="application/pdf"></object>', 'save the PDF itself'],
  ['<iframe src="./x_files/doc.html"></iframe>', 'open the frame by itself'],
])('a page without text says what to do: %s', async (body, advice) => {
  await expect(readHtml(Buffer.from(`<html><body>${body}</body></html>`))).rejects.toThrow(advice)
})
it('a frameset says what to do', async () => {
  const html = '<html><head><title>x</title></head><frameset><frame src="a.html"></frameset></html>'
  await expect(readHtml(Buffer.from(html))).rejects.toThrow('open the frame by itself')
})
