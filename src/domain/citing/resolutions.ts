// Resolutions that a draft names by body and number: "General Assembly resolution 79/165".
import { compile } from '../patterns.ts'
import { resolutionRows } from './resolutions-table.ts'

const ofAssembly = compile(resolutionRows, 'of the Assembly', { flags: 'gu' })
const ofCouncil = compile(resolutionRows, 'of the Council', { flags: 'gu' })
const number = compile(resolutionRows, 'n', { flags: 'u' })

export type FoundResolution = { start: number; end: number; printed: string; symbol: string }

/** Returns them in the order of the text, each with the symbol that it has: `A/RES/79/165`, `A/HRC/RES/99/31`. */
export function findResolutions(text: string): FoundResolution[] {
  if (!/r[eé]s(?:ol|\.)/i.test(text)) return []
  const read = (pattern: RegExp, series: string): FoundResolution[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      printed: match[0],
      symbol: `${series}/${number.exec(match[0])![0]}`,
    }))
  return [...read(ofAssembly, 'A/RES'), ...read(ofCouncil, 'A/HRC/RES')].sort((a, b) => a.start - b.start)
}
