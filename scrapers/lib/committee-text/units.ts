// Units out of typed paragraphs: list items with the words that open them, concerns linked to what answers them.
import type { UnitInput } from '../../../src/domain/units.ts'
import type { Block, NumberedParagraph } from '../numbered/types.ts'
import { askedOf } from './asked-of.ts'
import { allReferences, createNotes, type Footnotes, type Note, type Notes } from './notes.ts'
import { articlesOf, repeatsEarlier } from './references.ts'
import { sectionOf } from './sections.ts'
import type { Segment } from './segment.ts'
import { splitStem } from './sentences.ts'

type Draft = Omit<UnitInput, 'ordinal'>

/** Words that a list goes on from: with a colon or a dash, or without any sign, "The State party should" */
const leavesOpen =
  /[:—–-]$|(?<!\p{L})(?:should|must|part(?:y|ie|e)|to|that|devrait|doit|de|à|debe(?:ría)?|deberá|que|a)$/u

const pathOf = (number: string | null, labels: string[]): string | null =>
  number === null ? null : `${number}${labels.map((label) => `(${label})`).join('')}`

function draftsOf(paragraph: NumberedParagraph, segment: Segment, part: number, notes: Notes): Draft[] {
  const drafts: Draft[] = []
  let stem: string | null = null
  let stemNotes: Note[] = []
  let parentStem: { labels: string[]; text: string }[] = []
  const push = (block: Block, labels: string[], text: string, inherited: string | null) => {
    const joined = [inherited ?? '', text].join(' ')
    drafts.push({
      number: paragraph.number,
      path: pathOf(paragraph.number, labels),
      part,
      numberStatus: paragraph.number === null ? 'absent' : block.status === 'inferred' ? 'inferred' : 'printed',
      heading: block.topic === null ? paragraph.heading : [...paragraph.heading, block.topic],
      stem: inherited,
      text,
      unitType: segment.unitType,
      page: block.page,
      articles: articlesOf(text, paragraph.heading),
      references: allReferences(
        joined,
        [...(inherited === null ? [] : stemNotes), ...notes.of(block)],
        segment.unitType,
      ),
      addressee: segment.unitType === 'recommendation' ? askedOf(inherited ?? text) : null,
      footnotes: notes.of(block).map((note) => note.printed),
      warnings: [
        ...(block.suspect ? ['order_suspect'] : []),
        // numbers begin again there: the path alone does not name the place
        ...(paragraph.part && paragraph.part !== 'I' ? [`part ${paragraph.part}`] : []),
      ],
    })
  }
  const { blocks } = segment
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const opensList = next !== undefined && next.path.length > block.path.length
    if (block.path.length === 0) {
      if (opensList && leavesOpen.test(block.text)) {
        const split = splitStem(block.text)
        if (split.own !== '') push(block, [], split.own, null)
        stem = split.stem
        // where a sentence stands before the stem, a note is its own unless the stem reiterates
        stemNotes = split.own === '' || repeatsEarlier(split.stem) ? notes.of(block) : []
      } else {
        const last = drafts.at(-1)
        // an E3 block goes on in a paragraph of its own: "The Committee also recommends …" belongs to it
        const before = blocks[index - 1]
        const goesOn = before?.path.length === 0 && before.topic === block.topic
        if (last?.part === part && goesOn && last.path === pathOf(paragraph.number, [])) {
          last.text = `${last.text}\n${block.text}`
          last.articles = articlesOf(last.text, paragraph.heading)
          last.references = [
            ...(last.references ?? []),
            ...allReferences(block.text, notes.of(block), segment.unitType),
          ]
          last.footnotes = [...(last.footnotes ?? []), ...notes.of(block).map((note) => note.printed)]
        } else push(block, [], block.text, null)
        stem = null
      }
      parentStem = []
      continue
    }
    parentStem = parentStem.filter((parent) => parent.labels.length < block.path.length)
    const inherited =
      [stem, ...parentStem.map((parent) => parent.text)].filter((text) => text !== null).join(' ') || null
    if (opensList && /:$/.test(block.text)) {
      parentStem.push({ labels: block.path, text: block.text })
      continue
    }
    push(block, block.path, block.text, inherited)
    if (opensList) parentStem.push({ labels: block.path, text: block.text })
  }
  return drafts
}

/**
 * Under a topic heading every recommendation answers the concern above it; under the heading of a whole part only the one
 * that stands right after it, or with it under one number.
 */
const mayAnswer = (
  concern: { heading: string; index: number; answered: boolean },
  paragraph: NumberedParagraph,
  heading: string,
  index: number,
): boolean => {
  if (concern.heading !== heading) return false
  if (concern.index === index) return true
  // what was answered under its own number is not answered again by the closing paragraphs after it
  if (concern.answered) return false
  if (heading !== '' && sectionOf(paragraph.heading.slice(-1)) === null) return true
  return index - concern.index === 1
}

/** Units of a document in order. A path that a number holds twice is told apart by `part`. */
export function unitsOf(
  typed: { paragraph: NumberedParagraph; segments: Segment[] }[],
  footnotes: Footnotes,
): UnitInput[] {
  const units: UnitInput[] = []
  const notes = createNotes(footnotes)
  const taken = new Set<string>()
  let concern: { path: string; heading: string; index: number; answered: boolean } | null = null
  for (const [index, { paragraph, segments }] of typed.entries()) {
    const heading = paragraph.heading.join(' / ')
    for (const [at, segment] of segments.entries()) {
      if (segment.unitType === 'concern' && paragraph.number !== null)
        concern = { path: pathOf(paragraph.number, [])!, heading, index, answered: false }
      const answers =
        segment.unitType === 'recommendation' && concern !== null && mayAnswer(concern, paragraph, heading, index)
          ? concern.path
          : null
      if (answers !== null && concern !== null && concern.index === index) concern.answered = true
      for (const draft of draftsOf(paragraph, segment, segments.length > 1 ? at + 1 : 0, notes)) {
        let part = draft.part ?? 0
        while (draft.path !== null && taken.has(`${draft.path}#${part}`)) part++
        taken.add(`${draft.path}#${part}`)
        units.push({ ...draft, part, concern: answers, ordinal: units.length })
      }
    }
  }
  return units
}
