// Addresses of the official pages on which a person can check a date (SOURCES, 1, 5, 6). None verified live.

/** What a page's address needs of a State; `iso2` is null where it has none. */
export type PageState = { iso3: string; iso2: string | null; isMember: boolean }

const treatyBodies = 'https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal'
const ohchr = 'https://www.ohchr.org/en'
const uprMain = `${ohchr}/hr-bodies/upr/upr-main`

export const internationalDayPage = 'https://www.un.org/en/observances/torture-victims-day'

export const catSessionsPage = () => `${treatyBodies}/SessionsList.aspx?Treaty=CAT`
export const uprMainPage = () => uprMain
export const uprStakeholdersPage = () => `${ohchr}/hr-bodies/upr/ngos-nhris`
export const councilSessionsPage = () => `${ohchr}/hr-bodies/hrc/regular-sessions`
export const visitsPage = () => `${ohchr}/special-procedures/sr-torture/country-visits`
export const callsPage = () => `${ohchr}/calls-for-input-listing`

/** Reporting status of a State under the treaties. */
export const catPage = ({ iso3 }: PageState) => `${treatyBodies}/Countries.aspx?CountryCode=${iso3}&Lang=EN`

/** OHCHR's page on the reviews of a State; addresses use the alpha-2 code, hence none for a fictional State. */
export const uprPage = ({ iso2, isMember }: PageState) =>
  isMember && iso2 !== null ? `${ohchr}/hr-bodies/upr/${iso2.toLowerCase()}-index` : uprMain
