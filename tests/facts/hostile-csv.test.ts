// Files of announced dates that a person saved wrongly, or that somebody made to be read otherwise than they look.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readEachAnnouncement } from '../../src/pipeline/read-announcements.ts'

const head = 'mechanism,state,session,from_session,kind,status,opens_on,due_on,quote,read_on,source,confidence'
const row =
  'CAT,XVD,76,,list_of_issues_input,announced,,2099-01-23,"à la date prévue",2098-11-21,https://example.org,sure'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-csv-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = async (content: string | Buffer) => {
  const path = join(folder, 'dates.csv')
  writeFileSync(path, content)
  return readEachAnnouncement(path)
}
const text = `${head}\n${row}\n`

it('as UTF-8, with its mark or without, are read', async () => {
  for (const mark of ['', '\ufeff'])
    expect((await read(mark + text)).rows.map(({ row: { quote } }) => quote)).toEqual(['à la date prévue'])
})

it.each<[what: string, content: string | Buffer, fault: RegExp]>([
  ['in the letters of Western Europe', Buffer.from(text, 'latin1'), /^dates\.csv: is not UTF-8\. Save it as/],
  ['as the "Unicode text" of a spreadsheet', Buffer.from(`\ufeff${text}`, 'utf16le'), /is not UTF-8/],
  ['the same in the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), /is not UTF-8/],
  ['in which a character was cut', Buffer.from(text).subarray(0, Buffer.from(text).indexOf('à') + 1), /is not UTF-8/],
  ['with a column twice', `${head},due_on\n${row},2099-12-31\n`, /line 1, column due_on: this column stands twice/],
  ['with a column of every object', `${head},constructor\n${row},x\n`, /column constructor: this column is not known/],
  ['with another', `${head},__proto__\n${row},x\n`, /column __proto__: this column is not known/],
  ['with a quotation mark that does not end', `${head}\n${row.replace('prévue"', 'prévue')}\n`, /dates\.csv/],
  ['with one more cell in a row', `${head}\n${row},more\n`, /dates\.csv, line 2/],
])('%s are refused, with what is wrong', async (_what, content, fault) => {
  await expect(read(content)).rejects.toThrow(fault)
})

it.each([
  ['with a password', 'https://name:secret@example.org/a', /has a user name or a password/],
  ['of a private network', 'http://10.0.0.1/a', /leads into a private network/],
  ['with markup', "https://example.org/'><script>", /angle bracket/],
  ['of no page', 'javascript:alert(1)', /does not begin with http/],
])(
  'a source %s is refused with file, line, column and what to do, and its password is not repeated',
  async (_what, source, why) => {
    const { rows, faults } = await read(text.replace('https://example.org', source))
    expect(rows).toEqual([])
    const [{ message }] = faults as unknown as [Error]
    expect(message).toMatch(/^dates\.csv, line 2, column source: the address /)
    expect(message).toMatch(why)
    expect(message).toContain('Copy the public address of the page')
    expect(message).not.toContain('secret')
  },
)
