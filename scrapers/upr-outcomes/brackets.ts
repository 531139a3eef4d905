// Brackets of a recommendation: which of them name recommending States, and which States those are.
import { UnknownNameError } from '../../src/domain/errors.ts'
import { nearStates } from '../../src/domain/near-states.ts'
import { findState, splitStateNames } from '../../src/domain/states/states.ts'
import type { RecommendingState } from './types.ts'

/** Groups of States that recommend, as data. */
const groups: RegExp[] = [
  // "Group of African States", "the African Group", "Group of Arab States"
  /^(?:the )?(?:\w+ )*Group(?: of [\w ,-]+)?$/i,
  /^(?:the )?(?:Organi[sz]ation|League|Community|Association|Union|Movement|Forum|Commonwealth) of .+/i,
  /^(?:the )?(?:European Community|African Union|Non-Aligned Movement|Caribbean Community|CARICOM|GRULAC|OIC|ASEAN|NAM)$/i,
  /^(?:the )?(?:(?:five |eight )?(?:Nordic|Baltic|Nordic[-–/ ]Baltic|Benelux|Arab|African)(?: States| countries)|Benelux|Pacific Islands? Forum)$/i,
  // first session: the Working Group or several speakers as one
  /^(?:several|many|some|various|a number of) (?:States|delegations|countries)$/i,
]

/** A group of States, or a body: kept as printed, without a code. */
export const isGroup = (printed: string): boolean => groups.some((form) => form.test(printed.trim()))

export type Bracket = { start: number; end: number; content: string; closed: boolean }

/** Outermost brackets; one that is never closed runs to the end of the text. */
export const findBrackets = (text: string): Bracket[] => {
  const brackets: Bracket[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') {
      if (depth === 0) start = i
      depth++
    } else if (text[i] === ')' && depth > 0) {
      depth--
      if (depth === 0) brackets.push({ start, end: i + 1, content: text.slice(start + 1, i), closed: true })
    }
  }
  if (depth > 0) {
    // "(Bolivia (Plurinational State of); Cuba": the outer bracket was forgotten, the inner ones are whole
    const content = text.slice(start + 1).replace(/(?<![\s;.,])[\s;.,]+$/, '')
    brackets.push({ start, end: start + 1 + content.length, content, closed: false })
  }
  return brackets
}

type Token = { start: number; end: number }

/** Pieces between commas, semicolons, slashes, ampersands and "and" that stand outside inner brackets. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let depth = 0
  let start = 0
  const cut = (end: number, next: number) => {
    if (text.slice(start, end).trim() !== '') tokens.push({ start, end })
    start = next
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0 && /[,;/&]/.test(character)) cut(i, i + 1)
    else if (depth === 0 && /^\s(?:and|et|y)\s/.test(text.slice(i, i + 5))) {
      const word = /^\s(?:and|et|y)\s/.exec(text.slice(i, i + 5))![0]
      cut(i, i + word.length)
      i += word.length - 1
    }
  }
  cut(text.length, text.length)
  return tokens
}

/** The first review: no State that ended before it can speak in one. */
export const firstReview = '2008-04-07'

/** "Gambia, Republic of The" */
const style = /,\s*(?:Republic|Kingdom|State) of(?: the)?$/i

/** Code of a printed name; null for a name that no table has. */
export const stateOf = (printed: string): string | null => {
  try {
    return findState(printed, { on: firstReview }).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return style.test(printed) ? stateOf(printed.replace(style, '')) : null
    throw error
  }
}

