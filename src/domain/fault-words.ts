// Faults of sources in plain words, with what a person can do about each.

import { type FetchFault, type NameKind, unknownNames } from './errors.ts'
import { es } from './fault-words-es.ts'
import { fr } from './fault-words-fr.ts'
import type { WindowLanguage } from './windows/rule.ts'

type Words = { what: string; remedy: string }

const wait = 'Nothing to do: it is tried again at the next run. If it lasts, open the page of the source.'
const byHand =
  'Open the page of the source in a browser, save the documents that you need, and load them with the command “mechanism-watch import <files> --source <id>”.'
const compare = 'Compare with the official document or list.'
const repair = 'Tell the maintainers: the site has probably changed. Nothing that was held before is lost.'

const words: Record<FetchFault, Words> = {
  not_found: { what: 'The site says that the page or document does not exist.', remedy: repair },
  challenged: { what: 'The site asks for proof that a person is reading. We do not trick it.', remedy: byHand },
  slow_down: { what: 'The site asked us to come back later.', remedy: wait },
  server_error: { what: 'The site answered with an error of its own.', remedy: wait },
  empty: { what: 'The site sent nothing.', remedy: wait },
  wrong_type: { what: 'The site sent something other than the document it promised.', remedy: byHand },
  no_files: { what: 'The page announces a document without a file.', remedy: byHand },
  suspicious_empty: {
    what: 'The list is empty, or has lost documents that it had before. It is not believed.',
    remedy: repair,
  },
  paging_stuck: { what: 'The list gave the same page again, so its end could not be reached.', remedy: repair },
  robots: { what: 'The site does not allow automatic reading of this address.', remedy: byHand },
  too_large: { what: 'The file is larger than the limit.', remedy: byHand },
  too_small: { what: 'The file is too small to be a document.', remedy: wait },
  outdated: {
    what: 'The file is older than the one that was taken last. Nothing of it was taken.',
    remedy: 'Take the newest file. If the older one is right, import it with the option “--older”.',
  },
  truncated: { what: 'The file ended early.', remedy: wait },
  timeout: { what: 'The site did not answer in time.', remedy: wait },
  network: {
    what: 'The site could not be reached.',
    remedy: 'Check the connection. It is tried again at the next run.',
  },
  unexpected_shape: { what: 'The page does not have the shape that we know.', remedy: repair },
  refused: { what: 'The site refused the request.', remedy: byHand },
}

