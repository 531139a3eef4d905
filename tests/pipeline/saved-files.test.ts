// import: pipes, devices, files without end, too large or gone are refused with a reason, and the others are imported.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shapeSource } from '../../src/api/status-rows.ts'
import { UsageError } from '../../src/domain/errors.ts'
import { importFiles } from '../../src/pipeline/import.ts'
import { UnreadableFileError } from '../../src/pipeline/regular-file.ts'
import { filesIn, readSaved, shownName } from '../../src/pipeline/saved-files.ts'
import { readSources } from '../../src/reading/status.ts'
import { inventedObservations } from '../support/parsed.ts'
import { fakeSource, type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { pageWith } from '../support/replica/mutate.ts'

const isPosix = process.platform !== 'win32'
const page = (n: number) =>
  pageWith(`CAT/C/XVD/CO/${n}`, `<p>${'1. The Committee considered the report. '.repeat(30)}</p>`)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-saved-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content = page(1)) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const pipe = (name: string) => {
  execFileSync('mkfifo', [join(folder, name)])
  return join(folder, name)
}

describe('filesIn', () => {
  it.runIf(isPosix)('refuses pipes, devices and links to them at once', async () => {
    symlinkSync('/dev/zero', join(folder, 'endless.pdf'))
    for (const path of [pipe('pipe.pdf'), '/dev/zero', join(folder, 'endless.pdf')]) {
      await expect(filesIn([path])).rejects.toThrow(UsageError)
      await expect(filesIn([path])).rejects.toThrow(/neither a file nor a folder/)
    }
  })

  it('takes what is refused by name with the rest of a folder, so that each is told and none only counted', async () => {
    for (const name of ['a.html', 'b.mhtml', 'c.MHT', 'd.webarchive', 'e.odt', 'f.rtf', 'g.zip']) file(name)
    file('list.tsv', 'a\tb')
    const { files, others } = await filesIn([folder])
    expect([files.length, others]).toEqual([7, 1])
  })

  it.runIf(isPosix)(
    'tells what a folder and its folders hold that is no regular file, and takes the rest',
    async () => {
      mkdirSync(join(folder, 'older'))
      file('a.html')
      file('older/b.html')
      file('list.tsv', 'a\tb')
      symlinkSync(join(folder, 'a.html'), join(folder, 'link.html'))
      symlinkSync('/nowhere', join(folder, 'lost.html'))
      symlinkSync(folder, join(folder, 'round'))
      pipe('older/pipe.pdf')
      const found = await filesIn([folder])
      expect(found.files.map(shownName)).toEqual(['a.html', 'link.html', 'b.html'])
      expect(found.unread.map(({ file: name }) => name)).toEqual(['lost.html', 'pipe.pdf'])
      expect(found.unread[1]!.reason).toMatch(/not a regular file.*save the document itself/)
      expect(found.others).toBe(2)
    },
  )
})

it.runIf(process.platform === 'linux')(
  'files and folders whose names are not UTF-8 are read; one that is named itself cannot be, and it is said why',
  async () => {
    const odd = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xe9, 0xff])])
    mkdirSync(odd)
    for (const name of ['rapport\xe9.html', 'rapport\xea.html'])
      writeFileSync(Buffer.concat([odd, Buffer.from(`/${name}`, 'latin1')]), page(name.charCodeAt(7)))
    const { files, unread } = await filesIn([folder])
    expect([files.map(shownName), unread]).toEqual([['rapport\uFFFD.html', 'rapport\uFFFD.html'], []])
    const texts = await Promise.all(files.map(async (path) => Buffer.from(await readSaved(path)).toString()))
    expect(texts).toEqual([page(0xe9), page(0xea)])
    await expect(filesIn([`${folder}/f\uFFFD\uFFFD`])).rejects.toThrow(/not UTF-8: name the folder that holds it/)
    const ctx = await testPipeline()
    expect(
      (await importFiles(ctx, fakeSource({ parse: async () => inventedObservations() }), [folder])).counts,
    ).toMatchObject({ files: 2, new: 2 })
    await ctx.close()
  },
)

