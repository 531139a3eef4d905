// What a reader doubted, as a person is told it in English.
import type { DoubtWords } from '../kinds-table.ts'

const at = (pages = ''): string => `${pages.includes(',') ? 'pages' : 'page'} ${pages}`

export const en: DoubtWords = {
  stops_short: (end) => `the text stops in mid-sentence (${end}); the rest was not read`,
  starts_late: (number) => `the first paragraph read is ${number}; what stands before it was not read`,
  order: (letter) => (letter ? `(${letter}) does not follow the letter before it` : 'its letter is out of order'),
  part: (part) => `in part ${part}, where the numbers begin again`,
  opens_list: () => 'opens a list, and no item follows',
  words_after: (words) => `words stand behind the last paragraph: ${words}`,
  last_open: (words) => `the last paragraph does not end: ${words}`,
  no_closing: () =>
    'no paragraph on follow-up, dissemination or the next report stands at the end; the text may be cut',
  no_end: () => 'no closing paragraph, or no annex, stands behind the recommendations or pledges; the text may be cut',
  first_not_printed: () => 'the number 1 is not printed; the sentence before 2 was taken for it',
  number_twice: (number) => `the number ${number} is printed twice`,
  numbers_missing: (from, to) => `the numbers ${from} to ${to} before it were not found`,
  number_missing: (number) => `the number ${number} is missing`,
  glued: () => 'its number is printed without a space behind other words',
  lead_inferred: (number) => `the words that open the list have no number; ${number} is inferred`,
  without_number: () => 'printed without a number',
  unknown_state: (name) => `a name that is no State known here, kept as printed: ${name}`,
  bracket_state: (words) => `the brackets at its end name no State known here: ${words}`,
  no_recommender: () => 'no recommending State is printed',
  unclear_answer: () => 'the words of the answer do not say plainly what is supported',
  answered_otherwise: (paragraph) =>
    `${paragraph ? `paragraph ${paragraph} answers` : 'its own words answer'} it otherwise than the words that open its list`,
  left_out: () => 'left out of the answer to its list',
  goes_on: () => 'may continue the item before it',
  no_troika: () => 'the three rapporteur States (troika) are not printed',
  troika: (count, names) => `${count} rapporteur States were read instead of three: ${names}`,
  base_documents: (count) => `${count} of the three base documents are printed with a whole symbol`,
  no_session: () => 'the session of the Working Group is not printed',
  no_heading: () => 'the conclusions have no heading; they begin at the words that open the first list',
  tables: (pages) => `tables on pages ${pages} were not read`,
  recognised: () => 'words were recognised in pictures of pages; check them against the print before you quote',
  by_title: (title) =>
    `the file calls itself unfinished in its properties (${title}), and its pages do not; compare with the official document`,
  no_symbol: (symbol) => `the cover prints no symbol; ${symbol} is from the list`,
  symbol_cited: (symbol) => `the cover prints no symbol; a site cites the text as ${symbol}`,
  other_symbol: (cover, listed) => `the cover says ${cover}, the list says ${listed}`,
  no_days: () => 'the days of the visit were not found',
  called_off: () => 'the report says that the visit was called off or put off; it has no days',
  no_section: () => 'no heading holds recommendations; they were found by their words',
  addressee: (name) => `whom it asks (${name}) is not certain; shown as for the Government`,
  several_addressees: (names) => `asks several in one sentence: ${names}`,
  no_deadline: () => 'its deadline is not printed in words that are known here',
  original: (cover, text) => `the cover gives ${cover} as the original language; the text is in ${text}`,
  damage: (count, what, where) => `paragraphs that hold ${what}: ${count} (${where})`,
  listed_day: (listed, printed) => `the list says ${listed}; the document is of ${printed}`,
  skip_first: () => 'stands before the first paragraph',
  skip_heading: () => 'a heading that no paragraph follows',
  skip_annex: () => 'is in an annex',
  skip_table: () => 'is in a table',
  skip_delegation: () => 'annex: composition of the delegation',
  skip_note: () => 'its call was not found in the text',
  skip_number: (number) => `the number ${number} is not in the text; its words may stand under the number before`,
  skip_paragraph: () => 'no paragraph with this number was found',
  skip_recommendation: () => 'no recommendation with this number was found',
  skip_unnumbered: () => 'text without a number between the recommendations',
  skip_disclaimer: () => 'the report’s own disclaimer, printed without a number',
  skip_same: (number) => `the recommendation is listed as ${number}`,
  skip_other_part: () => 'comes after the part on this State',
  referred: () => 'the State’s position is given by reference to this paragraph',
  within_answer: () => 'printed within the answer of the State',
  bracket_open: () => 'the bracket around the recommending State is not opened in print',
  no_adoption: () => 'the day of adoption is not printed',
  named_inside: (name) => `a State named inside the text is read as recommending: ${name}`,
  later_than: (from, to, day) =>
    `the days ${from} to ${to} are later than the document (${day}) and are not taken; compare with the print`,
  loose_notes: (count, words) => `notes that belong to no known place in the text: ${count} (${words})`,
  lookalikes: (count, words) =>
    `letters of another alphabet that look like Latin ones, in words that no search finds (${count}): ${words}`,
  no_text_pages: (pages) => `no text was found: ${at(pages)}`,
  over_edge_lost: (pages) =>
    `turned text that runs off the page could not be read: ${at(pages)}; compare with the print`,
  over_edge: (pages, words) =>
    `words that run off the page were not read whole: ${at(pages)} (${words}); compare with the print`,
  across: (pages, words) =>
    `words printed across the page were not read: ${at(pages)} (${words}); compare with the print`,
  unseen: (pages, words) => `words that nobody can see were not read: ${at(pages)} (${words})`,
  unseen_among: (pages, words) =>
    `the text contains words that nobody can see: ${at(pages)} (${words}); compare with the print`,
  set_apart: (pages, words) =>
    `letters are set apart, and the words cannot be told from each other: ${at(pages)} (${words}); compare with the print`,
  overprinted: (pages, words) =>
    `words laid over others, or on the print in a type of their own, were read: ${at(pages)} (${words}); compare with the print`,
  overlaid: (pages, words) =>
    `words under a picture, a shape or a mask were read: ${at(pages)} (${words}); compare with the print`,
  struck: (pages, words) =>
    `words that are struck out or marked for a change were read: ${at(pages)} (${words}); compare with the print`,
  stamped: (pages, words) =>
    `words added to the page as a note or a stamp were not read: ${at(pages)} (${words}); compare with the print`,
  form_fields: (pages, words) =>
    `words in the fields of a form were not read: ${at(pages)} (${words}); print the file to a new PDF and use that one`,
  turned: (pages) => `turned or slanted text was not read: ${at(pages)}; compare with the print`,
  browser_part: (first, last, all) =>
    `the browser printed only pages ${first} to ${last} of ${all}; print all of them, and import that file`,
  encrypted: () => 'the file is encrypted and could not be checked for damage; compare with the print',
  pages_again: (pages) =>
    `pages that repeat an earlier page word for word were read once: ${at(pages)}; compare with the print`,
  pages_astray: (numbers) =>
    `pages are missing or out of order, by the numbers in their margins: ${at(numbers)}; compare with the print`,
  lines_of_print: (places) =>
    `the lines of the page end where those of a print do (places: ${places}), and headings and items may stand inside paragraphs; compare with the print`,
  pages_of_other: (pages, symbol) =>
    `pages bear the symbol of another document: ${at(pages)} (${symbol}); compare with the print`,
  lines_again: (pages, words) =>
    `lines that are printed twice, word for word, were read twice: ${at(pages)} (${words}); compare with the print`,
  over_picture: (pages) =>
    `the words lie over a picture of the whole page, and may have been recognised in it: ${at(pages)}; compare with the print`,
  text_boxes: (count, words) => `paragraphs in text boxes were not read: ${count} (${words})`,
  unseen_places: (count, words) => `words that nobody can see were not read: ${count} (${words})`,
  styled_away: (count, words) => `words that the style of the page hides were read: ${count} (${words})`,
  lost_references: (count, words) =>
    `numbers that the file has lost are printed as an error: ${count} (${words}); compare with another copy`,
  encoded_twice: (count, words) => `letters that the page had encoded twice were put right: ${count} (${words})`,
  words_lost: (count, words) => `words of some paragraphs were not read: ${count} (${words})`,
  other_file: (count) =>
    `text kept in another file inside this one was not read (places: ${count}); open it in Word and save it again`,
  formulas: (count) => `formulas were read sign by sign (places: ${count})`,
  sign_letters: (count) => `letters are drawn in a symbol font, and what a reader sees is not known (places: ${count})`,
  struck_left_out: (count) => `struck-out words were left out (places: ${count})`,
  tracked: (count) => `tracked changes are still open (${count}); the text was read with all of them accepted`,
  balloons: (words) =>
    `comments or changes of a draft are printed in the margin (${words}) and may stand among the words; use a file without them`,
  balloons_beside: (words) =>
    `comments or changes of a draft stand beside the text (${words}) and were not read; check whether a final text has been issued`,
  status_line: (words) => `the file says ${words}; check whether a final text has been issued`,
  other_languages: (count, own, place, other) =>
    `paragraphs that are not in ${own}, the language of the document: ${count} (${place}: ${other}); compare with the original page`,
  unnamed_letters: (count, words) =>
    `some letters are not identified by the file (words: ${count}): ${words}; compare with the print`,
  lost_letters: (count, words) => `letters may be lost or wrong (words: ${count}): ${words}; compare with the print`,
  run_together: (words) => `words may have run together: ${words}; compare with the print`,
  broken_words: (words) => `words may be broken in two: ${words}; compare with the print`,
  line_hyphens: (words) =>
    `hyphens at line ends may belong to the words, or only to the print: ${words}; compare with the print`,
  letters_missing: (words) => `letters may be missing: ${words}; compare with the print`,
  few_common: (share) => `few of the words are common ones (${share}%); letters may be missing; compare with the print`,
  letters_alone: () => 'many letters stand alone; words may be broken; compare with the print',
  second_document: (paragraph, line) => `a second document may begin after paragraph ${paragraph}: ${line}`,
  cover_day_unread: (words) => `the day on the cover (${words}) was not read; the document has no day of distribution`,
  asks_other_state: (cover, paragraph, other, count) =>
    `the cover is of ${cover}, and ${other} is asked in paragraph ${paragraph} (such paragraphs: ${count})`,
  listed_twice: (number) => `${number} is listed twice`,
  due_before: (duty, due, given) => `${duty}: the deadline (${due}) is earlier than the text itself (${given})`,
  review_outside: (day, from, to) => `the review (${day}) is outside its session (${from} to ${to})`,
  adoption_outside: (day, from, to) =>
    `the Working Group adopted the report on ${day}, outside its session (${from} to ${to})`,
  report_too_old: (day, reported) => `the report was distributed on ${day}, before what it reports on (${reported})`,
  no_current_code: (code, meant) =>
    `${code} in the symbol is not the current code of a State${meant ? `; probably ${meant}` : ''}`,
  numbers_backwards: (numbers) => `the combined numbers ${numbers} in the symbol run backwards`,
  too_many_reports: (count) => `no State has ${count} reports; a footnote number may be glued to the symbol`,
  papers_differ: (matrix, one, says, other, otherSays) =>
    `${matrix ? 'the matrix' : one}: ${says}; ${other}: ${otherSays}`,
  several_answers: (values) => `answered in several ways (${values}); read all of them`,
  paper_unclear: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, para. ${paragraph}` : ''} does not answer it plainly; read it there: ${words}`,
  paper_without_numbers: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, para. ${paragraph}` : ''} answers recommendations without their numbers; read it there: ${words}`,
  restated: () => 'repeats a recommendation of an earlier report',
  title_of_note: () =>
    'the cover prints no title of the report; the title shown is taken from the note before it; compare with the print',
  other_state: (cover, other) =>
    `the cover is of ${cover}, and the text tells of a visit to ${other}; check which State it is about`,
  other_report: (cover, other) =>
    `the cover is of ${cover}, and paragraph 1 considers the report of ${other}; check which State it is about`,
  parts_of_visit: (parts) => `the visit had, or may have had, several parts${parts}; check its days`,
  visit_year_apart: (from, to) =>
    `the days of the visit (${from} to ${to}) are more than a year apart and are not taken; compare with the print`,
  visit_two_ways: (from, to, otherFrom, otherTo) =>
    `the days of the visit are printed in two ways (${from} to ${to}; ${otherFrom} to ${otherTo}) and are not taken; compare with the print`,
  asks_under: (heading) => `is a request under the heading ${heading}, which does not announce recommendations`,
  may_ask_under: (heading) =>
    `may be a request under the heading ${heading}, which does not announce recommendations; not shown as a recommendation`,
  may_ask_conclusion: () => 'may be a request in words that are not known here; shown as a conclusion',
  tells_of_law: () => 'states what the law says or what was asked before, and may ask for it; shown as a conclusion',
  whom_before_list: (words) =>
    `the words before its list (${words}) may name the addressee; shown as for the Government`,
  no_number_under: (heading) => `the text under the heading ${heading} has no paragraph number`,
  whom_heading: (heading) => `the heading (${heading}) may name the addressee; shown as for the Government`,
  sessions_differ: (sessions) => `the title and its note name different sessions (${sessions}): compare with the print`,
  outside_session: (day, from, to) =>
    `the day printed (${day}) is outside the session (${from} to ${to}) and is not taken; compare with the print`,
  later_than_document: (day, document) =>
    `the day printed (${day}) is later than the document (${document}) and is not taken; compare with the print`,
  past_deadline: (duty, day) => `${duty}: the deadline printed (${day}) had passed already, and no other was read`,
  deadline_of_other: (duty, day) => `${duty}: the day printed (${day}) is the deadline of something else`,
  several_deadlines: (duty, days) => `${duty}: several deadlines are printed (${days}); none was chosen`,
  only_invited: (paths) =>
    `information on paragraph ${paths} is invited without a deadline; it is not counted among the follow-up paragraphs`,
  excepted: () => 'follow-up: some paragraphs are excepted; the others were taken',
  exception_unread: () => 'follow-up: an exception is printed, and what it leaves out was not read',
  foreign_paragraphs: () => 'follow-up: the paragraphs named are those of another document',
  counted_recommendations: () =>
    'follow-up: numbers of recommendations are printed; they may not be numbers of paragraphs',
  another_deadline: (paragraph) =>
    `follow-up: paragraph ${paragraph} sets another deadline, which is not kept; read both`,
  no_such_paragraph: (duty, paths) => `${duty}: the document has no paragraph ${paths}`,
  reply_after_report: (reply, report) =>
    `follow-up: the deadline (${reply}) is later than that of the next report (${report}); compare with the print`,
  may_set_report: (day) => `may set the day of the next report (${day}), which was not taken as such`,
  may_ask_follow_up: () => 'may ask for information on follow-up by a deadline; it was not taken as such',
  conflict: (cover, listed) => `the cover prints ${cover}, the title and the list say ${listed}`,
  item_otherwise: (letter) => `item (${letter}) is read by its own words, which differ from those that open its list`,
  another_part: (paragraph, count) =>
    `another part of the report begins with paragraph ${paragraph}; what follows was not read (paragraphs: ${count})`,
  no_numbers: () => 'the file prints no paragraph numbers',
  impossible_day: (duty, day) => `${duty}: no calendar has the day printed (${day})`,
  not_from_adoption: (duty, period) =>
    `${duty}: the period ${period} is not counted from the adoption, and the other day is not printed`,
  adoption_unknown: (duty, period) =>
    `${duty}: the period ${period} is counted from the adoption, whose day is not printed`,
  only_month: (duty, _what, printed) => `${duty}: no day is printed, only ${printed}`,
  after_list: (duty, year) =>
    `${duty}: it answers a list of issues that comes first${year ? ` (${year})` : ''}, and no day is printed`,
  perhaps_other_state: () => 'it may ask the Government of another State; shown as for the Government',
  no_table: () =>
    'a follow-up report without a table, and with a heading of recommendations: no recommendation was read from it',
  not_computed: (duty, words) => `${duty}: no day is computed from ${words}`,
  unknown_deadline: (duty, day) => `${duty}: the words around ${day} are not known here as a deadline`,
  consideration_unread: () =>
    'the days on which the report was considered were not read; compare paragraph 1 with the print',
  adoption_unread: () => 'a day is printed by the adoption, and was not read; compare paragraph 1 with the print',
  adoption_early: (day, meeting) =>
    `the day of the adoption (${day}) is earlier than the meeting that considered the report (${meeting}) and is not taken`,
  provisional: () => 'the text was adopted provisionally; no final adoption is printed',
  only_under: (heading) => `asks for nothing under the heading ${heading}`,
  by_heading: (heading) =>
    `asks for nothing in words that are known here; a recommendation only by its heading, ${heading}`,
  odd_items: () => 'shown as a concern, by the words before its list; its items begin like requests',
  item_asks_at_end: (letter) => `item (${letter}) asks at its end; shown as a concern, by how it begins`,
  may_ask_concern: (words) => `may be a request in words that are not known here (${words}); shown as a concern`,
  asks_positive: (words) => `holds a request (${words}); shown as a positive aspect, by its heading`,
  stray_number: (printed, before) =>
    `a paragraph printed as ${printed} follows ${before}; its words are shown under ${before}`,
  open_question: (mark) => `holds a mark of an open question (${mark}); the text may not be final`,
  session_unread: (words) => `the days of the session were not read: ${words}`,
  no_position: () => 'the words that open its list give no position',
  spoken_of: (paragraph, words) =>
    `paragraph ${paragraph} speaks of it, and its answer is not plain; read it there: ${words}`,
  lead_unclear: (words) => `its answer is not plain; read it there: ${words}`,
  unnumbered_answer: (words) => `answers recommendations without their numbers; compare with the lists: ${words}`,
  not_plain_to: (numbers) => `the answers to these numbers are not plain; read them there: ${numbers}`,
  named_only: (numbers) => `these numbers are named, and no answer to them could be read: ${numbers}`,
  no_number_answered: (words) => `no recommendation is answered by its number; compare with the report: ${words}`,
  two_ways: (number) => `${number ? `${number}: ` : ''}is answered in two ways; read both`,
  remark_unsure: () => 'no State recommends it, and it is not answered; shown as a remark',
  may_be_answer: (words) => `words behind it may be its answer: ${words}`,
  heading_otherwise: (heading) => `the heading ${heading} answers it otherwise than the words that open its list`,
  holds_unnamed: (words) => `may contain a recommendation whose State is not named; read it there: ${words}`,
  all_but: (words) =>
    `answers all recommendations of the report except some, and was not applied to the others; read it there: ${words}`,
  sessions_apart: (printed, ofSymbols) =>
    `the text gives session ${printed}, the symbols of the base documents give session ${ofSymbols}`,
  council_apart: (symbol, ofSymbol, printed) =>
    `the symbol ${symbol} belongs to session ${ofSymbol} of the Council, the cover to session ${printed}; compare with the print`,
  promised_otherwise: (printed, promised) =>
    `the cover is of session ${printed} of the Council, and answers are promised by session ${promised}; compare with the print`,
  promised_twice: () => 'answers are promised by several sessions of the Council; compare with the print',
  draft_apart: (symbol, ofSymbol, printed) =>
    `the symbol ${symbol} belongs to session ${ofSymbol} of the Working Group, the text to session ${printed}; compare with the print`,
  symbol_of_other: (symbol, other, state) =>
    `${symbol} is a document of ${other}, and the report is of ${state}; compare with the print`,
  council_before: (opens, adopted) =>
    `the session of the Council on the cover opens on ${opens}, before the report was adopted (${adopted}); compare with the print`,
  troika_own: (state) => `the troika names ${state}, the State under review; compare with the print`,
  may_not_stand: (words) => `may no longer apply: ${words} is printed beside it`,
  own_number: (printed, counted) => `its number may be printed as ${printed}; ${counted} comes from its order`,
  no_source: () => 'no source of its answer is printed',
  note_otherwise: (words) => `its note may answer it otherwise than its list: ${words}`,
  text_of_other: (cover, other) =>
    `the cover is of ${cover}, and the text names ${other} instead; check which State it is about`,
  line_behind: (words) => `words without a number behind it may belong to it: ${words}`,
  may_be_listed: (number) => `may be the recommendation listed as ${number}`,
  day_unread: (words) => `a day printed here was not read; compare with the print: ${words}`,
  unknown_inside: (name) =>
    `a name that is no State known here stands in the place of the recommending State, and was left in the text: ${name}`,
  part_answered: (words) => `these words may answer a part of it: ${words}`,
  numbers_unread: (numbers) => `these numbers are printed and were not read: ${numbers}`,
  printed_under: (number) => `printed under ${number}`,
  beside: (words) => `printed beside it: ${words}`,
  within_lead: () => 'printed within the words that open its list',
  state_unlike: () => 'the answer names another State than the dialogue does',
  state_unread: () => 'the recommending State could not be read there',
  part_of_place: (part) => `the answer concerns only a part of this paragraph (“${part}”)`,
  several_rows: () => 'several recommendations of this paragraph have this letter; the first was taken',
  no_ask_words: () => 'no words of a recommendation could be read in it',
  in_footnote: (number) => `printed in footnote ${number}`,
  bracket_unclosed: () => 'the brackets around its States are not closed in print',
  skip_tail: () => 'text after the last recommending State: a heading',
  skip_remark: () => 'a note on a recommendation, printed between the recommendations',
  skip_before_lead: () => 'stands before the first list',
  skip_no_list: (number) => `answers ${number}, which is in no list`,
  skip_others: (number) =>
    `the other recommendations of paragraph ${number} cannot be told from those already answered; read them there`,
  skip_no_place: (number) => `an answer refers to ${number}, where no recommendation could be read`,
  skip_not_so_many: (number) => `an answer refers to more than paragraph ${number} contains`,
  skip_other_state: () => 'the answer names another State than the author of this recommendation',
  skip_other_ask: () => 'the answer concerns another recommendation of this paragraph',
}
