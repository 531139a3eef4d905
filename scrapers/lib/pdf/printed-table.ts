// What browsers print in the margins of a page: Chrome, Edge, Firefox and Safari, in the forms of days of three languages.
import { type PatternRow, rowOfAny as row } from '../../../src/domain/patterns.ts'

export const printedRows: readonly PatternRow[] = [
  // "1/2", "1 of 2", "Page 1 sur 2", "Página 1 de 2"
  row(
    'count',
    String.raw`(?:(?:page|p[áa]gina|p[áa]g\.|p\.)\s)?(?<page>\d{1,3})\s?(?:\/|(?:of|sur|de)\s)\s?(?<of>\d{1,3})`,
    '1/2',
  ),
  row(
    'address',
    String.raw`(?:https?|ftp|file|about|blob|data|view-source|(?:chrome|moz|safari-web)-extension):\S+`,
    'file:///home/x.html',
  ),
  // an address that the browser cut in its middle or at its end
  row('cut', String.raw`(?:\s?(?:…|\.{3})\s?\S{0,200})?`, '…'),
  // "11/28/88", "28/11/2088", "28.11.2088", "2088-11-28"
  row('figures', String.raw`\d{1,4}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`, '11/28/88'),
  // "28 nov. 2088", "28 de noviembre de 2088", "Nov 28, 2088"
  row('words', String.raw`\d{1,2}\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}`, '28 nov. 2088'),
  row('words', String.raw`\p{L}{3,10}\.?\s\d{1,2},\s\d{4}`, 'Nov 28, 2088'),
  row(
    'clock',
    String.raw`,?\s(?:(?:at|à|a\slas?)\s)?\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?`,
    ', 8:48 AM',
  ),
  row('time', '(?:{{figures}}|{{words}}){{clock}}', '11/28/88, 8:48 AM'),
  row('count alone', '^{{count}}$', '1/2'),
  row('address and count', String.raw`^{{address}}{{cut}}\s{{count}}$`, 'file:///home/x.html 1/2'),
  row('count and address', String.raw`^{{count}}\s{{address}}{{cut}}$`, '1/2 file:///home/x.html'),
  row('count and time', String.raw`^{{count}}\s{{time}}$`, '1 of 2 11/28/88, 8:48 AM'),
  row('time and count', String.raw`^{{time}}\s{{count}}$`, '11/28/88, 8:48 AM 1 of 2'),
  row('time at an edge', String.raw`^{{time}}(?=\s|$)|(?<=^|\s){{time}}$`, '11/28/88, 8:48 AM Kestria'),
  row('address alone', '^{{address}}{{cut}}$', 'https://example.org/co.html'),
  // no publisher prints the place of a file on somebody's machine
  row('own place', '^(?:file|blob|data|view-source|(?:chrome|moz|safari-web)-extension):', 'file:///home/x.html'),
  row('address at an edge', String.raw`^{{address}}{{cut}}$|(?<=\s){{address}}$`, 'Kestria file:///home/x.html'),
  row('day at an edge', String.raw`^{{figures}}(?=\s\S|$)|(?<=\s){{figures}}$`, '28/11/2088 Kestria'),
]
