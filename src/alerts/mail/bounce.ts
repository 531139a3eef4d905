// Reads a report of a mail server on a mail that could not be delivered (RFC 3464): which addresses are dead. Nothing else of it is read or kept.

/** Lines of a report that are read at most: it quotes the mail that came back behind its own fields. */
const longest = 5000

/** A field that is folded goes on in lines that begin with a blank. */
const unfold = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')

/** "rfc822; somebody@example.org" */
const addressIn = (value: string): string | null => {
  const [, address = ''] = value.split(';', 2)
  const bare = address.trim().replace(/^<|>$/g, '')
  return bare.includes('@') ? bare : null
}

/**
 * Returns the addresses that a report names as failed permanently (action "failed", status 5.x.x). What is delayed, or was
 * delivered, is none; and so is any mail that is no such report, such as an answer of a person.
 */
export function readBounce(mail: string): string[] {
  const dead = new Set<string>()
  let fields = new Map<string, string>()
  let isReport = false
  const end = () => {
    const address = addressIn(fields.get('final-recipient') ?? fields.get('original-recipient') ?? '')
    const isFailed = fields.get('action')?.toLowerCase() === 'failed' && fields.get('status')?.startsWith('5.')
    if (isReport && isFailed && address !== null) dead.add(address)
    fields = new Map()
  }
  for (const line of unfold(mail).slice(0, longest)) {
    const at = line.indexOf(':')
    if (line === '' || line.startsWith('--')) end()
    else if (at > 0) fields.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
    if (/^content-type: *message\/(?:global-)?delivery-status\b/i.test(line)) isReport = true
  }
  end()
  return [...dead]
}
