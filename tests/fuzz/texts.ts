// Fuzz target of the rules that read a recommendation: whatever the text, evidence stands in it.
import fc from 'fast-check'
import { labelUnit } from '../../src/run/classifier.ts'
import { phrase } from './noise.ts'
import type { Target } from './target.ts'

const pieces =
  'torture|criminalize|the definition of torture|in article 1 of the Convention|should|The State party|offence|its Penal Code|(a)|no|not|amend|amnesty|statute of limitations|adopt the bill|prosecute|el delito de tortura|tipificar|la torture|ériger en infraction|código penal|all acts of|ill-treatment|, including|;|.|Kestria|women'.split(
    '|',
  )

export const textTarget: Target = {
  name: 'texts',
  weight: 10,
  promise: 'a text gets its labels or none, and every piece of evidence stands in it at its place',
  async open() {
    const input = fc.record({
      text: phrase(pieces, [' ', ' ', ' ', '', '\n'], 40).filter((text) => text.trim() !== ''),
      language: fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'zh'),
      unitType: fc.constantFrom('recommendation', 'upr_recommendation', 'concern', 'positive'),
      mechanism: fc.constantFrom('CAT', 'UPR', 'SRT', 'CCPR'),
      stem: fc.option(fc.constantFrom('The State party should:', '')),
    })
    return {
      property: fc.asyncProperty(input, async (unit) => {
        for (const label of labelUnit({ ...unit, heading: [] } as never))
          for (const { start, end, text } of label.evidence)
            if (unit.text.slice(start, end) !== text)
              throw new Error(`the evidence of ${label.label} is not in the text`)
      }) as never,
    }
  },
}
