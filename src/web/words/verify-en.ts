// The words of the page that says which document a file is, in English.
export const verifyEn = {
  title: 'Check a file',
  intro:
    'Choose a file that you have. You are told which document, version and capture it is, if the same bytes are held here. The file is hashed and not kept.',
  file: 'File (up to 25 MB)',
  hash: 'Or its SHA-256, which you can make on your own machine (sha256sum FILE)',
  button: 'Check',
  again: 'Check another file',
  empty: 'Nothing was sent. Choose a file, or write its SHA-256.',
  badHash: 'This is not a SHA-256: it has 64 characters from 0 to 9 and a to f.',
  tooLarge: 'The file is larger than 25 MB. Make its SHA-256 on your own machine, and write it into the field.',
  of: 'SHA-256',
  unknown:
    'No public document held here has these bytes. The file may be another print of the same document: compare the words.',
  found: (n: number): string =>
    n === 1 ? 'The bytes are those of this capture:' : 'The bytes are those of these captures:',
  unread: 'kept, and no document was read from it',
  current: 'the text that is shown',
  captured: 'captured',
  imported: 'imported by the operator of this service',
  withdrawn: (day: string) => `Withdrawn from the official list on ${day}.`,
  replaced: (symbol: string) => `${symbol} was issued in its place.`,
  stored: 'The stored file',
  official: 'Official address',
}

export type VerifyWords = typeof verifyEn
