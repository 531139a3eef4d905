// A sentence of each kind of doubt, as a reader writes it, for the tests of their words.
import type { doubtKinds } from '../../src/domain/doubts/kinds-table.ts'
import { startsLate, stopsShort } from '../../src/domain/doubts/missing.ts'

/** A sample of each kind, and words that its reader has in its own text. */
export const samples: Record<keyof typeof doubtKinds, readonly [sample: string, literal: string]> = {
  stops_short: [stopsShort.say('in the islands'), ': what goes on was not read'],
  starts_late: [startsLate.say('8'), 'the first number is '],
  order: ['order_suspect: (c) does not follow the letter before it', ' does not follow the letter before it'],
  part: ['part II', '`part $'],
  opens_list: ['opens a list that does not follow', 'opens a list that does not follow'],
  words_after: ['words after the last paragraph: "Xyz"', 'words after the last paragraph: '],
  last_open: ['the last paragraph does not end: "Xyz"', 'the last paragraph does not end: '],
  no_end: [
    'no closing paragraph, or no annex, stands behind the recommendations or pledges: the text may be cut',
    'no closing paragraph, or no annex, stands behind the recommendations or pledges: the text may be cut',
  ],
  no_closing: [
    'no follow-up, dissemination or next report at the end: the text may be cut',
    'no follow-up, dissemination or next report at the end: the text may be cut',
  ],
  first_not_printed: [
    'the number 1 is not printed: the sentence before 2 was taken for it',
    'the number 1 is not printed: the sentence before 2 was taken for it',
  ],
  number_twice: ['number 7 is printed twice under 90', 'is printed twice'],
  numbers_missing: ['the numbers 7 to 9 before it are not found', 'before it are not found'],
  number_missing: ['number 7 is missing', 'is missing`'],
  glued: ['number glued to the text before', 'number glued to the text before'],
  lead_inferred: [
    'the lead-in is printed without a number: 90 is inferred',
    'the lead-in is printed without a number: ',
  ],
  without_number: ['printed without a number', 'printed without a number'],
  unknown_state: ['unknown State, kept as printed: Xyz', 'unknown State, kept as printed: '],
  bracket_state: [
    'the brackets at its end name no State that we know: Xyz',
    'the brackets at its end name no State that we know: ',
  ],
  no_recommender: [
    'no recommending State is printed: read as a comment',
    'no recommending State is printed: read as a comment',
  ],
  unclear_answer: [
    'the words of the answer do not say plainly what is supported',
    'the words of the answer do not say plainly what is supported',
  ],
  answered_otherwise: [
    'paragraph 91 answers it otherwise than the lead-in of its list',
    'answers it otherwise than the lead-in of its list',
  ],
  left_out: ['left out of the answer to its list', 'left out of the answer to its list'],
  goes_on: ['may go on with the item before it', 'may go on with the item before it'],
  no_troika: ['no troika is printed', 'no troika is printed'],
  troika: ['troika read as 2 States: Norland, Kestria', 'troika read as '],
  base_documents: [
    '2 of three base documents are printed with a whole symbol',
    'of three base documents are printed with a whole symbol',
  ],
  no_session: ['the session of the Working Group is not printed', 'the session of the Working Group is not printed'],
  no_heading: [
    'no heading of the conclusions: they begin at their first lead-in',
    'no heading of the conclusions: they begin at their first lead-in',
  ],
  tables: ['tables, which are not read, on pages: 3, 4', 'tables, which are not read, on pages: '],
  recognised: [
    'words were recognised in pictures of pages: check them against the print before quoting',
    'words were recognised in pictures of pages: check them against the print before quoting',
  ],
  by_title: [
    'the properties of the file call the text unfinished ("Draft"), and its pages do not: compare with the official document',
    'the properties of the file call the text unfinished (',
  ],
  no_symbol: [
    "source=listing: the cover prints no symbol, CAT/C/XVD/CO/3 is the listing's",
    'source=listing: the cover prints no symbol, ',
  ],
  symbol_cited: [
    'the cover prints no symbol: U.N. Doc. A/99/44, paras. 12-20 is the one under which a site cites the text',
    'the cover prints no symbol: ',
  ],
  other_symbol: ['the cover says A/HRC/990/1, the listing A/HRC/990/2', ', the listing $'],
  no_days: ['the days of the visit were not found', 'the days of the visit were not found'],
  called_off: [
    'the visit was called off or put off, by the words of the report: it has no days',
    'the visit was called off or put off, by the words of the report: it has no days',
  ],
  no_section: [
    'no heading holds recommendations; they were looked for by their words',
    'no heading holds recommendations; they were looked for by their words',
  ],
  addressee: [
    'whom it asks ("Xyz") is not known: shown as for the Government',
    ' is not known: shown as for the Government',
  ],
  several_addressees: [
    'asks several in one sentence (government, parliament): shown as for government',
    'asks several in one sentence (',
  ],
  after_list: [
    'next report: it answers a list of issues that is to come first (2094): no day is printed',
    'it answers a list of issues that is to come first',
  ],
  perhaps_other_state: [
    'may ask the Government of another State: shown as for the Government',
    'may ask the Government of another State: shown as for the Government',
  ],
  no_table: [
    'a follow-up report without a table, and with a heading of recommendations: none is read from it',
    'a follow-up report without a table, and with a heading of recommendations: none is read from it',
  ],
  no_deadline: [
    'follow-up: no deadline is printed in words that are known',
    'no deadline is printed in words that are known',
  ],
  original: ['the cover says original French, the text is Spanish', 'the cover says original '],
  damage: ['2 units hold a tag (7: "xyz")', ' units hold '],
  skip_first: ['stands before the first number', 'stands before the first number'],
  skip_heading: ['heading without a paragraph', 'heading without a paragraph'],
  skip_annex: ['stands in an annex', 'stands in an annex'],
  skip_table: ['stands in a table', 'stands in a table'],
  skip_delegation: ['annex: the delegation', 'annex: the delegation'],
  skip_note: ['no call of this note was found in the text', 'no call of this note was found in the text'],
  skip_number: [
    'the number 7 is not in the text; its words may stand under the number before',
    ' is not in the text; its words may stand under the number before',
  ],
  skip_paragraph: ['no paragraph of this number was found', 'no paragraph of this number was found'],
  skip_recommendation: ['no recommendation of this number was found', 'no recommendation of this number was found'],
  skip_unnumbered: ['unnumbered text between the recommendations', 'unnumbered text between the recommendations'],
  skip_disclaimer: [
    'the disclaimer of the report, printed without a number',
    'the disclaimer of the report, printed without a number',
  ],
  skip_same: ['the recommendation is listed as 90.2', 'the recommendation is listed as '],
  skip_other_part: [
    'stands after the part on the report of the State',
    'stands after the part on the report of the State',
  ],
  referred: ['position by reference', 'position by reference'],
  within_answer: ['printed within the answer of the State', 'printed within the answer of the State'],
  bracket_open: ['bracket of the State is not opened in print', 'bracket of the State is not opened in print'],
  no_adoption: ['the day of the adoption is not printed', 'the day of the adoption is not printed'],
  named_inside: [
    'a State named inside the text is read as recommending: Norland',
    'a State named inside the text is read as recommending: ',
  ],
  later_than: [
    'the session (2099-01-02 to 2099-01-20) is later than the document (2098-01-02): not taken; compare with the print',
    ') is later than the document (',
  ],
  loose_notes: [
    'notes whose place in the text is not known, so that they stand with no paragraph: 2 ("Xyz")',
    'notes whose place in the text is not known, so that they stand with no paragraph: ',
  ],
  lookalikes: [
    'letters of another alphabet that look like Latin ones, in 2 words, which no search finds: "xyz"',
    'letters of another alphabet that look like Latin ones, in ',
  ],
  no_text_pages: ['pages without text: 3, 4', 'pages without text: '],
  over_edge_lost: [
    'turned text that reaches over the edge of the page and could not be read, on pages: 3, 4; compare with the print',
    'turned text that reaches over the edge of the page and could not be read,',
  ],
  over_edge: [
    'words that run over the edge of the page and are not read whole, on pages: 3, 4 ("Xyz"); compare with the print',
    'words that run over the edge of the page and are not read whole,',
  ],
  across: [
    'words across the page, which are not read, on pages: 3, 4 ("Xyz"); look at the print',
    'words across the page, which are not read,',
  ],
  unseen: [
    'words that nobody can see (white, tiny, covered, cut off or without ink), which are not read, on pages: 3, 4 ("Xyz")',
    'words that nobody can see (white, tiny, covered, cut off or without ink), which are not read,',
  ],
  unseen_among: [
    'words that nobody can see (white, covered, cut off or without ink) are among the text on pages: 3, 4 ("Xyz"); compare with the print',
    'words that nobody can see (white, covered, cut off or without ink) are among the text',
  ],
  set_apart: [
    'letters that are set apart, so that the words cannot be told, on pages: 3, 4 ("Xyz"); compare with the print',
    'letters that are set apart, so that the words cannot be told,',
  ],
  overprinted: [
    'words laid on the print, over others or in another type, which are read, on pages: 3, 4 ("Xyz"); compare with the print',
    'words laid on the print, over others or in another type, which are read, ',
  ],
  overlaid: [
    'a picture, a shape or a mask lies over words, which are read all the same, on pages: 3, 4 ("Xyz"); compare with the print',
    'a picture, a shape or a mask lies over words, which are read all the same,',
  ],
  struck: [
    'words that are struck out or marked for a change, which are read, on pages: 3, 4 ("Xyz"); compare with the print',
    'words that are struck out or marked for a change, which are read,',
  ],
  stamped: [
    'words that were laid on the page as a note or stamp, which are not read, on pages: 3, 4 ("Xyz"); compare with the print',
    'words that were laid on the page as a note or stamp, which are not read,',
  ],
  form_fields: [
    'words in fields of a form, which are not read, on pages: 3, 4 ("Xyz"); print the file to a new PDF and use that',
    'words in fields of a form, which are not read, ',
  ],
  turned: [
    'turned or slanted text, which is not read, on pages: 3, 4; compare with the print',
    'turned or slanted text, which is not read,',
  ],
  browser_part: [
    'the browser printed pages 2 to 3 of 4: print all of them, and import that file',
    ': print all of them, and import that file',
  ],
  encrypted: [
    'the file is encrypted, so that it cannot be checked for damage; compare with the print',
    'the file is encrypted, so that it cannot be checked for damage',
  ],
  pages_again: [
    'pages that repeat an earlier one word for word and are read once: 4 (as 2); compare with the print',
    'pages that repeat an earlier one word for word and are read once: ',
  ],
  pages_astray: [
    'pages are missing or not in their order, by the numbers in their margins: 5 (after 3); compare with the print',
    'pages are missing or not in their order, by the numbers in their margins: ',
  ],
  lines_of_print: [
    'the lines of the page are those of a print, in 240 places: headings and items may stand inside paragraphs; compare with the print',
    'the lines of the page are those of a print, in ',
  ],
  pages_of_other: [
    'pages that bear the symbol of another document, on pages: 3, 4 ("Xyz"); compare with the print',
    'pages that bear the symbol of another document,',
  ],
  lines_again: [
    'lines that stand twice, word for word, which are read twice, on pages: 4 (as on 2) ("Xyz"); compare with the print',
    'lines that stand twice, word for word, which are read twice, on pages: ',
  ],
  over_picture: [
    'words that are drawn over a picture as large as the page, and may have been recognised in it, on pages: 3, 4; compare with the print',
    'words that are drawn over a picture as large as the page, and may have been recognised in it,',
  ],
  text_boxes: ['text boxes, which are not read: 2 paragraphs ("Xyz")', 'text boxes, which are not read'],
  unseen_places: [
    'words in white or in tiny type, which nobody can see and which are not read: 2 places ("Xyz")',
    'words in white or in tiny type, which nobody can see and which are not read',
  ],
  styled_away: [
    'words that the style of the page hides, which are read: 2 places ("Xyz")',
    'words that the style of the page hides, which are read',
  ],
  lost_references: [
    'numbers that the file has lost, and prints as an error: 2 places ("Error! Bookmark not defined.")',
    'numbers that the file has lost, and prints as an error',
  ],
  encoded_twice: [
    'letters of the page that were encoded twice, which are turned back: 2 places ("â€™")',
    'letters of the page that were encoded twice, which are turned back',
  ],
  words_lost: [
    'paragraphs of the file of which words were not read: 2 ("Xyz")',
    'paragraphs of the file of which words were not read',
  ],
  other_file: [
    'text that is kept in another file inside this one, which is not read (open it in Word and save it anew) (places: 2)',
    'text that is kept in another file inside this one, which is not read (open it in Word and save it anew)',
  ],
  formulas: ['formulas, read as the signs that they hold (places: 2)', 'formulas, read as the signs that they hold'],
  sign_letters: [
    'letters drawn in a font of signs, of which it is not known what a reader sees (places: 2)',
    'letters drawn in a font of signs, of which it is not known what a reader sees',
  ],
  struck_left_out: ['struck-out words are left out, in places: 2', 'struck-out words are left out, in places: '],
  tracked: [
    'tracked changes that are still open: 2; the text is read with all of them accepted',
    'tracked changes that are still open: ',
  ],
  balloons: [
    'comments or changes of a draft are printed in the margin ("Xyz") and may stand among the words: use a file without them',
    'comments or changes of a draft are printed in the margin (',
  ],
  balloons_beside: [
    'comments or changes of a draft stand beside the text ("Xyz"), which are not read: check whether a final text has been issued',
    '), which are not read: check whether a final text has been issued',
  ],
  status_line: [
    'the file says "Xyz": check whether a final text has been issued',
    ': check whether a final text has been issued',
  ],
  other_languages: [
    '2 units are not in English, the language of the document (7(b): French): compare with the original page',
    ', the language of the document (',
  ],
  unnamed_letters: [
    'letters that the file does not name, in 2 words: "xyz", "xyz"; compare with the print',
    'letters that the file does not name',
  ],
  lost_letters: [
    'letters may be lost or wrong, in 2 words: "xyz", "xyz"; compare with the print',
    'letters may be lost or wrong',
  ],
  run_together: ['words may have run together: "xyz", "xyz"; compare with the print', 'words may have run together: '],
  broken_words: ['words may be broken in two: "xyz", "xyz"; compare with the print', 'words may be broken in two: '],
  line_hyphens: [
    'hyphens at line ends that may be those of the words or the printer\'s: "xyz-xyz"; compare with the print',
    'hyphens at line ends that may be those of the words or the printer',
  ],
  letters_missing: ['letters may be missing: "xyz", "xyz"; compare with the print', 'letters may be missing: '],
  few_common: [
    'few of the words are common ones (20 %): letters may be missing; compare with the print',
    'few of the words are common ones (',
  ],
  letters_alone: [
    'many letters stand alone: words may be broken; compare with the print',
    'many letters stand alone: words may be broken; compare with the print',
  ],
  second_document: [
    'a second document may begin after paragraph 7: "Xyz"',
    'a second document may begin after paragraph ',
  ],
  cover_day_unread: [
    'the day on the cover, "Xyz", is not read: the document has no day of distribution',
    'the day on the cover, ',
  ],
  asks_other_state: ['the cover is of Kestria, and para. 7 asks Norland (2 in all)', ', and para. '],
  listed_twice: ['90.3 is listed twice', ' is listed twice`'],
  due_before: [
    'the follow-up falls due on 2088-01-02, before the text was given out (2089-01-02)',
    ', before the text was given out (',
  ],
  review_outside: ['review on 2089-01-02, outside its session of 2088-01-02 to a day not printed', '`review on $'],
  adoption_outside: [
    'report adopted by the Working Group on 2089-01-02, outside its session of 2088-01-02 to 2088-01-12',
    '`report adopted by the Working Group on $',
  ],
  report_too_old: [
    'report distributed on 2088-01-02, before what it reports on (2089-01-02)',
    ', before what it reports on (',
  ],
  no_current_code: ['XVV is no current code of a State; probably XVD (Valdoria)', ' is no current code of a State'],
  numbers_backwards: ['the combined numbers 5-4 run backwards', 'the combined numbers '],
  too_many_reports: [
    'no State has 712 reports: a footnote call may be glued on',
    ' reports: a footnote call may be glued on',
  ],
  papers_differ: ['A/HRC/990/1 says supported, A/HRC/990/1/Add.1 says noted', ' says $'],
  several_answers: ['answered in 2 ways: supported, noted', 'answered in '],
  paper_unclear: [
    'A/HRC/990/1/Add.1, para. 7 does not say plainly what is answered: "Xyz"',
    ' does not say plainly what is answered: ',
  ],
  paper_without_numbers: [
    'A/HRC/990/1/Add.1, para. 7 answers recommendations without naming their numbers: "Xyz"',
    ' answers recommendations without naming their numbers: ',
  ],
  restated: ['restates a recommendation of an earlier report', 'restates a recommendation of an earlier report'],
  title_of_note: [
    'the cover prints no title of the report: the title is what the note before it says; compare with the print',
    'the title is what the note before it says',
  ],
  other_state: [
    'the cover is of Kestria, and the text tells of a visit to Norland: look at which State it is about',
    'and the text tells of a visit to ',
  ],
  other_report: [
    'the cover is of Kestria, and paragraph 1 considers the report of Norland: look at which State it is about',
    'and paragraph 1 considers the report of ',
  ],
  parts_of_visit: [
    'the visit was broken off and may have had several parts: see its days',
    'the visit was broken off and may have had several parts: see its days',
  ],
  visit_year_apart: [
    'the days of the visit (2097-01-02 to 2099-01-20) are more than a year apart: they are not taken; compare with the print',
    ') are more than a year apart: they are not taken; compare with the print',
  ],
  visit_two_ways: [
    'the days of the visit are printed in two ways (2098-06-03 to 2098-06-08; 2098-06-03 to 2098-06-12): neither is taken; compare with the print',
    'the days of the visit are printed in two ways (',
  ],
  asks_under: ['asks under the heading "Xyz", which holds no recommendations', ', which holds no recommendations'],
  may_ask_under: [
    'may ask under the heading "Xyz", while another heading holds the recommendations: read as a conclusion',
    ', while another heading holds the recommendations: read as a conclusion',
  ],
  may_ask_conclusion: [
    'may ask in words that are not known: read as a conclusion',
    'may ask in words that are not known: read as a conclusion',
  ],
  tells_of_law: [
    'tells what the law says or what was asked before, and may ask for it: read as a conclusion',
    'tells what the law says or what was asked before, and may ask for it: read as a conclusion',
  ],
  whom_before_list: [
    'the words before its list ("Xyz") may say whom it asks: shown as for the Government',
    ') may say whom it asks: shown as for the Government',
  ],
  no_number_under: ['the text under the heading "Xyz" has no number', ' has no number'],
  whom_heading: [
    'the heading ("Xyz") may say whom it asks: shown as for the Government',
    ') may say whom it asks: shown as for the Government',
  ],
  sessions_differ: [
    'the title and its note name different sessions (49, 949): compare with the print',
    'the title and its note name different sessions (',
  ],
  outside_session: [
    'the consideration (2098-01-02) lies outside the session (2098-05-03 to 2098-05-28): not taken; compare with the print',
    ') lies outside the session (',
  ],
  later_than_document: [
    'the adoption (2099-01-02) is later than the document (2098-01-02): not taken; compare with the print',
    ') is later than the document (',
  ],
  past_deadline: [
    'follow-up: the deadline 2087-06-01 is in the past, and no other is read',
    ' is in the past, and no other is read',
  ],
  deadline_of_other: ['next report: 2089-05-28 is the deadline of another duty', ' is the deadline of another duty'],
  several_deadlines: [
    'follow-up: several deadlines are printed (2089-05-28, 2092-05-28)',
    'several deadlines are printed (',
  ],
  only_invited: [
    'follow-up: paragraph 9 is named in a sentence without a deadline of its own, and is not counted',
    ' is named in a sentence without a deadline of its own, and is not counted',
  ],
  excepted: [
    'follow-up: some paragraphs are excepted: the others were taken',
    'some paragraphs are excepted: the others were taken',
  ],
  exception_unread: [
    'follow-up: an exception is printed, and what it takes out was not read',
    'an exception is printed, and what it takes out was not read',
  ],
  foreign_paragraphs: [
    'follow-up: it names paragraphs of another document alone',
    'it names paragraphs of another document alone',
  ],
  counted_recommendations: [
    'follow-up: numbers stand beside “recommendations”: whether they are paragraphs was not read',
    'whether they are paragraphs was not read',
  ],
  another_deadline: [
    'follow-up: paragraph 9 sets another deadline, which is not kept: look at both',
    ' sets another deadline, which is not kept: look at both',
  ],
  no_such_paragraph: ['follow-up: the document has no paragraph 99', 'the document has no paragraph '],
  reply_after_report: [
    'follow-up: its deadline (2093-05-28) is later than that of the next report (2092-05-28): compare with the print',
    ') is later than that of the next report (',
  ],
  may_set_report: [
    'may set the day of the next report (2092-05-28), which is not read as such',
    'may set the day of the next report (',
  ],
  may_ask_follow_up: [
    'may ask for follow-up (it names "xyz" and paragraph 5), which is not read as such',
    'may ask for follow-up (it names ',
  ],
  conflict: [
    'conflict: the cover prints CAT/C/XVD/CO/3, the title and the listing say CAT/C/XVD/CO/4',
    'conflict: the cover prints ',
  ],
  item_otherwise: [
    'item (b) is read by its own words, against those that open its list',
    ') is read by its own words, against those that open its list',
  ],
  another_part: [
    'another part of the report begins with paragraph 40: what follows is not read (12 paragraphs)',
    'another part of the report begins with paragraph ',
  ],
  no_numbers: ['no numbered paragraph was found', 'no numbered paragraph was found'],
  impossible_day: ['follow-up: no calendar has the day "31 June 2089"', 'no calendar has the day "'],
  not_from_adoption: [
    'follow-up: "within one year" is not counted from the adoption, and the other day is not printed',
    '" is not counted from the adoption, and the other day is not printed',
  ],
  adoption_unknown: [
    'follow-up: "within one year" is counted from the adoption, and its day is not printed',
    '" is counted from the adoption, and its day is not printed',
  ],
  only_month: ['follow-up: only the month is printed (2089-05)', 'only the month is printed ('],
  not_computed: ['follow-up: "ninety days" is not computed as a deadline', '" is not computed as a deadline'],
  unknown_deadline: [
    'follow-up: the words around 2089-05-28 are not known as a deadline',
    ' are not known as a deadline',
  ],
  consideration_unread: [
    'the days on which the report was considered are not read: compare paragraph 1 with the print',
    'the days on which the report was considered are not read',
  ],
  adoption_unread: [
    'the day of the adoption is printed in words that are not read: compare paragraph 1 with the print',
    'the day of the adoption is printed in words that are not read',
  ],
  adoption_early: [
    'the adoption (2088-05-01) is earlier than the meeting on 2088-05-10 that considered the report: not taken',
    ') is earlier than the meeting on ',
  ],
  provisional: [
    'the text was adopted provisionally, and no later adoption is printed',
    'the text was adopted provisionally, and no later adoption is printed',
  ],
  only_under: ['only worries under the heading "Xyz"', ' under the heading '],
  by_heading: [
    'asks for nothing in words that are known: a recommendation by the heading "Xyz"',
    'asks for nothing in words that are known: a recommendation by the heading ',
  ],
  odd_items: [
    'read as a concern by the words before its letters, which begin like requests',
    'read as a concern by the words before its letters, which begin like requests',
  ],
  item_asks_at_end: [
    'item (b) asks at its end: read as a concern, by how it begins',
    ') asks at its end: read as a concern, by how it begins',
  ],
  may_ask_concern: [
    'may ask in words that are not known ("Xyz"): read as a concern',
    'may ask in words that are not known (',
  ],
  asks_positive: [
    'asks ("Xyz"): read as a positive aspect, by its heading',
    '): read as a positive aspect, by its heading',
  ],
  stray_number: ['a paragraph numbered 9 stands after 4: its words are read under 4', ': its words are read under '],
  open_question: [
    'holds a mark of an open question ("[?]"): the text may not be final',
    'holds a mark of an open question (',
  ],
  session_unread: ['the days of the session cannot be read: "Xyz"', 'the days of the session cannot be read: '],
  listed_day: ['the list says 2098-01-02, the document is of 2099-01-02', 'the list says '],
  no_position: ['the lead-in gives no position', 'the lead-in gives no position'],
  spoken_of: [
    'paragraph 8 speaks of it, and does not say plainly what is answered: "Xyz". Read it there',
    ' speaks of it, and does not say plainly what is answered: ',
  ],
  lead_unclear: [
    'does not say plainly what is answered: "Xyz". Read it there',
    'does not say plainly what is answered: ',
  ],
  unnumbered_answer: [
    'answers recommendations without their numbers: "Xyz". Compare with the lists',
    'answers recommendations without their numbers: ',
  ],
  not_plain_to: [
    'the words do not say plainly what is answered to 4.1: read them there',
    'the words do not say plainly what is answered to ',
  ],
  named_only: ['named without an answer that could be read: 4.1', 'named without an answer that could be read: '],
  no_number_answered: [
    'no recommendation is answered by its number: "Xyz". Compare with the report',
    'no recommendation is answered by its number: ',
  ],
  two_ways: ['90.3 is answered in two ways: supported, noted', ' is answered in two ways: '],
  remark_unsure: [
    'no State recommends it and no answer is given: read as a remark',
    'no State recommends it and no answer is given: read as a remark',
  ],
  may_be_answer: ['"Xyz" stands behind it, and may be its answer', ' stands behind it, and may be its answer'],
  heading_otherwise: [
    'stands under "Xyz", and the lead-in of its list answers otherwise',
    ', and the lead-in of its list answers otherwise',
  ],
  holds_unnamed: [
    'may hold a recommendation of a State that is not named: "Xyz". Read it there',
    'may hold a recommendation of a State that is not named: ',
  ],
  all_but: [
    'answers all recommendations of the report but some: the others were not joined to it: "Xyz". Read it there',
    'answers all recommendations of the report but some: the others were not joined to it: ',
  ],
  sessions_apart: [
    'the text says session 48, the symbols of the base documents say 49',
    ', the symbols of the base documents say ',
  ],
  council_apart: [
    'the symbol A/HRC/98/5 is of session 98 of the Council, the cover of session 99: compare',
    ' of the Council, the cover of session ',
  ],
  promised_otherwise: [
    'the cover is of session 99 of the Council, and answers are promised by session 98: compare',
    ' of the Council, and answers are promised by session ',
  ],
  promised_twice: [
    'answers are promised by the sessions 98 and 99 of the Council: compare',
    'answers are promised by the sessions ',
  ],
  draft_apart: [
    'the symbol A/HRC/WG.6/98/L.7 is of session 98 of the Working Group, the text of session 99: compare',
    ' of the Working Group, the text of session ',
  ],
  symbol_of_other: ['A/HRC/WG.6/98/XVE/1 is of Norland, the report of Kestria: compare', ', the report of '],
  council_before: [
    'the cover is of a session of the Council that opens on 2098-02-01, before the adoption of the report (2099-02-01): compare',
    'the cover is of a session of the Council that opens on ',
  ],
  troika_own: ['the troika names Norland, the State under review: compare', 'the troika names '],
  may_not_stand: [
    '"Xyz" is printed beside it: it may no longer stand. Read it there',
    ' is printed beside it: it may no longer stand. Read it there',
  ],
  own_number: ['its number may be printed as "6bis": 90.3 is counted', 'its number may be printed as '],
  no_source: ['no source of the position is printed', ': no source of the position is printed'],
  note_otherwise: [
    'its note may answer it otherwise than its list: "Xyz"',
    'its note may answer it otherwise than its list: ',
  ],
  text_of_other: [
    'the cover is of Kestria, and the text names Norland in its place: look at which State it is about',
    ' in its place: look at which State it is about',
  ],
  line_behind: [
    '"Xyz" stands behind it without a number, and may belong to it',
    ' stands behind it without a number, and may belong to it',
  ],
  may_be_listed: ['may be the recommendation that is listed as 90.2', 'may be the recommendation that is listed as '],
  day_unread: ['the day of the review was not read: "Xyz". Compare with the print', ' was not read: '],
  unknown_inside: [
    'a name that no table of States has stands where the recommending State stands, and is left in the text: Norland',
    'a name that no table of States has stands where the recommending State stands, and is left in the text: ',
  ],
  part_answered: ['words inside it may answer a part of it: "Xyz"', 'words inside it may answer a part of it: '],
  numbers_unread: [
    'numbers that are printed and were not read: 90.4, 90.5',
    'numbers that are printed and were not read: ',
  ],
  printed_under: ['printed under 90', 'printed under '],
  beside: ['printed beside it: "Xyz"', 'printed beside it: '],
  within_lead: ['printed within its lead-in', 'printed within its lead-in'],
  state_unlike: [
    'the answer names another State than the dialogue',
    'the answer names another State than the dialogue',
  ],
  state_unread: [
    'the recommending State could not be read from the dialogue',
    'the recommending State could not be read from the dialogue',
  ],
  part_of_place: ['the answer names only a part of this place: xyz', 'the answer names only a part of this place: '],
  several_rows: [
    'several recommendations of this paragraph have this letter: the first was taken',
    'several recommendations of this paragraph have this letter: the first was taken',
  ],
  no_ask_words: ['no words of an ask could be read in it', 'no words of an ask could be read in it'],
  in_footnote: ['printed in footnote 4', 'printed in footnote '],
  bracket_unclosed: ['bracket of the States is not closed in print', 'bracket of the States is not closed in print'],
  skip_tail: ['text after the last recommending State: a heading', 'text after the last recommending State: a heading'],
  skip_remark: [
    'a note on a recommendation, printed between the recommendations',
    'a note on a recommendation, printed between the recommendations',
  ],
  skip_before_lead: ['number before the first lead-in', 'number before the first lead-in'],
  skip_no_list: ['answers 90.9, which no list holds', ', which no list holds'],
  skip_others: [
    'what the answer calls the others of paragraph 7 cannot be told from those before them: read them there',
    'what the answer calls the others of paragraph ',
  ],
  skip_no_place: ['paragraph 7 is pointed at but has no such place', ' is pointed at but '],
  skip_not_so_many: [
    'sentence 4 of paragraph 7 is pointed at, and the paragraph has not so many',
    ' is pointed at, and the paragraph has not so many',
  ],
  skip_other_state: ['the answer names another State than this one', 'the answer names another State than this one'],
  skip_other_ask: [
    'the answer names another recommendation of this paragraph',
    'the answer names another recommendation of this paragraph',
  ],
}
