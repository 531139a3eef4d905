// The options by which a person says one announcement, with examples and the kinds of dates, as `--help` prints them.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { rules } from '../domain/windows/rules.ts'

/** @throws InvalidArgumentError for what is no number of a row */
export const toNumber = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('expected the number of a row, as `announcements list` prints it')
  return Number(text)
}

const kindsOf = (mechanism: string): string =>
  ['session', ...rules.filter((rule) => rule.mechanism === mechanism).map(({ kind }) => kind)].join(', ')

/** What stands under the options of each command. */
export const examples = {
  add: `
Kinds:
  CAT: ${kindsOf('CAT')}
  UPR: ${kindsOf('UPR')}
  SRT: ${kindsOf('SRT').replace('session, ', '')}

Examples:
  announcements check session-86.csv
  announcements add --mechanism CAT --session 86 --kind session --opens-on 2027-04-12 --due-on 2027-05-07
  announcements add --mechanism CAT --session 86 --kind session --state Kenya
  announcements add --moves 12 --due-on 2027-03-22
  announcements add --corrects 12 --read-on 2026-11-26`,
  list: `
Examples:
  announcements list --state Kenya
  announcements list --all --json`,
  withdraw: `
Examples:
  announcements withdraw 12 --dry-run
  announcements withdraw 12 13`,
}

/** Adds the options of one row, which are the columns of a file. */
export function withFields(command: Command): Command {
  return command
    .argument('[file]', 'a CSV file with the columns of db/facts/announcements.csv; left out, the options say one row')
    .addOption(
      new Option('--mechanism <name>', 'CAT, UPR or SRT; HRC for a session of the Human Rights Council').choices([
        'CAT',
        'UPR',
        'SRT',
        'HRC',
      ]),
    )
    .option('--state <State>', 'alpha-3 code or name; left out for a date of a whole session')
    .option('--session <number>', 'session of the Committee or of the Working Group')
    .option('--from-session <number>', 'for a review that was moved: the session that it was moved from')
    .option('--kind <kind>', 'session (its days, or that the State is in it), or a kind such as review_submission')
    .option('--status <status>', 'announced, confirmed, moved or cancelled; announced if left out')
    .option('--opens-on <day>', 'first day of a session or a visit (YYYY-MM-DD)')
    .option('--due-on <day>', 'last day, or the day of a deadline (YYYY-MM-DD)')
    .option('--quote <words>', 'the wording as printed')
    .option('--read-on <day>', 'day on which you read it; today if left out')
    .option('--source <address>', 'address or symbol; the official page of the kind if left out')
    .option(
      '--confidence <words>',
      '"sure" if you read the announcement itself, else the doubt in words; sure if left out',
    )
    .option('--opens-certainty <certainty>', 'official or estimate, where it differs from the other day')
    .option('--due-certainty <certainty>', 'official or estimate, where it differs from the other day')
    .addOption(new Option('--corrects <row>', 'the row was a slip: this one stands in its place').argParser(toNumber))
    .addOption(new Option('--moves <row>', 'the body moved the date of this row').argParser(toNumber))
    .addOption(new Option('--cancels <row>', 'the body cancelled the date of this row').argParser(toNumber))
    .option('--as-correction', 'changed rows of the file are slips that are put right, not dates that moved')
    .option('--accept-fewer', 'take a file that lost most of its dates to come for whole')
    .option('--anyway', 'enter what is doubtful: you looked again, and it is so')
    .option('--json', 'print as JSON: { add, known, gone, problems, effects, subscriptions, … }')
    .addHelpText('after', examples.add)
}
