// Recommendations of the dialogue that paragraphs of the conclusions point at: each made once, with what is answered to it.
import { stateName } from '../../src/domain/states/states.ts'
import { doubtOf, spokenDoubt } from './answer-doubts.ts'
import { type Draft, draft, positionOf } from './drafts.ts'
import type { Chapter, Entry } from './entry.ts'
import { madeBy } from './named-states.ts'
import { type PointedAt, readPointers } from './numbers.ts'
import { ofSubject } from './place-topics.ts'
import { type PointedAnswer, pointedAnswers } from './pointed-answers.ts'
import { followPointer, missingAsks, missingSentences, type Pointed, partNamed } from './pointers.ts'
import type { Answer } from './positions.ts'
import { underReserve } from './reserves.ts'
import { alreadyListed, differs } from './same-ask.ts'
import { sentencesOf } from './sentences.ts'
import type { Position, Skipped } from './types.ts'

/** A lead-in with what it answers to places of the dialogue. */
type Group = { lead: Entry; items: readonly unknown[]; pointed: PointedAnswer }
type Points = (words: string) => boolean

/** A recommendation of the dialogue, as a pointer names its place. */
export type Place = { where: string; text: string; reason: string }

const otherState = 'the answer names another State than this one'
const otherAsk = 'the answer names another recommendation of this paragraph'

/** Reports what an answer to its paragraph leaves out, unless another pointer answers it. */
export const reportUnanswered = (unanswered: Place[], made: Draft[], skipped: Skipped[]): void => {
  for (const { where, text, reason } of unanswered) {
    const row = { where, text: text.slice(0, 120), reason }
    const isAnswered = made.some((unit) => unit.unitType === 'upr_recommendation' && unit.text === text)
    if (!isAnswered && !skipped.some((one) => one.where === where && one.text === row.text)) skipped.push(row)
  }
}

/** "in paragraph 6 above" behind the list under 6, or behind paragraph 6 of the conclusions: no place of the dialogue. */
const isOfDialogue = ({ footnote, paragraph }: PointedAt, { entries }: Chapter): boolean =>
  footnote || !entries.some(({ kind, lead, number }) => (kind === 'item' ? lead : number) === String(paragraph))

const pageOf = ({ footnote, paragraph }: PointedAt, { lead }: Group, { dialogue }: Chapter): number | null =>
  footnote ? lead.page : (dialogue.find((one) => one.number === paragraph)?.page ?? null)

/** A recommendation of the dialogue: the one at `at` of those that its place holds. */
type Found = { pointed: PointedAt; one: Pointed; at: number; several: boolean; page: number | null }

const draftOf = ({ pointed, one, at, several, page }: Found, position: Position, warnings: string[]): Draft => {
  const path = pointed.footnote ? null : pointed.path
  return draft({
    number: path,
    path,
    // the paragraph of the dialogue itself is part 0
    part: path !== null && (several || pointed.letters.length === 0) ? at + 1 : 0,
    numberStatus: path === null ? 'absent' : 'printed',
    text: one.text,
    stem: one.stem,
    unitType: 'upr_recommendation',
    page,
    recommendingStates: one.states,
    positions: [position],
    warnings,
    remarks: one.remarks,
  })
}

const answersPlaces = ({ pointed }: Group, points: Points): boolean => pointed.answer !== null && points(pointed.words)

/** Answers given by pointing at the dialogue: the recommendations are read there. Each is made once. */
export const pointedUnits = (group: Group, made: Draft[], unanswered: Place[], chapter: Chapter): Draft[] => {
  if (group.pointed.answer === null) return []
  const units: Draft[] = []
  for (const one of pointedAnswers(group.pointed)) {
    units.push(...unitsPointedAt(one, group, { made, own: [...units] }, unanswered, chapter))
  }
  return units
}

