// search, export, cite, ledger, completion, and --data: what a person asks of the data folder without a server.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../db/sqlite/store.ts'
import { columnLines } from '../src/commands/columns.ts'
import { databaseIn, runHere } from './e2e/support/command.ts'
import { fill, keep } from './support/fill.ts'
import { inventedObservations } from './support/parsed.ts'

let home = ''
const folder = () => join(home, 'data')
const run = (...words: string[]) => runHere(words, { folder: folder() })

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-search-'))
  mkdirSync(folder())
  const store = await fill()
  await store.backup(databaseIn(folder()))
  await store.close()
})
afterAll(() => rmSync(home, { recursive: true }))

describe('search', () => {
  it.each(['Kestria', 'xvf', 'XVF'])('finds words in the texts of a State, named %s', async (state) => {
    const { code, out, err } = await run('search', 'safeguards', '--state', state)
    expect(code, err).toBe(0)
    expect(out).toContain('A/HRC/990/16, para. 100.1')
    expect(out).toContain('3 recommendations, 3 shown')
  })

  it('says of a text that is not final what it is', async () => {
    const own = join(home, 'drafts')
    mkdirSync(own)
    const store = await openStore({ path: ':memory:' })
    const drafts = [
      ['XVG', 'advance_unedited', 'Advance unedited version – not final, do not quote'],
      ['XVH', 'machine_read', 'Recognised from a picture of the page'],
      ['XVE', 'official', null],
    ] as const
    for (const [state, version] of drafts) {
      const symbol = `CAT/C/${state}/CO/3`
      await keep(store, inventedObservations({ symbol, symbolAsPrinted: symbol, states: [state], version }), true)
    }
    await store.backup(databaseIn(own))
    await store.close()
    for (const [state, , words] of drafts) {
      const { out } = await runHere(['search', '--state', state], { folder: own })
      expect(out).toContain('3 recommendations, 3 shown')
      if (words !== null) expect(out.split(words)).toHaveLength(4)
      else expect(out).not.toMatch(/not final|Recognised from/)
    }
  })

  it('gives rows and the next page to a program', async () => {
    const first = JSON.parse((await run('search', '--state', 'XVF', '--limit', '1', '--json')).out)
    expect(first).toMatchObject({ total: 4, data: [{ symbol: 'A/HRC/990/16', textStatus: 'verbatim' }] })
    const second = JSON.parse(
      (await run('search', '--state', 'XVF', '--limit', '1', '--after', first.next, '--json')).out,
    )
    expect(second.data[0].id).not.toBe(first.data[0].id)
  })

  it('marks what is invented, says of labels that they are finding aids, and what to try where nothing is found', async () => {
    const { out } = await run('search', '--state', 'Valdoria', '--topic', 'criminalisation')
    expect(out).toContain('[INVENTED EXAMPLE] CAT/C/XVD')
    expect(out).toContain('(finding aid: matched by rule set v1)')
    const nothing = await run('search', 'safegards', '--state', 'XVF')
    expect(nothing.out).toContain('Try: safeguards (3)')
    expect(nothing.out).toContain('no proof that nothing was said')
  })

  it.each([
    [['search', '--state', 'Norlnd'], /--state: no State has the code or name Norlnd.*did you mean Norland/],
    [['search', '"open'], /words: This quotation mark is not closed/],
    [['search', '--position', 'rejected'], /--position: "rejected" is not known here/],
    [['search', '--limit', '0'], /--limit: a number from 1/],
    [['cite', 'CAT/C/XVE/CO/3', 'x y'], /--paragraph: write paragraphs as a footnote/],
    [['cite', 'CAT/C/XVE/CO/3', '--paragraph', 'x y'], /--paragraph: write paragraphs as a footnote/],
    [['cite', 'CAT/C/XVE/CO/3', '7', '--paragraph', '8'], /give the paragraphs once/],
    [['ledger', 'Norlnd'], /no State has the code or name Norlnd: .*did you mean Norland \(XVE\)\?/],
    [['windows', '--state', 'Norlnd'], /no State has the code or name Norlnd: .*did you mean Norland \(XVE\)\?/],
    [['ledger'], /name at least one State/],
  ] as [string[], RegExp][])('%j is wrong use', async (words, message) => {
    expect(await run(...words)).toMatchObject({ code: 2, err: expect.stringMatching(message) })
  })

  it('makes no data folder where there is none', async () => {
    const done = await runHere(['search', 'x'], { folder: join(home, 'none') })
    expect(done).toMatchObject({ code: 3, err: expect.stringContaining('there is no database in') })
  })
})

