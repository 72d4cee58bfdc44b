import type { Command } from 'commander'
import { wordsOf } from './i18n/words.ts'
import { writingHelp } from './i18n/writing-help.ts'
import type { Io } from './io.ts'
import { type Language, languageIn } from './text.ts'

interface Setting {
  readonly language: Language
  readonly io: Io
  readonly done: (code: number) => void
}

type Common = (command: Command) => Command

/** The command by which an ecosystem begins. */
export function beginCommands(common: Common, program: Command, { language, io, done }: Setting): void {
  const { help } = wordsOf(language)
  const writing = writingHelp[language]
  common(program.command('init').description(writing.init.about).argument(`[${help.word.path}]`, writing.init.path))
    .option(`--name <${writing.word.name}>`, writing.init.name)
    .option(`--type <${writing.word.type}>`, writing.init.type)
    .option(`--form <${writing.word.form}>`, writing.init.form)
    .option(`--region <${writing.word.region}>`, writing.init.region)
    .option(`--phase <${help.word.phase}>`, writing.init.phase)
    .option(`--method <${writing.word.method}>`, writing.init.method, several)
    .option(`--partner <${writing.word.name}>`, writing.init.partner, several)
    .option(`--ci <${writing.word.service}>`, writing.init.ci)
    .option('-y, --yes', writing.init.yes)
    .option('--list', writing.init.list)
    .addHelpText('after', `\n${writing.init.after}`)
    .action(async (path, options) => done(await (await import('./commands/init.ts')).init(path, options, io)))
}

/** The commands for whoever writes in an editor or at a shell. */
export function editorCommands(common: Common, program: Command, { language, io, done }: Setting): void {
  const { help } = wordsOf(language)
  const writing = writingHelp[language]
  common(
    program.command('schema').description(writing.schema.about).argument(`[${writing.word.kind}]`, writing.schema.kind),
  )
    .option(`-o, --output <${help.word.path}>`, writing.schema.output)
    .addHelpText('after', `\n${writing.schema.after}`)
    .action(async (kind, options) => done(await (await import('./commands/schema.ts')).schema(kind, options, io)))
  common(
    program.command('completion').description(writing.completion.about).argument('<shell>', writing.completion.shell),
  )
    .addHelpText('after', `\n${writing.completion.after}`)
    .action(async (shell) => done(await (await import('./commands/completion.ts')).completion(shell, io)))
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words) =>
      done(await (await import('./commands/complete.ts')).complete(words, specsOf(program), languageIn(words), io)),
    )
}

/** The commands as a shell needs to know them. */
function specsOf(program: Command) {
  const shown = program.commands.filter((command) => command.name() !== '__complete')
  return shown.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        names: [option.long, option.short].filter((name) => typeof name === 'string'),
        about: option.description,
        takesValue: option.required || option.optional,
      })),
  }))
}

/** For an option that may be given more than once. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
