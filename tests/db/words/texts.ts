// Invented texts in five languages for the tests of words, and a store that holds them.
import { openStore } from '../../../db/sqlite/store.ts'
import type { Store } from '../../../db/store.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import type { Text, Tongue } from './slow.ts'

const states: Record<Tongue, string> = { en: 'XVD', fr: 'XVE', es: 'XVF', ru: 'XVG', zh: 'XVH', ar: 'XVI' }

/** each: language, heading, text */
const written: [Tongue, string, string][] = [
  ['en', 'Penal code', 'Criminalize torture in the penal code.'],
  ['en', '', 'Make torture an offence; the victims’ labour is paid.'],
  ['en', 'Children', 'No child is tortured, and no children work.'],
  ['en', 'Bill on torture', 'Table the anti-torture bill. The victim’s rights are in the code of labor.'],
  ['en', '', 'A penal offense far from here; much later in this text, after many words, comes the code.'],
  ['en', '', 'Ratify the OP-CAT and set up the national preventive mechanism.'],
  ['en', '', 'Criminal law is not named. The criminalisation of theft is.'],
  ['fr', 'Code pénal', 'L’incrimination d’infractions de torture.'],
  ['fr', '', 'Les tribunaux jugent les actes de torture ; le tribunal entend la victime.'],
  ['fr', '', 'Aucune des victimes torturées n’est entendue. Le mécanisme national de prévention.'],
  ['fr', '', 'Ratifier l’OPCAT.'],
  ['es', 'Código penal', 'Tipificar la tortura como delito en el código penal.'],
  ['es', '', 'Los jueces oyen a la víctima; el juez no oye torturas.'],
  ['es', '', 'El mecanismo nacional de prevención.'],
  ['ru', '', 'Запретить пытки. UPR, code.'],
  ['ru', '', 'Жертвы пыток и испытаний.'],
  ['zh', '', '禁止酷刑。公约的定义。'],
  ['en', '', 'Open a rehabilitation centre, and a programme for each woman under article 4(2).'],
  ['en', '', 'Sign the statute of the International Criminal Court; ban FGM and capital punishment.'],
  ['fr', '', 'Abolir la peine de mort, et les mutilations génitales féminines. Le centre, le programme.'],
  ['es', '', 'Abolir la pena de muerte. La Corte Penal Internacional.'],
  ['ar', '', 'حظر التعذيب في السجون.'],
  ['en', '', 'Cooperate with UN experts. Protect minorities; have policies on access, and on HIV and AIDS.'],
  ['en', '', 'A minor has counsel. Accede to it. Train law enforcement officers, with aid of NPMs.'],
  ['fr', '', 'Coopérer avec les Nations Unies. Former la police, et protéger un mineur.'],
  ['es', '', 'Formar a las policías.'],
]

export const texts: Text[] = written.map(([language, heading, text], i) => ({
  id: `${language}${i}`,
  language,
  heading: heading === '' ? [] : [heading],
  text,
}))

export const allStates = Object.values(states)

/** The texts in a store of its own, and their names by the ids that the store gave them. */
export async function storeOf(held: readonly Text[]): Promise<{ store: Store; nameOf: (id: string) => string }> {
  const store = await openStore({ path: ':memory:' })
  for (const [language, state] of Object.entries(states) as [Tongue, string][]) {
    const own = held.filter((text) => text.language === language)
    const symbol = `CAT/C/${state}/CO/3`
    const parsed = inventedObservations({
      symbol,
      symbolAsPrinted: symbol,
      states: [state],
      language,
      originalLanguage: language,
      followUp: null,
      nextReport: null,
      units: own.map((text, i) => unit(String(i + 1), text.text, { heading: text.heading })),
    })
    const { id } = await store.captures.add(capture({ key: symbol, symbol }))
    await store.documents.save(parsed, (await store.captures.get(id))!, 1, '2099-06-01T00:00:00.000Z')
  }
  await indexAll(store)
  const { rows } = await store.recommendations.find({ states: allStates }, { limit: 500 })
  const names = new Map(
    rows.map((row) => [
      row.id,
      held.find((text) => text.text === row.text && text.language === row.document.language)!.id,
    ]),
  )
  return { store, nameOf: (id) => names.get(id)! }
}
