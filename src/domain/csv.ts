// Comma-separated values that a spreadsheet may open: quoted by RFC 4180, formula cells defused (SAFETY, Q8).

import { withoutControls } from './printable.ts'

/**
 * A cell that a spreadsheet would read as a formula begins with one of these; it gets an apostrophe before it. East Asian
 * editions read the full-width and small forms as the plain ones, and pass over characters without a width.
 */
const formula = /^[\s\u200b-\u200d\u2060]*[=+\-@\t\r|＝＋－＠﹦﹢﹣﹫]/

/** The same after what some spreadsheets split cells or rows at, whatever quotes say: semicolons (French and Spanish settings), tabs. */
const innerFormula = /([;\t\r\n] *)(?=[=+@|]|-\S)/g

/** One cell. Numbers stay numbers; null is empty. */
const csvCell = (value: string | number | boolean | null): string => {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = withoutControls(value)
  const inside = text.replace(innerFormula, "$1'")
  const safe = formula.test(text) ? `'${inside}` : inside
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: (string | number | boolean | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`
