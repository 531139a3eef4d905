// doctor: is this installation ready, and do the official sites answer in the shape that the readers know.
import { existsSync, readdirSync } from 'node:fs'
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { UsageError } from '../domain/errors.ts'
import { readSettings } from '../env.ts'
import { askLive } from '../run/doctor/live.ts'
import { checkHere } from '../run/doctor/local.ts'
import type { Check, DoctorReport, QuestionReport, RouteReport } from '../run/doctor/report.ts'
import { createScrub } from '../run/doctor/scrub.ts'
import { exitCodes, out } from './command.ts'

const states: Record<RouteReport['state'], string> = {
  as_expected: 'good   ',
  changed: 'CHANGED',
  closed: 'CLOSED ',
  unreachable: 'NO ANSWER',
  not_asked: 'not asked',
}
const answers: Record<QuestionReport['answer'], string> = {
  settled: 'settled',
  in_part: 'settled in part',
  not_settled: 'not settled',
  not_asked: 'not asked',
}
const verdicts: Record<DoctorReport['verdict'], string> = {
  as_expected: 'Every route answers as expected.',
  changed:
    'Some routes do not answer as expected. What they say meanwhile is above; report it with the output of “mechanism-watch doctor --live --json”.',
  unreachable:
    'No host gave an answer: this machine has no way to the sites. Check the connection, the proxy and the clock, and ask again.',
}

function linesOf(route: RouteReport): string[] {
  const came = [
    route.status === null ? null : `status ${route.status}`,
    route.mediaType,
    route.bytes === null ? null : `${route.bytes} bytes`,
    `${route.seconds} s`,
  ].filter((part) => part !== null)
  const list = (name: string, items: readonly string[]) => (items.length === 0 ? [] : [`${name}: ${items.join('; ')}`])
  return [
    `${states[route.state]} ${route.group}, ${route.route}: ${route.what}`,
    ...[
      `address: ${route.address}${route.movedTo === null ? '' : ` → ${route.movedTo}`}`,
      ...(route.state === 'not_asked' ? [] : [`came: ${came.join(', ')}`]),
      `expected: ${route.expected}`,
      `found: ${route.fault === null ? '' : `${route.fault}: `}${route.found}`,
      ...list('means', route.meaning === null ? [] : [route.meaning]),
      ...list('unknown labels', route.unknownLabels),
      ...list('unknown columns', route.unknownColumns),
      ...list('languages', route.languages),
      ...list('rows left out', route.leftOut),
      ...list('still works by', route.otherRoutes),
      ...list('meanwhile', route.meanwhile === null ? [] : [route.meanwhile]),
    ].map((line) => `    ${line}`),
  ]
}

function print(report: DoctorReport): void {
  out.line(`Mechanism Watch ${report.version}, Node ${report.node}, ${report.day}; sites: ${report.sites}`)
  for (const route of report.routes) for (const line of linesOf(route)) out.line(line)
  out.line('\nTo settle on the first live run:')
  for (const { what, answer, found } of report.questions) out.line(`  ${answers[answer]}: ${what}\n    ${found}`)
  if (report.here.length > 0) out.line('\nThis installation:')
  for (const check of report.here) out.line(`  ${checkLine(check)}`)
  const { as_expected, changed, closed, unreachable, not_asked } = report.summary
  out.line(
    `\n${as_expected} good, ${changed} changed, ${closed} closed, ${unreachable} without an answer, ${not_asked} not asked.`,
  )
  out.line(verdicts[report.verdict])
}

const checkLine = ({ check, result, says }: Check): string => `${result.padEnd(5)} ${check}: ${says}`

const codes = { as_expected: exitCodes.done, changed: exitCodes.red, unreachable: exitCodes.broken }

function assertEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty: name a new folder with --record`)
}

type Options = { live?: boolean; record?: string; json?: boolean }

async function diagnose(sources: string[], options: Options): Promise<number> {
  const settings = readSettings(process.env)
  const known = [...cards.map(({ id }) => id), 'hosts', 'no source']
  const unknown = sources.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new UsageError(`there is no source ${unknown}; there are: ${known.join(', ')}`)
  if (!options.live) {
    if (options.record !== undefined || sources.length > 0)
      throw new UsageError('sources and --record need --live: without it no site is asked')
    const checks = createScrub(settings, process.env)(await checkHere(settings, new Date()))
    if (options.json) out.json({ checks })
    else for (const check of checks) out.line(checkLine(check))
    return checks.some(({ result }) => result === 'bad') ? exitCodes.broken : exitCodes.done
  }
  if (options.record !== undefined) assertEmpty(options.record)
  const report = await askLive(settings, {
    only: sources,
    ...(options.record === undefined ? {} : { record: options.record }),
    onLine: ({ group, what }) => void process.stderr.write(`asked: ${group}, ${what}\n`),
  })
  if (options.json) out.json(report)
  else print(report)
  const isBad = report.here.some(({ result }) => result === 'bad')
  return codes[report.verdict] === exitCodes.done && isBad ? exitCodes.red : codes[report.verdict]
}

export function addDoctor(program: Command, exit: (code: number) => void): void {
  program
    .command('doctor')
    .description('check this installation; with --live, ask each route of each official site once and say what came')
    .argument('[source...]', 'with --live: sources and calendars to ask; default all')
    .option(
      '--live',
      'ask the sites: once per route, at the usual pace, storing nothing (about two minutes); and the mail server, sending nothing',
    )
    .option('--record <folder>', 'with --live: keep the answers as files, for `npm run example -- --recorded <folder>`')
    .option('--json', 'print as JSON; nothing in it tells of you or this machine')
    .addHelpText(
      'after',
      '\nExit codes: 0 everything is as expected; 1 a route is changed or closed, or no mail would go out; 2 usage error; 3 no host answers, or a check failed.\nThe report may be attached to a bug report. A recording holds pages of the sites: look at it before you pass it on.',
    )
    .action(async (sources: string[], options: Options) => exit(await diagnose(sources, options)))
}
