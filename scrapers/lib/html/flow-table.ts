// What is no text: furniture of the page and remains of Word fields.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const fieldsTable: PatternTable = {
  flags: 'g',
  rows: [
    {
      language: 'any',
      means: 'field code',
      pattern: String.raw`\{?\s*\b(?:{{field}})\b(?:\s+"[^"]*"|\s+[\w.-]+){0,2}(?:\s*\\[*a-z@]{{value}})+\s*\}?`,
      sample: 'DOCPROPERTY prep \\* MERGEFORMAT',
    },
    {
      language: 'any',
      means: 'field',
      pattern: 'DOCPROPERTY|MERGEFIELD|PAGE|NUMPAGES|REF|TITLE|SUBJECT|HYPERLINK|FILENAME|STYLEREF|SEQ|TOC',
      sample: 'PAGE',
    },
    {
      language: 'any',
      means: 'value',
      pattern: String.raw`(?:\s+(?:MERGEFORMAT|CHARFORMAT|"[^"]*"))?`,
      sample: ' MERGEFORMAT',
    },
  ],
}