/** "the other recommendation in that paragraph": those of its sentences that are not made yet; told where they cannot be parted. */
const restOf = (pointed: PointedAt, there: Pointed[], made: Draft[], group: Group, chapter: Chapter): Pointed[] => {
  const answered = made.filter(({ path }) => path === pointed.path || path?.startsWith(`${pointed.path}(`))
  const rest = there.filter(({ text }) => !answered.some((unit) => unit.text === text))
  if (rest.length > 0 && rest.length < there.length) return rest
  const reason = `what the answer calls the others of paragraph ${pointed.path} cannot be told from those before them: read them there`
  chapter.skipped.push({ where: pointed.path, text: group.lead.text.slice(0, 120), reason })
  return []
}

/** What is answered to a place of which a part is named that nobody can tell from the rest: never the answer to the whole. */
const answerInPart = (answer: Answer | null, pointed: PointedAt): Answer | null =>
  answer === null || answer.value === 'pending' || partNamed(pointed) === ''
    ? answer
    : { value: underReserve(answer.value, 'in part'), alreadyImplemented: false }

/** A second answer to the same place; another one than before is doubted. */
const answerAgain = (unit: Draft, position: Position, paragraph: string): void => {
  const before = unit.positions?.at(-1)?.value ?? 'unclear'
  const isOpen = before === 'unclear' || before === 'pending'
  unit.positions = [...(unit.positions ?? []), position]
  if (isOpen || before === position.value) return
  unit.warnings = [...(unit.warnings ?? []), `paragraph ${paragraph} answers it otherwise than a paragraph before it`]
}

const unitsPointedAt = (
  { answer: given, words, places, isRest }: PointedAnswer,
  group: Group,
  { made: listed, own }: { made: Draft[]; own: Draft[] },
  unanswered: Place[],
  chapter: Chapter,
): Draft[] => {
  const made = isRest === true ? [...listed, ...own] : listed
  const follow = (pointed: PointedAt) =>
    followPointer(pointed, chapter.dialogue, chapter.underReview, chapter.footnotes)
  const unread: string[] = []
  const pointedAt = places ?? readPointers(words, unread)
  for (const rest of unread) {
    const reason = `places that the answer may name could not be read: ${JSON.stringify(rest.trim())}`
    chapter.skipped.push({ where: group.lead.number, text: group.lead.text.slice(0, 120), reason })
  }
  return pointedAt
    .filter((pointed) => isOfDialogue(pointed, chapter))
    .flatMap((place) => {
      // "in paragraphs 5 and 6 (the ratification of the Protocol)": that recommendation, and no other one of them
      const subject =
        place.letters.length > 0 ? null : ofSubject(words, place.paragraph, () => follow({ ...place, aside: null }))
      const pointed = subject === null ? place : { ...place, aside: null }
      const answer = answerInPart(given, pointed)
      const position = positionOf(answer, words, chapter.symbol, group.lead.number)
      const there = subject ?? follow(pointed)
      const named = madeBy(words, there, pointed.paragraph)
      const found = isRest === true ? restOf(pointed, named, made, group, chapter) : named
      const first = isRest === true ? made.filter(({ path }) => path === pointed.path).length : 0
      const where = pointed.footnote ? `footnote ${pointed.path}` : pointed.path
      if (found.length === 0 && isRest !== true) {
        const isThere = pointed.letters.length === 0 && chapter.dialogue.some((one) => one.number === pointed.paragraph)
        const what = isThere && !pointed.footnote ? 'holds no recommendation that can be read' : 'has no such place'
        const reason = `${pointed.footnote ? '' : 'paragraph '}${where} is pointed at but ${what}`
        chapter.skipped.push({ where, text: group.lead.text.slice(0, 120), reason })
      }
      const all = pointed.asks.length === 0 && subject === null ? there : follow({ ...pointed, asks: [] })
      const uncounted = all.filter(({ text }) => !there.some((one) => one.text === text))
      unanswered.push(...uncounted.map(({ text }) => ({ where, text, reason: otherAsk })))
      for (const what of [...missingSentences(pointed, chapter.dialogue), ...missingAsks(pointed, all.length)]) {
        const reason = `${what} of paragraph ${where} is pointed at, and the paragraph has not so many`
        chapter.skipped.push({ where, text: group.lead.text.slice(0, 120), reason })
      }
      if (found.length < there.length && isRest !== true)
        unanswered.push(
          ...there.filter((one) => !found.includes(one)).map(({ text }) => ({ where, text, reason: otherState })),
        )
      return found.flatMap((one, at) => {
        const again = [...listed, ...own].find(
          (unit) => unit.path === pointed.path && unit.text === one.text && !pointed.footnote,
        )
        if (again !== undefined) {
          if (answer !== null) answerAgain(again, position, group.lead.number)
          return []
        }
        const name = chapter.underReview === null ? '' : stateName(chapter.underReview)
        const same = alreadyListed(one, made, name)
        const doubt = same === undefined ? [] : [`may be the recommendation that is listed as ${same.path}`]
        if (same !== undefined && !differs(one, same, position, name)) {
          chapter.skipped.push({
            where,
            text: one.text.slice(0, 120),
            reason: `the recommendation is listed as ${same.path}`,
          })
          return []
        }
        const several = found.length > 1
        const page = pageOf(pointed, group, chapter)
        return draftOf({ pointed, one, at: first + at, several, page }, position, [...doubtOf(answer), ...doubt])
      })
    })
}