describe('export', () => {
  it('writes every row as JSON lines, and an annex, into a new file that its owner alone may read', async () => {
    const lines = (await run('export', '--state', 'Kestria')).out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).symbol)).toEqual(Array(4).fill('A/HRC/990/16'))
    const file = join(home, 'annex.md')
    const { code, err } = await run('export', 'safeguards', '--state', 'XVF', '--format', 'md', '--out', file)
    expect(code, err).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('A/HRC/990/16')
    expect(statSync(file).mode & 0o077).toBe(0)
    const again = await run('export', '--format', 'md', '--out', file)
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already: name a new file') })
    const nowhere = await run('export', '--out', join(home, 'no-folder', 'annex.jsonl'))
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('a folder that exists and is yours') })
  })

  it('that breaks off leaves no file that looks whole, and can be said again', async () => {
    const own = join(home, 'changed')
    mkdirSync(own)
    const store = await fill()
    await store.backup(databaseIn(own))
    await store.close()
    const at = (name: string) => ['export', '--format', 'jsonl', '--out', join(own, name)]
    expect(await runHere(at('rows.jsonl'), { folder: own })).toMatchObject({ code: 0 })
    const { id } = JSON.parse(readFileSync(join(own, 'rows.jsonl'), 'utf8').trim().split('\n').at(-1)!)
    const raw = new Database(databaseIn(own))
    const text = raw.prepare('select text from units where id = ?').pluck().get(id)
    const write = (words: unknown) => raw.prepare('update units set text = ? where id = ?').run(words, id)
    const files = () => readdirSync(own).filter((name) => !name.startsWith('mechanism-watch.sqlite'))
    write('another text')
    // what came before the row was written already
    expect((await runHere(at('again.jsonl'), { folder: own })).code).not.toBe(0)
    expect(files()).toEqual(['rows.jsonl'])
    write(text)
    raw.close()
    expect(await runHere(at('again.jsonl'), { folder: own })).toMatchObject({ code: 0 })
    expect(readFileSync(join(own, 'again.jsonl'), 'utf8')).toBe(readFileSync(join(own, 'rows.jsonl'), 'utf8'))
  })

  it('writes every row for a spreadsheet, with what was asked', async () => {
    const asked = await run('export', '--state', 'Kestria', '--format', 'csv')
    expect(asked.code, asked.err).toBe(0)
    const csv = asked.out.trim().split('\r\n')
    expect(csv[0]).toMatch(/^id,invented,/)
    expect(csv).toHaveLength(5)
    const file = join(home, 'rows.xlsx')
    const { code, err } = await run('export', 'safeguards', '--state', 'XVF', '--format', 'xlsx', '--out', file)
    expect(code, err).toBe(0)
    const { files } = await JSZip.loadAsync(readFileSync(file))
    const sheets = await Promise.all(Object.values(files).map((part) => part.async('string')))
    expect(await files['xl/worksheets/sheet1.xml']!.async('string').then((xml) => xml.match(/<row /g))).toHaveLength(4)
    expect(sheets.join('')).toContain('>safeguards<')
  })

  it('writes records for a reference manager', async () => {
    expect((await run('export', '--state', 'XVE', '--format', 'ris')).out).toMatch(/^TY {2}- /)
  })
})

