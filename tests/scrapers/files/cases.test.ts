// The small inputs of ../shared/cases that concern files: each gives the base text, or a refusal or doubt that says what to do.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './base.ts'

const cases = join(import.meta.dirname, '../../../../shared/cases')
const all = ['1', '2', '3', '4', '5', '6', '7(a)', '7(b)', '8', '9', '10', '11', '12', '13', '14']

/** Version and doubts; `null` in place of doubts where there may be none. */
const rows: [file: string, version: string, doubt: RegExp | null][] = [
  ['02-drawing-order/letters-from-right-to-left.pdf', 'official', null],
  ['03-soft-hyphens/soft-hyphens.pdf', 'official', null],
  ['04-ligatures/nul.pdf', 'official', /letters that the file does not name/],
  ['04-ligatures/unknown-letter-sign.pdf', 'official', /letters that the file does not name/],
  ['05-watermark/slanted-45.pdf', 'advance_unedited', null],
  ['05-watermark/slanted-45-small.pdf', 'advance_unedited', null],
  ['06-page-box/box-below-zero.pdf', 'official', null],
  ['06-page-box/control.pdf', 'official', null],
  ['07-headings-of-a-pdf/bold-drawn-twice.pdf', 'official', null],
  ['08-machine-read-scan/machine-read-150-dpi.pdf', 'machine_read', /recognised in pictures/],
  ['08-machine-read-scan/unsteady-letters.pdf', 'machine_read', /recognised in pictures/],
  ['09-tracked-changes/deleted-paragraph.docx', 'provisional', /still open: 1/],
  ['09-tracked-changes/changed-words.docx', 'provisional', /still open: 2/],
  ['10-hidden-text/hidden-words.docx', 'official', null],
  ['10-hidden-text/text-box-counted-twice.docx', 'official', /text boxes/],
  ['11-name-of-main-part/main-part-document2.docx', 'official', null],
  ['12-notice-outside-the-text/notice-in-header.docx', 'advance_unedited', null],
  ['18-direction-marks/direction-marks.html', 'official', null],
  ['19-trailing-bytes/blanks-after-the-end.pdf', 'official', null],
]

describe.skipIf(!existsSync(cases))('../shared/cases (skipped without it)', () => {
  const bytes = (file: string) => new Uint8Array(readFileSync(join(cases, file)))
  it.each(rows)('%s', async (file, version, doubt) => {
    const found = await read(bytes(file))
    const five = found.units.find(({ path }) => path === '5')!
    expect(found.units.map(({ path }) => path)).toEqual(all)
    expect(found.units.filter(({ unitType }) => unitType === 'recommendation').map(({ path }) => path)).toEqual([
      '5',
      '7(a)',
      '7(b)',
      '9',
      '11',
    ])
    expect([found.version, found.distributionDate, found.adoptionDates, found.session]).toEqual([
      version,
      '2088-06-12',
      ['2088-05-24'],
      949,
    ])
    expect([found.followUp?.due, found.followUp?.paragraphs, found.nextReport?.due]).toEqual([
      '2089-05-28',
      ['5', '7(a)', '9'],
      '2092-05-28',
    ])
    expect([found.title.match(/Concluding/g)?.length, five.heading.at(-1)]).toEqual([1, 'Definition of torture'])
    expect(found.units.at(-1)!.heading).toEqual(['Other issues'])
    if (doubt === null) expect(found.warnings).toEqual([])
    else expect(found.warnings.join('\n')).toMatch(doubt)
  })
  it('a page that is turned over its edge is a doubt', async () => {
    expect((await read(bytes('01-turned-page/one-page-turned.pdf'))).warnings.join()).toMatch(/turned text .* pages: 2/)
  })
  it.each([
    ['13-translated-page/wholly-translated.html', /show the original .* save it again/],
    ['16-saved-page/single-file.mhtml', /MHTML.*Webpage, complete/],
    ['hostile/docx-letter3e9.docx', /a list begins with/],
    ['hostile/docx-roman.docx', /a list begins with/],
  ])('%s is refused', async (file, words) => {
    await expect(read(bytes(file))).rejects.toThrow(words)
  })
})
