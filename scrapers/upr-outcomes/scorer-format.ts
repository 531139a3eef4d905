// The JSON that score-upr.mjs of the test corpus reads, made from a parsed report or from a joined review.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import type { PositionValue } from '../../src/domain/units.ts'

type ScorerRecommendation = { number: string; text: string; recommendingStates: string[]; position: string }
type ScorerUpr = { file: string; iso3: string; cycle: number | null; recommendations?: ScorerRecommendation[] }

const words: Record<PositionValue, string> = {
  supported: 'Supported',
  noted: 'Noted',
  partially_supported: 'Supported/Noted',
  pending: 'Pending',
  unclear: 'Other',
}

/**
 * One entry for each recommendation (segments apart); the scorer joins those of one number where a matrix asks for it.
 * An addendum or a matrix has no recommendations of its own: an empty list would mean "none found".
 */
export const toScorerUpr = (parsed: ParsedDocumentInput, file: string): ScorerUpr => ({
  file,
  iso3: parsed.states[0]!,
  cycle: parsed.review?.cycle ?? null,
  ...(parsed.type === 'report_of_the_working_group' ? { recommendations: recommendationsOf(parsed) } : {}),
})

const recommendationsOf = ({ units }: ParsedDocumentInput): ScorerRecommendation[] =>
  units
    .filter((unit) => unit.unitType === 'upr_recommendation')
    .map((unit) => ({
      number: unit.path ?? '',
      text: unit.text,
      recommendingStates: (unit.recommendingStates ?? []).flatMap((state) => (state.iso3 === null ? [] : [state.iso3])),
      position: words[unit.positions?.at(-1)?.value ?? 'unclear'],
    }))
