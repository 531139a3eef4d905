// Rows and values as the JSON that the server takes.

/**
 * Returns a value as JSON. Half of a surrogate pair and NUL are no characters to the server: both become the sign for one
 * that is missing, as they do where a text is a value of its own.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\ud') && !text.includes('\\u0000')) return text
  return JSON.stringify(value, (_, one) =>
    typeof one === 'string' ? Buffer.from(one).toString().replaceAll('\0', '\uFFFD') : one,
  )
}
