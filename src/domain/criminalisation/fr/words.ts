// French words: verbs that begin an ask, shared macros, and the names to mask. Written without accents: texts are folded.

import { governedWords } from '../governed-words.ts'
import { lawTextWords } from '../law-text-words.ts'
import { macrosOf } from '../macros.ts'
import type { ClauseWords, MaskRow } from '../rule.ts'
import { subjectWords } from '../subject-words.ts'
import { underHeadingWords } from '../under-heading-words.ts'
import { wordRows } from './word-rows.ts'

const infinitives = `abolir abroger accelerer accorder achever adapter adherer adopter aligner allouer amender ameliorer
  appliquer approuver assurer autoriser combattre conclure continuer cooperer creer criminaliser definir depenaliser
  developper donner edicter elaborer eliminer engager enqueter entreprendre envisager eriger eviter examiner etablir faire
  finaliser former garantir harmoniser incorporer incriminer inclure inscrire inserer instaurer instituer integrer
  intensifier interdire introduire inviter juger lever lutter maintenir mettre modifier mener offrir ordonner penaliser
  permettre poursuivre prendre prevenir prevoir proceder prohiber promouvoir promulguer proteger punir qualifier
  ratifier reconnaitre redoubler reexaminer reformer renforcer reprimer respecter retirer reviser sanctionner
  sensibiliser signer soumettre supprimer suspendre traduire transposer veiller voter
  eradiquer empecher enrayer faciliter indemniser publier diffuser reduire surveiller cesser organiser doter fournir`.split(
  /\s+/,
)
const participle = (v: string) => v.replace(/(?:oir|re|er)$/, 'ant').replace(/ir$/, 'issant')

export const clauseWords: ClauseWords = {
  verbs: new Set([...infinitives, ...infinitives.map(participle)]),
  ambiguous: new Set(),
  determiners: new Set(),
  conjunctions: new Set(['et', 'ou', 'ainsi', 'que', 'notamment', 'compris', 'en']),
  fillers: new Set('de a d pour egalement aussi ensuite ne pas en y compris'.split(' ')),
  isAdverb: /^[a-z]{3,}ment$/,
}

export const macros = macrosOf([
  ...wordRows,
  ...governedWords('fr'),
  ...underHeadingWords('fr'),
  ...subjectWords('fr'),
  ...lawTextWords('fr'),
])

export const maskMacros = {
  tail: '(et)? (autres)? (peines ou traitements cruels inhumains ou degradants|traitements cruels *6 degradants)',
}

export const masks: readonly MaskRow[] = [
  { kind: 'convention', patterns: ['convention (des nations unies)? (contre|sur) la torture {tail}?'] },
  { kind: 'convention', patterns: ['cat', 'uncat'], capitals: true },
  {
    kind: 'optional_protocol',
    patterns: [
      'protocole facultatif *4 convention contre la torture {tail}?',
      'protocole facultatif',
      'opcat',
      'op-cat',
      'op cat',
    ],
  },
  {
    kind: 'other_treaty',
    patterns: [
      'convention (relative|sur|pour|internationale) *3 (droits|elimination|protection|discrimination|disparitions)',
      'convention contre *1 (disparitions|discrimination|corruption)',
      'convention europeenne pour la prevention de la torture',
      'convention interamericaine pour la prevention et la repression de la torture',
    ],
  },
  { kind: 'rome_statute', patterns: ['statut de rome', 'cour penale internationale'] },
  {
    kind: 'body',
    patterns: [
      'comite contre la torture',
      'comite europeen pour la prevention de la torture',
      'sous-comite pour la prevention de la torture',
      '(rapporteur special|rapporteuse speciale) sur (la question de)? la torture',
    ],
  },
  {
    kind: 'mechanism',
    patterns: ['(mecanisme|mecanismes) (national|nationaux) (independant)? de prevention (de la torture)?', 'mnp'],
  },
  { kind: 'fund', patterns: ['fonds de contributions volontaires *4 victimes de la torture'] },
  { kind: 'organisation', patterns: ['amnesty international'] },
  { kind: 'the_convention', patterns: ['(la|cette|ladite) convention'] },
]
