// Who a recommendation of a mission report is for: the State and its organs, other bodies, other States and the UN.

import { compile } from '../../src/domain/patterns.ts'
import { type Addressee, isOfState } from '../../src/domain/units.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
import { leadingState } from '../lib/committee-text/title.ts'
import { actorsTable, askedTable } from './addressees-table.ts'
import { aloneTable } from './alone-table.ts'
import { firstNamed, namedAlone } from './named.ts'
import { withoutOtherGovernments } from './other-governments.ts'

const asked = compile(askedTable.rows, 'asked')
const subject = compile(askedTable.rows, 'subject')
const addressing = compile(askedTable.rows, 'addressing')

const acting = (means: string): RegExp => compile(actorsTable.rows, means)
const isToAct = acting('is to act')
const actedOn = acting('acted on')
const ownVoice = acting('own voice')
const ledBy = acting('led by')
const oneOf = compile(actorsTable.rows, 'one of', { flags: 'giu' })
const beside = acting('beside')
const subordinate = acting('subordinate')

/** Does the text say what somebody who is known as an addressee should do: "Judges should exclude confessions"? */
export const saysWhoShould = (text: string): boolean => {
  const who = subject
    .exec(text)
    ?.slice(1)
    .find((words) => words !== undefined)
  return who !== undefined && firstNamed(who) !== null
}

/** Who acts, of those that a phrase names: "with the help of donors, the Government" is the Government. */
function actorIn(phrase: string): Addressee | null {
  for (const part of phrase.split(',')) {
    const found = subordinate.test(part) || about.test(`${part}, `) ? null : firstNamed(part)
    if (found && !beside.test(part.slice(0, found.at).replace(oneOf, ''))) return found.addressee
  }
  return null
}

