// Where the numbers of the paragraphs begin: at 1 if it is there, else at the first label whose successor follows.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { isSetAsHeading } from './lettered-headings.ts'

const isNumbered = ({ labelKind, label, kind }: Paragraph): boolean =>
  labelKind === 'number' && /^\d+$/.test(label!) && kind !== 'cover'
const valuesOf = (paragraphs: readonly Paragraph[]): number[] =>
  paragraphs.filter(isNumbered).map(({ label }) => Number(label))

const rises = (values: readonly number[]): boolean => values.every((value, at) => at === 0 || value > values[at - 1]!)

/** "42. The Committee considered", "1. Introduction", "43. The Committee thanks": the numbers of headings are none of these. */
function besideHeadings(paragraphs: readonly Paragraph[], isOne: (paragraph: Paragraph) => boolean): number[] {
  const headings = valuesOf(paragraphs.filter(isOne))
  const others = valuesOf(paragraphs.filter((paragraph) => !isOne(paragraph)))
  const isRun = others.length > 2 && rises(others)
  return isRun && headings.length > 0 && Math.max(...headings) < others[0]! ? others : []
}

const asSet = (paragraph: Paragraph): Paragraph => ({ ...paragraph, bold: 1 })
const isTitle = (paragraph: Paragraph): boolean => isNumbered(paragraph) && isSetAsHeading(asSet(paragraph))

/** "1. Introduction", "2. Positive aspects" between higher numbers are headings, where nothing sets them apart as well. */
export function withNumberedHeadings(paragraphs: Paragraph[]): Paragraph[] {
  const values = valuesOf(paragraphs.filter(isTitle))
  const isRun = values.length > 1 && values[0] === 1 && rises(values)
  const isPlain = isRun && besideHeadings(paragraphs, isTitle).length > 0
  return isPlain ? paragraphs.map((paragraph) => (isTitle(paragraph) ? asSet(paragraph) : paragraph)) : paragraphs
}

export const firstNumber = (paragraphs: readonly Paragraph[]): number | null => {
  const [own] = besideHeadings(paragraphs, isSetAsHeading)
  if (own !== undefined) return own
  const values = valuesOf(paragraphs)
  if (values.includes(1)) return 1
  return values.find((value, index) => values.slice(index + 1, index + 12).includes(value + 1)) ?? values[0] ?? null
}
