// Whether a body may issue a document of a symbol: where they contradict each other nobody can say which of them is wrong.
import type { Mechanism } from '../../src/domain/mechanisms.ts'
import type { ParsedSymbol, SymbolClass } from '../../src/domain/symbols/symbols.ts'

/** Bodies of the Human Rights Council and the Commission before it, and symbols of theirs alone. */
const ofCouncil: readonly Mechanism[] = ['UPR', 'SRT', 'SP']
const councilClasses: readonly SymbolClass[] = ['hrc', 'hrc_dec_res', 'chr', 'upr_wg_input', 'upr_wg_draft']

/** Returns false where the symbol names another body than the record. */
export function issuesSymbol(mechanism: Mechanism, symbol: ParsedSymbol): boolean {
  if (symbol.class === 'spt') return mechanism === 'SPT'
  // the annual reports of the Subcommittee are documents of the Committee's sessions
  if (symbol.class === 'tb_session' && mechanism === 'SPT') return symbol.body === 'CAT'
  if (symbol.body !== null) return symbol.body === mechanism
  // reports of committees to the General Assembly hold their older concluding observations
  return ofCouncil.includes(mechanism) || !councilClasses.includes(symbol.class)
}