// "(a) Invite donors", "continue to request": what somebody else is to do, unless the Rapporteur says so of himself
const bareVerb = /^(?:recommend|urge|call|encourage|invite|request|appeal|engage)(?:\s|$)/i
// the object ends where what is asked begins: "the Government to train judges"
const afterObject = /\s+(?:(?:to|should|take|ensure|adopt|de(?! (?:facto|fait|hecho)\b)|que)(?!\p{L})|d['’])\s?/u

// "the parties to the conflict to stop": the first "to" belongs to their name
const partiesToConflict = /\bparties to (?:the|an?|any) (?:\p{L}+ )?conflict\b/giu

// "recommends that the Government", "that a mechanism", "that, with the help of donors,", "recommande que le Gouvernement"
const opensClause = /that(?: a)?\||\|(?:that,|que\s|qu['’])/i

/** Whom the Rapporteur asks in a sentence: "recommends that the Government", "calls on donors". */
function askedIn(sentence: string): Addressee | null {
  const [match, verb, joined, object] = asked.exec(sentence) ?? []
  if (match === undefined || verb === undefined || object === undefined) return null
  if (bareVerb.test(verb) && !ownVoice.test(sentence.slice(0, sentence.indexOf(match)))) return null
  const whole = object.replace(partiesToConflict, 'warring parties')
  const head = whole.split(afterObject)[0]!
  // "for the support of donors" asks them; "that the mandate of the ombudsman be wider" does not ask the ombudsman
  if (!opensClause.test(`${joined}|${object}`)) {
    // "le Conseil des droits de l’homme à": a name that begins there may go on
    const named = firstNamed(whole)
    return named !== null && named.at < head.length ? named.addressee : null
  }
  return actedOn.test(head) ? null : actorIn(head)
}

/** Whom a sentence asks; null where it names nobody who is to act. */
function addresseeOfSentence(sentence: string): Addressee | null {
  const led = ledBy.exec(sentence)?.[1]
  const leading = led === undefined ? null : firstNamed(led)
  if (leading?.at === 0) return leading.addressee
  const modal = isToAct.exec(sentence)
  const before = modal === null ? '' : sentence.slice(0, modal.index)
  if (modal === null || asked.test(before)) return askedIn(sentence)
  const rest = sentence.slice(modal.index + modal[0].length, modal.index + modal[0].length + 60)
  const acted = actedOn.exec(rest)
  // "should, by law, be heard" is rare, and "should see that it be heard" acts
  return acted !== null && /^\s*(?:\p{L}+\s+){0,3}$/u.test(rest.slice(0, acted.index)) ? null : actorIn(before)
}

/** The one whom sentences ask first. */
const addresseeNamed = (sentences: string[]): Addressee | null => {
  for (const sentence of sentences) {
    const found = addresseeOfSentence(sentence)
    if (found) return found
  }
  return null
}

const about = compile(askedTable.rows, 'about')
const profession = compile(aloneTable.rows, 'a profession', { flags: 'u' })
const pronoun = compile(askedTable.rows, 'a pronoun is to act')

/** "With regard to the de facto authorities, the Special Rapporteur recommends that they:" speaks to those named first. */
function namedAbout(sentence: string): Addressee | null {
  const lead = about.exec(sentence)
  if (lead === null || !pronoun.test(sentence.slice(lead[0].length))) return null
  return firstNamed(lead[1]!)?.addressee ?? null
}

const beyondState = compile(askedTable.rows, 'beyond the State')
const workOfState = compile(askedTable.rows, 'work of the State')

/**
 * "Regarding the international community, the Special Rapporteur calls for more aid": those named first, where no other is.
 * What is said of armed groups is asked of them, but for what a State does: "a programme of disarmament".
 */
function namedApart(sentence: string): Addressee | null {
  const [whole, lead = ''] = about.exec(sentence) ?? []
  const named = firstNamed(lead)
  if (whole === undefined || named === null || named.at > 12) return null
  if (named.addressee === 'other_body' && beyondState.test(named.name))
    return workOfState.test(sentence.slice(whole.length)) ? null : named.addressee
  return named.addressee === 'international_community' && namedAlone(lead.slice(named.at)) !== null
    ? named.addressee
    : null
}

const address = compile(askedTable.rows, 'address')
const some = compile(askedTable.rows, 'some')

/** "To the international community:", "To Norland:": an address and nothing else before a list. "To protect donors:" is none. */
function addressIn(stem: string, { own, language }: AddresseeContext): Addressee | null {
  const whom = address.exec(stem)?.[1]
  if (whom === undefined) return null
  const named = firstNamed(whom)
  if (named !== null && (named.at === 0 || some.test(whom))) return named.addressee
  const state = leadingState(whom.replace(/^the /i, ''), language)?.state.iso3
  return own !== null && state !== undefined && state !== own ? 'international_community' : null
}

/** "To the armed groups:", a heading "To the Government of Valdoria": an address to somebody who is known, and no more. */
export const opensAddress = (words: string): boolean => {
  const whom = address.exec(
    `${words.replace(/^(?:recommendations|recommandations|recomendaciones)\s/iu, '').replace(/:$/, '')}:`,
  )?.[1]
  return whom !== undefined && firstNamed(whom) !== null
}

const opensWithThat = /(?:that|que)(?:,[^:]{0,80},)?\s?:?$/iu

const label = /^(?:to )?(?:the )?([^:.;,]{3,60}):\s/iu
const opensWithTo = /(?:to|à|aux?|al?)\s?:$/iu

/** "recommends to:" and an item that begins with whom: "(b) The judiciary: reject confessions". */
function labelOfItem(text: string, stem: string): Addressee | null {
  const whom = opensWithTo.test(stem) && addresseeNamed(sentencesOf(stem)) === null ? label.exec(text)?.[1] : undefined
  const named = whom === undefined ? null : firstNamed(whom)
  return named !== null && !beside.test(whom!.slice(0, named.at)) ? named.addressee : null
}

/** "recommends that:" and an item that begins with who is to act: "(b) The Human Rights Council follow up". */
function actorOfItem(text: string, stem: string): Addressee | null {
  if (!opensWithThat.test(stem.replace(/,\s(?:in|with|as)\b[^:]*:$/iu, ':'))) return null
  const named = firstNamed(text)
  if (named === null || named.at > 4 || actedOn.test(text.slice(0, 60))) return null
  return named.addressee
}

/** "Norland extradite suspects", "Norland should": a State that is not the one under review. */
function isOtherState(text: string, stem: string | null, own: string | null, language: ReadLanguage): boolean {
  if (own === null) return false
  const object = asked.exec(sentencesOf(text)[0] ?? '')?.[3]
  const invited = object === undefined ? null : leadingState(object, language)
  if (
    invited &&
    invited.state.iso3 !== own &&
    /^(?:,[^,]{2,60},)?\s(?:to|de|d['’]|à|a|que)(?!\p{L})/u.test(object!.slice(invited.printed.length))
  )
    return true
  const found = leadingState(text.replace(/^The /, ''), language)
  if (!found || found.state.iso3 === own) return false
  const rest = text.replace(/^The /, '').slice(found.printed.length)
  return (
    isToAct.test(rest.slice(0, 30)) ||
    (stem !== null && opensWithThat.test(stem.replace(/,\s(?:in|with|as)\b[^:]*:$/iu, ':')) && /^\s\p{Ll}/u.test(rest))
  )
}

const sideOf = (addressee: Addressee): Addressee => (isOfState(addressee) ? 'state' : addressee)

const addressedTo = compile(askedTable.rows, 'addressed to', { flags: 'giu' })

/** Those of a phrase that are joined by "and": "Both the Government and the armed groups", without who only helps. */
function joinedActors(phrase: string): Addressee[] {
  const parts = phrase.split(/,\s|\s(?:and|et|y|e)\s/u).filter((part) => !subordinate.test(part))
  return parts.flatMap((part) => {
    const named = firstNamed(part)
    return named !== null && named.at <= 12 && !beside.test(part.slice(0, named.at).replace(oneOf, ''))
      ? [named.addressee]
      : []
  })
}

/** The words before the verb that says what is to be done; in an item behind "recommends that:" its first words. */
function subjectOf(sentence: string, stem: string | null): string {
  const modal = isToAct.exec(sentence)
  if (modal !== null) {
    const rest = sentence.slice(modal.index + modal[0].length, modal.index + modal[0].length + 60)
    return asked.test(sentence.slice(0, modal.index)) || actedOn.test(rest) ? '' : sentence.slice(0, modal.index)
  }
  return stem !== null && opensWithThat.test(stem) ? (joinedNames.exec(sentence)?.[0] ?? '') : ''
}

/** "urges both the Government and the rebels to": those who are asked together. */
function objectOf(sentence: string): string {
  const [, , joined, object] = asked.exec(sentence) ?? []
  if (joined === undefined || object === undefined || opensClause.test(`${joined}|${object}`)) return ''
  const head = object.replace(partiesToConflict, 'warring parties').split(/\s(?:to|à|de(?! facto))\s/u)
  return head.length > 1 ? head[0]! : ''
}

/** "UNICEF and the Government": two names at the head of an item. */
const joinedNames =
  /^(?:The |La |Le |Les |Los |Las |El )?[^,.;:]{2,50}? (?:and|et|y) (?:the |la |le |les |los |las |el )?[^\s,.;:]{2,40}/u

// "Parliament should pass the bill; the courts should apply it": clauses that each say who is to act
const clauseEnds = /;\s+|,?\s(?:and|while|et|tandis que|y|mientras)\s/u

/** Those who are to act in the clauses of one sentence. */
function actorsByClause(sentence: string): Addressee[] {
  const clauses = sentence.split(clauseEnds).filter((clause) => isToAct.test(clause))
  return clauses.length < 2 ? [] : clauses.flatMap((clause) => addresseeOfSentence(clause) ?? [])
}

/**
 * Those whom one sentence asks one after the other, "to the judiciary that …, to the Government that … and to donors that",
 * together ("The Government and the armed groups should"), or in clauses of their own.
 */
export function severalAddressees(
  text: string,
  stem: string | null = null,
  context: AddresseeContext = unknownState,
): Addressee[] {
  for (const sentence of sentencesOf(withoutOtherGovernments(text, context))) {
    const named = [...sentence.matchAll(addressedTo)].flatMap(
      (match) => firstNamed(match.slice(1).find((one) => one !== undefined) ?? '')?.addressee ?? [],
    )
    for (const found of [named, joinedActors(subjectOf(sentence, stem)), joinedActors(objectOf(sentence))])
      if (new Set(found.map(sideOf)).size > 1) return [...new Set(found)]
    const acting = new Set(actorsByClause(sentence))
    if (acting.size > 1) return [...acting]
  }
  return []
}

/** The State under review, and the language of the text. */
export type AddresseeContext = {
  own: string | null
  language: ReadLanguage
  /** headings of the report say whom it asks, and no more: "The Government", "The international community" */
  namesGroup?: boolean
  /** takes adjectives that look like those of a State for such: "the Kurdish authorities" */
  perhaps?: boolean
}
const unknownState: AddresseeContext = { own: null, language: 'en' }

/** The words before a list that are no sentence head it as a heading does: "United Nations country team:". */
const labelIn = (stem: string | null): string | null => stem?.replace(/\s?:$/, '') ?? null
const withLabel = (headings: string[], stem: string | null): string[] => [...headings, labelIn(stem) ?? '']

/**
 * Whom the innermost heading that says so names: "To the judiciary", "United Nations country team". "Civil society" is
 * a topic as well: it counts only where other headings of the report are names of those who are asked.
 */
function addresseeOfHeadings(headings: string[], label: string | null, namesGroup: boolean): Addressee | null {
  for (const heading of headings.toReversed()) {
    const isAddress = addressing.test(heading) && heading !== label
    const named = isAddress ? firstNamed(heading)?.addressee : namedAlone(heading)
    if (named && (isAddress || namesGroup || named === 'international_community')) return named
  }
  return null
}

/** A heading that is a name and a topic, over a request that names nobody and is shown as for the Government; null for none. */
export function mayBeFor(
  text: string,
  stem: string | null,
  headings: string[],
  context: AddresseeContext,
): string | null {
  if (addresseeIn(text, stem, context) !== null || isToAct.test(sentencesOf(text)[0] ?? '')) return null
  const heading = withLabel(headings, stem).findLast((one) => namedAlone(one) !== null || profession.test(one))
  return heading !== undefined && namedAlone(heading) !== 'government' ? heading : null
}

/** Whom a request asks by its own words, or those of the stem; null where neither names anybody. */
function addresseeIn(text: string, stem: string | null, { own, language }: AddresseeContext): Addressee | null {
  if (isOtherState(text, stem, own, language)) return 'international_community'
  const spokenTo =
    namedAbout(stem ?? text) ?? (stem === null ? null : (labelOfItem(text, stem) ?? actorOfItem(text, stem)))
  if (spokenTo) return spokenTo
  const [first, ...others] = sentencesOf(text)
  // an item that names nobody begins with what the words before the list ask
  return (
    addresseeOfSentence(first ?? '') ??
    addressIn(stem ?? '', { own, language }) ??
    addresseeNamed([...sentencesOf(stem ?? ''), ...others]) ??
    namedApart(stem ?? first ?? '')
  )
}

/**
 * Whom a recommendation is for: the one who is to act by its own words or those of the stem, else the heading that groups
 * it ("To the judiciary"), else the Government, to which the report is addressed.
 */
export function addresseeOf(
  text: string,
  stem: string | null,
  headings: string[],
  context: AddresseeContext = unknownState,
): Addressee {
  const named = (words: string): string => withoutOtherGovernments(words, context)
  const opener = stem === null ? null : named(stem)
  return (
    addresseeIn(named(text), opener, context) ??
    addresseeOfHeadings(withLabel(headings.map(named), opener), labelIn(opener), context.namesGroup ?? false) ??
    'government'
  )
}

/**
 * Cuts a text where it turns from the State to others, or back: "The Government should repeal the decree. Donors should
 * help." is two requests. A sentence that names nobody goes on with the one before it, and the first with the stem.
 */
export function cutByAddressee(
  text: string,
  stem: string | null = null,
  context: AddresseeContext = unknownState,
): string[] {
  const named = (words: string): string => withoutOtherGovernments(words, context)
  const ofStem = stem === null ? null : addresseeNamed(sentencesOf(named(stem)))
  const parts: { side: Addressee | null; sentences: string[] }[] = []
  for (const sentence of sentencesOf(text)) {
    const found = addresseeOfSentence(named(sentence)) ?? (parts.length === 0 ? ofStem : null)
    const side = found === null ? null : sideOf(found)
    const last = parts.at(-1)
    if (last === undefined || (side !== null && last.side !== null && side !== last.side))
      parts.push({ side, sentences: [sentence] })
    else {
      last.sentences.push(sentence)
      last.side ??= side
    }
  }
  return parts.map(({ sentences }) => sentences.join(' '))
}
