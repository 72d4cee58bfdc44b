import { Command, CommanderError } from 'commander'
import { type Make, makingOf } from './command-making.ts'
import { editorCommands } from './editor-commands.ts'
import { wordsOf } from './i18n/words.ts'
import type { Io } from './io.ts'
import { readingCommands } from './reading-commands.ts'
import { type Language, languageIn } from './text.ts'
import { isUsageError } from './usage-error.ts'
import { version } from './version.ts'
import { visible } from './visible.ts'
import { beginCommands, editCommands } from './writing-commands.ts'

/** The command line: runs one command and gives the exit code. Commands are loaded when they run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageIn(argv)
  let code = 0
  const words = commandFirst(argv)
  const program = programOf(words[0], language, io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, language, io)
  }
}

/** `eco --lang en check` reads as `eco check --lang en`; without a command there is help. */
function commandFirst(argv: readonly string[]): [command: string, ...string[]] {
  const options = argv[0] === '--lang' ? 2 : argv[0]?.startsWith('--lang=') ? 1 : 0
  const [command = '--help', ...rest] = argv.slice(options)
  return [command, ...argv.slice(0, options), ...rest]
}

/** In the order of the help. */
const commands: Readonly<Record<string, Make>> = {
  ...beginCommands,
  ...readingCommands,
  ...editCommands,
  ...editorCommands,
}

/** The program with the command that is asked for; with all when it is not clear which, as describing them takes long. */
function programOf(asked: string, language: Language, io: Io, done: (code: number) => void): Command {
  const { help } = wordsOf(language)
  const program = new Command('eco').description(help.program).version(version, '-V, --version', help.version)
  const making = makingOf(program, language, io, done)
  const own = Object.hasOwn(commands, asked) && asked !== '__complete' ? commands[asked] : undefined
  for (const make of own === undefined ? Object.values(commands) : [own]) make(making)
  program.addHelpText('after', `\n${help.more}`)
  return worded(program, language, io)
}

/** Commander's own words in the language, and its output through `io`. */
function worded(program: Command, language: Language, io: Io): Command {
  const { help } = wordsOf(language)
  const heads: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  }
  const translate = (text: string) =>
    text.replace('[options]', `[${help.word.options}]`).replace('[command]', `[${help.word.command}]`)
  // Commander would look at the outputs of the process itself.
  const screen = { getOutHelpWidth: () => io.columns ?? 80, getOutHasColors: () => false }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .helpOption('-h, --help', help.help)
      .helpCommand(false)
      .configureHelp({
        styleTitle: (title) => heads[title] ?? title,
        styleUsage: translate,
        styleSubcommandText: translate,
        styleOptionText: translate,
        styleCommandText: translate,
      })
      .configureOutput({ writeOut: io.out, writeErr: () => {}, ...screen })
  }
  return program
}

function failed(error: unknown, language: Language, io: Io): number {
  if (isUsageError(error)) return say(error.said[language], io)
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : say(commandLineFault(error, language), io)
  if ((error as NodeJS.ErrnoException).syscall === 'uv_cwd') return say(noFolderHere[language], io)
  io.err(`${wordsOf(language).fault}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 3
}

/** `git checkout` can take away the folder that someone stands in. */
const noFolderHere = {
  nl: 'De map waar je bent bestaat niet meer. Ga naar een andere map (cd).',
  en: 'The folder that you are in is gone. Go to another one (cd).',
}

function say(text: string, io: Io): number {
  io.err(`${visible(text)}\n`)
  return 2
}

/** What commander found wrong, in the reader's language: its message names the word in quotes. */
function commandLineFault({ code, message }: CommanderError, language: Language): string {
  const { help } = wordsOf(language)
  const word = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1]
  const said = {
    'commander.unknownOption': /^-(?![-\w])|\s/.test(word) ? help.dashedValue(word) : help.badOption(word),
    'commander.unknownCommand': help.badCommand(word),
    'commander.optionMissingArgument': help.missingValue(/--[\w-]+/.exec(word)?.[0] ?? word),
    'commander.missingArgument': help.missingWord(word),
    'commander.excessArguments': help.tooMany,
  }[code]
  return [said ?? message, ...(near === undefined ? [] : [help.didYouMean(near)]), help.more].join(' ')
}
