// What readers doubt, by the English sentence that is stored: each kind with the pattern that recognises it and takes out its facts.
import { startsLate, stopsShort } from './missing.ts'

/**
 * Every sentence that a reader writes; one of another release is shown as it is stored, marked as English. What a group named
 * `states`, `positions`, `addressees` or `paths` takes out is said in the language of the page.
 */
export const doubtKinds = {
  stops_short: stopsShort.pattern,
  starts_late: startsLate.pattern,
  order: /^order_suspect(?:: \((.{1,40})\) does not follow the letter before it)?$/u,
  part: /^part (\S{1,10})$/u,
  opens_list: /^opens a list that does not follow$/u,
  words_after: /^words after the last paragraph: (".{0,2000}")$/su,
  last_open: /^the last paragraph does not end: (".{0,400}")$/su,
  no_closing: /^no follow-up, dissemination or next report at the end: the text may be cut$/u,
  no_end: /^no closing paragraph, or no annex, stands behind the recommendations or pledges: the text may be cut$/u,
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
  recognised:
    /^(?:the )?words were recognised in (?:a picture of each page|pictures of pages): check them against the print before quoting$/u,
  by_title:
    /^the properties of the file call the text unfinished \((".{0,300}")\), and its pages do not: compare with the official document$/su,
  no_symbol: /^source=listing: the cover prints no symbol, (\S{1,60}) is the listing's$/u,
  symbol_cited: /^the cover prints no symbol: (.{1,160}) is the one under which a site cites the text$/su,
  other_symbol: /^the cover says (\S{1,60}), the listing (\S{1,60})$/u,
  no_days: /^the days of the visit were not found$/u,
  called_off: /^the visit was called off or put off, by the words of the report: it has no days$/u,
  no_section: /^no heading holds recommendations; they were looked for by their words$/u,
  addressee:
    /^whom it asks \((".{0,300}")\) (?:is not known: shown as for the Government|is not plain: shown as for the Government)$/su,
  several_addressees: /^asks several in one sentence \((?<addressees>.{1,300})\): shown as for .{1,60}$/su,
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
    /^(?:the session|the visit) \((\S{1,20}) to (\S{1,20})\) is later than the document \((\S{1,20})\): (?:its days are )?not taken; compare/u,
  loose_notes:
    /^notes whose place in the text is not known, so that they stand with no paragraph: (\d+) \((".{0,200}")\)$/su,
  lookalikes:
    /^letters of another alphabet that look like Latin ones, in (\d+) words, which no search finds: (.{1,300})$/su,
  // what the files themselves say, and how the papers of a review agree
  no_text_pages: /^pages without text: (\d[\d, ]{0,300})$/u,
  over_edge_lost:
    /^turned text that reaches over the edge of the page and could not be read, on pages: (\d[\d, ]{0,300}); compare with the print$/su,
  over_edge:
    /^words that run over the edge of the page and are not read whole, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  across:
    /^words across the page, which are not read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); look at the print$/su,
  unseen:
    /^words that nobody can see \(white, tiny, covered, cut off or without ink\), which are not read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\)$/su,
  unseen_among:
    /^words that nobody can see \([\p{L} ,]{1,60}\) are among the text on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  set_apart:
    /^letters that are set apart, so that the words cannot be told, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  overprinted:
    /^words laid on the print, over others or in another type, which are read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  overlaid:
    /^a picture, a shape or a mask lies over words, which are read all the same, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  struck:
    /^words that are struck out or marked for a change, which are read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  stamped:
    /^words that were laid on the page as a note or stamp, which are not read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  form_fields:
    /^words in fields of a form, which are not read, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); print the file to a new PDF and use that$/su,
  turned: /^turned or slanted text, which is not read, on pages: (\d[\d, ]{0,300}); compare with the print$/su,
  browser_part: /^the browser printed pages (\d+) to (\d+) of (\d+): print all of them, and import that file$/u,
  encrypted: /^the file is encrypted, so that it cannot be checked for damage; compare with the print$/u,
  pages_again:
    /^pages that repeat an earlier one word for word and are read once: (.{1,600}); compare with the print$/u,
  pages_astray:
    /^pages are missing or not in their order, by the numbers in their margins: (.{1,300}); compare with the print$/u,
  lines_of_print:
    /^the lines of the page are those of a print, in (\d+) places: headings and items may stand inside paragraphs; compare with the print$/u,
  pages_of_other:
    /^pages that bear the symbol of another document, on pages: (\d[\d, ]{0,300}) \((".{0,400}")\); compare with the print$/su,
  lines_again:
    /^lines that stand twice, word for word, which are read twice, on pages: (.{1,600}) \((".{0,400}")\); compare with the print$/su,
  over_picture:
    /^words that are drawn over a picture as large as the page, and may have been recognised in it, on pages: (\d[\d, ]{0,300}); compare with the print$/su,
  text_boxes: /^text boxes, which are not read: (\d+) paragraphs \((".{0,400}")\)$/su,
  unseen_places:
    /^words (?:in white or in tiny type, which|that) nobody can see(?: and|,) which are not read: (\d+) places \((".{0,400}")\)$/su,
  styled_away: /^words that the style of the page hides, which are read: (\d+) places \((".{0,400}")\)$/su,
  lost_references: /^numbers that the file has lost, and prints as an error: (\d+) places \((".{0,400}")\)$/su,
  encoded_twice:
    /^letters of the page that were encoded twice, which are turned back: (\d+) places \((".{0,400}")\)$/su,
  words_lost: /^paragraphs of the file of which words were not read: (\d+) \((".{0,400}")\)$/su,
  other_file:
    /^text that is kept in another file inside this one, which is not read \([\p{L} ]{1,60}\) \(places: (\d+)\)$/u,
  formulas: /^formulas, read as the signs that they hold \(places: (\d+)\)$/u,
  sign_letters: /^letters drawn in a font of signs, of which it is not known what a reader sees \(places: (\d+)\)$/u,
  struck_left_out: /^struck-out words are left out, in places: (\d+)$/u,
  tracked: /^tracked changes that are still open: (\d+); the text is read with all of them accepted$/u,
  balloons:
    /^comments or changes of a draft are printed in the margin \((".{0,400}")\) and may stand among the words: use a file without them$/su,
  balloons_beside:
    /^comments or changes of a draft stand beside the text \((".{0,400}")\), which are not read: check whether a final text has been issued$/su,
  status_line: /^the file says (".{0,400}"): check whether a final text has been issued$/su,
  other_languages:
    /^(\d+) units are not in (\p{L}+), the language of the document \((?<paths>.{1,60}): (\p{L}+)\): compare with the original page$/su,
  unnamed_letters: /^letters that the file does not name, in (\d+) words: (".{1,400}"); compare with the print$/su,
  lost_letters: /^letters may be lost or wrong, in (\d+) words: (".{1,400}"); compare with the print$/su,
  run_together: /^words may have run together: (".{1,400}"); compare with the print$/su,
  broken_words: /^words may be broken in two: (".{1,400}"); compare with the print$/su,
  line_hyphens:
    /^hyphens at line ends that may be those of the words or the printer's: (".{1,400}"); compare with the print$/su,
  letters_missing: /^letters may be missing: (".{1,400}"); compare with the print$/su,
  few_common: /^few of the words are common ones \((\d+) %\): letters may be missing; compare with the print$/u,
  letters_alone: /^many letters stand alone: words may be broken; compare with the print$/u,
  second_document: /^a second document may begin after paragraph (\S{1,20}): (".{0,400}")$/su,
  cover_day_unread: /^the day on the cover, (".{0,400}"), is not read: the document has no day of distribution$/su,
  asks_other_state:
    /^the cover is of (?<states>.{1,80}), and para\. (\S{1,40}) asks (?<states2>.{1,80}) \((\d+) in all\)$/u,
  listed_twice: /^(\S{1,40}) is listed twice$/u,
  due_before: /^the (follow-up|next report) falls due on (\S{1,20}), before the text was given out \((\S{1,20})\)$/u,
  review_outside: /^review on (\S{1,20}), outside its session of (.{1,30}) to (.{1,30})$/u,
  adoption_outside:
    /^report adopted by the Working Group on (\S{1,20}), outside its session of (.{1,30}) to (.{1,30})$/u,
  report_too_old: /^report distributed on (\S{1,20}), before what it reports on \((\S{1,20})\)$/u,
  no_current_code: /^(\S{1,10}) is no current code of a State(?:; probably (\p{Lu}{3}) \(.{1,80}\))?$/u,
  numbers_backwards: /^the combined numbers (\S{1,20}) run backwards$/u,
  too_many_reports: /^no State has (\d+) reports: a footnote call may be glued on$/u,
  papers_differ:
    /^(?:the (matrix)|(.{1,60})) says (?<positions>\p{Ll}[\p{Ll}_]{1,30}), (.{1,60}) says (?<positions2>\p{Ll}[\p{Ll}_]{1,30})$/u,
  several_answers: /^answered in \d+ ways: (?<positions>\p{Ll}[\p{Ll}_, ]{1,80})$/u,
  paper_unclear: /^(\S{1,60}?)(?:, para\. (\S{1,40}))? does not say plainly what is answered: (".{0,2000}"|null)$/su,
  paper_without_numbers:
    /^(\S{1,60}?)(?:, para\. (\S{1,40}))? answers recommendations without naming their numbers: (".{0,2000}"|null)$/su,
  // what a reader of committees and visits doubts beyond these
  restated: /^restates a recommendation of an earlier report$/su,
  title_of_note:
    /^the cover prints no title of the report: the title is what the note before it says; compare with the print$/su,
  other_state:
    /^the cover is of (?<states>.{1,80}), and the text tells of a visit to (?<states2>.{1,300}): look at which State it is about$/su,
  other_report:
    /^the cover is of (?<states>.{1,80}), and paragraph 1 considers the report of (?<states2>.{1,300}): look at which State it is about$/su,
  parts_of_visit: /^the visit (?:was broken off and may have had|had) several parts( \(.{1,200}\))?: see its days$/su,
  visit_year_apart:
    /^the days of the visit \((\S{1,20}) to (\S{1,20})\) are more than a year apart: they are not taken; compare with the print$/su,
  visit_two_ways:
    /^the days of the visit are printed in two ways \((\S{1,20}) to (\S{1,20}); (\S{1,20}) to (\S{1,20})\): neither is taken; compare with the print$/su,
  asks_under:
    /^asks under the heading (".{0,400}")(?:, (?:which holds no recommendations|while another heading holds recommendations))?$/su,
  may_ask_under:
    /^may ask under the heading (".{0,400}"), (?:while another heading holds the|which holds no) recommendations: read as a (?:conclusion|finding)$/su,
  may_ask_conclusion: /^may ask in words that are not known: read as a conclusion$/su,
  tells_of_law: /^tells what the law says or what was asked before, and may ask for it: read as a conclusion$/su,
  whom_before_list: /^the words before its list \((".{0,400}")\) may say whom it asks: shown as for the Government$/su,
  no_number_under: /^the text under the heading (".{0,400}") has no number$/su,
  whom_heading: /^the heading \((".{0,400}")\) may say whom it asks: shown as for the Government$/su,
  sessions_differ: /^the title and its note name different sessions \(([\d, ]{1,60})\): compare with the print$/su,
  outside_session:
    /^the \p{L}{1,20} \((.{1,120})\) lies outside the session \((\S{1,20}) to (\S{1,20})\): (?:neither is|not) taken; compare with the print$/su,
  later_than_document:
    /^the \p{L}{1,20} \((\S{1,20})\) is later than the document \((\S{1,20})\): not taken; compare with the print$/su,
  past_deadline: /^(follow-up|next report): the deadline (.{1,120}) is in the past, and no other is read$/su,
  deadline_of_other: /^(follow-up|next report): (.{1,120}) is the deadline of another duty$/su,
  several_deadlines:
    /^(follow-up|next report): several (?:deadlines|periods|times) are printed \((.{1,400}?)\)(?:, each for a part(?: of the paragraphs)?)?$/su,
  only_invited:
    /^follow-up: paragraph (.{1,200}) is named in a sentence without a deadline of its own, and is not counted$/su,
  excepted: /^follow-up: some paragraphs are excepted: the others were taken$/su,
  exception_unread: /^follow-up: an exception is printed, and what it takes out was not read$/su,
  foreign_paragraphs: /^follow-up: it names paragraphs of another document alone$/su,
  counted_recommendations:
    /^follow-up: numbers stand beside “recommendations”: whether they are paragraphs was not read$/su,
  another_deadline: /^follow-up: paragraph (\S{1,20}) sets another deadline, which is not kept: look at both$/su,
  no_such_paragraph: /^(follow-up|next report): the document has no paragraph (.{1,200})$/su,
  reply_after_report:
    /^follow-up: its deadline \((\S{1,20})\) is later than that of the next report \((\S{1,20})\): compare with the print$/su,
  may_set_report: /^may set the day of the next report \((.{1,100})\), which is not read as such$/su,
  may_ask_follow_up: /^may ask for follow-up \(it names (.{1,600})\), which is not read as such$/su,
  conflict: /^conflict: the cover prints (\S{1,60}), the title and the listing say (\S{1,60})$/su,
  item_otherwise: /^item \((\S{1,20})\) is read by its own words, against those that open its list$/su,
  another_part:
    /^another part of the report begins with paragraph (\S{1,20}): what follows is not read \((\d{1,5}) paragraphs\)$/su,
  no_numbers:
    /^(?:number_status=absent: the file holds no paragraph numbers; none was invented|no numbered paragraph was found)$/su,
  impossible_day: /^(follow-up|next report): no calendar has the day (".{1,200}")$/su,
  not_from_adoption:
    /^(follow-up|next report): (".{1,200}") is not counted from the adoption, and the other day is not printed$/su,
  adoption_unknown:
    /^(follow-up|next report): (".{1,200}") is counted from the adoption, and its day is not printed$/su,
  only_month: /^(follow-up|next report): (only the month is printed|only the year is printed) \((\S{1,20})\)$/su,
  after_list:
    /^(next report): it answers a list of issues that is to come first(?: \((\d{4})\))?: no day is printed$/su,
  perhaps_other_state: /^may ask the Government of another State: shown as for the Government$/su,
  no_table: /^a follow-up report without a table, and with a heading of recommendations: none is read from it$/su,
  not_computed: /^(follow-up|next report): (".{1,200}") is not computed as a deadline$/su,
  unknown_deadline: /^(follow-up|next report): the words around (\S{1,20}) are not known as a deadline$/su,
  consideration_unread:
    /^the days on which the report was considered are not read: compare paragraph 1 with the print$/su,
  adoption_unread:
    /^the day of the adoption is printed in words that are not read: compare paragraph 1 with the print$/su,
  adoption_early:
    /^the adoption \((.{1,120})\) is earlier than the meeting on (\S{1,20}) that considered the report: not taken$/su,
  provisional: /^the text was adopted provisionally, and no later adoption is printed$/su,
  only_under: /^(?:only (?:worries|tells) under the heading|only welcomes under the heading) (".{0,400}")$/su,
  by_heading: /^asks for nothing in words that are known: a recommendation by the heading (".{0,400}")$/su,
  odd_items: /^read as a concern by the words before its letters, which begin like requests$/su,
  item_asks_at_end: /^item \((\S{1,20})\) asks at its end: read as a concern, by how it begins$/su,
  may_ask_concern:
    /^(?:may ask in words that are not known|the words before its letters do not say what they are) \((".{0,400}")\): read as a concern$/su,
  asks_positive: /^asks \((".{0,400}")\): read as a positive aspect, by its heading$/su,
  stray_number:
    /^(?:a paragraph numbered|a paragraph that is printed as) (\S{1,20}) stands after (\S{1,20}): its words are read under \S{1,20}$/su,
  open_question: /^holds a mark of an open question \((".{0,400}")\): the text may not be final$/su,
  session_unread: /^the days of the session cannot be read: (".{1,200}")$/su,
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
  // what a reader of the review doubts beyond these
  no_position: /^the lead-in gives no position$/su,
  spoken_of:
    /^paragraph (\S{1,20}) speaks of it, and does not say plainly what is answered: (".{0,2000}")\. Read it there$/su,
  lead_unclear: /^does not say plainly what is answered: (".{0,2000}")\. Read it there$/su,
  unnumbered_answer: /^answers recommendations without their numbers: (".{0,2000}")\. Compare with the lists$/su,
  not_plain_to: /^the words do not say plainly what is answered to (.{1,2000}): read them there$/su,
  named_only: /^named without an answer that could be read: (.{1,2000})$/su,
  no_number_answered: /^no recommendation is answered by its number: (".{0,2000}")\. Compare with the report$/su,
  two_ways: /^(?:(\S{1,40}) )?is answered in two ways: .{1,200}$/su,
  remark_unsure: /^no State recommends it and no answer is given: read as a remark$/su,
  may_be_answer: /^(".{0,2000}") stands behind it, and may be its answer$/su,
  heading_otherwise: /^stands under (".{0,2000}"), and the lead-in of its list answers otherwise$/su,
  holds_unnamed: /^may hold a recommendation of a State that is not named: (".{0,2000}")\. Read it there$/su,
  all_but:
    /^answers all recommendations of the report but some: the others were not joined to it: (".{0,2000}")\. Read it there$/su,
  sessions_apart: /^the text says session (\d{1,4}), the symbols of the base documents say (\d{1,4})$/su,
  council_apart:
    /^the symbol (\S{1,60}) is of session (\d{1,4}) of the Council, the cover of session (\d{1,4}): compare/su,
  promised_otherwise:
    /^the cover is of session (\d{1,4}) of the Council, and answers are promised by session (.{1,60}): compare/su,
  promised_twice: /^answers are promised by the sessions (.{1,60}) of the Council: compare/su,
  draft_apart:
    /^the symbol (\S{1,60}) is of session (\d{1,4}) of the Working Group, the text of session (\d{1,4}): compare/su,
  symbol_of_other: /^(\S{1,60}) is of (?<states>.{1,80}), the report of (?<states2>.{1,80}): compare/su,
  council_before:
    /^the cover is of a session of the Council that opens on (\S{1,20}), before the adoption of the report \((\S{1,20})\): compare/su,
  troika_own: /^the troika names (?<states>.{1,80}), the State under review: compare/su,
  may_not_stand: /^(".{0,2000}") is printed beside it: it may no longer stand\. Read it there$/su,
  own_number: /^its number may be printed as (".{0,2000}"): (\S{1,20}) is counted$/su,
  no_source: /^no source of the position is printed$/su,
  note_otherwise: /^its note may answer it otherwise than its list: (".{0,2000}")$/su,
  text_of_other:
    /^the cover is of (?<states>.{1,80}), and the text names (?<states2>.{1,300}) in its place: look at which State it is about$/su,
  line_behind: /^(".{0,2000}") stands behind it without a number, and may belong to it$/su,
  may_be_listed: /^may be the recommendation that is listed as (\S{1,40})$/su,
  day_unread:
    /^the day of the (?:review|adoption of the report) was not read: (".{0,2000}")\. Compare with the print$/su,
  unknown_inside:
    /^a name that no table of States has stands where the recommending State stands, and is left in the text: (.{1,300})$/su,
  part_answered: /^words (?:behind its States|inside it) may answer a part of it: (".{0,2000}")$/su,
  numbers_unread: /^numbers that are printed and were not read: (.{1,2000})$/su,
  printed_under: /^printed under (\S{1,20})$/su,
  beside: /^printed beside it: (".{0,2000}")$/su,
  within_lead: /^printed within its lead-in$/su,
  state_unlike: /^the answer names another State than the dialogue$/su,
  state_unread: /^the recommending State could not be read from the (?:dialogue|footnote)$/su,
  part_of_place: /^the answer names only a part of this place: (.{1,300})$/su,
  several_rows: /^several recommendations of this paragraph have this letter: the first was taken$/su,
  no_ask_words: /^no words of an ask could be read in it$/su,
  in_footnote: /^printed in footnote (\S{1,10})$/su,
  bracket_unclosed: /^bracket of the States is not closed in print$/su,
  skip_tail: /^text after the last recommending State: a heading$/su,
  skip_remark: /^a note on a recommendation, printed between the recommendations$/su,
  skip_before_lead: /^(?:number before the first lead-in|before the header of the table)$/su,
  skip_no_list: /^answers (\S{1,40}), which no list holds$/su,
  skip_others:
    /^what the answer calls the others of paragraph (\S{1,40}) cannot be told from those before them: read them there$/su,
  skip_no_place:
    /^(?:paragraph|footnote) (\S{1,40}) is pointed at but (?:holds no recommendation that can be read|has no such place)$/su,
  skip_not_so_many: /^.{1,60} of paragraph (\S{1,60}) is pointed at, and the paragraph has not so many$/su,
  skip_other_state: /^the answer names another State than this one$/su,
  skip_other_ask: /^the answer names another recommendation of this paragraph$/su,
} satisfies Record<string, RegExp>

export type DoubtKind = keyof typeof doubtKinds
/** `facts` in the order of the groups of the pattern; '' for one that is not there. */
export type DoubtWords = Record<DoubtKind, (...facts: string[]) => string>
