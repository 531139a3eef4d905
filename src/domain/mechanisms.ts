// The bodies whose texts are read, and the words that name a kind of document.

/** UPR, SRT and SP (every other special procedure) stand for procedures; the others are treaty bodies by their symbol prefix. */
export const mechanisms = [
  'CAT',
  'UPR',
  'SRT',
  'SPT',
  'CCPR',
  'CESCR',
  'CERD',
  'CEDAW',
  'CRC',
  'CRPD',
  'CED',
  'CMW',
  'SP',
] as const
export type Mechanism = (typeof mechanisms)[number]

/** Those that windows are computed for; texts of others may be collected too (the cards of the sources say which). */
export const watchedMechanisms = ['CAT', 'UPR', 'SRT'] as const
export type WatchedMechanism = (typeof watchedMechanisms)[number]

export const documentTypes = [
  'concluding_observations',
  'follow_up_reply',
  'list_of_issues',
  'list_of_issues_prior_to_reporting',
  'replies_to_list_of_issues',
  'state_report',
  'report_of_the_working_group',
  'addendum',
  'matrix',
  'country_visit_report',
  'follow_up_report',
  'state_comments',
  'annual_report',
  'other',
] as const
export type DocumentType = (typeof documentTypes)[number]

/** DATA-MODEL 4.5; `index_copy`: words of an index, the document itself was not read */
export const versionKinds = [
  'advance_unedited',
  'provisional',
  'official',
  'reissued',
  'corrected',
  'revised',
  'restricted',
  'unofficial_translation',
  'machine_read',
  'index_copy',
] as const
export type VersionKind = (typeof versionKinds)[number]

/** DATA-MODEL 4.5: only these may be quoted. */
export const quotableVersions: readonly VersionKind[] = ['official', 'reissued', 'corrected', 'revised']

/** ISO 639-1 of the six official languages. */
export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
export type Language = (typeof languages)[number]

/** Their names in English, as UN covers and lists print them. */
export const languageWords: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
}

/** `english` → `en` */
export const languageByName: Readonly<Record<string, Language>> = Object.fromEntries(
  languages.map((code) => [languageWords[code].toLowerCase(), code]),
)
