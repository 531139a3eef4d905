// `npm run interop`: tries what is served with tools of others, and writes the table of docs/interoperability.md.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../src/env.ts'
import { serveExamples } from './interop/serve.ts'
import type { Group, Row } from './interop/types.ts'

const page = join(projectFolder, 'docs', 'interoperability.md')
const [begin, end] = ['<!-- rows: npm run interop -->', '<!-- end of rows -->']
const folderOfGroups = join(projectFolder, 'scripts', 'interop', 'groups')

/** A tool that is not there, or a check that throws, is a row that says so: one failure hides no other. */
async function rowsOf(group: Group, given: Parameters<Group['run']>[0]): Promise<Row[]> {
  try {
    return await group.run(given)
  } catch (error) {
    return [{ standard: group.title, tool: '–', result: 'not run', why: (error as Error).message.split('\n')[0]! }]
  }
}

const line = ({ standard, tool, result, why }: Row): string =>
  `| ${standard} | ${tool} | ${result}${why === undefined ? '' : `: ${why.replaceAll('|', '/').replaceAll('\n', ' ')}`} |`

const folder = mkdtempSync(join(tmpdir(), 'mw-interop-'))
const { origin, close } = await serveExamples(folder)
try {
  const rows: Row[] = []
  for (const name of readdirSync(folderOfGroups)
    .filter((one) => one.endsWith('.ts'))
    .sort()) {
    const { group } = (await import(pathToFileURL(join(folderOfGroups, name)).href)) as { group: Group }
    for (const row of await rowsOf(group, { origin, folder })) {
      rows.push(row)
      console.log(line(row))
    }
  }
  const text = readFileSync(page, 'utf8')
  const table = ['| standard | tool of others | result |', '| --- | --- | --- |', ...rows.map(line)].join('\n')
  const before = text.slice(0, text.indexOf(begin) + begin.length)
  writeFileSync(page, `${before}\n\n${table}\n\n${text.slice(text.indexOf(end))}`)
  process.exitCode = rows.some(({ result }) => result === 'fails') ? 1 : 0
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}
