// Compares two values as JSON would keep them: by content, whatever the order of their keys.

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Returns true for equal content. A key whose value is undefined counts as missing, as JSON drops it. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, i) => isSame(value ?? null, b[i] ?? null))
  const keys = (value: Record<string, unknown>) => Object.keys(value).filter((key) => value[key] !== undefined)
  const own = keys(a)
  return own.length === keys(b).length && own.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
