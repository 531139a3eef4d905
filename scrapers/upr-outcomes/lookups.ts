// Known oddities of single prints, as data: exact match → correction, with its reason.

/** Names of States as misprinted → the name meant. */
export const misprints: Record<string, string> = {
  // A/HRC/22/15, 116.110
  'Bolivia (Plurinational Republic of)': 'Bolivia (Plurinational State of)',
  // A/HRC/18/14, 75.13
  'New Zeeland': 'New Zealand',
}

const groups: RegExp[] = [
  // "Group of African States", "the African Group", "Group of Arab States"
  /^(?:the )?(?:\w+ )*Group(?: of [\w ,-]+)?$/i,
  /^(?:the )?(?:Organi[sz]ation|League|Community|Association|Union|Movement|Forum|Commonwealth) of .+/i,
  /^(?:the )?(?:European Community|African Union|Nordic countries|Non-Aligned Movement|Caribbean Community|CARICOM|GRULAC|OIC|ASEAN|NAM)$/i,
  // first session: the Working Group or several speakers as one
  /^(?:several|many|some|various|a number of) (?:States|delegations|countries)$/i,
]

/** A group of States, or a body: kept as printed, without a code. */
export const isGroup = (printed: string): boolean => groups.some((form) => form.test(printed.trim()))
