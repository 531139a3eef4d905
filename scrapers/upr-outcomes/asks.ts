// Words that a recommendation begins with: only before one of them is a new recommendation cut from an item.

import { compile } from '../../src/domain/patterns.ts'
import { askRows } from './ask-words.ts'

/** Imperatives of the field, by stem. A word that is missing only keeps two recommendations together. */
const verbs = new Set(
  `abandon abide abolish abrogate accede accelerate accept accommodate accompany accomplish accord accredit achieve acknowledge act
  activate adapt address adhere adjust adopt advance advocate afford agree align alleviate allocate allow alter amend amplify analyse analyze
  annul answer appeal apply appoint approve arrange arrest ascertain ask assess assign assist associate assume assure attach attain attend authorize
  avail avoid ban base become begin bolster boost bring broaden build call cancel carry cease certify change channel check circulate clarify close
  codify collaborate collect combat come commission commit communicate commute compensate complement complete comply conceive concentrate
  conclude concretize condemn conduct confer confirm conform consider consolidate constitute construct consult continue contribute control convene
  cooperate co-operate coordinate correct counter create criminalize criminalise curb deal declare declassify decrease decriminalize
  decriminalise dedicate deepen define delete deliver demobilize demolish demonstrate denounce deploy derogate design designate detail determine
  develop devise devote diminish direct disaggregate disarm disband disclose discontinue discuss dismantle dispatch display disseminate
  dissolve distribute diversify do double draft draw draw up drop duly ease educate effect elaborate eliminate embark embrace empower enable enact encode encourage
  end endeavour endorse enforce engage enhance enlarge enrich enshrine ensure enter entrust envisage envision equalize equip eradicate establish evaluate
  examine exchange exclude execute exempt exercise exert expand expedite explain explore express extend extradite face facilitate familiarize fight fill finalise finalize find
  finance finish focus follow follow-up forbid form formalise formalize formulate foster frame free fulfil fulfill fund generalize give go grant guarantee guide halt handle harmonise harmonize
  hasten have heed heighten help hold honour hold host identify impede implement impose improve incorporate increase inform initiate institute
  institutionalize instruct integrate intensify interact interdict introduce invest investigate invite invoke involve issue join keep launch lay lead leave legalize
  legislate lessen let liberalize lift limit list live lobby locate look lower maintain make manage mandate map mainstream maximize meet minimize mitigate mobilize moderate modernize modernise modify
  monitor motivate move multiply narrow negotiate nominate normalize note notify nurture observe obtain offer open operationalize operationalise oppose order organise organize orient
  outlaw overcome overhaul oversee overturn participate pass pay penalize perfect perform permit persevere persist place plan pledge popularize practise practice
  prepare present preserve press prevent prioritise prioritize proceed process proclaim produce progress prohibit promote promulgate propose prosecute protect prove provide publicise publicize
  publish punish purge pursue put put raise ratify re-consider re-engage re-establish re-examine re-introduce reach react read reaffirm realise realize reassess rebuild receive recognise recognize recommend reconcile
  reconsider reconstruct record recruit rectify redefine redirect redouble redraft redress reduce reexamine refine refocus reform refrain regard register regularise regularize regulate rehabilitate reinforce reintegrate reinstate reiterate
  reject relax release relinquish relocate remain remedy remove render renew renounce reopen reorganise reorganize repair repatriate repeal replace reply report request require rescind rescue reserve
  resettle resolve resort respect respond restart restore restrain restrict restructure result resume retain rethink return reunite reveal reverse review revise revisit revitalize revive revoke safeguard sanction
  satisfy scale schedule screen secure see seek seize select send sensitise sensitize separate serve set set settle share show sign simplify solicit solve speak specify speed spend spare spread
  stamp standardise standardize start state stay step stimulate stop streamline strengthen stress strive structure study subject submit subscribe supervise supplement supply support suppress suspend
  sustain synchronize systematise systematize tackle tailor take target teach terminate test think tighten touch trace track train transfer transform translate transmit transpose treat trigger try turn unblock undertake unify unite update
  upgrade uphold urge use utilize utilise validate verify visit vote waive welcome widen withdraw work
  compile commence compel include confine confront curtail defend defer deter discourage embed enrol enroll enquire inquire fast-track gather
  generate indemnify insert inspect instil instill intervene merge mediate nullify offset penalise persuade postpone pre-empt prolong
  pronounce quash re-activate reactivate re-evaluate recall recommit refer refuse relieve remind remit reorient replicate restate shorten
  shut stabilize summon surrender tolerate unlock vacate weigh wipe
  assuage authorise award bar celebrate classify clear commemorate commend compare conserve contain convert convey craft cultivate
  de-escalate de-institutionalize decentralize decide decouple deinstitutionalize delegate delimit demarcate demilitarize demine
  democratize deny depoliticize deradicalize desist detect disallow discard disengage dispense dissuade divert divest document donate
  earmark earn effectuate elevate emphasize employ emulate erase evacuate exhaust exonerate expose expunge forge forgo fortify furnish
  harness hire humanise humanize incentivize innovate insist insulate insure interpret interview justify lend lengthen link listen loosen
  memorialize neutralize obey oblige opt orchestrate outline outsource pardon partner phase pilot pinpoint preclude prefer procure
  professionalize quantify rationalize realign reallocate rebut reconvene recover redeploy reflect refute reimburse rein rejoin rekindle
  rely remunerate repay replenish reprioritize repudiate resist resubmit retract retrain retrieve reunify revalidate reward rid roll scrap
  scrutinise scrutinize shift spearhead specialize sponsor stabilise steer stick subsidise subsidize substitute tap toughen underpin
  understand undo universalize unveil upscale vaccinate vest veto void warn watch
  abate abstain accustom acquire administer admit affirm ameliorate anchor anticipate articulate assemble augment avert
  bridge capitalize chart collate combine contemplate customize de-link defuse delink digitalize digitize dis-aggregate
  disassociate discharge disclaim dismiss dispel downgrade downsize drive economize embolden empathize encompass endow enlist
  enliven entitle entrench equalise espouse externalize favor favour fine-tune forego fund-raise galvanize guard heal hear
  inaugurate incentivise inculcate incur individualize inscribe instal install institutionalise interlink internalize
  internationalize invalidate jump-start kick-start legalise legitimize leverage liaise liberate marshal maximise minimise
  mobilise mount nationalize neutralise normalise obviate operate optimise optimize overrule pave pioneer politicize
  prescribe privatize propagate propel push quell quicken readjust reappoint reassert rebalance recalibrate recapitalize
  recast reclassify recuperate recycle redistribute reduplicate reengage reestablish refund refurbish regain regionalize
  rehouse reignite reinsert reinterpret reintroduce reinvigorate rejuvenate relaunch remobilize remodel repeat reposition
  reprimand republish reschedule resend reshape restitute retrofit revamp revert revitalise rework rewrite segregate
  sensibilize sever sharpen shield shoulder smooth solidify specialise spell stem stipulate strategize subsume sue supplant
  surpass temper thwart transcend uncouple uncover undergo underline underscore unearth unfreeze universalise uproot upskill
  usher view vindicate visualize wean withhold yield deem perseverate`
    .split(/\s+/)
    .filter(Boolean),
)

