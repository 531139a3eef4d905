// Keeps out of messages what must not be in them: paths of a person's machine, and characters that change how a line reads.

/** `'/home/ann/my files/a.pdf'`, as Node quotes a path in a message. */
const quotedPath = /(['"`])(?:\/|[A-Z]:\\)(?:[^'"`\n]*[/\\])?([^'"`/\\\n]*)\1/g
/** `/home/ann/a.pdf` and `C:\Users\ann\a.pdf`, but not a path within an address, nor `/sources`. */
const barePath = /(?<![\p{L}\p{N}:/._~%?&=-])(?:\/|[A-Z]:\\)(?:[^\s'"`/\\:;,()]+[/\\])+([^\s'"`/\\:;,()]*)/gu
/** Pages and answers of ours, which a message may name. */
const ours = /^\/(?:api|feeds|subscriptions|states|documents)\//

/** Returns the text with each path of a machine cut down to its last name: a folder can name a person. */
export const withoutPaths = (text: string): string =>
  text
    .replace(/file:\/\/(?=\/)/g, '')
    .replace(quotedPath, (whole, quote: string, name: string) =>
      ours.test(whole.slice(1)) ? whole : `${quote}${name}${quote}`,
    )
    .replace(barePath, (whole, name: string) => (ours.test(whole) ? whole : name || 'a folder'))

/** Controls but tab, line feed and carriage return: not valid in HTML, and orders to a terminal. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g
/** What turns the direction of whatever follows: a text could forge a line of ours, or hide its ending. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g
/** Marks without a width that say a direction, and separators of lines that no reader sees. */
const unseen = /[\u061c\u200e\u200f]/g
const separators = /[\u2028\u2029]/g

/**
 * Returns the text with `\ufffd` for each control character and each one that turns the direction, without direction
 * marks: what is stored stays verbatim, no output carries them raw.
 */
export const withoutControls = (text: string): string =>
  text.replace(controls, '\ufffd').replace(turning, '\ufffd').replace(unseen, '').replace(separators, ' ')

/** The same in one line, for a subject or a title. */
export const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim()

/** Controls, and marks that turn the direction of what follows: a name could forge a line, or hide its ending. */
const unprintable = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu

/** Returns a name in one line, with `\ufffd` for each control and direction character. */
export const printableName = (name: string): string => name.replace(unprintable, '\ufffd')

/** Returns a text with each of the names in it in one line. */
export const withNamesInLine = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name !== printableName(name))
    .reduce((told, name) => told.replaceAll(name, printableName(name)), text)

/** Returns a text of several lines without them: tabs and line feeds stay. */
export const printableText = (text: string): string =>
  text.replace(unprintable, (found) => (found === '\n' || found === '\t' ? found : '\ufffd'))

/** What `JSON.stringify` leaves raw: C1 controls, direction characters, separators of lines. */
const rawInJson = /[\x7f-\x9f\u2028\u2029]|\p{Bidi_Control}/gu

/** Returns JSON text with control and direction characters as escapes: the same value, and nothing raw. */
export const escapedJson = (json: string): string =>
  json.replace(rawInJson, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Returns a value as JSON in which nothing stands raw. */
export const jsonText = (value: unknown, space?: number): string => escapedJson(JSON.stringify(value, null, space))
