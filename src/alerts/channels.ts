// The two ways out, as the deliveries see them; tests put others in their place.
import type { Mail } from './mail/message.ts'

type HookTarget = { url: string; headers: Record<string, string>; body: string }

/**
 * Sends one mail. Throws DeliveryError, or ChannelDownError when the fault is ours and not the address's. `check` greets the
 * server and logs in, without a mail; throws ChannelDownError. A channel without it is taken to be up.
 */
export type MailChannel = { send(mail: Mail): Promise<void>; check?(): Promise<void> }
/** Posts one message. Throws DeliveryError. */
export type HookChannel = { post(target: HookTarget): Promise<void> }
