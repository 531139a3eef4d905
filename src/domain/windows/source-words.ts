// What a person can check of a source as facts note it: addresses, hosts and document symbols. Notes of ours stay behind.

const address = /https?:\/\/[^\s;,()<>"]+/g
/** A host without its scheme: "menafn.com", "upr-info.org". */
const host = /\b(?:[a-z0-9-]+\.)+(?:com|org|net|int|info|au|nz|na|cloud)\b/g
/** "A/HRC/59/15", "CAT/C/84/1", "A/58/44", "A/RES/52/149". */
const symbol = /\b(?:A|CAT|HRI|E|CCPR)\/[A-Z0-9][A-Za-z0-9./-]*[A-Za-z0-9]/g

/**
 * Reads the addresses, document symbols and hosts that a source names, once each; null where it names none.
 */
export function checkable(source: string): string | null {
  const addresses = source.match(address) ?? []
  const rest = source.replace(address, ' ')
  const named = [...(rest.match(symbol) ?? []), ...(rest.match(host) ?? [])]
  const all = [...new Set([...addresses, ...named])]
  return all.length > 0 ? all.join('; ') : null
}
