// Looks up where a webhook leads before it is taken, in words that say the same of every name.
import { HookRefusedError, readHookUrl, resolveHook, type TargetRules } from '../hooks/target.ts'
import { AskedError, refusal } from './form.ts'

/** Milliseconds that a visitor waits for the name of a webhook. */
const nameLimit = 10_000

/** Checks the form and the present addresses of a webhook. Throws AskedError. */
export async function checkHook(hook: string, rules: TargetRules | undefined): Promise<void> {
  try {
    await resolveHook(readHookUrl(hook, rules).hostname, AbortSignal.timeout(rules?.timeLimit ?? nameLimit), rules)
  } catch (error) {
    if (!(error instanceof HookRefusedError)) throw error
    if (error.kind === 'form') throw new AskedError([{ parameter: 'hook', message: error.message }], ['hookRefused'])
    throw refusal('hook', error.kind === 'silent' ? 'nameSilent' : 'unresolved')
  }
}
