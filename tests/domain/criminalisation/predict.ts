// Writes predictions for the scorer: node --import tsx tests/domain/criminalisation/predict.ts GOLD.jsonl > pred.jsonl
import { readFileSync } from 'node:fs'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'

const file = process.argv[2]
if (!file) throw new Error('give a JSONL file with lines {id, text}')
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const { flag, subtags } = classifyCriminalisation({ text })
  console.log(JSON.stringify({ id, criminalisation: flag, subtags }))
}
