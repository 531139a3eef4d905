// Documents that cannot rot: every setting, command, feed and source is told of, and every link leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sources } from '../scrapers/index.ts'
import { projectFolder } from '../src/env.ts'
import { createProgram } from '../src/main.ts'

const all = await createProgram(() => {})
const read = (...path: string[]): string => readFileSync(join(projectFolder, ...path), 'utf8')

const pages = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Each is a line of the schema in src/env.ts: `  MECHANISM_WATCH_DATA: z`. */
const settings = [...read('src', 'env.ts').matchAll(/^ {2}([A-Z_]+): \w/gm)].map((match) => match[1]!)

describe('the documents', () => {
  it.each(settings)('tell of the setting %s', (name) => {
    expect(read('docs', 'deploy.md')).toContain(`\`${name}\``)
  })

  it('name only commands that can be called, and no function of the code that a person should call', () => {
    const paths = all.commands.flatMap((one) => [
      one.name(),
      ...one.commands.map((sub) => `${one.name()} ${sub.name()}`),
    ])
    const groups = all.commands.filter((one) => one.commands.length > 0).map((one) => one.name())
    for (const page of pages) {
      const text = read(page)
      for (const [, name, sub] of text.matchAll(/mechanism-watch ([a-z]+)(?: ([a-z-]+))?/g)) {
        const path = sub && groups.includes(name!) && /^[a-z]/.test(sub) ? `${name} ${sub}` : name!
        expect(paths.includes(path) || paths.includes(name!), `${page}: ${path}`).toBe(true)
      }
      // decisions are written for developers
      if (page !== 'docs/decisions.md') expect(text, page).not.toMatch(/\(?`[a-z]\w*` in\s+`src\/[^`]+\.ts`\)/)
    }
  })

  it.each(all.commands.map((command) => command.name()))('tell of the command %s', (name) => {
    expect(read('docs', 'deploy.md')).toMatch(new RegExp(`\`${name}[ \`]`))
  })

  const feeds = read('src', 'feeds', 'routes.ts')
  const addresses = [
    ...[...feeds.matchAll(/get\('(\/[^']+)'/g)].map((m) => m[1]!),
    ...[...feeds.matchAll(/addFeed\(router, '(\w+)'/g)].flatMap(([, name]) => [
      `/feeds/${name}.atom`,
      `/feeds/${name}.json`,
    ]),
  ]
  it.each(addresses)('tell of the feed %s', (path) => {
    expect(read('docs', 'api.md')).toContain(`\`${path}\``)
  })

  it.each(sources.map((source) => source.id))('tell of the source %s and each of its routes', (id) => {
    const text = read('docs', 'sources.md')
    expect(text).toContain(id)
    for (const route of sources.find((source) => source.id === id)!.routes) expect(text, route.id).toContain(route.id)
  })

  it.each(pages)('%s has no dead link', (page) => {
    for (const [, target] of read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
      expect(existsSync(join(projectFolder, dirname(page), target!)), target).toBe(true)
  })

  it.each(pages)('%s names only tests that exist', (page) => {
    for (const [, path] of read(page).matchAll(/`(?:[^`]* )?(tests\/[\w./-]+)[^`]*`/g))
      expect(existsSync(join(projectFolder, path!)), path).toBe(true)
  })

  it.each(pages)('%s names only titles that stand in the tests', (page) => {
    for (const [, path, title] of read(page).matchAll(/`(tests\/[\w./-]+\.test\.ts)` \(“([^”]+)”\)/g))
      expect(read(...path!.split('/')).includes(title!), `${path}: ${title}`).toBe(true)
  })

  it('name a test for every requirement of safety, or say who holds it and what is not done', () => {
    const [, part] = read('docs', 'safety.md').split(/^## Requirements.*$/m)
    const rows = part!.split('\n').filter((line) => /^\| [A-Z]\d+ \|/.test(line))
    expect(rows.length).toBeGreaterThan(45)
    for (const row of rows) expect(row).toMatch(/`tests\/|written: |not done: |no citation checker yet/)
  })

  it('name a test for every attack of the threat model, or say that nothing holds it', () => {
    const [, part] = read('docs', 'safety.md').split(/^## What could go wrong.*$/m)
    const rows = part!
      .split('\n## ')[0]!
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows.slice(2)) {
      expect(row).toMatch(/`tests\/|\(no test: /)
      // a file of many tests holds a promise by one of them
      expect(row, 'each with the title of a test').not.toMatch(/`tests\/[\w./-]+\.test\.ts`(?! \(“)/)
    }
  })

  it('names the two commands of a newcomer at the top of the README, and CI runs the second', () => {
    expect(read('README.md').slice(0, 1500)).toMatch(/npm run up[\s\S]*npm run check/)
    expect(read('.ci', 'run')).toContain('npm run --silent check')
  })
})
