// What keeps every mail to subscribers back until a person acts, and where it is kept.

/** `mail_down`: the mail server does not answer or does not take mails; `mail_not_set`: a setting of them is missing. */
export const mailsHeld = ['mail_down', 'wrong_key', 'mail_not_set'] as const
export type MailsHeld = (typeof mailsHeld)[number]

/** Key in `meta`; its value is one of the kinds, or empty. */
export const heldMailsKey = 'mails held'
