// Which mailbox an address leads to, for counting: several spellings are one mailbox. Mails go to the address as typed.

/** Domains of one provider that lead to the same mailboxes; the first name stands for all. */
const sameDomains: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  ['icloud.com', 'me.com', 'mac.com'],
  ['yandex.com', 'yandex.ru', 'ya.ru', 'narod.ru', 'yandex.by', 'yandex.kz', 'yandex.ua'],
]
/** Marks that a provider reads over, or takes for each other, before the at sign. */
const readOver: Readonly<Record<string, RegExp>> = {
  'gmail.com': /\./g,
  'proton.me': /[._-]/g,
  'yandex.com': /[.-]/g,
}
/** "base-keyword@yahoo.com": the base and its keywords are one mailbox; a name there has no hyphen of its own. */
const withKeywords = /^(?:yahoo\.[a-z.]{2,6}|ymail\.com|rocketmail\.com|myyahoo\.com)$/
/** Providers where anything@name.provider is name@provider, with a hyphen for an underscore. */
const underNames = ['fastmail.com', 'fastmail.fm']

/** "shop@ada.fastmail.com" as "ada@fastmail.com". */
function withNameBefore(local: string, domain: string): [local: string, domain: string] {
  const provider = underNames.find((one) => domain.endsWith(`.${one}`))
  if (provider === undefined) return [local, domain]
  return [
    domain
      .slice(0, -provider.length - 1)
      .split('.')
      .at(-1)!
      .replaceAll('-', '_'),
    provider,
  ]
}

/**
 * Returns the mailbox of an address that `readMail` made: lower case, without what follows a plus sign, and by the rules
 * of some providers. Two mailboxes that it takes for one share a limit, and nothing else.
 */
export function mailboxOf(mail: string): string {
  const at = mail.lastIndexOf('@')
  const [local, written] = withNameBefore(mail.slice(0, at).toLowerCase(), mail.slice(at + 1).toLowerCase())
  const domain = sameDomains.find((names) => names.includes(written))?.[0] ?? written
  const untagged = local.replace(/(?<=.)\+.*$/u, '')
  if (withKeywords.test(domain)) return `${untagged.replace(/(?<=.)-.*$/u, '')}@${domain}`
  const marks = readOver[domain]
  return `${marks === undefined ? untagged : untagged.replace(marks, '')}@${domain}`
}
