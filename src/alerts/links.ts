// The secret links of a subscription. The secret stands in the query, which no log of ours keeps (SAFETY, S3).
import type { LinkKind, Vault } from './vault.ts'

export const linkTo = (baseUrl: string, vault: Vault, kind: LinkKind, id: string): string =>
  `${baseUrl}/subscriptions/${kind}?token=${vault.token(kind, id)}`