const others = {
  not_parsed: { what: 'A document could not be read. Nothing of it was taken over.', remedy: repair },
  set_aside: {
    what: 'A document made its reader end, run too long or take too much memory. It is set aside; the others are read.',
    remedy:
      'Open it and see whether it is the document that was meant, and tell the maintainers. A newer version tries it again by itself; to try it now, save it and import it.',
  },
  reader_not_started: {
    what: 'The process that reads documents could not be started. No document was judged.',
    remedy: 'See that memory and processes are free on this machine, and run it again.',
  },
  file_unread: {
    what: 'An imported file could not be read from the disk. The others were imported.',
    remedy: 'See the reason, and import the file again.',
  },
  not_a_document: {
    what: 'An imported file is not a document that can be read. It was not imported.',
    remedy: 'Save the document itself (PDF, Word or web page) and import that.',
  },
  not_covered: {
    what: 'A document of another body than the one that this source covers. Nothing of it was stored.',
    remedy:
      'The message names the source that covers it, if there is one: import the file again with that source. Take the wrong import out with “mechanism-watch db forget <symbol or sha256>”.',
  },
  damaged: {
    what: 'The bytes of a file are damaged. Nothing of it was taken over.',
    remedy: 'Download the file again and import it. If that does not help, look for another copy.',
  },
  too_large_unpacked: {
    what: 'A file unpacks to more than any document needs. It was refused.',
    remedy: 'Look for another copy of the document.',
  },
  import_not_parsed: {
    what: 'An imported file could not be read. Nothing of it was taken over.',
    remedy:
      'If it is the wrong file, take it out with “mechanism-watch db forget <symbol or sha256>” and import the right one. If it is the right one, tell the maintainers.',
  },
  no_import_parsed: {
    what: 'None of the imported files could be read.',
    remedy: 'See the reason of each: it is probably not the document that was meant.',
  },
  left_out: {
    what: 'The list has rows without a document that can be asked for.',
    remedy:
      'Open the page of the source and compare: if a document is there, save and import it, and tell the maintainers.',
  },
  row_unread: {
    what: 'A row of a list or of a calendar page could not be read. The other rows were taken over, and what was held of it stands.',
    remedy:
      'Open the page. If the row is a document, save and import it; if it is a date that you need, enter it with “mechanism-watch announcements add”. Tell the maintainers.',
  },
  nothing_new: {
    what: 'The list answers, but has brought nothing new for longer than it ever did. It may have frozen.',
    remedy: 'Open the page of the source: if it shows newer documents, tell the maintainers.',
  },
  not_asked: {
    what: 'The source was not asked for longer than its schedule says.',
    remedy: 'See that “mechanism-watch up” or “serve” is running, or run “mechanism-watch collect”.',
  },
  other_language: {
    what: 'A version in a language that is not read here: recognised, and kept in the archive.',
    remedy: 'Import the English version, if there is one.',
  },
  other_document: {
    what: 'A document around an outcome, such as a report prepared for a review or a decision of the Council: recognised, and kept in the archive. It holds no recommendations.',
    remedy: 'Import the report of the Working Group (A/HRC/…) and its addendum.',
  },
  corrigendum: {
    what: 'A corrigendum: it corrects another document. It is kept in the archive and not read.',
    remedy: 'Open it and compare it with the document that it corrects.',
  },
  correction_does_not_match: {
    what: 'A correction by a person no longer fits the text that it corrects.',
    remedy: 'Read the paragraph again and mend the row in corrections.yml.',
  },
  nothing_parsed: { what: 'No document of this run could be read.', remedy: repair },
  nothing_fetched: { what: 'Documents were announced, but none could be fetched.', remedy: byHand },
  doubtful: {
    what: 'A document was taken over, but what it says of itself does not all agree.',
    remedy: 'Open the document and compare. If it was read wrongly, tell the maintainers.',
  },
  fewer_than_held: {
    what: 'A doubtful version: it has fewer recommendations than the one that is held. It is kept, and the one that is held stands.',
    remedy:
      'Compare the two. If the new one is right, take it with “mechanism-watch parse --accept-fewer <sha256>”; the message names it.',
  },
  dates_not_as_held: {
    what: 'A doubtful version: it is the same issue of the document as the one that is held, and prints other dates. It is kept, and the one that is held stands.',
    remedy:
      'Compare the two with the official page. If the new one is right, take it with “mechanism-watch parse --accept-fewer <sha256>”; the message names it.',
  },
  not_classified_too_long: {
    what: 'A text is longer than the rules read. It was not classified; everything else was.',
    remedy: 'Open the document: two paragraphs may have run together. If so, tell the maintainers.',
  },
  not_classified_timed_out: {
    what: 'The rules took too long to read a text. It was not classified; everything else was.',
    remedy: 'Read the text yourself, and tell the maintainers. It is tried again with the next version of the rules.',
  },
  skipped: { what: 'A part of a document was left out, with the reason.', remedy: 'Nothing, if the reason is sound.' },
  index_record_unread: {
    what: 'Records of the index could not be read. They were skipped, and the others taken.',
    remedy: 'Look at the record that the message names, and report it to the maintainers.',
  },
  index_words_unread: {
    what: 'Records of the index have words that we do not know. The records were taken, and nothing is concluded from these words.',
    remedy: 'Look at the record that the message names, and report the words to the maintainers.',
  },
  unusual_size: {
    what: 'The export of the index has fewer or more records than the index is known to have. What it has was taken; what it lacks is missing here.',
    remedy: 'If it is a part that you meant to take, nothing. Else take the whole: “mechanism-watch collect uhri”.',
  },
  state_differs: {
    what: 'Records of the index name another State than the document whose symbol they have. They are held back, and shown under no State.',
    remedy:
      'Open the record that the message names: the symbol or the State is wrong there. Import the document itself.',
  },
  too_many_listings: { what: 'More documents were announced than expected.', remedy: compare },
  too_many_recommendations: { what: 'A document holds more recommendations than expected.', remedy: compare },
  papers_disagree: { what: 'Two papers of one review do not say the same.', remedy: compare },
  withdrawn: { what: 'A document is no longer announced. It is kept and marked.', remedy: 'Nothing to do.' },
  clock_behind: {
    what: 'The clock of this machine is earlier than records that are here already. Dates and alerts are held back.',
    remedy:
      'Set the clock. If it is right, run “mechanism-watch windows --accept-clock”. Pages are served meanwhile, without dates to come.',
  },
  clock_ahead: {
    what: 'The clock of this machine is far ahead of the newest record. Dates and alerts are held back.',
    remedy:
      'Set the clock. If it is right, because nothing ran for a long time, run “mechanism-watch windows --accept-clock”.',
  },
  mass_cancellation: {
    what: 'Many dates would end at once. They stay as they were, and nobody was told.',
    remedy:
      'Compare some of them with their official pages. If they are cancelled, run “mechanism-watch windows --accept-cancellations”; otherwise tell the maintainers.',
  },
  announcements_disagree: {
    what: 'A release of the project and a row that you entered do not say the same. Yours stands.',
    remedy:
      'Open the official page. If yours is wrong, run “mechanism-watch announcements add --corrects ID …” or “announcements withdraw ID”; the row of the release then counts.',
  },
  announcement_refused: {
    what: 'A row of your file of announcements cannot be right. Nothing new of the file was taken.',
    remedy: 'The message names file, line and column. “mechanism-watch announcements check FILE” names all of them.',
  },
  announcements_gone: {
    what: 'Rows that your file of announcements named before are gone from it. They stand: that a row is gone announces nothing.',
    remedy:
      'Put the rows back. If a date is cancelled, add a row that says so; take a row out that was entered by mistake with “mechanism-watch announcements withdraw ID”.',
  },
  mail_down: {
    what: 'No mail goes out: the mail server cannot be reached, or does not take mails from here.',
    remedy:
      'See that the mail server runs, and that MECHANISM_WATCH_SMTP and MECHANISM_WATCH_FROM are right. Nothing is lost: it is tried again every few minutes.',
  },
  wrong_key: {
    what: 'No message goes out, and nobody can subscribe, change or leave: MECHANISM_WATCH_KEY is not the key of the subscriptions.',
    remedy:
      'Set the key that they were sealed with, and start again. Nothing is lost. If that key is lost, see “mechanism-watch alerts key”.',
  },
  mails_limit: {
    what: 'As many mails as may go out in a day were asked for through the open form. New requests get none until tomorrow.',
    remedy:
      'See in the log of your proxy whether one network floods the form, and refuse it there. Those who have a subscription still get their link and their dates.',
  },
  mail_not_set: {
    what: 'There are subscriptions, and no mail can go out: the key or the mail server is not set.',
    remedy: 'Set MECHANISM_WATCH_KEY, MECHANISM_WATCH_SMTP and MECHANISM_WATCH_FROM.',
  },
  subscription_damaged: {
    what: 'A subscription could not be read: its row is damaged. It is stopped; the others go on.',
    remedy: 'Run “mechanism-watch db check”. If the database is damaged, restore a backup.',
  },
  erasing_waits: {
    what: 'Something was erased, but another program reads the database, so its last traces are still in the log beside it.',
    remedy: 'It is tried again every five minutes. If it lasts, end other programs that hold the database open.',
  },
  disk_full: {
    what: 'The disk is full. Nothing was half-written.',
    remedy: 'Make room, and run it again. Completed work is saved.',
  },
  disk_failing: {
    what: 'The disk could not be read or written.',
    remedy:
      'Check the disk, then run “mechanism-watch db check”. If it finds damage, restore a backup on another disk.',
  },
  database_damaged: {
    what: 'The database is damaged.',
    remedy:
      'Run “mechanism-watch db check”: it says what is damaged. The search index alone can be made anew (“mechanism-watch index --anew”); for anything else restore a backup (“mechanism-watch db restore FILE”).',
  },
  database_busy: {
    what: 'Another command held the database for too long.',
    remedy: 'Wait until it has ended, and run this one again.',
  },
  database_gone: {
    what: 'The PostgreSQL server does not answer, or takes no writes.',
    remedy: 'Start it, or name the server that took its place in MECHANISM_WATCH_DATABASE, and run this again.',
  },
  database_moved: {
    what: 'The database file was moved, removed or replaced while this program had it open. Nothing more is stored in it.',
    remedy:
      'Put it back in its place, or restore a backup (“mechanism-watch db restore FILE”), then start the program again.',
  },
  archive_away: {
    what: 'The store of the archive does not answer, or refuses the request. No file was lost.',
    remedy:
      'Start it, or correct MECHANISM_WATCH_ARCHIVE and the AWS_* settings, then run this again. “mechanism-watch doctor” checks them.',
  },
  not_writable: {
    what: 'This program may not write to its data folder.',
    remedy: 'Give the folder to the user who runs the program, or set MECHANISM_WATCH_DATA to another one.',
  },
  too_many_files: {
    what: 'The system lets this program open no more files.',
    remedy: 'Raise the limit of open files (ulimit -n), and run it again.',
  },
  file_limit: {
    what: 'The system lets this program write no file of this size. Nothing was half-written.',
    remedy: 'Raise the limit of file sizes (ulimit -f), or name a place on another disk, and run it again.',
  },
  interrupted: {
    what: 'The run was killed before it ended.',
    remedy: 'Nothing to do: the next run goes on where it was.',
  },
  failed: { what: 'This program failed.', remedy: 'See the message and tell the maintainers.' },
} satisfies Record<string, Words>

