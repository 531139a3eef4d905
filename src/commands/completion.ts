// completion: a script for bash or zsh that completes commands, their options, and the values of an option that has a list.
import { Argument, type Command } from 'commander'

type Words = { path: string; words: string[] }

/** What may follow each command: its sub-commands and options; after an option with a list of values, those. */
function tableOf(program: Command): Words[] {
  const visit = (command: Command, path: string): Words[] => {
    const options = command.options.flatMap(({ long }) => (long ? [long] : []))
    const subcommands = command.commands.map((sub) => sub.name())
    return [
      { path, words: [...subcommands, ...options, '--help'] },
      ...command.options.flatMap(({ long, argChoices }) =>
        long && argChoices ? [{ path: `${path} ${long}`.trim(), words: [...argChoices] }] : [],
      ),
      ...command.commands.flatMap((sub) => visit(sub, `${path} ${sub.name()}`.trim())),
    ]
  }
  return visit(program, '')
}

/** The lines of a shell function: `path` is the commands before the word that is completed. */
const cases = (table: Words[]): string =>
  table.map(({ path, words }) => `    '${path}') words='${words.join(' ')}' ;;`).join('\n')

const bash = (table: Words[]): string => `# bash completion of mechanism-watch
_mechanism_watch() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' word at
  for ((at = 1; at < COMP_CWORD; at++)); do
    word="\${COMP_WORDS[at]}"
    case "$word" in -*) break ;; esac
    _mechanism_watch_words "\${path:+$path }$word"
    if [ -n "$words" ]; then path="\${path:+$path }$word"; else break; fi
  done
  words=''
  case "$previous" in -*) _mechanism_watch_words "\${path:+$path }$previous" ;; esac
  [ -n "$words" ] || _mechanism_watch_words "$path"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
_mechanism_watch_words() {
  words=''
  case "$1" in
${cases(table)}
  esac
}
complete -o default -F _mechanism_watch mechanism-watch
`

const zsh = (table: Words[]): string => `#compdef mechanism-watch
# zsh completion of mechanism-watch, by the completion of bash
autoload -U +X bashcompinit && bashcompinit
${bash(table)}`

const shells = { bash, zsh }

/** `all` gives the program with every command: one that is started for this command alone holds no other. */
export function addCompletion(program: Command, all: () => Promise<Command>): void {
  program
    .command('completion')
    .description('print the completion of commands and options for a shell')
    .addArgument(new Argument('<shell>', 'source <(mechanism-watch completion bash)').choices(['bash', 'zsh']))
    .action(async (shell: keyof typeof shells) => void process.stdout.write(shells[shell](tableOf(await all()))))
}
