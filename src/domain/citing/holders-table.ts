// Holders of the mandate on torture since it was made, as citations name them: a report is of one of them.
import { type PatternRow, type PatternTable, patternRow as row } from '../patterns.ts'

/** `means` is the family name, which is what two spellings of one person share. */
export const holderRows: readonly PatternRow[] = [
  row('any', 'Kooijmans', String.raw`(?:P(?:ieter|eter)?\.? (?:H\.? )?)?Kooijmans`, 'Pieter Kooijmans'),
  row('any', 'Rodley', String.raw`(?:(?:Sir )?N(?:igel)?\.? (?:S\.? )?)?Rodley`, 'Sir Nigel Rodley'),
  row('any', 'van Boven', String.raw`(?:Theo |T\. )?[Vv]an Boven`, 'Theo van Boven'),
  row('any', 'Nowak', String.raw`(?:Manfred |M\. )?Nowak`, 'Manfred Nowak'),
  row('any', 'Méndez', String.raw`(?:Juan |J\. ?)(?:E\.? |Ernesto )?M[eé]ndez`, 'Juan E. Méndez'),
  row('any', 'Melzer', String.raw`(?:Nils |N\. )?Melzer`, 'Nils Melzer'),
  row('any', 'Edwards', String.raw`(?:Alice |A\. ?)(?:Jill |J\. )?Edwards`, 'Alice Jill Edwards'),
]

export const holderTable: PatternTable = { rows: holderRows, flags: 'u' }
