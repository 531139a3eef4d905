// What each column of the lists as data means, in English.
import type { ColumnName, ColumnType, TableName } from '../tables.ts'

export type TableWords = {
  tables: Record<TableName, { title: string; line: string }>
  types: Record<ColumnType, string>
  columns: Record<ColumnName, string>
  /** the sheet of a workbook that says what it is */
  sheet: {
    data: string
    about: string
    list: string
    asked: string
    everything: string
    edition: string
    newest: string
    day: string
    program: string
    licence: string
    column: string
    type: string
    meaning: string
  }
  /** what may be done with the data, and what must not be read into it; a sentence each */
  licence: string[]
}

export const en: TableWords = {
  tables: {
    recommendations: {
      title: 'Recommendations',
      line: 'One line per recommendation, verbatim where the text is held.',
    },
    documents: { title: 'Documents', line: 'One line per document; each work is listed by its leading version.' },
    windows: { title: 'Review windows', line: 'One line per date or span before a mechanism, with its certainty.' },
    states: { title: 'States', line: 'One line per State, with what is held here, not what exists.' },
    criminalisation: {
      title: 'Criminalisation of torture: the ledger',
      line: 'One line per element of each recommendation on the criminalisation of torture. Labels are a finding aid.',
    },
  },
  types: {
    string: 'text',
    integer: 'whole number',
    boolean: 'true or false',
    date: 'day, YYYY-MM-DD',
    instant: 'time in UTC, ISO 8601',
    list: 'several values, separated by a semicolon and a space',
  },
  columns: {
    id: 'Stable id; it leads to the page and the API. It does not change when the database is built anew.',
    invented: 'INVENTED EXAMPLE for fictional data; else empty.',
    state: 'Three-letter code (ISO 3166-1) of the State addressed.',
    state_name: 'United Nations short name of today.',
    state_name_fr: 'United Nations short name in French.',
    state_name_es: 'United Nations short name in Spanish.',
    state_as_printed: 'Name of the State as the document prints it.',
    states: 'Codes of all States addressed.',
    official_name: 'Full name at the United Nations.',
    state_kind: 'member or observer of the United Nations, or another kind whose documents are held.',
    region: 'Regional group of the United Nations.',
    mechanism:
      'Committee by its prefix (such as CAT), UPR, SRT (Special Rapporteur on torture) or SP (other special procedures).',
    body: 'Body or procedure that issued the text.',
    document_type: 'Kind of document, as a code.',
    document_type_name: 'Kind of document in words.',
    symbol: 'Document symbol of the United Nations.',
    paragraph: 'Paragraph number as text: 140.10 is not 140.1. Empty where no number is printed.',
    pinpoint: 'The paragraph with “para.” before it, which no spreadsheet turns into a number.',
    paragraph_status: 'Whether the number is printed in the document.',
    date: 'Day of distribution, which is the one that is cited.',
    adoption_dates: 'Days of adoption that the document names.',
    session: 'Session of the treaty body.',
    cycle: 'Cycle of the Universal Periodic Review.',
    working_group_session: 'Session of the Working Group on the Universal Periodic Review.',
    council_session: 'Session of the Human Rights Council for which the document was issued.',
    unit_type: 'Kind of paragraph in words.',
    heading: 'Headings above the paragraph, the highest first.',
    opening_words: 'Opening words that a sub-paragraph inherits, verbatim.',
    text: 'Verbatim text; empty where it is not held or may not be published.',
    text_status: 'Whether the text is verbatim, copied from an index, not collected or restricted.',
    gist_not_quotable: 'A line of ours from the labels where the text is not held. Do not quote it.',
    recommending_states: 'States that made a recommendation of the UPR, as printed.',
    recommending_states_codes: 'The same by three-letter code, where the name is known.',
    position: 'Answer of the State under review: supported, noted, pending or unclear.',
    position_as_printed:
      'The answer as in “position”, a dash, then between “ ” the words of the State or report as printed; without the dash where no words were read.',
    position_source: 'Document and paragraph of the answer.',
    criminalisation_finding_aid: 'What rules found on the criminalisation of torture: a finding aid, not a finding.',
    finding_aid: 'Who set the labels, and that they are a finding aid.',
    subtags: 'Elements of criminalisation that the rules found.',
    topics: 'Topics that the rules found.',
    labels_evaluated: 'Whether the labels were measured for this language.',
    labels_by: 'Who set the labels.',
    language: 'Language of the text.',
    original_language: 'Language in which it was drafted, where it is printed.',
    version: 'Which version the text is, such as final or advance.',
    quotable:
      'false for advance, provisional, restricted and unofficial texts, and for a text that stops in mid-sentence (see text_status).',
    standing:
      'leading: the text that counts where one document is held in several languages or versions; other_language and replaced are its other texts.',
    replaced_by: 'Symbol of the text that was issued in its place.',
    citation_un: 'Citation in the style of the United Nations.',
    citation_omct:
      'Citation in the style of OMCT as printed: the author is the one at the head of the document (GA). The page has the form with the issuing body (HRC) first.',
    sha256: 'SHA-256 of the file that the text was read from.',
    address: 'Where the public finds the document.',
    media_type: 'Media type of the file.',
    read_on: 'When the source was fetched or read.',
    data_version: 'State of the data: day and number of the last change, number of runs, schema.',
    title: 'Title as printed, or name of the window.',
    recommendation_count: 'Recommendations read from the document.',
    paragraph_count: 'All paragraphs read from the document.',
    skipped_count: 'Paragraphs set aside, each with a reason on the page of the document.',
    source: 'Source that the document was collected from.',
    updated_at: 'When the row last changed.',
    key: 'Stable key of the window.',
    kind: 'Kind of window or date, as a code.',
    occasion: 'Cycle, session or document of the window, as a code.',
    occasion_in_words: 'The same in words.',
    opens_on: 'First day or month, YYYY-MM-DD or YYYY-MM.',
    due_on: 'Last day or month to act, YYYY-MM-DD or YYYY-MM.',
    precision: 'day or month.',
    certainty:
      'official, rule, estimate, unknown or cancelled_or_moved. Never plan by an estimate as if it were a date.',
    certainty_in_words: 'The certainty in words.',
    when: 'The date in words; whole months for an estimate.',
    action: 'What somebody outside the State can do before it.',
    rule: 'Rule that the date comes from.',
    basis: 'What the date rests on, in words.',
    basis_symbol: 'Document that the date rests on.',
    basis_paragraph: 'Paragraph of that document.',
    quote: 'Words that give the date, verbatim.',
    reason: 'Why the date is unknown, estimated or gone.',
    absence: 'not_a_party or not_covered: nothing can be announced.',
    contradicted_by: 'Other official sources that say something else.',
    date_source: 'Address or symbol where the date was read.',
    source_note: 'A remark on the source.',
    official_page: 'Official page on which to check the date.',
    documents: 'Works held on the State.',
    recommendations: 'Recommendations held on the State.',
    criminalisation: 'Recommendations held that the rules flag on the criminalisation of torture.',
    element: 'Element of criminalisation; empty where the rules found none.',
    article: 'Article of the Convention against Torture that the element belongs to.',
    doubtful: 'doubtful where the rules are not sure; else empty.',
    repeats: 'Earlier recommendations that it repeats, and how that is known.',
  },
  sheet: {
    data: 'Data',
    about: 'About',
    list: 'List',
    asked: 'Asked for',
    everything: 'every row',
    edition: 'Data version',
    newest: 'Newest document',
    day: 'Made on',
    program: 'Program',
    licence: 'Licence and care',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
  },
  licence: [
    'Texts of the United Nations are quoted with their source; the terms of use of the United Nations apply to them: https://www.un.org/en/about-us/terms-of-use',
    'Texts marked as copied from the Universal Human Rights Index are under the terms of that index and are not to be quoted without the document.',
    'What Mechanism Watch adds (labels, computed dates, ids, arrangement) is under the licence of the program, Apache-2.0.',
    'Labels are a finding aid, and an estimate is no date: check the official page before you act.',
    'The lists say what is held here, not what exists; the page of sources names the gaps.',
  ],
}
