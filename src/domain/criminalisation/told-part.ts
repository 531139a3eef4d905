// The part of a text that only tells what was seen, before what is asked: "While noting that torture is a crime, the Committee recommends".
import { compileEach, englishRow as en, spanishRow as es, frenchRow as fr, type PatternRow } from '../patterns.ts'
import { anywhere, compile } from './pattern.ts'
import type { Lexicon } from './rule.ts'

type Tongue = 'en' | 'fr' | 'es'

/** Read in a folded text: lower case, accents taken off. */
const rows: readonly PatternRow[] = [
  en('told', '^(?:{{speaker}})(?: +\\w+){0,2}? +(?:{{tells}})\\b', 'the committee also notes'),
  en('told', '^(?:{{speaker}}), +(?:{{telling}})\\b', 'the committee, recalling'),
  en(
    'told',
    '^(?:while|although|though|notwithstanding|despite|given|since|in view of|in the light of|{{telling}})\\b',
    'while noting',
  ),
  en('speaker', 'the +(?:committee|(?:special +)?rapporteur)|it|he|she', 'the committee'),
  en('tells', 'notes|takes|observes|welcomes|regrets|is +concerned|acknowledges|recogni[sz]es|appreciates', 'notes'),
  en('tells', 'commends|recalls|considers|remains|is +aware|has +(?:noted|learned)', 'recalls'),
  en(
    'telling',
    'considering|recalling|welcoming|noting|acknowledging|recogni[sz]ing|regretting|taking|concerned',
    'noting',
  ),
  en('asks', '\\b(?:{{speaker}})(?:,? +\\w+){0,2}?,? +(?:{{ask}})\\b', 'it therefore recommends'),
  en(
    'asks',
    '\\bthe +(?:state +party|government|authorities) +(?:should|must|is +\\w+ed +to)\\b',
    'the state party should',
  ),
  en('asks', ', +(?:{{ask}})\\b', ', requests'),
  en('ask', 'recommends|urges|encourages|requests|calls|invites|asks|suggests|reiterates', 'urges'),
  en(
    'setting',
    '^(?:{{telling}}|following|notwithstanding|despite|further +to|in +addition +to|besides|build(?:ing)? +on|after|having)\\b',
    'following',
  ),
  fr('told', '^(?:{{speaker}})(?: +[a-z]+){0,2}? +(?:{{tells}})', 'le comite note'),
  fr('told', '^(?:{{speaker}}),? +(?:tout +en +)?(?:{{telling}})\\b', 'le comite, rappelant'),
  fr(
    'told',
    '^(?:tout +en|bien +que?|si|nonobstant|malgre|etant +donne|compte +tenu|quoique|alors +que?|{{telling}})\\b',
    'tout en notant',
  ),
  fr('speaker', 'le +(?:comite|rapporteur(?: +special)?)|la +rapporteuse|il|elle', 'le comite'),
  fr(
    'tells',
    'note|prend +(?:acte|note)|constate|se +felicite|salue|accueille|regrette|felicite|est +preoccupe',
    'prend note',
  ),
  fr(
    'tells',
    "s'inquiete|est +(?:conscient|inquiet|d'avis)|reconnait|apprecie|rappelle|considere|demeure|reste|observe",
    'rappelle',
  ),
  fr(
    'telling',
    'considerant|rappelant|notant|saluant|ayant|constatant|regrettant|prenant|reconnaissant|sachant',
    'notant',
  ),
  fr('asks', '\\b(?:{{speaker}})(?: +[a-z]+){0,2}? +(?:{{ask}})\\b', 'le comite recommande'),
  fr(
    'asks',
    "(?:l'etat +partie|le +gouvernement) +(?:devrait|doit|est +(?:[a-z]+ +)?(?:prie|invite|engage))\\b",
    "l'etat partie devrait",
  ),
  fr('asks', ', +(?:lui +|l.)?(?:{{ask}})\\b', ', demande'),
  fr('ask', 'recommande|engage|invite|prie|demande|encourage|exhorte|reitere|souhaite', 'engage'),
  fr(
    'setting',
    '^(?:{{telling}}|dans +le +prolongement|a +la +suite|outre|faisant +suite|apres|comme +suite|en +plus)\\b',
    'outre',
  ),
  es('told', '^(?:{{speaker}})(?: +[a-z]+){0,2}? +(?:{{tells}})', 'el comite observa'),
  es('told', '^(?:{{tells}})[a-z]* +(?:[a-z]+ +){0,3}?al +comite\\b', 'preocupa al comite'),
  es('told', '^(?:{{speaker}}), +(?:{{telling}})\\b', 'el comite, recordando'),
  es(
    'told',
    '^(?:si +bien|aunque|no +obstante|dado +que|habida +cuenta|teniendo +en +cuenta|pese +a|en +vista|{{telling}})\\b',
    'si bien',
  ),
  es('speaker', 'el +(?:comite|relator(?: +especial)?)|la +relatora|(?:al +comite +)?le', 'el comite'),
  es(
    'tells',
    'observa|toma +nota|acoge|celebra|felicita|lamenta|preocupa|reconoce|aprecia|recuerda|considera|esta +preocupado',
    'observa',
  ),
  es(
    'telling',
    'considerando|recordando|observando|acogiendo|celebrando|habiendo|lamentando|tomando|reconociendo|aun',
    'observando',
  ),
  es('asks', '\\b(?:{{speaker}}|lo)(?: +[a-z]+){0,2}? +(?:{{ask}})\\b', 'el comite recomienda'),
  es('asks', '\\bel +(?:estado +parte|gobierno) +(?:deberia|debe|debera|ha +de)\\b', 'el estado parte deberia'),
  es('asks', ', +(?:le +|lo +)?(?:{{ask}})\\b', ', pide'),
  es('asks', '[.;] +(?:{{ask}})\\b', '. recomienda'),
  es('ask', 'recomienda|insta|invita|pide|solicita|alienta|exhorta|reitera', 'insta'),
  es('setting', '^(?:{{telling}}|sobre +la +base|tras|ademas +de|despues +de|a +raiz|partiendo)\\b', 'tras'),
]
const told = compileEach(rows, 'told', { flags: '' })
const setting = compileEach(rows, 'setting', { flags: '' })
const asks = compileEach(rows, 'asks', { flags: '' })

