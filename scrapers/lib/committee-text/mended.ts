// Dates and ordinals as a reader hands them over, in one form: blanks inside numbers, marks of ordinals, minus signs.
import { monthNumber } from '../../../src/domain/days/days.ts'

const raised: Record<string, string> = {
  ᵃ: 'ª',
  ᵈ: 'd',
  ᵉ: 'e',
  ʰ: 'h',
  ᵐ: 'm',
  ⁿ: 'n',
  ᵒ: 'º',
  ʳ: 'r',
  ˢ: 's',
  ᵗ: 't',
}
/** "ᵉʳ", "ⁿᵈ": letters that are printed raised. */
const plain = (mark: string): string => [...mark].map((letter) => raised[letter]!).join('')

/** "158 th" → "158th", "209 9" after a month → "2099", "O riginal" stays: only numbers are mended (T06). */
export const mended = (text: string): string =>
  text
    // "9320.ª sesión", "1.º de mayo", "1ᵉʳ mai": marks of ordinals in one form
    .replace(/(\d)\s?\.\s?(?=[ºª°])/g, '$1')
    .replace(/(?<=\d)\s?\.\s?(?=(?:ᵃ|ᵒ|ᵉʳ),?\s\p{Ll})/gu, '')
    .replace(/(\d)\s?([ᵃᵈᵉʰᵐⁿᵒʳˢᵗ]{1,4})/g, (_, digit: string, mark: string) => `${digit}${plain(mark)}`)
    // "à ses 9 301e et 9 304e séances", "9.301ª", "9,301st": thousands of an ordinal
    .replace(/(?<![\d.,])(\d{1,2})[.,\s](\d{3})(?=(?:[ªºe]|ème|st|nd|rd|th)(?!\p{L}))/gu, '$1$2')
    // "el primero de junio", "le premier juin", "the first of June"
    .replace(
      /(?<!\p{L})(?:primero|premier|first of)(\s+(?:de\s+)?)(\p{L}+)/giu,
      (whole, between: string, month: string) => (monthNumber(month) === undefined ? whole : `1${between}${month}`),
    )
    // "9320.a sesión", "9301a. y 9304a. sesiones", "sesiones 9301a., 9302a. y 9304a., celebradas"
    .replace(/(\d)(?:\.\s?)?[aª]\.?(?=,?\s(?:(?:a|y)\s\d|sesi|reuni|celebrad)|,\s\d)/g, '$1ª')
    // a minus sign between two days
    .replace(/\u2212/g, '–')
    // "7 mai 2019Français": the cell below lost its line
    .replace(/((?:19|20)\d{2})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    // and not \"de 2092 e incluya\": the Spanish \"and\" before an i
    .replace(/(\d)\s+(st|nd|rd|th|er|e(?! h?[ií])|ª|º)\b(?!\p{L})/gu, '$1$2')
    .replace(
      /((?<!\p{L})\p{L}{3,}\.?,?\s+(?:de\s+)?)(\d{1,3})\s(\d{1,3})\b(?!\s?\p{L}|\s?[-–])/gu,
      (whole, before: string, a: string, b: string) =>
        a.length + b.length === 4 && /^(19|20)/.test(a + b) ? `${before}${a}${b}` : whole,
    )
