import { Command, CommanderError } from 'commander'
import { editCommands } from './edit-commands.ts'
import { editHelp } from './i18n/edit-help.ts'
import { wordsOf } from './i18n/words.ts'
import { writingHelp } from './i18n/writing-help.ts'
import type { Io } from './io.ts'
import { type Language, languageIn } from './text.ts'
import { isUsageError } from './usage-error.ts'
import { version } from './version.ts'
import { visible } from './visible.ts'
import { beginCommands, editorCommands, several } from './writing-commands.ts'

/** The command line: runs one command and gives the exit code. Commands are loaded when they run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageIn(argv)
  let code = 0
  const program = programOf(language, io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(commandFirst(argv), { from: 'user' })
    return code
  } catch (error) {
    return failed(error, language, io)
  }
}

/** `eco --lang en check` reads as `eco check --lang en`; without a command there is help. */
function commandFirst(argv: readonly string[]): string[] {
  const options = argv[0] === '--lang' ? 2 : argv[0]?.startsWith('--lang=') ? 1 : 0
  const [command = '--help', ...rest] = argv.slice(options)
  return [command, ...argv.slice(0, options), ...rest]
}

function programOf(language: Language, io: Io, done: (code: number) => void): Command {
  const { help } = wordsOf(language)
  const writing = writingHelp[language]
  const program = new Command('eco').description(help.program).version(version, '-V, --version', help.version)
  const common = (command: Command) =>
    command
      .option('--lang <nl|en>', help.lang)
      .option(`--as-of <${help.word.date}>`, help.asOf)
      .option(`--config <${help.word.path}>`, help.config)
      .option('-q, --quiet', help.quiet)
      .option('--color', help.color)
      .option('--no-color', help.noColor)
  const weighing = (command: Command) => common(command).option(`--baseline <${help.word.path}>`, help.baseline)
  beginCommands(common, program, { language, io, done })
  weighing(program.command('check').description(help.check.about).argument(`[${help.word.path}...]`, help.check.path))
    .option(`--format <${help.word.form}>`, help.check.format, several)
    .option(`--since <${help.word.version}>`, help.check.since)
    .option(`--severity <${help.word.from}>`, help.check.severity)
    .option(`--gate <${help.word.phase}>`, help.check.gate)
    .option(`--fail-on <${help.word.from}>`, help.check.failOn)
    .option(`--max-warnings <${help.word.number}>`, help.check.maxWarnings)
    .option(`--write-baseline <${help.word.path}>`, help.check.writeBaseline)
    .option('--prune-baseline', help.check.pruneBaseline)
    .option('--show-waivers', help.check.showWaivers)
    .option('--fix', editHelp[language].fix)
    .option('--dry-run', editHelp[language].dryRun)
    .option('--watch', writing.watch)
    .option('--no-cache', help.check.noCache)
    .option(`--limit <${help.limitValue}>`, help.limit, several)
    .addHelpText('after', `\n${help.check.after}`)
    .action(async (paths, options) => done(await (await import('./commands/check.ts')).check(paths, options, io)))
  weighing(program.command('status').description(help.status.about).argument(`[${help.word.path}]`, help.status.path))
    .option(`--format <${help.word.form}>`, help.status.format)
    .addHelpText('after', `\n${help.status.after}`)
    .action(async (path, options) => done(await (await import('./commands/status.ts')).status(path, options, io)))
  weighing(
    program.command('report').description(help.report.about).argument(`[${help.word.name}...]`, help.report.name),
  )
    .option(`-o, --output <${help.word.path}>`, help.report.output)
    .option('--all', help.report.all)
    .option('--list', help.report.list)
    .option('--data', help.report.data)
    .option('--final', writing.final)
    .option('--history', writing.history)
    .option('--force', help.report.force)
    .option(`--audience <${help.word.readers}>`, help.report.audience)
    .option(`--limit <${help.limitValue}>`, help.limit, several)
    .addHelpText('after', `\n${help.report.after}`)
    .action(async (words, options) => done(await (await import('./commands/report.ts')).report(words, options, io)))
  common(
    program.command('checklist').description(help.checklist.about).argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option(`--format <${help.word.form}>`, help.checklist.format)
    .option(`--method <${help.word.name}>`, help.checklist.method)
    .option('--open', help.checklist.open)
    .option(`--next <${help.word.number}>`, help.checklist.next)
    .option('--partner <id>', help.checklist.partner)
    .action(async (path, options) => done(await (await import('./commands/checklist.ts')).checklist(path, options, io)))
  weighing(program.command('what-if').description(help.whatIf.about).argument(`[${help.word.path}]`, help.whatIf.path))
    .option(`--delay <${help.whatIf.delayValue}>`, help.whatIf.delay, several)
    .option(`--drop-partner <${help.word.id}>`, help.whatIf.dropPartner, several)
    .option(`--cut-funding <${help.whatIf.cutValue}>`, help.whatIf.cutFunding, several)
    .option(`--format <${help.word.form}>`, help.whatIf.format)
    .addHelpText('after', `\n${help.whatIf.after}`)
    .action(async (path, options) => done(await (await import('./commands/what-if.ts')).whatIf(path, options, io)))
  common(program.command('diff').description(help.diff.about).argument(`[${help.diff.word}...]`, help.diff.words))
    .option(`--path <${help.word.path}>`, help.diff.path)
    .option(`--since <${help.word.date}>`, help.diff.since)
    .option(`--format <${help.word.form}>`, help.diff.format)
    .option(`--audience <${help.word.readers}>`, help.diff.audience)
    .option('--exit-code', help.diff.exitCode)
    .addHelpText('after', `\n${help.diff.after}`)
    .action(async (words, options) => done(await (await import('./commands/diff.ts')).diff(words, options, io)))
  common(
    program.command('history').description(help.history.about).argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option(`--by <${help.history.way}>`, help.history.by)
    .option(`--limit <${help.word.number}>`, help.history.limit)
    .option(`--format <${help.word.form}>`, help.history.format)
    .addHelpText('after', `\n${help.history.after}`)
    .action(async (path, options) => done(await (await import('./commands/history.ts')).history(path, options, io)))
  common(program.command('explain').description(help.explain.about).argument('[id]', help.explain.id)).action(
    async (id, options) => done(await (await import('./commands/explain.ts')).explain(id, options, io)),
  )
  weighing(
    program
      .command('list')
      .description(help.list.about)
      .argument(`[${help.word.section}]`, help.list.section)
      .argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option(`--format <${help.word.form}>`, help.list.format)
    .option(`--where <${help.word.condition}>`, help.list.where, (one: string, all: string[] = []) => [...all, one])
    .option(`--sort <${help.word.field}>`, help.list.sort)
    .addHelpText('after', `\n${help.list.after}`)
    .action(async (section, path, options) =>
      done(await (await import('./commands/list.ts')).list(section, path, options, io)),
    )
  weighing(
    program
      .command('show')
      .description(help.show.about)
      .argument('<id>', help.show.id)
      .argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option(`--format <${help.word.form}>`, help.show.format)
    .addHelpText('after', `\n${help.show.after}`)
    .action(async (id, path, options) => done(await (await import('./commands/show.ts')).show(id, path, options, io)))
  editCommands(common, program, { language, io, done })
  editorCommands(common, program, { language, io, done })
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
      .configureOutput({ writeOut: io.out, writeErr: () => {} })
  }
  return program
}

function failed(error: unknown, language: Language, io: Io): number {
  if (isUsageError(error)) return say(error.said[language], io)
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : say(commandLineFault(error, language), io)
  io.err(`${wordsOf(language).fault}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 3
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
    'commander.unknownOption': help.badOption(word),
    'commander.unknownCommand': help.badCommand(word),
    'commander.optionMissingArgument': help.missingValue(/--[\w-]+/.exec(word)?.[0] ?? word),
    'commander.missingArgument': help.missingWord(word),
    'commander.excessArguments': help.tooMany,
  }[code]
  return [said ?? message, ...(near === undefined ? [] : [help.didYouMean(near)]), help.more].join(' ')
}
