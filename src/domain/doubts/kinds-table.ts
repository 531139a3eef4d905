// What readers doubt, by the English sentence that is stored: each kind with the pattern that recognises it and takes out its facts.
import { startsLate, stopsShort } from './missing.ts'

/** Sentences that a person meets most; every other one is shown as it is stored, marked as English. */
export const doubtKinds = {
  stops_short: stopsShort.pattern,
  starts_late: startsLate.pattern,
  order: /^order_suspect(?:: \((.{1,40})\) does not follow the letter before it)?$/u,
  part: /^part (\S{1,10})$/u,
  opens_list: /^opens a list that does not follow$/u,
  words_after: /^words after the last paragraph: (".{0,2000}")$/su,
  last_open: /^the last paragraph does not end: (".{0,400}")$/su,
  no_closing: /^no follow-up, dissemination or next report at the end: the text may be cut$/u,
  first_not_printed: /^the number 1 is not printed: the sentence before 2 was taken for it$/u,
  number_twice: /^(?:the )?number (\S{1,20}) is printed twice(?: under \S{1,20})?$/u,
  numbers_missing: /^the numbers (\S{1,20}) to (\S{1,20}) before it are not found$/u,
  number_missing: /^number (\S{1,20}) is missing$/u,
  glued: /^number glued to the text before$/u,
  lead_inferred: /^the lead-in is printed without a number: (\S{1,20}) is inferred$/u,
  without_number: /^printed without a number$/u,
  unknown_state: /^unknown State, kept as printed: (.{1,300})$/su,
  bracket_state: /^the brackets at its end name no State that we know: (.{1,300})$/su,
  no_recommender: /^no recommending State is printed(?:: read as a comment)?$/u,
  unclear_answer: /^the words of the answer do not say plainly what is supported$/u,
  answered_otherwise:
    /^(?:its own words answer it otherwise than the lead-in of its list|paragraph (\S{1,20}) answers it otherwise than the lead-in of its list)$/u,
  left_out: /^left out of the answer to its list$/u,
  goes_on: /^may go on with the item before it$/u,
  no_troika: /^no troika is printed$/u,
  troika: /^troika read as (\d+) States: (.{1,300})$/su,
  base_documents: /^(\d) of three base documents are printed with a whole symbol$/u,
  no_session: /^the session of the Working Group is not printed$/u,
  no_heading: /^no heading of the conclusions: they begin at their first lead-in$/u,
  tables: /^tables, which are not read, on pages: (.{1,300})$/u,
  recognised: /^the words were recognised in a picture of each page: check them against the print before quoting$/u,
  by_title:
    /^the properties of the file call the text unfinished \((".{0,300}")\), and its pages do not: compare with the official document$/su,
  no_symbol: /^source=listing: the cover prints no symbol, (\S{1,60}) is the listing's$/u,
  other_symbol: /^the cover says (\S{1,60}), the listing (\S{1,60})$/u,
  no_days: /^the days of the visit were not found$/u,
  called_off: /^the visit was called off or put off, by the words of the report: it has no days$/u,
  no_section: /^no heading holds recommendations; they were looked for by their words$/u,
  addressee: /^whom it asks \((".{0,300}")\) is not (?:known|plain): shown as for the Government$/su,
  several_addressees: /^asks several in one sentence \((.{1,300})\): shown as for .{1,60}$/su,
  no_deadline: /^(?:follow-up|next report): no deadline is printed in words that are known$/u,
  original: /^the cover says original (\p{L}{1,20}), the text is (\p{L}{1,20})$/u,
  damage: /^(\d+) units hold (.{1,100}) \((.{1,200})\)$/su,
  listed_day: /^the list says (\S{1,20}), the document is of (\S{1,20})$/u,
  referred: /^position by reference$/u,
  within_answer: /^printed within the answer of the State$/u,
  bracket_open: /^bracket of the State is not opened in print$/u,
  no_adoption: /^the day of the adoption is not printed$/u,
  named_inside: /^a State named inside the text is read as recommending: (.{1,300})$/su,
  later_than:
    /^the (?:session|visit) \((\S{1,20}) to (\S{1,20})\) is later than the document \((\S{1,20})\): (?:its days are )?not taken; compare with the print$/u,
  loose_notes:
    /^notes whose place in the text is not known, so that they stand with no paragraph: (\d+) \((".{0,200}")\)$/su,
  lookalikes:
    /^letters of another alphabet that look like Latin ones, in (\d+) words, which no search finds: (.{1,300})$/su,
  // why a piece of a document was not read as a paragraph
  skip_first: /^stands before the first number$/u,
  skip_heading: /^heading without a paragraph$/u,
  skip_annex: /^stands in an annex$/u,
  skip_table: /^stands in a table$/u,
  skip_delegation: /^annex: the delegation$/u,
  skip_note: /^no call of this note was found in the text$/u,
  skip_number: /^the number (\S{1,20}) is not in the text; its words may stand under the number before$/u,
  skip_paragraph: /^no paragraph of this number was found$/u,
  skip_recommendation: /^no recommendation of this number was found$/u,
  skip_unnumbered: /^unnumbered text between the recommendations$/u,
  skip_disclaimer: /^the disclaimer of the report, printed without a number$/u,
  skip_same: /^the recommendation is listed as (\S{1,20})$/u,
  skip_other_part: /^stands after the part on the report of the State$/u,
} satisfies Record<string, RegExp>

export type DoubtKind = keyof typeof doubtKinds
/** `facts` in the order of the groups of the pattern; '' for one that is not there. */
export type DoubtWords = Record<DoubtKind, (...facts: string[]) => string>
