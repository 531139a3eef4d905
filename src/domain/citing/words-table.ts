// Wordings that stand around a document symbol in a citation.
import { type PatternRow, type PatternTable, patternRow as row } from '../patterns.ts'

export const citingRows: readonly PatternRow[] = [
  row('any', 'same source', String.raw`(?<![\p{L}])(?:{{ibid}})(?![\p{L}])\.?`, 'Ibid., para. 36'),
  row('any', 'ibid', String.raw`[Ii]bid(?:em)?|[Ii]b\.(?=\s*,)|Idem|Id\.|Íd\.|Ebd`, 'ibid.'),
  row('any', 'earlier note', String.raw`\b(?:supra|above|ci-dessus|arriba),?\s+{{note}}\s?{{n}}`, 'supra note 5'),
  row('any', 'earlier note', String.raw`\b{{note}}\s?{{n}},?\s+(?:supra|above|ci-dessus|arriba)\b`, 'note 5 above'),
  row('any', 'earlier note', String.raw`\(n\s?{{n}}\)`, '(n 5)'),
  row('any', 'note', String.raw`(?:note|footnote|nota|n\.|fn\.?|n)`, 'note'),
  row('any', 'n', String.raw`\d{1,4}`, '5'),
  row('any', 'lost source', String.raw`\b(?:op|loc)\.\s?cit\.`, 'op. cit.'),
  row(
    'any',
    'court',
    String.raw`\b[Aa]pp(?:lication|s)?\.?\s*(?:nos?|n[°º])\.?\s*\d{1,6}/\d{2}\b`,
    'App. no. 12345/67',
  ),
  row('any', 'court', String.raw`appno[^\s]{0,12}?\d{1,6}/\d{2}(?!\d)`, 'appno%22:%5B%2212345/67'),
]

export const citingTable: PatternTable = { rows: citingRows }

/** What stands before the name of a State in a title. */
export const namingRows: readonly PatternRow[] = [
  row('any', 'names a State', '{{title}}', 'Concluding Observations on Valdoria'),
  row(
    'en',
    'title',
    String.raw`[Cc]oncluding [Oo]bservations (?:on|[–-])\s+(?!the\b)`,
    'Concluding Observations on Valdoria',
  ),
  row('en', 'title', String.raw`[Rr]eports? (?:of|submitted by)\s+(?!the\b)`, 'periodic report of Valdoria'),
  row('en', 'title', String.raw`[Pp]eriodic [Rr]eview(?: of|:|,)\s+(?!the\b)`, 'Universal Periodic Review of Valdoria'),
  row('en', 'title', String.raw`(?:[Mm]ission|[Vv]isit) to\s+(?:the\s+)?`, 'Mission to Valdoria'),
  row(
    'fr',
    'title',
    String.raw`[Oo]bservations finales (?:concernant|sur|:)\s+(?:la |le |l[’']|les )?(?!rapport)`,
    'Observations finales concernant la Valdorie',
  ),
  row(
    'es',
    'title',
    String.raw`[Oo]bservaciones finales (?:sobre|:)\s+(?!el\b|los\b)`,
    'Observaciones finales sobre Valdoria',
  ),
]

export const namingTable: PatternTable = { rows: namingRows, flags: 'u' }
