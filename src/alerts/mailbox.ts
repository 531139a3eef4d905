// Which mailbox an address leads to, for counting: several spellings are one mailbox. Mails go to the address as typed.

/** Domains of one provider that lead to the same mailboxes; the first name stands for all. */
const sameDomains: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['proton.me', 'protonmail.com', 'pm.me'],
  ['icloud.com', 'me.com', 'mac.com'],
]
/** Providers that read over dots before the at sign. */
const dotless = ['gmail.com', 'proton.me']

/**
 * Returns the mailbox of an address that `readMail` made: lower case, without what follows a plus sign, and at some
 * providers without dots. Two mailboxes that it takes for one share a limit, and nothing else.
 */
export function mailboxOf(mail: string): string {
  const at = mail.lastIndexOf('@')
  const written = mail.slice(at + 1).toLowerCase()
  const domain = sameDomains.find((names) => names.includes(written))?.[0] ?? written
  const local = mail.slice(0, at).toLowerCase()
  const untagged = local.replace(/(?<=.)\+.*$/u, '')
  return `${dotless.includes(domain) ? untagged.replaceAll('.', '') : untagged}@${domain}`
}
