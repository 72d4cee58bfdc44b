import { type Make, several } from './command-making.ts'

/** The command by which an ecosystem begins. */
export const beginCommands: Readonly<Record<string, Make>> = {
  init: ({ program, help, writing, common, io, done }) => {
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
  },
}

/** The commands that change files. */
export const editCommands: Readonly<Record<string, Make>> = {
  add: ({ program, help, editing, common, io, done }) => {
    common(
      program
        .command('add')
        .description(editing.add.about)
        .argument(`<${editing.add.section}>`, editing.add.sectionAbout)
        .argument(`[${editing.add.fields}...]`, editing.add.fieldsAbout),
    )
      .allowUnknownOption()
      .option(`--name <${help.word.name}>`, editing.add.name)
      .option(`--id <${help.word.id}>`, editing.add.id)
      .option(`--file <${help.word.path}>`, editing.add.file)
      .option('--yes', editing.yes)
      .addHelpText('after', `\n${editing.add.after}`)
      .action(async (section, fields, options) =>
        done(await (await import('./commands/add.ts')).add(section, fields, options, io)),
      )
  },
  set: ({ program, help, editing, common, io, done }) => {
    common(
      program
        .command('set')
        .description(editing.set.about)
        .argument(`<${editing.set.target}>`, editing.set.targetAbout)
        .argument(`<${editing.set.value}>`, editing.set.valueAbout)
        .argument(`[${help.word.path}]`, help.checklist.path),
    )
      .option('--yes', editing.yes)
      .addHelpText('after', `\n${editing.set.after}`)
      .action(async (target, value, path, options) =>
        done(await (await import('./commands/set.ts')).set(target, value, path, options, io)),
      )
  },
  rename: ({ program, help, editing, common, io, done }) => {
    common(
      program
        .command('rename')
        .description(editing.rename.about)
        .argument(`<${editing.rename.thing}>`, editing.rename.thingAbout)
        .argument(`<${editing.rename.to}>`, editing.rename.toAbout)
        .argument(`[${help.word.path}]`, help.checklist.path),
    )
      .option('--yes', editing.yes)
      .addHelpText('after', `\n${editing.rename.after}`)
      .action(async (thing, to, path, options) =>
        done(await (await import('./commands/rename.ts')).rename(thing, to, path, options, io)),
      )
  },
  fmt: ({ program, help, editing, common, io, done }) => {
    common(program.command('fmt').description(editing.fmt.about).argument(`[${help.word.path}...]`, editing.fmt.path))
      .option('--check', editing.fmt.check)
      .option('--diff', editing.fmt.diff)
      .addHelpText('after', `\n${editing.fmt.after}`)
      .action(async (paths, options) => done(await (await import('./commands/fmt.ts')).fmt(paths, options, io)))
  },
}
