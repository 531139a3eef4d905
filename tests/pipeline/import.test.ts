// import: a file that is no document is refused in words that say what it is; what fails later is not blamed on a site.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shapeSource } from '../../src/api/status-rows.ts'
import { ParseError, UsageError } from '../../src/domain/errors.ts'
import { importFiles } from '../../src/pipeline/import.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { readSources } from '../../src/reading/status.ts'
import { inventedObservations } from '../support/parsed.ts'
import { fakeSource, type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { pageWith } from '../support/replica/mutate.ts'

const hex = (figures: string) => Buffer.concat([Buffer.from(figures, 'hex'), Buffer.alloc(3000, 7)])
const page = pageWith('CAT/C/XVD/CO/3', `<p>${'1. The Committee considered the report. '.repeat(30)}</p>`)

describe('what a saved file is', () => {
  /** What a run of import says of a file with this content; null where it takes it. */
  const complaintOf = async (content: string | Buffer): Promise<string | null> => {
    const path = join(mkdtempSync(join(tmpdir(), 'mw-saved-')), 'saved.html')
    writeFileSync(path, content)
    const ctx = await testPipeline()
    try {
      const { faults } = await importFiles(ctx, fakeSource({ parse: async () => inventedObservations() }), [path])
      return faults[0]?.message ?? null
    } finally {
      await ctx.close()
    }
  }
  it.each([
    [
      'a wall',
      pageWith('Just a moment...'),
      /wants proof that a person is reading \("Just a moment\.\.\."\); open the address in a browser/,
    ],
    ['a page to sign in', pageWith('Sign in'), /not the document: an error page: "Sign in"/],
    [
      'a page that wants a script',
      '<html><noscript>Please enable JavaScript.</noscript></html>',
      /wants a script to run/,
    ],
    ['a picture', hex('89504e470d0a1a0a'), /a picture \(PNG\).*pictures are not read/],
    ['an archive', hex('504b030414000000'), /a ZIP archive.*unpack it/],
    ['rich text', '{\\rtf1 The Committee}', /rich text file \(RTF\).*save it as DOCX or PDF/],
    ['nothing', '', /an empty file.*save it again/],
    ['JSON', '{"error": 1}', /JSON.*import the PDF, Word or HTML file/],
    [
      'a PDF that was not loaded to its end',
      `%PDF-1.7 ${'x'.repeat(900)}`,
      /not saved to its end \(the PDF has no end/,
    ],
    ['a stub', '%PDF-1.7 %%EOF', /not saved to its end \(a pdf of 14 bytes\)/],
  ] as [string, string | Buffer, RegExp][])('%s', async (_, content, message) =>
    expect(await complaintOf(content)).toMatch(message),
  )
  it.each([
    ['a page', page],
    ['a page that a browser saved without its end', page.replace('</html>', '')],
    ['a PDF', `%PDF-1.7 ${'x'.repeat(900)} %%EOF`],
  ])('%s may be a document', async (_, content) => expect(await complaintOf(content)).toBeNull())
})

describe('a run of import', () => {
  let ctx: TestPipeline
  const folder = mkdtempSync(join(tmpdir(), 'mw-import-'))
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const source = fakeSource({
    parse: async () => {
      throw new ParseError(null, 'title', 'not a document of a review')
    },
  })
  beforeEach(async () => {
    ctx = await testPipeline()
  })
  afterEach(() => ctx.close())

  it('takes what may be a document, and archives nothing of the rest', async () => {
    const report = await importFiles(ctx, source, [
      file('wall.html', pageWith('Just a moment...')),
      file('good.html', page),
    ])
    expect(report).toMatchObject({ result: 'yellow', counts: { files: 1, new: 1, refused: 1 } })
    expect(report.faults).toMatchObject([{ fault: 'not_a_document', file: 'wall.html' }])
    const { file: _, ...shown } = report.faults[0]!
    expect(JSON.stringify(shown)).not.toContain('wall')
    const hashes: string[] = []
    for await (const hash of ctx.archive.list()) hashes.push(hash)
    expect(hashes).toHaveLength(1)
  })
  it('counts what else stands in a folder', async () => {
    file('good.html', page)
    file('list.tsv', 'a\tb')
    const report = await importFiles(ctx, source, [folder])
    expect(report.counts).toMatchObject({ other_files: 1, new: 1 })
  })
  it('is red when nothing is left', async () => {
    const report = await importFiles(ctx, source, [file('wall.html', pageWith('Just a moment...'))])
    expect(report).toMatchObject({ result: 'red', counts: { refused: 1 } })
  })
  const mistyped: [string, () => string, RegExp][] = [
    ['no such file', () => join(folder, 'nope.pdf'), /There is no file or folder .*nope\.pdf\. Check the path/],
    ['no such folder', () => join(folder, 'nope'), /There is no file or folder/],
    ['a folder without a document', () => mkdtempSync(join(folder, 'empty-')), /holds no PDF, Word or HTML file/],
    ['neither a file nor a folder', () => '/dev/null', /is neither a file nor a folder/],
    [
      'a link that leads nowhere',
      () => {
        rmSync(join(folder, 'link'), { force: true })
        symlinkSync('/nope', join(folder, 'link'))
        return join(folder, 'link')
      },
      /There is no file/,
    ],
  ]
  it.each(mistyped)('%s alone is wrong use, and marks no source', async (_, path, message) => {
    const wrong = importFiles(ctx, source, [path()])
    await expect(wrong).rejects.toThrow(UsageError)
    await expect(wrong).rejects.toThrow(message)
    expect(await ctx.store.runs.latest()).toEqual([])
    expect((await ctx.store.meta.counts())['captures']).toBe(0)
  })

  it.each(mistyped)('%s beside a good file marks no source, and the good one is imported', async (_, path) => {
    const report = await importFiles(ctx, source, [path(), file('good.html', page)])
    expect(report).toMatchObject({ result: 'green', counts: { files: 1, new: 1 }, faults: [] })
    const [row] = await readSources(ctx.store, [source])
    expect(JSON.stringify([row, await ctx.store.runs.latest()])).not.toContain(folder)
  })

  it('a wrong file is said to be imported, and no site is blamed', async () => {
    await importFiles(ctx, source, [file('wrong.html', page)])
    const report = await parse(ctx, source)
    expect(report.faults.map(({ fault }) => fault)).toEqual(['import_not_parsed', 'no_import_parsed'])
    const [row] = await readSources(ctx.store, [source])
    expect(row!.unread).toMatchObject([
      { file: 'wrong.html', address: null, message: expect.stringMatching(/^imported file: /) },
    ])
    expect(JSON.stringify(shapeSource(row!))).not.toContain('wrong.html')
    const words = row!.faults.map(({ meaning, remedy }) => `${meaning} ${remedy}`).join(' ')
    expect(words).toMatch(/imported file.*db forget/i)
    expect(words).not.toMatch(/site/i)
  })

  it('with fewer recommendations than the version held is taken by the word of the person who imports it', async () => {
    const whole = inventedObservations()
    const source = fakeSource({
      parse: async ({ bytes }) =>
        new TextDecoder().decode(bytes).includes('poor')
          ? inventedObservations({ units: whole.units.slice(0, -1) })
          : whole,
    })
    const count = async () => (await ctx.store.documents.get(whole.symbol))!.recommendationCount
    await importFiles(ctx, source, [file('whole.html', page)])
    await parse(ctx, source)
    const poor = file('poor.html', `${page}<p>poor</p>`)
    ctx.clock.set('2099-06-02T06:00:00.000Z')
    for (const [acceptFewer, expected] of [
      [false, 3],
      [true, 2],
    ] as const) {
      await importFiles(ctx, source, [poor], { acceptFewer })
      await parse(ctx, source)
      expect(await count()).toBe(expected)
    }
  })
})
