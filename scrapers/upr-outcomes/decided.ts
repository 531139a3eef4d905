// Brings a sentence whose last verb decides, or that answers in other words, to its plain form: "takes note of §0§ and accepts it".
import { compile } from '../../src/domain/patterns.ts'
import { decidedRows } from './decided-words.ts'
import { judgedRows } from './judged-words.ts'

/** The sign of the numbers in a match, whichever of its rows it is. */
const runIn = (match: RegExpExecArray): string => match.slice(1).find((group) => group?.startsWith('§'))!

const rows = [...judgedRows, ...decidedRows]

type Plain = (match: RegExpExecArray) => string

/** "takes note of §0§, and Parliament accepts it": whose verb it is stays beside it. */
const others = (who: string | undefined): string =>
  who === undefined || /^(?:it|we|they) ?$/i.test(who) ? '' : `; ${who.trim()} `

/** In the order in which they are asked; the last groups of a match are its verb and its run. */
const forms: [string, Plain][] = [
  ['reason first', ([, run]) => `${run} `],
  ['decided both', ([, first, next]) => `${first} decided ${next}`],
  ['answer to come', (match) => `${runIn(match)} will be examined`],
  ['will answer', ([, who, run]) => `${who} will examine ${run}`],
  ['position unchanged', ([, run]) => `As regards ${run}, `],
  ['cannot', ([, who]) => `${who} cannot `],
  ['gives support', () => 'supports '],
  ['takes neither', ([, verb]) => `cannot ${verb}`],
  ['enjoys none', () => 'does not enjoy '],
  ['unreserved', () => ''],
  ['as means allow', () => ''],
  ['no more than so', () => ''],
  ['wishes to', ([verb]) => verb!.replace(/^.* to /i, 'does ')],
  ['implemented, so', () => ''],
  ['judges it unfit', (match) => `rejects ${runIn(match)}`],
  ['is judged unfit', (match) => `${runIn(match)} is rejected`],
  ['judges a list unfit', ([, list]) => `rejects ${list}`],
  ['list is judged unfit', () => 'are rejected'],
  ['not considered as', ([, run]) => `${run} is not `],
  ['implemented, and', ([, run, verb]) => `${verb} ${run}`],
  ['examined, and', ([, run, who, verb]) => `${who}${verb} ${run}`],
  ['changed to', ([, run]) => `; ${run} is `],
  ['verdict on it', (match) => `${runIn(match)} `],
  ['considered as', ([, run]) => `${run} is `],
  ['is considered as', () => ''],
  ['impossible', () => 'cannot '],
  ['had been', ([, run]) => run!],
  ['to implement', () => ' to'],
  ['changed since', ([, run, who, verb]) => `${others(who)}${verb} ${run}`],
  ['now is', ([, run]) => `${run} `],
  ['left open before', ([, run]) => run!],
  ['weighed first', ([, run, who, verb]) => `${who} ${verb} ${run}`],
  ['noted and answered', ([, run, who, verb]) => `${others(who)}${verb} ${run}`],
  ['noted, which it answers', ([, run, who, verb]) => `${others(who)}${verb} ${run}`],
  ['noted, and answers', ([, verb, run]) => `${verb} ${run}`],
  ['is noted and answered', () => 'is '],
  ['thanked for', ([, run, who, verb]) => `${who} ${verb} ${run}`],
  ['shared first', ([, run, who, verb]) => `${who} ${verb} ${run}`],
  ['shared, but', ([, who, run, verb]) => `${who}${verb} ${run}`],
]
const rewritten = forms.map(([means, plain]) => {
  const form = compile(rows, means, { flags: '' })
  const apply = (text: string): string => {
    const match = form.exec(text)
    return match === null ? text : text.slice(0, match.index) + plain(match) + text.slice(match.index + match[0].length)
  }
  return { means, apply }
})

const plainOf = (means: string) => rewritten.find((one) => one.means === means)!.apply
const ofLeads = ['takes neither', 'enjoys none', 'cannot', 'unreserved', 'as means allow'].map(plainOf)

/** "…, which were not supported at the time, will be reconsidered": what a list was before its answer. */
const before = compile(rows, 'was before', { flags: '' })

/** A lead-in in plain words, without what its list was before. */
export const plainLead = (text: string): string =>
  ofLeads.reduce((plain, apply) => apply(plain), text.replace(before, ' '))

/** "Supported, subject to available resources": a reserve of means, which every answer has. */
export const withoutMeans = plainOf('as means allow')

/** Helpers that a verb keeps: "has since decided to support" is "supports" in the mouth of a State. */
const lightly = (text: string): string =>
  text
    .replace(/\b(?:has|have) (?:now |since |since then |subsequently )*decided (not )?to\b/gi, (_, not) =>
      not ? 'does not' : 'does',
    )
    .replace(/\b(?:is|are) is\b/gi, 'is')
    .replace(/\bdoes (?=(?:accept|support|endorse|reject))/gi, 'is able to ')

const counted = compile(rows, 'counted, and which', { flags: 'g' })
const about = compile(rows, 'about, and which', { flags: 'g' })

/** Brackets that say which numbers words mean, with the numbers in the place of the words. */
const withoutBrackets = (text: string): string => {
  const plain = text.replace(about, (_, run: string) => ` ${run}`)
  const again = plain === text ? text : withoutBrackets(plain)
  return again.replace(counted, (_, what: string, run: string) => `; ${run} ${what.trim()}`)
}

/** The masked text of a sentence in its plain form. */
export const decidedText = (text: string): string =>
  rewritten.reduce((plain, { apply }) => {
    const said = apply(plain)
    return said === plain ? plain : lightly(said)
  }, withoutBrackets(text))