const unknownName = (kind: NameKind): Words => ({
  what: `A name of a ${kind} is not in our tables. It was not guessed.`,
  remedy: repair,
})
const ofNames: Record<string, Words> = Object.fromEntries(
  Object.entries(unknownNames).map(([kind, fault]) => [fault, unknownName(kind as NameKind)]),
)

/** Returns the message with its place after it, unless the sentence names the place itself. For the eye only. */
export const withPlace = ({ message, where, file }: { message: string; where: string; file?: string }): string => {
  const place = file ?? where
  return message.includes(place) ? message : `${message} (${place})`
}

/** A fault in plain words; an unknown code is shown as such, never left out. */
export const faultWords = (fault: string, language: WindowLanguage = 'en'): Words =>
  language === 'en' ? inEnglish(fault) : inOther(fault, language)

type FaultName = FetchFault | keyof typeof others | 'unknown_name'

/** The compiler names a fault that has no words in one of them. */
const otherLanguages: Record<'fr' | 'es', Readonly<Record<FaultName, readonly [what: string, remedy: string]>>> = {
  fr,
  es,
}

/** Names that tables lack share one sentence; a code of a later release is a failure. */
function inOther(fault: string, language: 'fr' | 'es'): Words {
  const own: Readonly<Record<string, readonly [string, string]>> = otherLanguages[language]
  const [what, remedy] = own[Object.hasOwn(ofNames, fault) ? 'unknown_name' : fault] ?? otherLanguages[language].failed
  return { what, remedy }
}

const inEnglish = (fault: string): Words =>
  (words as Record<string, Words>)[fault] ??
  (others as Record<string, Words>)[fault] ??
  ofNames[fault] ?? { what: `A fault named “${fault}”.`, remedy: 'See the message and tell the maintainers.' }
