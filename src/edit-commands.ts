import type { Command } from 'commander'
import { editHelp } from './i18n/edit-help.ts'
import { wordsOf } from './i18n/words.ts'
import type { Io } from './io.ts'
import type { Language } from './text.ts'

/** The commands that change files. */
export function editCommands(
  common: (command: Command) => Command,
  program: Command,
  { language, io, done }: { readonly language: Language; readonly io: Io; readonly done: (code: number) => void },
): void {
  const { help } = wordsOf(language)
  const words = editHelp[language]
  common(
    program
      .command('add')
      .description(words.add.about)
      .argument(`<${words.add.section}>`, words.add.sectionAbout)
      .argument(`[${words.add.fields}...]`, words.add.fieldsAbout),
  )
    .allowUnknownOption()
    .option(`--name <${help.word.name}>`, words.add.name)
    .option(`--id <${help.word.id}>`, words.add.id)
    .option(`--file <${help.word.path}>`, words.add.file)
    .option('--yes', words.yes)
    .addHelpText('after', `\n${words.add.after}`)
    .action(async (section, fields, options) =>
      done(await (await import('./commands/add.ts')).add(section, fields, options, io)),
    )
  common(
    program
      .command('set')
      .description(words.set.about)
      .argument(`<${words.set.target}>`, words.set.targetAbout)
      .argument(`<${words.set.value}>`, words.set.valueAbout)
      .argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option('--yes', words.yes)
    .addHelpText('after', `\n${words.set.after}`)
    .action(async (target, value, path, options) =>
      done(await (await import('./commands/set.ts')).set(target, value, path, options, io)),
    )
  common(
    program
      .command('rename')
      .description(words.rename.about)
      .argument(`<${words.rename.thing}>`, words.rename.thingAbout)
      .argument(`<${words.rename.to}>`, words.rename.toAbout)
      .argument(`[${help.word.path}]`, help.checklist.path),
  )
    .option('--yes', words.yes)
    .addHelpText('after', `\n${words.rename.after}`)
    .action(async (thing, to, path, options) =>
      done(await (await import('./commands/rename.ts')).rename(thing, to, path, options, io)),
    )
  common(program.command('fmt').description(words.fmt.about).argument(`[${help.word.path}...]`, words.fmt.path))
    .option('--check', words.fmt.check)
    .option('--diff', words.fmt.diff)
    .addHelpText('after', `\n${words.fmt.after}`)
    .action(async (paths, options) => done(await (await import('./commands/fmt.ts')).fmt(paths, options, io)))
}
