// The whole rule table: every event of PROCEDURES that a date may be given for.
import type { WindowRule } from './rule.ts'
import { catRules } from './rules-cat.ts'
import { srtRules } from './rules-srt.ts'
import { uprRules } from './rules-upr.ts'

export type { WindowLanguage, WindowRule, Words } from './rule.ts'

export const rules: readonly WindowRule[] = [...catRules, ...uprRules, ...srtRules]

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const byKind = new Map(rules.map((rule) => [`${rule.mechanism}:${rule.kind}`, rule]))

/** `CAT:periodic_report_due`, `UPR:stakeholder_submission` … */
export const kinds: ReadonlySet<string> = new Set(byKind.keys())

/** @throws RangeError for an id that the table lacks */
export function ruleById(id: string): WindowRule {
  const rule = byId.get(id)
  if (rule === undefined) throw new RangeError(`no rule ${JSON.stringify(id)}`)
  return rule
}

/** @throws RangeError for a kind that the mechanism lacks */
export function ruleOfKind(mechanism: string, kind: string): WindowRule {
  const rule = byKind.get(`${mechanism}:${kind}`)
  if (rule === undefined) throw new RangeError(`no rule for ${JSON.stringify(kind)} of ${mechanism}`)
  return rule
}

/** True for what fills its days (a session, a visit); false for a deadline. A kind means the same for every mechanism. */
const events: ReadonlySet<string> = new Set(rules.filter(({ timing }) => timing === 'event').map(({ kind }) => kind))
export const isEvent = (kind: string): boolean => events.has(kind)

/** True for what takes place in the State: its days are local ones, not those of Geneva. */
const local: ReadonlySet<string> = new Set(rules.filter(({ inState }) => inState).map(({ kind }) => kind))
export const isInState = (kind: string): boolean => local.has(kind)
