import { listing } from '../format/listing.ts'
import type { Io } from '../io.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { archetypes } from './init/archetypes.ts'
import type { InitOptions } from './init/options.ts'
import { isKept, type NewFile, placeNew, refuseInTheWay } from './init/place.ts'
import { type Plan, planOf } from './init/plan.ts'
import { asked } from './init/questions.ts'
import { scaffold } from './init/scaffold.ts'
import { told } from './init/told.ts'
import { workflowFor } from './init/workflow.ts'
import { normal } from './locate-ecosystems.ts'
import { dayOf, languageOf } from './options.ts'

/** `eco init`: a new ecosystem in a folder, from a few questions or options. */
export async function init(path: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const language = languageOf(options) ?? 'nl'
  if (options.list === true) {
    io.out(kindsText(language, io))
    return 0
  }
  const folder = folderNamed(path ?? '.')
  const first = planOf(folder, options, language, dayOf(options, io))
  refuseInTheWay(folder, newOf(folder, filesOf(first, io), io), io)
  const plan = await completed(first, folder, options, io)
  const all = filesOf(plan, io)
  const files = newOf(folder, all, io)
  const kept = all.filter((file) => !files.includes(file)).map(({ path }) => path)
  placeNew(folder, files, io)
  if (options.quiet !== true) io.out(told(folder, plan, files, kept).split('\n').map(visible).join('\n'))
  return 0
}

/** The plan with what was asked, where there is someone to ask. */
async function completed(plan: Plan, folder: string, options: InitOptions, io: Io): Promise<Plan> {
  const conversation = options.yes === true ? undefined : io.conversation()
  if (conversation === undefined) {
    if (options.yes !== true && options.quiet !== true && options.name === undefined) io.err(notAsked[plan.language])
    return plan
  }
  const { askerFor } = await import('./ask.ts')
  const answers = await asked(options, askerFor(conversation, plan.language), plan.language)
  return planOf(folder, answers, plan.language, dayOf(options, io))
}

const notAsked = {
  nl: 'Er is niets gevraagd, want dit is geen terminal. Geef de antwoorden als opties; welke er zijn, zegt: eco init --help\n',
  en: 'Nothing was asked, as this is no terminal. Give the answers as options; eco init --help says which there are.\n',
}

function newOf(folder: string, files: readonly NewFile[], io: Io): readonly NewFile[] {
  return files.filter((file) => !isKept(folder, file, io))
}

function filesOf(plan: Plan, io: Io) {
  return scaffold(plan, workflowFor(plan, io))
}

function folderNamed(path: string): string {
  if (path.trim() === '') throw noFolder()
  return normal(path)
}

function kindsText(language: Language, io: Io): string {
  const title = { nl: 'Soorten samenwerking (--type)', en: 'Kinds of collaboration (--type)' }[language]
  const rows = archetypes.kinds.map(({ id, name, source }) => {
    return [id, `${name[language]} (${source.by}, ${source.section})`] as const
  })
  return listing([{ title, rows }], io.columns)
}

function noFolder(): UsageError {
  return new UsageError({
    nl: 'Er staat geen map achter eco init. Noem een map, of laat haar weg voor de map waar je bent.',
    en: 'There is no folder behind eco init. Name a folder, or leave it out for the one that you are in.',
  })
}
