// The words of ours in a citation, in English.
import { languageWords } from '../../domain/mechanisms.ts'
import type { LineWords } from '../citable.ts'
import { dayMonthYear } from '../words.ts'

export const en: LineWords = {
  gap: {
    body: '[body not held]',
    title: '[title not held]',
    State: '[State not held]',
    symbol: '[symbol not held]',
    date: '[date not held]',
    'paragraph number': '[paragraph number not printed in the source]',
    position: '[position not held]',
    address: '[address not held]',
  },
  inferredNumber: '[paragraph number inferred, not printed in this form in the source]',
  under: (heading) => `under “${heading}” `,
  quoted: (text) => `“${text}”`,
  semicolon: '; ',
  position: 'position:',
  byRule: 'by rule, no answer is printed',
  notReadHere: 'not read here',
  ofIndex: 'Universal Human Rights Index',
  sameDocument: 'same document',
  fileNumber: (number) => `file number of the treaty-body database ${number}`,
  corrected: (symbols) => `, as corrected by ${symbols.join(' and ')}`,
  accessed: (day) => `accessed ${day}`,
  day: dayMonthYear,
  dated: { distribution: '', adoption: 'adopted ', received: 'received ', statement: '' },
  version: {
    advance_unedited: 'advance unedited version',
    provisional: 'provisional version',
    restricted: 'restricted draft',
    unofficial_translation: 'unofficial translation',
    machine_read: 'text recognised from a scan',
    index_copy: 'text as copied in the Universal Human Rights Index',
  },
  unDoc: 'UN Doc. ',
  observationsOn: (state) => `Concluding Observations on ${state}`,
  bodies: {},
  line: {
    whole: 'whole document',
    dates: {
      distribution: 'distribution',
      adoption: 'adoption',
      received: 'receipt',
      statement: 'statement',
    },
    version: (version) => version.replaceAll('_', ' '),
    read: (language) => `read in ${language}`,
    original: (language) => `original ${language}`,
    noLanguage: 'language not held',
    noOriginal: 'original not held',
    noAccess: 'day of access not held',
    language: languageWords,
    position: (value) => value.replaceAll('_', ' '),
  },
}
