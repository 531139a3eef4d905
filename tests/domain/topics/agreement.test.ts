// How far our topics agree with the issues of UPR-Info and the themes of the official lists; skipped without ../shared.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as cheerio from 'cheerio'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { classifyTopics } from '../../../src/domain/topics/classify.ts'
import type { Topic } from '../../../src/domain/topics/ids.ts'
import { themeTopics, topicOfTheme } from './themes.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const truth = new URL('gold/upr/truth-dev.jsonl', shared)
const matrices = ['SVN-c2', 'SVN-c4'].map((name) => fileURLToPath(new URL(`corpus/upr/${name}/matrix.docx`, shared)))

type Pair = { theirs: Set<Topic>; ours: Set<Topic> }
const agreement = (pairs: readonly Pair[], topic: Topic) => {
  const both = pairs.filter((p) => p.theirs.has(topic) && p.ours.has(topic)).length
  const theirs = pairs.filter((p) => p.theirs.has(topic)).length
  const ours = pairs.filter((p) => p.ours.has(topic)).length
  return { topic, theirs, ours, ofTheirs: both / theirs, ofOurs: both / ours }
}
const ourTopics = (text: string) => new Set(classifyTopics({ text }).map((l) => l.topic))

/** UPR-Info's issues that mean much the same as a topic of ours */
const issueTopics: Record<string, Topic> = {
  'Death penalty': 'death_penalty',
  Trafficking: 'trafficking',
  NHRI: 'nhri',
  'Enforced disappearances': 'enforced_disappearance',
  'Sexual Orientation and Gender Identity': 'lgbti_persons',
  'Asylum-seekers - refugees': 'non_refoulement_asylum',
  'Human rights defenders': 'defenders_reprisals',
}

describe.skipIf(!existsSync(truth))('agreement with the issues of UPR-Info (skipped without ../shared)', () => {
  it('finds most of what its coders found', () => {
    type Report = { rows: { text: string; issues: string[] }[] }
    const pairs = readFileSync(truth, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => (JSON.parse(line) as Report).rows)
      .map((row) => ({
        theirs: new Set(row.issues.flatMap((issue) => issueTopics[issue] ?? [])),
        ours: ourTopics(row.text),
      }))
    for (const topic of Object.values(issueTopics)) {
      const { ofTheirs, ofOurs } = agreement(pairs, topic)
      expect(ofTheirs, `${topic}: share of theirs`).toBeGreaterThanOrEqual(0.85)
      expect(ofOurs, `${topic}: share of ours`).toBeGreaterThanOrEqual(0.7)
    }
  })
})

const readMatrix = async (path: string): Promise<Pair[]> => {
  const { value } = await mammoth.convertToHtml({ path })
  const $ = cheerio.load(value.replace(/<br ?\/?>|<\/p>/g, '\n'))
  return $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text()),
    )
    .filter((cells) => cells.length === 4 && /^\s*\d{3}\./.test(cells[0]!))
    .map((cells) => {
      const text = cells[0]!
        .replace(/\s+/g, ' ')
        .replace(/^\s*[\d.]+\s*/, '')
        .replace(/\([^()]*\);?\s*Source.*$/, '')
      const themes = cells[2]!.split(/Affected persons|Groups of Persons/)[0]!.split('\n')
      return { theirs: new Set(themes.flatMap((theme) => topicOfTheme(theme) ?? [])), ours: ourTopics(text) }
    })
}

describe.skipIf(!matrices.every(existsSync))('agreement with the official themes (skipped without ../shared)', () => {
  it('finds most of the themes that the mapping knows', async () => {
    const pairs = (await Promise.all(matrices.map(readMatrix))).flat()
    expect(pairs).toHaveLength(163 + 254)
    const rows = [...new Set(Object.values(themeTopics))].map((topic) => agreement(pairs, topic))
    const theirs = rows.reduce((sum, r) => sum + r.theirs, 0)
    const both = rows.reduce((sum, r) => sum + (r.theirs ? r.ofTheirs * r.theirs : 0), 0)
    expect(both / theirs).toBeGreaterThanOrEqual(0.85)
  })
})
