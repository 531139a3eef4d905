// Items of a list without numbers of its own, named by their figures: "recommendations 6 (1), (2) and 6 (4) to (6)", "6 1)".
import { findBareNumbers } from './numbers.ts'
import type { FoundNumber } from './types.ts'

const figures = /^\s?\(?\d{1,2}\)(?:(?:[\s,;]{1,3}(?:(?:and|or|to)\s)?|\s?[–-]\s?)\(\d{1,2}\)){0,20}/
const figure = /(?<range>(?:\bto|[–-])\s?)?\(?(\d{1,2})\)/g

/** A range is read only where it runs upwards. */
const upTo = (from: number, to: number): number[] =>
  to > from ? Array.from({ length: to - from }, (_, at) => from + 1 + at) : [to]

/** A number with the figures that stand in brackets behind it; itself where none do. */
const withFigures = (text: string, one: FoundNumber): FoundNumber[] => {
  const printed = figures.exec(text.slice(one.end))?.[0]
  if (printed === undefined) return [one]
  const read: number[] = []
  for (const { 2: found, groups } of printed.matchAll(figure)) {
    const [last, value] = [read.at(-1), Number(found)]
    read.push(...(groups!['range'] !== undefined && last !== undefined ? upTo(last, value) : [value]))
  }
  return read.map((item) => ({ path: `${one.path}.${item}`, start: one.start, end: one.end + printed.length }))
}

/** Bare numbers of a `list` that begins at `from`, each with its figures; a figure is no number of its own. */
export const findFigured = (text: string, list: string, from: number): FoundNumber[] => {
  const found = findBareNumbers(list).map(({ path, start, end }) => ({ path, start: from + start, end: from + end }))
  const read = found.flatMap((one) => withFigures(text, one))
  return read.filter((one) => !read.some((wide) => wide.start < one.start && one.start < wide.end))
}
