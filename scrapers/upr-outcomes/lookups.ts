// Groups of States that recommend, as data: kept as printed, without a code. Misprinted names are in src/domain/states.

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