/** "re-issue", "step-up", "energize" too */
const isVerb = (word: string): boolean =>
  verbs.has(word) ||
  verbs.has(word.replace(/^re-|-(?:up|out|off|down)$/g, '')) ||
  /^\p{L}{3,}(?:[^aeiou]ize|ify)$/u.test(word)

const adverb = /^(?:\p{L}+ly|further|better|also|always|never|not|once more|as soon as|without delay)$/iu

/** "to delay no longer": any word that can be no noun behind "to"; not "to the courts", "to victims", "to education" */
const infinitive =
  /^(?!(?:the|an|its?|their|them|all|any|both|that|this|such|each|every|some|what|people|women|men|children)$)\p{L}{3,}(?<!s|ing|ion|ment|ity|ly)$/u

/** "Take …", "to take …", "Promptly investigate …", "that … be taken", "Recommended that …", "(b) …", "ii) …" */
export const beginsAsk = (text: string): boolean => {
  const bare = text.replace(/^[\s“"‘'«*]+/, '')
  if (/^(?:\(?\w{1,4}\)|that\s|it (?:is|was) recommended|recommend|encouraged to\s|be more\s)/i.test(bare)) return true
  if (/^notes? \d/i.test(bare)) return false
  const words = bare.split(/[\s,/]+/, 6).map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  let at = words[0] === 'to' ? 1 : 0
  // "promptly and fully investigate"
  const isBeside = (word: string) => adverb.test(word) || (word === 'and' && adverb.test(words[at - 1] ?? ''))
  while (at < 4 && words[at] !== undefined && !isVerb(words[at]!) && isBeside(words[at]!)) at++
  if (words[0] === 'to' && infinitive.test(words[1] ?? '')) return true
  return isVerb(words[at] ?? '') || (words[at - 1] === 'further' && /^(?:its|the|their)$/.test(words[at] ?? ''))
}

const adjunct = compile(askRows, 'adjunct', { flags: 'i' })
const needed = compile(askRows, 'needed', { flags: 'iu' })

/** Does a text behind the States of another recommendation open one of its own: an ask, or what an ask begins with? */
export const opensAsk = (text: string): boolean => {
  if (beginsAsk(text) || (needed.test(text) && !/\b(?:to|in) this (?:end|regard|respect)\b/i.test(text))) return true
  return adjunct.test(text) && [...text.matchAll(/, (?=\p{L})/gu)].some(({ index }) => beginsAsk(text.slice(index + 2)))
}

const particle = /^(?:and|or|to|up|out|on|with|for|in|from)$/i

/** "Ratify", "sign and accede to", "consider signing": verbs that lack what they act on. */
export const isOnlyVerbs = (text: string): boolean => {
  const words = text.match(/[\p{L}-]+/gu) ?? []
  const isVerb = (word: string, at: number) => beginsAsk(word) || (at > 0 && /\p{L}ing$/u.test(word))
  return words.length > 0 && words.every((word, at) => particle.test(word) || adverb.test(word) || isVerb(word, at))
}

/** "train detainees and guide them": who is meant stands before it; not "for acts of violence against them", "take measures to publish them". */
const speaksOfOwn = (head: string): boolean => {
  const several = severalNamed.exec(head)
  return several !== null && /(?<!\b(?:to|for|of|on|in|by|with|from|against)) them\b/i.test(head.slice(several.index))
}
const severalNamed =
  /\b(?!(?:measures|steps|efforts|means|ways|actions|activities|resources)\b)(?:\p{L}{3,}(?<![su])s|(?:wom|m|childr)en|people)\b/iu

/** "ratify the Convention and implement it": what is meant is its own. */
const makesOwn = /^(?:\p{L}+ly )?(?:ratify|accede|sign|adopt|enact|pass|join|approve|develop|finali[sz]e)\s/iu

/** "guarantee their safety", "implement it", "victims of such crimes": what it speaks of stands in the text before it. */
export const refersBack = (text: string): boolean => {
  const words = text.split(/\s+/)
  const head = words.slice(0, 14).join(' ')
  return (
    (/\bthem\b/i.test(head) && !speaksOfOwn(head)) ||
    /\b(?:(?<! (?:and|as well as) .{3,60} )there(?:of|to)|the latter|the (?:issue|matter)(?! of)|(?:such (?!as\b)|these )\p{L}+)\b/iu.test(
      head,
    ) ||
    // not "as it has signed the Protocol, pass a law"
    /^(?!(?:as|since|because|once|when|while|see to) it\b)\p{L}+ (?:\p{L}+ )?(?:it|its implementation|this|these)\b/iu.test(
      head,
    ) ||
    // not "give detainees their rights"
    /^\p{L}+ (?:\p{L}+(?<!s) )?their\b(?! (?:efforts|endeavou?rs|commitments?|reservations?|initiatives|achievements)\b)/iu.test(
      head,
    ) ||
    (/\b(?:implement|ratify|adopt|apply|enforce) it\b/i.test(head) && !makesOwn.test(head))
  )
}

/** Does the text ask something, in its opening or by what should be done? */
export const asksSomething = (text: string): boolean =>
  beginsAsk(text) ||
  /\b(?:should|must|needs? to|(?:is|be|are) (?:\w+ )?(?:encouraged|urged|recommended|invited))\b/i.test(text)

/** "(Norland). The death penalty is provided for in the Penal Code.": a sentence that asks nothing, behind a recommendation. */
export const reportsBehind = (tail: string): boolean => {
  const said = /^\s{0,3}[.;:]\s{1,4}(.+)$/s.exec(tail)?.[1]
  return said !== undefined && !asksSomething(said) && finite.test(said)
}
const finite = /^[^,.;:]{1,80}\s(?:is|are|was|were|has|have|had|does|do|did|can ?not|can|will|already)\b/i
