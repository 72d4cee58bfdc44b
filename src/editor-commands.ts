import type { Command } from 'commander'
import type { Make } from './command-making.ts'
import { languageIn } from './text.ts'

/** The commands for whoever writes in an editor or at a shell. */
export const editorCommands: Readonly<Record<string, Make>> = {
  schema: ({ program, help, writing, common, io, done }) => {
    common(
      program
        .command('schema')
        .description(writing.schema.about)
        .argument(`[${writing.word.kind}]`, writing.schema.kind),
    )
      .option(`-o, --output <${help.word.path}>`, writing.schema.output)
      .addHelpText('after', `\n${writing.schema.after}`)
      .action(async (kind, options) => done(await (await import('./commands/schema.ts')).schema(kind, options, io)))
  },
  completion: ({ program, writing, common, io, done }) => {
    common(
      program.command('completion').description(writing.completion.about).argument('<shell>', writing.completion.shell),
    )
      .addHelpText('after', `\n${writing.completion.after}`)
      .action(async (shell) => done(await (await import('./commands/completion.ts')).completion(shell, io)))
  },
  __complete: ({ program, io, done }) => {
    program
      .command('__complete', { hidden: true })
      .argument('[words...]')
      .allowUnknownOption()
      .action(async (words) =>
        done(await (await import('./commands/complete.ts')).complete(words, specsOf(program), languageIn(words), io)),
      )
  },
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