/** Where what is asked begins, behind a part that tells; 0 where the text begins with what it asks, or asks nothing. */
const endOfTold = (lower: string, language: Tongue): { end: number; isSetting: boolean } => {
  const start = /^\W*/.exec(lower)![0].length
  const text = lower.slice(start)
  const first = asks[language].exec(text)
  const isTold = first !== null && first.index > 0 && (told[language].test(text) || setting[language].test(text))
  if (first) return { end: isTold ? start + first.index : 0, isSetting: false }
  // "Following the enactment of the law against torture, ensure that victims receive compensation"
  const pause = setting[language].test(text) ? /,| by (?=\w+ing\b)/.exec(text) : null
  return { end: pause ? start + pause.index : 0, isSetting: true }
}

type Asked = 'law' | 'what it lacks' | 'other'

/** What a request is for: to make or change a law, to do what was told to be missing, or what leaves the law as it is. */
const createAskedReader = ({ macros }: Lexicon) => {
  const search = (source: string) => anywhere(compile(source, macros))
  const leaves = search('({applies}|{spreads}|{teaches}|{informs}|{governed}|{leavesLaw})')
  const makes = search('({makes}|{defines}|{criminalizes})')
  const alters = search(
    '({enacts}|{changes}|{toThatEnd}|{penaltyOf}|{writes}|{law}|{penalCode}|{defines}|{criminalizes}|{crime}|{prohibits})',
  )
  const names = search('({law}|{penalCode}|{defines}|{criminalizes}|{crime}|{prohibits})')
  const pointsBack = search('{pointsBack}')
  return (asked: string, isSetting: boolean): Asked => {
    if (pointsBack.test(asked)) return 'what it lacks'
    return (leaves.test(asked) ? makes : isSetting ? names : alters).test(asked) ? 'law' : 'other'
  }
}
const readers = new Map<string, ReturnType<typeof createAskedReader>>()

/**
 * The end of the part of a text that tells, and what is asked behind it; null where a text begins with what it asks, or
 * asks nothing. `marked` is the folded text with its names masked.
 */
export const toldPartOf = (marked: string, lower: string, lexicon: Lexicon): { end: number; asked: Asked } | null => {
  const { end, isSetting } = endOfTold(lower, lexicon.language as Tongue)
  if (end === 0) return null
  const askedIn = readers.get(lexicon.language) ?? createAskedReader(lexicon)
  readers.set(lexicon.language, askedIn)
  return { end, asked: askedIn(marked.slice(end), isSetting) }
}
