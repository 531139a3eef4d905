// What a language must give for the outlook.
export type OutlookWords = {
  heading: string
  dated: (row: { name: string; dated: number; official: number; states: number }) => string
  deadlines: (count: number) => string
  deadline: (row: { day: string; title: string; state: string; isComputed: boolean }) => string
  allStates: string
  lookForHeading: string
  nothingNow: string
  lookFor: (row: { mechanism: string; title: string; states: string; month: string; page: string }) => string
  states: (count: number) => string
  from: (month: string) => string
  anyTime: string
  /** it can be on the page by now */
  thisWeek: string
  /** the page of each State; the first as an example */
  eachPage: (first: string) => string
}
