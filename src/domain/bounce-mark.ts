// How much an address that mails come back to has room for: the name of the mailbox, and the mark of one mail.

/** Hexadecimal digits, since relays may write a local part in small letters: which mail it is, and a proof that it was made here. */
export const bounceDigits = { id: 24, proof: 20 }

/** RFC 5321: characters of a local part. */
const longestName = 64

/** Whether a mailbox leaves room for a plus sign and the mark. */
export const hasRoomForMark = (mailbox: string): boolean =>
  mailbox.lastIndexOf('@') + 1 + bounceDigits.id + bounceDigits.proof <= longestName
