// Rules that a test can make slow: a text "never ends" holds its thread for ever, "throws" throws.
export function label({ text }: { text: string }) {
  if (text === 'throws') throw new Error('a fault of the rules')
  for (; text === 'never ends'; );
  return [
    { scheme: 'topic', label: text, evidence: [], rules: [], vetoes: [], doubtful: false, method: 'rules of a test' },
  ]
}
