// Addresses of the official pages on which a person can check a date (SOURCES, 1, 5, 6). None verified live.
import { stateByCode } from '../states/states.ts'

const treatyBodies = 'https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal'
const ohchr = 'https://www.ohchr.org/en'

export const pages = {
  catSessions: `${treatyBodies}/SessionsList.aspx?Treaty=CAT`,
  uprStakeholders: `${ohchr}/hr-bodies/upr/ngos-nhris`,
  uprMain: `${ohchr}/hr-bodies/upr/upr-main`,
  councilSessions: `${ohchr}/hr-bodies/hrc/regular-sessions`,
  visits: `${ohchr}/special-procedures/sr-torture/country-visits`,
  calls: `${ohchr}/calls-for-input-listing`,
  day: 'https://www.un.org/en/observances/torture-victims-day',
}

/** Reporting status of a State under the treaties. */
export const catPage = (iso3: string) => `${treatyBodies}/Countries.aspx?CountryCode=${iso3}&Lang=EN`

/** OHCHR's page on the reviews of a State; addresses use the alpha-2 code, hence none for a fictional State. */
export function uprPage(iso3: string): string {
  const state = stateByCode(iso3)
  return state?.kind === 'member' && state.iso2 !== null
    ? `${ohchr}/hr-bodies/upr/${state.iso2.toLowerCase()}-index`
    : pages.uprMain
}

/** The page for a rule: the State's own page, or the one where the body announces it. */
export function officialPage(rule: string, iso3: string): string {
  if (['C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C12'].includes(rule)) return pages.catSessions
  if (rule.startsWith('C')) return catPage(iso3)
  if (rule === 'U2' || rule === 'U3') return pages.uprStakeholders
  if (rule === 'U10') return pages.councilSessions
  if (rule.startsWith('U')) return uprPage(iso3)
  return rule === 'R2' || rule === 'R5' ? pages.calls : pages.visits
}
