// The secret links of a subscription. The secret stands in the query, which no log of ours keeps (SAFETY, S3).
import type { AlertLanguage } from './choice.ts'
import type { LinkKind, Vault } from './vault.ts'

export const linkTo = (baseUrl: string, vault: Vault, kind: LinkKind, id: string, language: AlertLanguage): string =>
  `${baseUrl}/subscriptions/${kind}?token=${vault.token(kind, id)}&language=${language}`