/** "The recommendation in paragraph 9 (i) …": whatever is said of it. */
const speaksOf = /\brecommend(?:ations?|ed)\b[^.;:]{0,60}?\b(?:in|under|at|of)\s+(?:the\s+)?(?:sub)?para/i

/** Sentences of a paragraph that speak of recommendations of the dialogue, and answer none of them. */
const openSentences = (group: Group, points: Points): string[] =>
  answersPlaces(group, points)
    ? []
    : sentencesOf(group.items.length > 0 ? group.pointed.words : group.lead.text).filter(
        (sentence) => speaksOf.test(sentence) && !/\bparagraphs?\s+\d+\.\d/i.test(sentence),
      )

/**
 * Adds what a paragraph speaks of without an answer that could be read, where no other one answers it: as a recommendation
 * with a doubt, behind that paragraph.
 */
export const addOpenPlaces = (groups: readonly Group[], made: Draft[], chapter: Chapter, points: Points): void => {
  const answered = groups
    .filter((group) => answersPlaces(group, points))
    .flatMap(({ pointed }) => readPointers(pointed.words))
  const isWhole = (one: PointedAt) =>
    one.letters.length === 0 && one.sentences.length === 0 && one.asks.length === 0 && partNamed(one) === ''
  const name = chapter.underReview === null ? '' : stateName(chapter.underReview)
  for (const group of groups) {
    const { number, text } = group.lead
    const units: Draft[] = []
    for (const words of openSentences(group, points))
      for (const pointed of readPointers(words).filter((one) => isOfDialogue(one, chapter))) {
        const beside = answered.filter(
          (one) => one.paragraph === pointed.paragraph && one.footnote === pointed.footnote,
        )
        if (beside.some((one) => isWhole(one) || one.path === pointed.path)) continue
        const found = followPointer(pointed, chapter.dialogue, chapter.underReview, chapter.footnotes)
        const fresh = found.filter((one) => alreadyListed(one, [...made, ...units], name) === undefined)
        if (fresh.length === 0) continue
        const doubt = spokenDoubt(number, words)
        if (beside.length > 0 && isWhole(pointed)) {
          chapter.skipped.push({ where: pointed.path, text: text.slice(0, 120), reason: doubt })
          continue
        }
        const position = positionOf(null, words, chapter.symbol, number)
        const page = pageOf(pointed, group, chapter)
        units.push(
          ...fresh.map((one, at) => draftOf({ pointed, one, at, several: fresh.length > 1, page }, position, [doubt])),
        )
      }
    const behind = made.findLastIndex((unit) => unit.number === (number || null) && unit.text === text)
    made.splice(behind < 0 ? made.length : behind + 1, 0, ...units)
  }
}
