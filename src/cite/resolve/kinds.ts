// What kind of document a symbol names, and whether documents of that kind are collected here at all.
import type { DocumentType, Mechanism } from '../../domain/mechanisms.ts'
import { type ParsedSymbol, parseSymbol, SymbolError } from '../../domain/symbols/symbols.ts'
import type { CitationKind } from './answer.ts'

const ofType: Partial<Record<DocumentType, CitationKind>> = {
  report_of_the_working_group: 'upr_report',
  addendum: 'upr_addendum',
  country_visit_report: 'special_rapporteur_report',
  follow_up_report: 'special_rapporteur_report',
  state_comments: 'special_rapporteur_report',
  annual_report: 'annual_report',
}

/** By the document where it is held, else by the symbol alone. */
export function kindOf(symbol: ParsedSymbol, type: DocumentType | null): CitationKind {
  if (type !== null && ofType[type] !== undefined) return ofType[type]
  const added = /\/Add\./.test(symbol.suffix ?? '')
  switch (symbol.class) {
    case 'internal':
      return 'internal_number'
    case 'tb_comm':
      return 'individual_case'
    case 'tb_sr':
      return 'summary_record'
    case 'tb_gc':
      return 'general_comment'
    case 'hrc_dec_res':
    case 'ga_res':
      return 'decision_or_resolution'
    case 'upr_wg_input':
    case 'upr_wg_draft':
      return 'upr_base_document'
    case 'tb_cr':
    case 'tb_concl':
    case 'tb_legacy_co':
      return 'concluding_observations'
    case 'tb_legacy_loi':
      return 'list_of_issues'
    case 'tb_legacy_report':
      return 'state_report'
    case 'hrc':
      return 'council_document'
    case 'ga_supp':
      return /\/44(?:\/|$)/.test(symbol.canonical) ? 'annual_report' : 'other'
    case 'tb_country':
      return ofCommittee(symbol.type, added)
    default:
      return 'other'
  }
}

function ofCommittee(type: string | null, added: boolean): CitationKind {
  if (type === null) return 'state_report'
  if (type === 'FCO' || (type === 'CO' && added)) return 'follow_up_reply'
  if (type === 'CO' || type === 'COAR') return 'concluding_observations'
  if (type === 'QPR') return 'list_of_issues_prior_to_reporting'
  if (type === 'RQ' || (type === 'Q' && added)) return 'replies_to_list_of_issues'
  return type === 'Q' ? 'list_of_issues' : 'other'
}

const neverCollected = new Set([
  'un_other',
  'ga_res',
  'hrc_dec_res',
  'core',
  'tb_rules',
  'tb_session',
  'spt',
  'internal',
])

/** Whether a document with this symbol could be held here, by the mechanisms whose texts are collected. */
export function isInScope(symbol: ParsedSymbol, mechanisms: readonly Mechanism[]): boolean {
  if (neverCollected.has(symbol.class)) return false
  if (symbol.class === 'ga_supp') return /\/44(?:\/|$)/.test(symbol.canonical)
  return symbol.body === null || (mechanisms as readonly string[]).includes(symbol.body)
}

/** Documents of which paragraphs are cited: a number of a meeting or a file needs none. */
const withParagraphs = new Set<CitationKind>([
  'concluding_observations',
  'follow_up_reply',
  'list_of_issues',
  'list_of_issues_prior_to_reporting',
  'replies_to_list_of_issues',
  'state_report',
  'upr_report',
  'upr_addendum',
  'special_rapporteur_report',
  'council_document',
  'annual_report',
])

export const wantsPinpoint = (kind: CitationKind): boolean => withParagraphs.has(kind)

/** Symbols that a footnote call glued on could have made: "CO/25" of "CO/2" and note 5. None for a number that can be one. */
export function withoutGluedCall(symbol: ParsedSymbol): string[] {
  if (symbol.class !== 'tb_country' || symbol.suffix !== null || !/^\d{2,}$/.test(symbol.number ?? '')) return []
  const digits = symbol.number!
  if (Number(digits) < 10) return []
  const stem = symbol.canonical.slice(0, -digits.length)
  return Array.from({ length: digits.length - 1 }, (_, at) => parseSymbol(stem + digits.slice(0, at + 1)).canonical)
}

/** "CAT/C/XVD/CO/03": no symbol has a nought before a number. Null where there is none. */
export function withoutLeadingZeros({ canonical }: ParsedSymbol): string | null {
  const plain = canonical.replace(/(?<=[/.-])0+(?=\d)/g, '')
  if (plain === canonical) return null
  try {
    return parseSymbol(plain).canonical
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}