describe('odd paths among good ones', () => {
  it.runIf(isPosix)('are told one by one, and the others are taken; alone they are an error of usage', async () => {
    symlinkSync('/nowhere', join(folder, 'lost.html'))
    const odd = [pipe('pipe.pdf'), join(folder, 'lost.html'), join(folder, 'nope.pdf'), 'https://example.org/a.pdf']
    const found = await filesIn([odd[0]!, file('a.html'), ...odd.slice(1), file('b.html')])
    expect(found.files.map(shownName)).toEqual(['a.html', 'b.html'])
    expect(found.unread).toEqual([])
    expect(found.misnamed).toHaveLength(odd.length)
    for (const [n, path] of odd.entries()) expect(found.misnamed[n]).toContain(path)
    for (const path of odd) await expect(filesIn([path, odd[2]!])).rejects.toThrow(UsageError)
  })
})

describe('readSaved', () => {
  const refusal = (path: string) =>
    readSaved(path).then(
      () => null,
      (error: unknown) => error as Error,
    )

  it('reads a file, whatever its length', async () => {
    expect(new TextDecoder().decode(await readSaved(file('a.html', 'words')))).toBe('words')
    expect((await readSaved(file('empty.html', ''))).length).toBe(0)
  })

  it('refuses a file of more than 50 MB before it is read', async () => {
    truncateSync(file('large.pdf'), 50 * 1024 * 1024 + 1)
    expect(await refusal(join(folder, 'large.pdf'))).toBeInstanceOf(UnreadableFileError)
    expect((await refusal(join(folder, 'large.pdf')))!.message).toMatch(/53 MB.*at most 52/)
  })

  it.runIf(isPosix)('never waits for what became a pipe or a device since it was listed', async () => {
    expect((await refusal(pipe('pipe.pdf')))!.message).toMatch(/not a regular file/)
    expect((await refusal('/dev/zero'))!.message).toMatch(/not a regular file/)
  })

  it.runIf(process.platform === 'linux')('stops where a file gives more than it says', async () =>
    // of size 0 for the system, and yet it has bytes
    expect((await refusal('/proc/self/status'))!.message).toMatch(/changed while it was read/),
  )
})

describe('a run of import', () => {
  let ctx: TestPipeline
  beforeEach(async () => {
    ctx = await testPipeline()
  })
  afterEach(() => ctx.close())
  const source = fakeSource({ parse: async () => inventedObservations() })
  /** All that is stored or served of the run, without the name that is the operator's own. */
  const kept = async () => {
    const [row] = await readSources(ctx.store, [source])
    return JSON.stringify([shapeSource(row!), await ctx.store.runs.latest(), ctx.logged])
  }

  it('goes on where a file has vanished, or is a folder, since it was listed', async () => {
    const paths = ['a', 'b', 'c', 'd'].map((name, n) => file(`${name}.html`, page(n + 1)))
    ctx.progress = {
      ...ctx.progress,
      tick: () => {
        if (!existsSync(paths[1]!)) return
        for (const path of paths.slice(1, 3)) rmSync(path)
        mkdirSync(paths[2]!)
      },
    }
    const report = await importFiles(ctx, source, paths)
    expect(report).toMatchObject({ result: 'yellow', counts: { files: 2, new: 2, refused: 2 } })
    expect(report.faults).toMatchObject([
      { fault: 'file_unread', file: 'b.html', message: expect.stringMatching(/no such file: look where it is now/) },
      { fault: 'file_unread', file: 'c.html', message: expect.stringMatching(/it is a folder.*name the files in it/) },
    ])
    expect(await kept()).not.toContain(folder)
  })

  it.runIf(isPosix && process.getuid?.() !== 0)('goes on where the permission is lacking', async () => {
    mkdirSync(join(folder, 'closed'))
    file('closed/hidden.html')
    chmodSync(file('locked.html'), 0)
    chmodSync(join(folder, 'closed'), 0)
    file('open.html')
    const report = await importFiles(ctx, source, [folder, join(folder, 'locked.html')])
    chmodSync(join(folder, 'closed'), 0o700)
    expect(report).toMatchObject({ result: 'yellow', counts: { files: 1, refused: 3 } })
    expect(report.faults.map(({ fault }) => fault)).toEqual(['file_unread', 'file_unread', 'file_unread'])
    expect(report.faults[0]!.message).toMatch(/you lack the permission/)
    expect(await kept()).not.toContain(folder)
  })
})
