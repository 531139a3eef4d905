// Where the sites stand: data, so that tests and the example archive can put a replica in their place.

export type Bases = {
  /** treaty-body database, with a slash at its end */
  treatyBodies: string
  /** official documents by symbol */
  symbolAccess: string
  /** the same documents by path, without a slash at its end; left out where a site has no such pages */
  documentPages?: string
  /** www.ohchr.org, without a slash at its end */
  ohchr: string
  /** the bulk export of the Universal Human Rights Index; left out where a site has none */
  humanRightsIndex?: string
  /** the same file at another address, asked where the first one does not give it */
  humanRightsIndexCopy?: string
}

/** SOURCES 1, 3, 5, 6; none of them verified live by this project yet. */
export const officialBases: Bases = {
  treatyBodies: 'https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/',
  symbolAccess: 'https://documents.un.org/api/symbol/access',
  documentPages: 'https://docs.un.org/en',
  ohchr: 'https://www.ohchr.org',
  humanRightsIndex: 'https://uhri.ohchr.org/api/uhri/export-results/export-full-en.json',
  humanRightsIndexCopy: 'https://dataex.ohchr.org/uhri/export-results/export-full-en.json',
}
