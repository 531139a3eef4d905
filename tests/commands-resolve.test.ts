// `resolve FILE`: text, Markdown, and Word files with footnotes and endnotes, made by an independent writer.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, EndnoteReferenceRun, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { readDraftFile } from '../src/commands/draft-file.ts'
import { findCitations } from '../src/domain/citing/find.ts'
import { runHere } from './e2e/support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'w-cite-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const note = (text: string) => ({ children: [new Paragraph({ children: [new TextRun(text)] })] })

const word = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: note('CAT/C/XVD/CO/3, para. 6.'), 2: note('Ibid., para. 7.') },
      endnotes: { 1: note('A/HRC/990/15, para. 140.1.') },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('The Committee urged the State “to close the island prison at once”.'),
                new FootnoteReferenceRun(1),
                new TextRun(' And more.'),
                new FootnoteReferenceRun(2),
              ],
            }),
            new Paragraph({ children: [new TextRun('The review said so.'), new EndnoteReferenceRun(1)] }),
          ],
        },
      ],
    }),
  )

describe('a Word file', () => {
  it('has its notes by number, the calls in the text, and the quotation at the note that it calls', async () => {
    const parts = await readDraftFile(file('draft.docx', await word()))
    expect(
      parts.filter(({ note: number }) => number !== null).map((part) => [part.where, part.note, part.text]),
    ).toEqual([
      ['footnote', '1', 'CAT/C/XVD/CO/3, para. 6.'],
      ['footnote', '2', 'Ibid., para. 7.'],
      ['endnote', '1', 'A/HRC/990/15, para. 140.1.'],
    ])
    const found = await findCitations(parts)
    expect(found.map(({ how, antecedent }) => [how, antecedent])).toEqual([
      ['symbol', null],
      ['ibid', 0],
      ['symbol', null],
    ])
    expect(found[0]?.quotes).toEqual(['to close the island prison at once'])
  })
})

describe('the command', () => {
  const run = (...args: string[]) => runHere(['resolve', ...args], { folder: join(folder, 'data') })

  it.each([
    ['held nowhere, which is no fault of the draft', '1. CAT/C/XVD/CO/3, para. 6.\n', 0],
    ['not certain', '1. Ibid., para. 7.\n', 1],
    ['without a symbol', '1. CAT, Concluding observations on Valdoria, para. 7.\n', 1],
  ])('says by its exit code what is %s', async (_, content, expected) => {
    expect((await run(file('code.txt', content))).code).toBe(expected)
  })

  it.each([
    ['a.txt', '⁵ CAT/C/XVD/CO/3, para. 6.\n\n⁶ Ibid., para. 7.\n'],
    ['a.md', 'Text.[^5]\n\n[^5]: CAT/C/XVD/CO/3, para. 6.\n\n[^6]: Ibid., para. 7.\n'],
  ])('%s', async (name, content) => {
    const { code, out } = await run(file(name, content))
    expect(out).toContain('footnote 5: CAT/C/XVD/CO/3, para. 6  [not_held]')
    expect(out).toContain('2 citations, 2 to look at')
    expect(code).toBe(0)
  })

  it('ends with 1 where something is wrong, and with 2 for what is no draft', async () => {
    expect((await run(file('b.txt', 'CAT/C/XVD/CO3'))).code).toBe(1)
    expect((await run(join(folder, 'no-such-file.txt'))).code).toBe(2)
    expect((await run(file('c.txt', new Uint8Array([0xff, 0xe9, 0x20])))).code).toBe(2)
    expect((await run(file('d.txt', 'x'), '--style', 'house')).code).toBe(2)
  })
})
