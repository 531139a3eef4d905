// The header Retry-After.

/** Milliseconds from now, from either of its forms (seconds, HTTP date); null where there is none. */
export function readRetryAfter(value: string | string[] | undefined, now: Date): number | null {
  const text = Array.isArray(value) ? value[0] : value
  if (!text) return null
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : Math.max(0, instant - now.getTime())
}
