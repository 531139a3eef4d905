// Lines for `classify --jsonl`: reads one, finds its language where it names none, and answers with labels or a fault.
import { z } from 'zod'
import { languageOf } from '../../scrapers/lib/committee-text/language.ts'
import { classifyCriminalisation } from '../domain/criminalisation/classify.ts'
import { languageOfAsk, otherLanguageOf } from '../domain/criminalisation/language.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import { isTooLong, longestForRules } from '../domain/not-classified.ts'
import { unitTypes } from '../domain/units.ts'

/** What each key takes, in the words of the message that refuses another value. */
const takes = {
  id: 'a text or a number',
  text: 'a text that is not empty',
  language: 'a code of two letters, such as en, fr or es',
  unitType: `one of ${unitTypes.join(', ')}`,
  mechanism: `one of ${mechanisms.join(', ')}`,
  heading: 'a list of texts',
  stem: 'a text',
} as const
type Key = keyof typeof takes

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  text: z.string().refine((text) => text.trim() !== ''),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  unitType: z.enum(unitTypes).optional(),
  mechanism: z.enum(mechanisms).optional(),
  heading: z.array(z.string()).optional(),
  stem: z.string().nullable().optional(),
} satisfies Record<Key, z.ZodType>)
type Line = z.infer<typeof lineSchema>

type LineFault = {
  kind:
    | 'not_json'
    | 'not_an_object'
    | 'unknown_key'
    | 'wrong_value'
    | 'language_unknown'
    | 'language_not_read'
    | 'too_long'
  message: string
}
type Read<T> = { fault: LineFault; value?: undefined } | { fault?: undefined; value: T }

const example = '{"id": "1", "text": "Criminalize torture"}'
const fault = (kind: LineFault['kind'], message: string): { fault: LineFault } => ({ fault: { kind, message } })

const parse = (line: string): Read<unknown> => {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return fault('not_json', `this is not JSON. Write one object per line, such as ${example}`)
  }
}

function readLine(line: string): Read<Line> {
  const json = parse(line)
  if (json.fault) return json
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return fault('not_an_object', `this is not an object. Write one object per line, such as ${example}`)
  const unknown = Object.keys(json.value).filter((key) => !Object.hasOwn(takes, key))
  if (unknown.length > 0) {
    const names = unknown.map((key) => JSON.stringify(key)).join(', ')
    return fault('unknown_key', `unknown key ${names}. Use only ${Object.keys(takes).join(', ')}`)
  }
  const read = lineSchema.safeParse(json.value)
  if (read.success) return { value: read.data }
  const key = read.error.issues[0]?.path[0] as Key
  const missing = !Object.hasOwn(json.value, key)
  return fault('wrong_value', `${missing ? `${key} is missing` : `${key} has a wrong value`}. Give ${takes[key]}`)
}

/** The script first (Russian, Arabic, Chinese), then the words; null where neither tells. */
const detect = (text: string): string | null => {
  const byScript = languageOf(text)
  return byScript === 'ru' || byScript === 'ar' || byScript === 'zh' ? byScript : languageOfAsk(text)
}

/** A text in Cyrillic, Arabic or Chinese is in no language of Latin letters, whatever was declared. */
const otherScript = (text: string, declared: string): string | null => {
  const byScript = detect(text)
  return byScript !== null && !['en', 'fr', 'es', declared].includes(byScript) ? byScript : null
}

/**
 * One line as `{id,text}` JSON → the object that `classify --jsonl` writes, or what is wrong with the line. A line
 * without `language` gets the language of its text, and the status of the language says so; a declared language that the
 * words contradict answers "unknown" and says what they seem to be. In a language without rules
 * the answer is "unknown" and `criminalisation` null.
 */
export function classifyLine(line: string): Read<object> {
  const read = readLine(line)
  if (read.fault) return read
  const { id, ...unit } = read.value
  if (isTooLong(unit))
    return fault('too_long', `the text is longer than the ${longestForRules} characters that the rules read. Divide it`)
  const language = unit.language ?? detect(unit.text)
  if (language === null)
    return fault('language_unknown', 'the language of the text cannot be detected. Give language, such as "en"')
  if (language === 'other')
    return fault(
      'language_not_read',
      'the text seems to be in none of the languages that the rules read. Translate it into English, French or Spanish, or give language where it is one of them',
    )
  const found = classifyCriminalisation({ ...unit, language })
  const detected = unit.language === undefined
  const other = detected ? null : (otherScript(unit.text, language) ?? otherLanguageOf(unit.text, language))
  // rules of one language say nothing of a text in another
  const isUnread = found.language.status === 'language not evaluated' || other !== null
  return {
    value: {
      id,
      // nobody has read the text: "no" would be a finding
      criminalisation: isUnread ? null : found.flag ? 1 : 0,
      answer: isUnread ? 'unknown' : found.criminalisation,
      doubtful: found.doubtful,
      subtags: found.subtags,
      evidence: found.evidence,
      rules: found.rules,
      vetoes: found.vetoes,
      language: {
        ...found.language,
        status: other
          ? 'not the language of the text'
          : detected
            ? `${found.language.status}, detected`
            : found.language.status,
        detected,
        // what the words look like; give this language, or leave it out
        ...(other === null ? {} : { seems: other }),
      },
    },
  }
}
