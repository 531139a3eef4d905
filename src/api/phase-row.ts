// Where a State stands before a mechanism, as a row of an answer: in fields, and in three languages.
import { howToTakePart } from '../domain/phases/how-to/choose.ts'
import { sayHowTo } from '../domain/phases/how-to/say.ts'
import { byStage, stageInWords } from '../domain/phases/how-to/stages.ts'
import type { Phase } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { PhaseShape } from './phase-shape.ts'

const inEach = (say: (language: WindowLanguage) => string) => ({ en: say('en'), fr: say('fr'), es: say('es') })

/** The words of a row in one language; null where it has none in it. */
function wordsOf(row: HowToFact, language: WindowLanguage) {
  const { topic, value, language: spoken } = sayHowTo(row, language)
  return spoken === language ? { topic, value } : null
}

const shapeHowTo = (row: HowToFact): PhaseShape['howTo'][number] => ({
  kind: row.kind,
  stageWords: inEach((language) => stageInWords(row.kind, language)),
  topic: row.topic,
  value: row.value,
  words: { en: wordsOf(row, 'en'), fr: wordsOf(row, 'fr'), es: wordsOf(row, 'es') },
  unconfirmed: row.unconfirmed,
  weight: row.weight,
  weightWords: inEach((language) => phaseWords[language].weight[row.weight]),
  address: row.address,
  readOn: row.readOn,
})

export const shapePhase = (phase: Phase, howTo: readonly HowToFact[], today: string): PhaseShape => ({
  mechanism: phase.mechanism,
  stage: phase.stage,
  window: phase.window?.key ?? null,
  can: { kind: phase.can.kind, window: phase.can.window?.key ?? null, daysLeft: phase.daysLeft },
  procedure: phase.procedure,
  followUp: phase.followUp,
  sentence: inEach((language) => sayPhase(phase, language, today).sentence),
  howTo: byStage(howToTakePart(phase, howTo)).flatMap(({ rows }) => rows.map(shapeHowTo)),
})
