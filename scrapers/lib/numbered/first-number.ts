// Where the numbers of the paragraphs begin: at 1 if it is there, else at the first label whose successor follows.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { isSetAsHeading } from './lettered-headings.ts'

const valuesOf = (paragraphs: readonly Paragraph[]): number[] =>
  paragraphs
    .filter(({ labelKind, label, kind }) => labelKind === 'number' && /^\d+$/.test(label!) && kind !== 'cover')
    .map(({ label }) => Number(label))

/** "42. The Committee considered", "1. Introduction", "43. The Committee thanks": the numbers of headings are none of these. */
function besideHeadings(paragraphs: readonly Paragraph[]): number[] {
  const headings = valuesOf(paragraphs.filter(isSetAsHeading))
  const others = valuesOf(paragraphs.filter((paragraph) => !isSetAsHeading(paragraph)))
  const isRun = others.length > 2 && others.every((value, at) => at === 0 || value === others[at - 1]! + 1)
  return isRun && headings.length > 0 && Math.max(...headings) < others[0]! ? others : []
}

export const firstNumber = (paragraphs: readonly Paragraph[]): number | null => {
  const [own] = besideHeadings(paragraphs)
  if (own !== undefined) return own
  const values = valuesOf(paragraphs)
  if (values.includes(1)) return 1
  return values.find((value, index) => values.slice(index + 1, index + 12).includes(value + 1)) ?? values[0] ?? null
}
