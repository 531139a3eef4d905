// --data and --port beside the settings: on each command that opens the data folder or a port.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { portSetting } from '../env.ts'

/** They open no data folder. */
const homeless = new Set(['extract', 'completion', 'watch'])
const listening = new Set(['serve', 'up', 'doctor'])

const settings = { data: 'MECHANISM_WATCH_DATA', port: 'PORT' } as const

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : [command, ...command.commands.flatMap(leaves)]

function readPort(given: string): string {
  const { error } = portSetting.safeParse(given)
  if (error === undefined) return given
  throw new InvalidArgumentError(error.issues[0]!.message)
}

/** Adds both options, and sets the settings that they stand for: a process that the command starts reads the same ones. */
export function addPlace(program: Command): void {
  for (const command of program.commands.flatMap(leaves)) {
    if (homeless.has(command.name())) continue
    command.addOption(new Option('--data <folder>', 'data folder, instead of the setting MECHANISM_WATCH_DATA'))
    if (listening.has(command.name()))
      command.addOption(new Option('--port <number>', 'port, instead of the setting PORT').argParser(readPort))
  }
  program.hook('preAction', (_program, action) => {
    const given = action.optsWithGlobals() as Partial<Record<keyof typeof settings, string>>
    for (const name of ['data', 'port'] as const)
      if (given[name] !== undefined) process.env[settings[name]] = given[name]
  })
}

/** Returns what puts the settings of before back. */
export function keepSettings(environment: Record<string, string | undefined>): () => void {
  const before = Object.values(settings).map((name) => [name, environment[name]] as const)
  return () => {
    for (const [name, value] of before)
      if (value === undefined) delete environment[name]
      else environment[name] = value
  }
}
