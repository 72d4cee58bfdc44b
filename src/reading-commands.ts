import { type Make, several } from './command-making.ts'

/** The commands that say what is there, and write it down. */
export const readingCommands: Readonly<Record<string, Make>> = {
  check: ({ program, help, writing, editing, weighing, io, done }) => {
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
      .option('--fix', editing.fix)
      .option('--dry-run', editing.dryRun)
      .option('--watch', writing.watch)
      .option('--no-cache', help.check.noCache)
      .option(`--limit <${help.limitValue}>`, help.limit, several)
      .addHelpText('after', `\n${help.check.after}`)
      .action(async (paths, options) => done(await (await import('./commands/check.ts')).check(paths, options, io)))
  },
  status: ({ program, help, weighing, io, done }) => {
    weighing(program.command('status').description(help.status.about).argument(`[${help.word.path}]`, help.status.path))
      .option(`--format <${help.word.form}>`, help.status.format)
      .addHelpText('after', `\n${help.status.after}`)
      .action(async (path, options) => done(await (await import('./commands/status.ts')).status(path, options, io)))
  },
  report: ({ program, help, writing, weighing, io, done }) => {
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
  },
  checklist: ({ program, help, common, io, done }) => {
    common(
      program
        .command('checklist')
        .description(help.checklist.about)
        .argument(`[${help.word.path}]`, help.checklist.path),
    )
      .option(`--format <${help.word.form}>`, help.checklist.format)
      .option(`--method <${help.word.name}>`, help.checklist.method)
      .option('--open', help.checklist.open)
      .option(`--next <${help.word.number}>`, help.checklist.next)
      .option('--partner <id>', help.checklist.partner)
      .action(async (path, options) =>
        done(await (await import('./commands/checklist.ts')).checklist(path, options, io)),
      )
  },
  'what-if': ({ program, help, weighing, io, done }) => {
    weighing(
      program.command('what-if').description(help.whatIf.about).argument(`[${help.word.path}]`, help.whatIf.path),
    )
      .option(`--delay <${help.whatIf.delayValue}>`, help.whatIf.delay, several)
      .option(`--drop-partner <${help.word.id}>`, help.whatIf.dropPartner, several)
      .option(`--cut-funding <${help.whatIf.cutValue}>`, help.whatIf.cutFunding, several)
      .option(`--format <${help.word.form}>`, help.whatIf.format)
      .addHelpText('after', `\n${help.whatIf.after}`)
      .action(async (path, options) => done(await (await import('./commands/what-if.ts')).whatIf(path, options, io)))
  },
  diff: ({ program, help, common, io, done }) => {
    common(program.command('diff').description(help.diff.about).argument(`[${help.diff.word}...]`, help.diff.words))
      .option(`--path <${help.word.path}>`, help.diff.path)
      .option(`--since <${help.word.date}>`, help.diff.since)
      .option(`--format <${help.word.form}>`, help.diff.format)
      .option(`--audience <${help.word.readers}>`, help.diff.audience)
      .option('--exit-code', help.diff.exitCode)
      .addHelpText('after', `\n${help.diff.after}`)
      .action(async (words, options) => done(await (await import('./commands/diff.ts')).diff(words, options, io)))
  },
  history: ({ program, help, common, io, done }) => {
    common(
      program.command('history').description(help.history.about).argument(`[${help.word.path}]`, help.checklist.path),
    )
      .option(`--by <${help.history.way}>`, help.history.by)
      .option(`--limit <${help.word.number}>`, help.history.limit)
      .option(`--format <${help.word.form}>`, help.history.format)
      .addHelpText('after', `\n${help.history.after}`)
      .action(async (path, options) => done(await (await import('./commands/history.ts')).history(path, options, io)))
  },
  explain: ({ program, help, common, io, done }) => {
    common(program.command('explain').description(help.explain.about).argument('[id]', help.explain.id)).action(
      async (id, options) => done(await (await import('./commands/explain.ts')).explain(id, options, io)),
    )
  },
  list: ({ program, help, weighing, io, done }) => {
    weighing(
      program
        .command('list')
        .description(help.list.about)
        .argument(`[${help.word.section}]`, help.list.section)
        .argument(`[${help.word.path}]`, help.checklist.path),
    )
      .option(`--format <${help.word.form}>`, help.list.format)
      .option(`--where <${help.word.condition}>`, help.list.where, several)
      .option(`--sort <${help.word.field}>`, help.list.sort)
      .addHelpText('after', `\n${help.list.after}`)
      .action(async (section, path, options) =>
        done(await (await import('./commands/list.ts')).list(section, path, options, io)),
      )
  },
  show: ({ program, help, weighing, io, done }) => {
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
  },
}
