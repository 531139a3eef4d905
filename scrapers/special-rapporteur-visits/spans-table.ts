// Wordings that join days of a visit: spans, parts of a visit that follow one another, days that stand alone.
import { type PatternTable, patternRow, rowOfAny } from '../../src/domain/patterns.ts'

export const spansTable: PatternTable = {
  precedence: ['span without its month', 'between, and', 'since, until', 'single days', 'further span'],
  rows: [
    // "from 3 to 6 June, 10 to 12 June and on 1 July 2098": what parts one span of days from the next
    rowOfAny(
      'further span',
      String.raw`(?:[,;]\s|\s{{joined}})(?:{{joined}})?(?:{{then}}\s)?(?=(?:from|between|du|del|on|les?|el|los)\s(?:días\s)?\d|{{two days}})`,
      ' and from 10 to 12 June',
    ),
    rowOfAny('joined', String.raw`(?:and|et|y)\s`, 'and '),
    rowOfAny(
      'then',
      'then|(?:once )?again|later|finally|puis|ensuite|enfin|luego|después|nuevamente|de nouveau|de nuevo|otra vez|à nouveau',
      'again',
    ),
    patternRow(
      'en',
      'then',
      '(?:(?:s?he|they|then|later) ){0,2}(?:returned|came back|resumed|continued|went back)(?: (?:to|there|it|the visit)(?: \\p{Lu}\\p{L}+)?)?',
      'returned',
    ),
    patternRow(
      'fr',
      'then',
      String.raw`(?:(?:il|elle|y|puis) ){0,3}(?:est |s[’']y est )?(?:retournée?|revenue?|rendue? de nouveau)(?: (?:en|au|à) \p{Lu}\p{L}+)?`,
      'y est retourné',
    ),
    patternRow(
      'es',
      'then',
      String.raw`(?:(?:luego|después) )?(?:regresó|volvió)(?: (?:al país|a \p{Lu}\p{L}+))?`,
      'regresó al país',
    ),
    rowOfAny('two days', String.raw`\d{1,2}(?:er)?(?:\s(?:de\s)?\p{L}{3,10})?\s?(?:to|–|-|au|al|a)\s?\d`, '10 to 12'),
    // "between 3 and 12 June", "entre le 3 et le 12 juin": a span
    rowOfAny(
      'between, and',
      String.raw`(?<!\p{L})(?:between|entre (?:le|el))\s({{day}}),? (?:and|et le|y el)\s(?=\d)`,
      'between 3 and 12 June',
    ),
    rowOfAny(
      'since, until',
      String.raw`(?<!\p{L})(?:desde el|depuis le)\s({{day}}),? (?:hasta|al?|jusqu[’']au)(?: el)?\s(?=\d)`,
      'desde el 1 hasta el 12 de junio',
    ),
    rowOfAny('day', String.raw`\d{1,2}(?:er)?(?:\s(?:de\s)?\p{L}{3,10})?(?:,?\s(?:del?\s)?\d{4})?`, '3 June'),
    // "3 to 6" before "and from 10 to 14 June"
    rowOfAny(
      'span without its month',
      String.raw`(?<!\d)\d{1,2}(?:er)?\s?(?:to|–|-|au|al|a)\s?\d{1,2}(?!\d)(?=(?:,|;|\s(?:and|et|y|puis|then)\s)[^.;]{0,40}?{{two days}})`,
      '3 to 6 and from 10 to 14',
      '3 to 6 June and from 10 to 14',
    ),
    rowOfAny(
      'span without its month',
      String.raw`(?<!\d)\d{1,2}(?:er)?\s(?:and|et|y)\s\d{1,2}(?!\d)(?=(?:,|\s(?:and|et|y|puis|then)\s)[^.;]{0,40}?{{two days}})`,
      '3 and 4 and from 10 to 14',
    ),
    rowOfAny('single days', String.raw`^(?:on|les?|el|los)\s(?:días\s)?\d`, 'on 10 June'),
  ],
}
