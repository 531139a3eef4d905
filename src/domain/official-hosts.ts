// Whose page an address is: that of a body of the United Nations, or of somebody else who reports on it.

export const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

/** Hosts of the bodies themselves: a page of anybody else is called official by no mistake of a table. */
export const isOfUnitedNations = (host: string): boolean =>
  ['ohchr.org', 'un.org', 'ungeneva.org', 'undocs.org'].some((one) => host === one || host.endsWith(`.${one}`))

const isAddress = (text: string): boolean => /^https?:\/\//.test(text)
/** A document symbol has slashes, a host alone has none. */
const isSymbol = (text: string): boolean => !isAddress(text) && text.includes('/')

/** Whether none of the parts of a source, as "; " parts them, is a document or a page of the United Nations. */
export const isFromElsewhere = (source: string): boolean =>
  source.split('; ').every((part) => !isSymbol(part) && !isOfUnitedNations(isAddress(part) ? hostOf(part) : part))
