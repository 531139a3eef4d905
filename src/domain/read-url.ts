// An address as a URL. `URL.canParse` is not asked: Node 20 refuses letters beyond ASCII from it once the call is compiled, after some thousands.

/** Returns the address, resolved against `base` where that is given; null where the text is none. */
export function readUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
