// English words: the verbs that begin an ask, and the macros that the English rules share.

import { governedWords } from '../governed-words.ts'
import { lawTextWords } from '../law-text-words.ts'
import { macrosOf } from '../macros.ts'
import type { ClauseWords } from '../rule.ts'
import { subjectWords } from '../subject-words.ts'
import { underHeadingWords } from '../under-heading-words.ts'
import { wordRows } from './word-rows.ts'

const stems = `accede acknowledge act adapt adhere adjust adopt advance align allocate allow amend apply appoint assure
  avoid ban become begin bring build carry cease clarify codify collaborate combat commute compensate complete comply conduct
  conclude conform consider consolidate continue cooperate co-operate counter create criminalize criminalise curb decriminalize
  decriminalise declare dedicate define derogate designate develop devote disseminate domesticate educate elaborate eliminate
  empower enable enact encourage endeavour endorse train enforce enhance enlarge ensure enter eradicate establish examine
  expand expedite explicitly extend facilitate fight finalize finalise follow forbid formulate foster fulfil fulfill fully generate give
  grant guarantee halt harmonize harmonise hold identify implement impose improve incorporate initiate insert institute integrate
  intensify introduce invest investigate invite join keep launch legislate lift maintain make modify observe
  offer outlaw overcome participate pay penalize penalise permit persevere persist prepare preserve prevent proceed prohibit
  promote promulgate propose prosecute protect provide publicize publicise publish punish pursue put raise ratify reconsider recognize
  recognise redouble refrain reinforce reject release relax remove renew repeal rescind respect restore retain revise safeguard
  scrap secure seek send solve speed stipulate strengthen strive submit suppress suspend take tackle transfer transform
  transpose treat undertake uphold use vest withdraw abolish accelerate accept address adjudicate analyse assess boost bolster
  enlist entrench envisage evaluate evolve insist intensify oblige persuade prioritise prioritize regulate rehabilitate remedy
  rectify specify cover`.split(/\s+/)

const gerund = (verb: string): string => {
  if (/(?:ban|put|permit|submit|begin|commit)$/.test(verb)) return `${verb}${verb.at(-1)}ing`
  if (verb.endsWith('ee')) return `${verb}ing`
  return `${verb.replace(/e$/, '')}ing`
}
const third = (verb: string): string => {
  if (/(?:s|sh|ch|x)$/.test(verb)) return `${verb}es`
  return /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
/** forms that are as often plural nouns, or prepositions */
const nounForms = new Set([
  'acts',
  'bans',
  'advances',
  'safeguards',
  'uses',
  'remedies',
  'covers',
  'offers',
  'builds',
  'invites',
  'treats',
  'following',
  'pursues',
  'respects',
  'lifts',
  'observes',
])

const verbs = new Set([...stems, ...stems.map(gerund), ...stems.map(third)].filter((v) => !nounForms.has(v)))
const alwaysAmbiguous = [
  'act',
  'ban',
  'safeguard',
  'use',
  'fight',
  'counter',
  'remedy',
  'respect',
  'advance',
  'building',
  'ruling',
  'cover',
  'treat',
  'offer',
  'boost',
  'training',
  'punishing',
  'making',
]
for (const v of alwaysAmbiguous) verbs.delete(v)

export const clauseWords: ClauseWords = {
  verbs,
  ambiguous: new Set([
    ...alwaysAmbiguous,
    ...`approve end report review support increase reform request control limit reduce move ensure pass table work
    stop set amend reply respond call charge question visit exercise monitor issue change update place open close draft target
    lead share start begin commit sign order step help focus force condemn sanction ban reserve license monitor process
    stamp root sanctioning ending reviewing reforming passing tabling training approving bring`.split(/\s+/),
  ]),
  determiners: new Set(
    `a an the its their all any each every this that these those such to up out as on torture with existing domestic national
    for further effective appropriate concrete specific adequate necessary of`.split(/\s+/),
  ),
  conjunctions: new Set([
    'and',
    'or',
    'and/or',
    'also',
    'well',
    'but',
    'including',
    'by',
    'particular',
    'namely',
    'notably',
  ]),
  fillers: new Set(
    `to also further then thereby therefore furthermore moreover in particular once again immediately swiftly both either
    not please should must shall thus hence so where when necessary appropriate by including as well`.split(/\s+/),
  ),
  isAdverb: /^[a-z-]{3,}ly$/,
}

export const macros = macrosOf([
  ...wordRows,
  ...governedWords('en'),
  ...underHeadingWords('en'),
  ...subjectWords('en'),
  ...lawTextWords('en'),
])