describe('cite', () => {
  it('prints the citation alone, in a style or for a reference manager', async () => {
    const { paragraph } = JSON.parse((await run('search', '--state', 'XVE', '--json')).out).data[0]
    const cited = await run('cite', 'cat/c/xve/co/3', paragraph, '--style', 'oscola')
    expect(cited.code, cited.err).toBe(0)
    expect(cited.out.trim().split('\n')).toEqual([expect.stringMatching(/CAT\/C\/XVE\/CO\/3.* para /)])
    expect((await run('cite', 'CAT/C/XVE/CO/3', '--format', 'bibtex')).out).toMatch(/^@/)
    expect(JSON.parse((await run('cite', 'CAT/C/XVE/CO/3', '--json')).out)).toMatchObject({
      symbol: 'CAT/C/XVE/CO/3',
      quotable: true,
      invented: false,
    })
  })

  it('ends with 1 for a document that is not held, and says where the official one is', async () => {
    const { code, err } = await run('cite', 'CAT/C/XVG/CO/9')
    expect([code, err]).toEqual([1, expect.stringMatching(/is not held here.*Look at https/)])
  })
})

describe('ledger', () => {
  it('prints what was asked by element, and ranks nobody', async () => {
    const { out } = await run('ledger', 'Norland', 'XVD')
    expect(out).toMatch(/^What the mechanisms said, found by a finding aid/)
    expect(out).toContain('Norland (XVE)')
    expect(out).toContain('[INVENTED EXAMPLE] Valdoria (XVD)')
    expect((await run('ledger', '--state', 'Norland,xvd')).out).toBe(out)
    expect((await run('ledger', 'Kenya')).out).toBe((await run('ledger', '--state', 'KE')).out)
    const { ledgers } = JSON.parse((await run('ledger', 'Norland', '--json')).out)
    expect(ledgers[0]).toMatchObject({ state: 'XVE', summary: { times: ledgers[0].entries.length } })
  })
})

describe('--data', () => {
  it.each([
    [['help', 'foo'], 'there is no command foo'],
    [['announcements', 'add'], 'give a file, or the options of one row'],
    [
      ['announcements', 'check', '--mechanism', 'CAT', '--session', 'x', '--kind', 'session'],
      '--session: expected a whole',
    ],
    [['cite', 'FOO/BAR'], 'is no document symbol that can be read'],
    [['db', 'backup', '/nonexistent/x'], 'there is no folder /nonexistent'],
    [['archive', '--warc', '/nonexistent/x.warc'], 'there is no folder /nonexistent'],
  ])('a typing error is one, whichever the command: %j', async (words, err) => {
    expect(await runHere(words, { folder: folder() })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(err),
    })
  })
  it('goes before the setting, for one command alone', async () => {
    const elsewhere = { folder: join(home, 'none') }
    const done = await runHere(['search', 'safeguards', '--data', folder()], elsewhere)
    expect(done.code, done.err).toBe(0)
    expect((await runHere(['search', 'safeguards'], elsewhere)).code).toBe(3)
    expect((await runHere(['db', 'check', '--data', folder()], elsewhere)).out).toContain('CAT/C/XVE/CO/3')
    expect(await runHere(['up', '--port', 'web'], elsewhere)).toMatchObject({
      code: 2,
      err: expect.stringContaining("option '--port <number>' argument 'web' is invalid"),
    })
  })
})

describe('completion', () => {
  it.each([
    [['re'], 'resolve'],
    [['db', 'ba'], 'backup'],
    [['db', 'backup', '--da'], '--data'],
    [['cite', '--style', 'oscola-'], 'oscola-5'],
    [['windows', '--state', 'KEN', '--lang'], '--language'],
  ])('in bash: %j gives %s', async (words, expected) => {
    const script = join(home, 'completion.bash')
    writeFileSync(script, (await run('completion', 'bash')).out)
    const typed = ['mechanism-watch', ...words].map((word) => `'${word}'`).join(' ')
    const shell = `source ${script}; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _mechanism_watch; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', shell], { encoding: 'utf8' }).trim().split(' ')).toContain(expected)
  })

  it('for zsh is the same by its bridge', async () => {
    expect((await run('completion', 'zsh')).out).toMatch(
      /^#compdef mechanism-watch\n[\s\S]*bashcompinit[\s\S]*complete -o/,
    )
  })
})

it('a table is as wide as its widest cell, marks and all', () => {
  expect(
    columnLines(
      ['a', 'b'],
      [
        ['E\u0301tat', '1'],
        ['x', '2'],
      ],
    ),
  ).toEqual(['a     b', 'E\u0301tat  1', 'x     2'])
})
