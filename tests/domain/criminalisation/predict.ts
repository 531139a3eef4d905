// Writes predictions for the scorer: node --import tsx tests/domain/criminalisation/predict.ts GOLD.jsonl > pred.jsonl
import { readFileSync } from 'node:fs'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'

type Gold = { id: string; text: string; language?: string; heading?: string[] }

const file = process.argv[2]
if (!file) throw new Error('give a JSONL file with lines {id, text, language?, heading?}')
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const { id, text, language, heading } = JSON.parse(line) as Gold
  const { flag, subtags } = classifyCriminalisation({
    text,
    ...(language ? { language } : {}),
    ...(heading ? { heading } : {}),
  })
  console.log(JSON.stringify({ id, criminalisation: flag, subtags }))
}
