// Spellings of one word that are written alike before stems are made: British and American, plurals, lost accents.

export const stemLanguages = ['en', 'fr', 'es'] as const
export type StemLanguage = (typeof stemLanguages)[number]

/** each: the word as printed, folded → the one that stands for it */
const irregular: Record<StemLanguage, Record<string, string>> = {
  en: {
    women: 'woman',
    men: 'man',
    children: 'child',
    policemen: 'policeman',
    policewomen: 'policewoman',
    criteria: 'criterion',
    gaol: 'jail',
    gaols: 'jails',
    programme: 'program',
    programmes: 'programs',
    grey: 'gray',
    ageing: 'aging',
    skilful: 'skillful',
    wilful: 'willful',
    wilfully: 'willfully',
    fulfil: 'fulfill',
    fulfils: 'fulfills',
    fulfilment: 'fulfillment',
    enrolment: 'enrollment',
    instalment: 'installment',
    instalments: 'installments',
    judgement: 'judgment',
    judgements: 'judgments',
    acknowledgement: 'acknowledgment',
    dialogue: 'dialog',
    dialogues: 'dialogs',
    catalogue: 'catalog',
    cheque: 'check',
    licence: 'license',
    licences: 'licenses',
    practise: 'practice',
    practised: 'practiced',
    practises: 'practices',
    practising: 'practicing',
    offence: 'offense',
    offences: 'offenses',
    defence: 'defense',
    defences: 'defenses',
    pretence: 'pretense',
    pretences: 'pretenses',
    defenceless: 'defenseless',
  },
  fr: {
    yeux: 'oeil',
    cle: 'clef',
    cles: 'clefs',
    ...Object.fromEntries('loi emploi convoi envoi renvoi tournoi paroi'.split(' ').map((one) => [`${one}s`, one])),
    ...Object.fromEntries('aveu feu jeu enjeu lieu milieu neveu voeu adieu'.split(' ').map((one) => [`${one}x`, one])),
  },
  es: {},
}

/** each: letters at the beginning, and what they are written as */
const beginnings: [string, string][] = [
  ['paed', 'ped'],
  ['gynaec', 'gynec'],
  ['foet', 'fet'],
  ['anaesth', 'anesth'],
  ['orthopaed', 'orthoped'],
  ['encyclopaed', 'encycloped'],
  ['haem', 'hem'],
  ['manoeuvr', 'maneuver'],
]

const our =
  'arm behavi cand clam col demean disfavor enam endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl ranc rig rum sav splend tum val vap vig'
/** "labour", "behavioural", "dishonourable"; never "four", "hour", "court" or "your" */
const ourWords = new Set(our.split(' '))
const beforeOur = /^(?:dis|mis|re|un)/

/** "dishonourable" → "dishonorable" */
function withoutU(word: string): string {
  const at = word.indexOf('our')
  if (at < 0) return word
  const base = word.slice(0, at)
  const isOne = ourWords.has(base) || ourWords.has(base.replace(beforeOur, ''))
  return isOne ? `${base}or${word.slice(at + 3)}` : word
}
const reWord = /^(?:cent|epicent|fib|theat|lit|calib|lust|spect|meag|somb|sceptr|kilomet|met|centimet|millimet)re(s?)$/
/** "counselling", "travelled" */
const doubled =
  /^(cancel|channel|counsel|dial|fuel|label|level|marshal|model|signal|total|travel|tunnel)l(ed|ing|er|ers|or|ors)$/
const isePart = /^(\w{2,})is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/
/** of these "-ise" is no ending: revise, supervise, promise, precise, exercise, surprise, raise … */
const noEnding = /(?:v|pr|ex?c|ex?erc|xpert|prom|prem|comprom|prec|conc|circumc|franch|disgu|[ao])$/
const noIse = new Set(['revis', 'otherw', 'likew', 'arr', 'enterpr', 'r', 'w', 'ar', 'adv', 'merchand', 'parad'])
const ysePart = /^(\w+)lys(e|ed|ing|er|ers)$/

function respellEnglish(word: string): string {
  let made = word
  for (const [from, to] of beginnings) if (made.startsWith(from)) made = to + made.slice(from.length)
  const ise = isePart.exec(made)
  if (ise && !noEnding.test(ise[1]!) && !noIse.has(ise[1]!)) return `${ise[1]}iz${ise[2]}`
  const yse = ysePart.exec(made)
  if (yse) return `${yse[1]}lyz${yse[2]}`
  if (reWord.test(made)) return made.replace(/re(s?)$/, 'er$1')
  return withoutU(made).replace(doubled, '$1$2')
}

/** "condamnee", "impunite": the stems are made for words with accents, and a reader may type none. */
function respellFrench(word: string): string {
  if (word.length < 5) return word
  const feminine = word.replace(/ees?$/, 'e').replace(/(en|nn|v|d|c)us$/, '$1u')
  return feminine.replace(/ite(s?)$/, 'ité$1')
}

/** "mujeres", "lugares", "militares", "hogares": the stems take the end of the singular for that of a verb */
const pluralAfterR = /^(\w+[aei]r)es$/

/** "interes", "frances": nouns in -és without their accent, whose end the stems take for that of a plural */
const withoutAccent =
  /^(inter|estr|rev|ingl|franc|portugu|japon|irland|holand|finland|tailand|escoc|liban|sudan|senegal|congol)es$/

/** "investigacion" is "investigación"; "jueces" and "eficaces" are those of "juez" and "eficaz". */
const respellSpanish = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(withoutAccent, '$1és')
        .replace(/([cs])ion$/, '$1ión')
        .replace(/ces$/, 'z')
        .replace(pluralAfterR, '$1')

const respellings = { en: respellEnglish, fr: respellFrench, es: respellSpanish }

/** Returns the word, which is folded, in the spelling that its stem is made from. */
export function respell(word: string, language: StemLanguage): string {
  const own = irregular[language]
  return Object.hasOwn(own, word) ? own[word]! : respellings[language](word)
}