/** "Egypt on behalf of the Group of African States" */
const behalf = /^(.+?)[\s,]+[([]?((?:speaking\s+)?(?:also\s+)?on behalf of\s.+)$/is

/** "Kestria, Norland (on behalf of the Nordic countries), Lurania": the remark ends with its bracket. */
const inBracket = /\([^()]*\bon behalf of\b(?:[^()]|\([^()]*\))*\)\s*(?:[,;&/]|and\b)/i

/** Footnote calls and stars glued to a name: "Czech Republic 4", "Kosovo*". */
const withoutMarks = (printed: string) =>
  printed
    .replace(/(?<![\s*∗.])[\s*∗.]+$/u, '')
    .replace(/\d{1,2}$/, '')
    .replace(/(?<![\s*∗])[\s*∗]+$/u, '')
    .trim()

/** The parts of a list between semicolons outside inner brackets. */
const listsIn = (text: string): string[] => {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')') depth--
    if (character === ';' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.replace(/^\s*(?:and\s)?/, '').trim()).filter((part) => part !== '')
}

/** "(joint recommendation)", "joint recommendation by", ", jointly": says how States recommend, names none. */
const joint = `joint(?:ly)?(?: recommendations?| statement| proposal)?(?: (?:by|of|from|with|made by))?`
const jointBracket = new RegExp(String.raw`\s*[([]\s*(?:a )?${joint}\s*([^()\]]*)[)\]]`, 'gi')
const jointWords = new RegExp(
  String.raw`^(?:a )?${joint}\s*:?\s+(?=\p{Lu}|the )|[\s,;–-]+(?:as )?(?:a )?${joint}$`,
  'giu',
)

/** "recommended by Norland and Kestria", "recommendation of Norland": who made it, in words. */
const madeBy =
  /^(?:(?:recommended|proposed|suggested|made|put forward|formulated) by|recommendations? (?:made )?(?:by|of|from))\s+(?=\p{Lu}|the )/iu
const asObserver = /\s*\((?:permanent )?observer(?: State)?\)(?=$|[,;]| and\b)/gi

/** A list of States without remarks on how they recommend; States named in the remark stay. */
export const withoutRemarks = (list: string): string =>
  list
    .replace(jointBracket, (_, others: string) => (others.trim() === '' ? '' : `, ${others.trim()}`))
    .replace(jointWords, '')
    .replace(madeBy, '')
    .replace(asObserver, '')
    .replace(/[\s,]+(?:(?:together|along|jointly) with|as well as)\s+/gi, ', ')
    .trim()

/** "(Denmark (also on behalf of Norland))": the bracket around the remark. */
const withoutLoneClose = (remark: string): string =>
  /[)\]]$/.test(remark) && remark.split(/[)\]]/).length > remark.split(/[([]/).length ? remark.slice(0, -1) : remark

/** "Kestria, Norland and others": how many is not printed. */
const others = /^(?:(?:many|several|some) )?others?(?: (?:States|countries|delegations))?$/i

/** "Nordic countries (Denmark, Finland, Iceland, Norway and Sweden)": the States of a group that it names itself. */
const membersIn = (text: string): RecommendingState[] | null => {
  const [, name = '', members = ''] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? []
  const list = isGroup(name) ? readStates(members) : null
  if (list === null || list.unknown.length > 0) return null
  return list.states.length > 1 ? list.states : [{ ...list.states[0]!, onBehalfOf: name }]
}

export type StateList = { states: RecommendingState[]; unknown: string[] }

const isName = (text: string) =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 7 && !/^[\p{Lu}\d.-]+$/u.test(text)

/**
 * The States of a list such as "Norland, Kestria and Tarsis (Federated Cantons of)", or null when it names none.
 * Longest names first, so that "Bosnia and Herzegovina" stays whole. A name that no table has is kept as printed
 * (`iso3` null) and returned in `unknown`, for a warning: never guessed.
 */
export const readStates = (content: string): StateList | null => {
  const text = withoutRemarks(content.replace(/\s+/g, ' ').trim())
  const parts = inBracket.test(text) ? tokensOf(text).map(({ start, end }) => readStates(text.slice(start, end))) : []
  if (parts.length > 1 && parts.every((part) => part !== null))
    return { states: parts.flatMap(({ states }) => states), unknown: parts.flatMap(({ unknown }) => unknown) }
  const spoken = behalf.exec(text)
  const lists = spoken === null ? [] : listsIn(text)
  // "Norland, on behalf of a group; Kestria": the remark ends at the semicolon, and another State follows
  if (lists.length > 1) {
    const read = lists.map(readStates)
    if (read.every((list) => list !== null))
      return { states: read.flatMap(({ states }) => states), unknown: read.flatMap(({ unknown }) => unknown) }
  }
  if (spoken !== null) {
    // "Norland, on behalf of the Northern Group; Kestria": another State behind the semicolon
    const cut = spoken[2]!.indexOf(';')
    const others = cut < 0 || spoken[2]!.slice(0, cut).includes('(') ? null : readStates(spoken[2]!.slice(cut + 1))
    if (others !== null && others.unknown.length === 0) {
      const first = readStates(text.slice(0, text.length - spoken[2]!.length + cut))
      if (first !== null) return { states: [...first.states, ...others.states], unknown: first.unknown }
    }
    // "Norland, on behalf of the Northern Group, and Kestria": no State speaks for a group behind a comma
    const behindGroup = /^(?:.*?)\bon behalf of\s+([^,;()]+(?:\([^()]*\))?), (?:and )?(\p{Lu}.+)$/u.exec(spoken[2]!)
    const beside = behindGroup !== null && isGroup(behindGroup[1]!) ? readStates(behindGroup[2]!) : null
    if (beside !== null && beside.unknown.length === 0) {
      const first = readStates(text.slice(0, -behindGroup![2]!.length).replace(/,\s(?:and\s)?$/, ''))
      if (first !== null) return { states: [...first.states, ...beside.states], unknown: first.unknown }
    }
    const last = /^(.+?), and (?:the )?(\p{Lu}[^,;]*)$/u.exec(spoken[2]!)
    const spokenFor = last === null ? null : readStates(last[1]!.replace(/^.*?\bon behalf of\s+(?:the )?/i, ''))
    const isForStates = spokenFor?.states.some(({ iso3 }) => iso3 !== null) === true
    const further = last === null || isForStates ? null : readStates(last[2]!)
    if (last !== null && further !== null && further.unknown.length === 0) {
      const first = readStates(text.slice(0, text.length - spoken[2]!.length + last[1]!.length))
      if (first !== null) return { states: [...first.states, ...further.states], unknown: first.unknown }
    }
    const speakers = readStates(spoken[1]!)
    if (speakers === null) return isGroup(spoken[1]!) ? { states: [group(text)], unknown: [] } : null
    speakers.states.at(-1)!.onBehalfOf = withoutLoneClose(spoken[2]!)
    return speakers
  }
  const tokens = tokensOf(text)
  const states: RecommendingState[] = []
  const unknown: string[] = []
  let named = 0
  for (let i = 0; i < tokens.length; ) {
    let taken = 0
    for (let j = Math.min(tokens.length, i + 5); j > i && taken === 0; j--) {
      const printed = withoutMarks(text.slice(tokens[i]!.start, tokens[j - 1]!.end).trim())
      const iso3 = stateOf(printed)
      if (iso3 === null) continue
      states.push({ printed, iso3 })
      named++
      taken = j - i
    }
    if (taken === 0) {
      const printed = withoutMarks(text.slice(tokens[i]!.start, tokens[i]!.end).trim())
      const glued = membersIn(printed) ?? splitGlued(printed)
      if (glued !== null) {
        states.push(...glued)
        named++
      } else if (isGroup(printed) || others.test(printed)) {
        states.push(group(printed))
        named++
      } else if (printed !== '') unknown.push(printed)
      taken = 1
    }
    i += taken
  }
  if (named === 0 || unknown.some((printed) => !isName(printed))) return null
  states.push(...unknown.map(group))
  return { states, unknown }
}

const group = (printed: string): RecommendingState => ({ printed, iso3: null, onBehalfOf: null })

/** "Algeria Egypt", "KestriaNorland": a comma was forgotten. */
const splitGlued = (printed: string): RecommendingState[] | null => {
  try {
    const names = splitStateNames(printed, 'en', firstReview)
    return names.length > 1 ? names.map((name) => ({ printed: name.printed, iso3: name.state.iso3 })) : null
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** The names of a list of which none is known, "Uruguai and Phillippine"; null for words that are no such list. */
const namesIn = (content: string): string[] | null => {
  const text = withoutRemarks(content.replace(/\s+/g, ' ').trim())
  const names = tokensOf(text).map(({ start, end }) => withoutMarks(text.slice(start, end).trim()))
  return names.length > 0 && names.every(looksLikeState) ? names : null
}

/** States of a bracket in which no name is known but one is nearly a State's: kept as printed, for a warning. */
export const readMisprinted = (content: string): StateList | null => {
  const unknown = namesIn(content)
  const isNear = (printed: string) => nearStates(printed.replace(/^the /i, '')).didYouMean !== undefined
  return unknown?.some(isNear) ? { states: unknown.map((printed) => ({ printed, iso3: null })), unknown } : null
}

/** May the words of a bracket be names of States, though no table has any of them? */
export const mayBeStates = (content: string): boolean => !numberOfLaw.test(content) && namesIn(content) !== null

/** "the Protocol of 2014 (No. 29) (Kestria)" */
const numberOfLaw = /^\s{0,3}nos?\.?\s?\d/i

/** Words of titles, which no name of a State holds. */
const titleWords = new Set(
  'Convention Protocol Act Law Code Covenant Plan Article Rules Principles Committee Commission Council Guidelines Statute Declaration'
    .split(' ')
    .concat('Charter Treaty Programme Strategy Bill Court Ministry Office Fund Agency'.split(' '))
    .concat(
      'Conventions Protocols Covenants Rapporteur Procedures Review Framework Agenda Goals Agreement Constitution Parliament Ombudsman Roma Internet'.split(
        ' ',
      ),
    ),
)

/** "the OP-CAT", "the Convention on the Rights of the Child": the capitals at the end of a text are those of an acronym or a title. */
export const endsInTitle = (text: string): boolean => {
  const words = text.trimEnd().split(/\s+/)
  const isTitle = (word: string) => /^\p{Lu}|^(?:of|the|and|on|for|against|to|from|with|by|their)$/u.test(word)
  const run = words.slice(words.findLastIndex((word) => !isTitle(word)) + 1)
  return /^[\p{Lu}\d-]{2,}$/u.test(run.at(-1) ?? '') || run.some((word) => titleWords.has(word))
}

/** A name alone in brackets that no table has, where a State is to be expected; an acronym or a title is none. */
export const looksLikeState = (content: string): boolean =>
  isName(content.trim()) &&
  content.length < 60 &&
  !/\d/.test(content) &&
  !(content.match(/\p{L}+/gu) ?? []).some((word) => titleWords.has(word))

/** "…Criminal Court Ghana);": the State at the end of a text whose opening bracket is missing. */
export const stateWithoutBracket = (text: string): { start: number; state: RecommendingState } | null => {
  const match = /(?:^|\s)([\p{Lu}][\p{L}’' -]*)\)[\s;.,]*$/u.exec(text)
  if (match === null) return null
  const words = match[1]!.split(' ')
  for (let i = Math.max(0, words.length - 6); i < words.length; i++) {
    const printed = words.slice(i).join(' ')
    const iso3 = /^\p{Lu}/u.test(printed) ? stateOf(printed) : null
    if (iso3 !== null)
      return {
        start: match.index + match[0].indexOf(match[1]!) + match[1]!.length - printed.length,
        state: { printed, iso3 },
      }
  }
  return null
}

/** True where a text ends with its recommending States: "… (Norland, Kestria);" */
export const endsInStates = (text: string): boolean => {
  const last = findBrackets(text).at(-1)
  return (
    last !== undefined && /^[\s;.,]*(?:and)?[\s;.]*$/.test(text.slice(last.end)) && readStates(last.content) !== null
  )
}

/** Others who may answer. */
const bodies: RegExp[] = [
  /\b(?:courts?|Ombuds\w+|civil society|organi[sz]ations?|parliament|opposition|Committees?|experts?)\b/i,
  /\b(?:Commission(?:er)?|Rapporteur|institutions?|church(?:es)?|unions?|delegations of|States|countries)\b/i,
]

/** Do the words name somebody else than the State under review: "the courts", "by Norland"? */
export const isOfOthers = (words: string, state: string | null): boolean =>
  bodies.some((form) => form.test(words)) ||
  (words.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? []).some((name) => {
    const iso3 = stateOf(name)
    return iso3 !== null && state !== null && iso3 !== state
  })

/** "Ratify the Convention – Norland;", "Ratify the Convention [Norland, Kestria].": other marks than a bracket before names that are known. */
const statesBehind = /(?:\s[–—-]\s|\s?\[)([^[\]()–—]{3,160}?)\]?[\s;.]*$/
export const withStatesBracketed = (text: string): string | null => {
  const match = statesBehind.exec(text)
  const list = match === null ? null : readStates(match[1]!)
  const isKnown = list !== null && list.unknown.length === 0 && list.states.every(({ iso3 }) => iso3 !== null)
  return isKnown ? `${text.slice(0, match!.index)} (${match![1]})` : null
}
