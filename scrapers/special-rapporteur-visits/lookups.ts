// Known oddities of single reports: exact match → correction, with its reason.

/** Canonical symbol → the State that the report is about, where its title does not say it in a way that can be read. */
export const statesOfReports: Readonly<Record<string, { iso3: string; reason: string }>> = {}
