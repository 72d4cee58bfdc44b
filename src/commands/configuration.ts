import type { Diagnostic, Path } from '../diagnostic.ts'
import { signals } from '../facts/signals.ts'
import type { Audience } from '../graph/audience.ts'
import type { FileKind, Io } from '../io.ts'
import { type Document, parseDocument } from '../load/document.ts'
import { skippedLink, unreadable } from '../load/file-findings.ts'
import { createLocator } from '../load/locate.ts'
import { validate } from '../load/validate.ts'
import { builtIn, defaultMethods } from '../methods/built-in.ts'
import { checklistRules } from '../methods/checklist-rules.ts'
import { chosenMethods } from '../methods/chosen.ts'
import { soundness } from '../methods/sound.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Config } from '../model/config.ts'
import { checklistShape, configShape, type GroupShape } from '../model/shape.ts'
import { nearest } from '../near.ts'
import { type Language, languages } from '../text.ts'
import { UsageError } from '../usage-error.ts'

/** What a team chose in `eco.config.yaml`, and what is wrong with it. */
export interface Configuration {
  readonly methods: readonly Checklist[]
  readonly language: Language | undefined
  /** For whom something is that has no visibility of its own. */
  readonly visibility: Audience
  /** Findings on the configuration and on the team's own checklists. */
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly Document[]
  /** The files that are no part of an ecosystem. */
  readonly files: readonly string[]
}

/** The configuration for an ecosystem: `--config`, else the nearest `eco.config.yaml` at or above its folder. */
export function configurationFor(
  folder: string,
  asked: string | undefined,
  io: Io,
  parentOf: (path: string) => string,
): Configuration {
  const file = asked ?? nearestConfig(folder, io, parentOf)
  const kind = file === undefined ? 'missing' : io.kindOf(file)
  if (asked !== undefined && kind !== 'file') throw noConfig(asked, kind)
  if (file === undefined || kind !== 'file') {
    const diagnostics = file === undefined ? [] : [kind === 'link' ? skippedLink(file) : unreadable(file)]
    return { ...nothing, methods: chosenMethods(defaultMethods, builtIn, []), diagnostics }
  }
  const { value, document, diagnostics } = readAs<Config>(file, configShape, io)
  const lists = ownChecklists(value.checklists ?? [], file, io)
  const own = lists.flatMap(({ checklist }) => (checklist === undefined ? [] : [checklist]))
  return {
    methods: chosenMethods(value.methods ?? defaultMethods, builtIn, own),
    language: languages.find((language) => language === value.language),
    visibility: value.visibility ?? 'partners',
    diagnostics: [
      ...diagnostics,
      ...unknownMethods(value.methods ?? [], own, file),
      ...lists.flatMap((one) => one.diagnostics),
    ],
    documents: [document, ...lists.flatMap((one) => one.documents)],
    files: [file, ...lists.flatMap((one) => one.documents.map((each) => each.file))],
  }
}

const nothing: Configuration = {
  methods: [],
  language: undefined,
  visibility: 'partners',
  diagnostics: [],
  documents: [],
  files: [],
}

/** Whatever has the name ends the search: the configuration of a folder further up was not meant for this one. */
function nearestConfig(folder: string, io: Io, parentOf: (path: string) => string): string | undefined {
  for (let at = folder; ; at = parentOf(at)) {
    const file = at === '.' ? 'eco.config.yaml' : `${at}/eco.config.yaml`
    if (io.kindOf(file) !== 'missing') return file
    if (parentOf(at) === at) return undefined
  }
}

function readAs<T extends object>(
  file: string,
  shape: GroupShape,
  io: Io,
): { value: Partial<T>; document: Document; diagnostics: readonly Diagnostic[] } {
  const content = contentOf(file, io)
  const { document, diagnostics } = parseDocument({ file, content: content ?? new Uint8Array() })
  if (content === undefined) return { value: {}, document, diagnostics: [unreadable(file)] }
  if (document.value === undefined) return { value: {}, document, diagnostics }
  const locator = createLocator(document.text)
  const fitted = validate(document.value, shape, { file, raw: (path) => locator.raw(path) })
  return { value: fitted.value as Partial<T>, document, diagnostics: [...diagnostics, ...fitted.diagnostics] }
}

interface Own {
  readonly checklist?: Checklist
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly Document[]
}

function contentOf(file: string, io: Io): Uint8Array | undefined {
  try {
    return io.read(file)
  } catch {
    return undefined
  }
}

/** The team's own checklists in their order; what one asks, the next may refer to and may not ask again. */
function ownChecklists(paths: readonly string[], config: string, io: Io): readonly Own[] {
  const items = new Set(builtIn.flatMap((method) => method.items.map(({ id }) => id)))
  return paths.map((path, index) => {
    const own = ownChecklist(path, config, ['checklists', index], items, io)
    for (const { id } of own.checklist?.items ?? []) items.add(id)
    return own
  })
}

/** A team's own checklist: a file in the folder of the configuration or below it, and nowhere else; links are not followed. */
function ownChecklist(path: string, config: string, place: Path, items: ReadonlySet<string>, io: Io): Own {
  const folder = config.includes('/') ? config.slice(0, config.lastIndexOf('/') + 1) : ''
  const steps = path.split(/[/\\]/)
  const isInside = !/^(?:[/\\]|[a-z]:)/i.test(path) && !steps.includes('..')
  const file = `${folder}${path}`
  const isOwn = isInside && steps.every((_, index) => isPlain(`${folder}${steps.slice(0, index + 1).join('/')}`, io))
  if (!isOwn || io.kindOf(file) !== 'file') return { diagnostics: [noChecklist(path, config, place)], documents: [] }
  const { value, document, diagnostics } = readAs<Checklist>(file, checklistShape, io)
  if (value.method === undefined) return { diagnostics, documents: [document] }
  const checklist = value as Checklist
  const refused = new Set(
    diagnostics.flatMap(({ place: { path: at } }) => (at[0] === 'items' && at.length > 1 ? [at[1]] : [])),
  )
  const unsound = soundness(checklist, {
    signals: new Set(Object.keys(signals)),
    items,
    methods: new Set(builtIn.map(({ method }) => method)),
  })
  const news = unsound.filter(({ path: at }) => at[0] !== 'items' || !refused.has(at[1]))
  const found = news.map((one) => ({
    rule: one.rule,
    severity: checklistRules[one.rule],
    message: one.message,
    ...(one.hint && { hint: one.hint }),
    place: { file, path: one.path },
  }))
  const broken = new Set([...refused, ...unsound.flatMap(({ path: at }) => (at[0] === 'items' ? [at[1]] : []))])
  return {
    checklist: { ...checklist, items: checklist.items.filter((_, index) => !broken.has(index)) },
    diagnostics: [...diagnostics, ...found],
    documents: [document],
  }
}

function unknownMethods(names: readonly string[], own: readonly Checklist[], file: string): Diagnostic[] {
  const known = ['all', ...builtIn.map(({ method }) => method), ...own.map(({ method }) => method)]
  return names.flatMap((name, index): Diagnostic[] => {
    if (known.includes(name)) return []
    const near = nearest(name, known) ?? known.join(', ')
    return [
      {
        rule: 'unknown-method',
        severity: 'error',
        message: { nl: `"${name}" is geen methode.`, en: `"${name}" is no method.` },
        hint: { nl: `Bedoel je ${near}?`, en: `Did you mean ${near}?` },
        place: { file, path: ['methods', index] },
      },
    ]
  })
}

function noChecklist(path: string, config: string, place: Path): Diagnostic {
  return {
    rule: 'checklist-not-found',
    severity: 'error',
    message: { nl: `De vragenlijst "${path}" is niet te vinden.`, en: `The checklist "${path}" cannot be found.` },
    hint: {
      nl: 'Noem een bestand in de map van eco.config.yaml of daaronder; buiten die map leest eco niets.',
      en: 'Name a file in the folder of eco.config.yaml or below it; eco reads nothing outside that folder.',
    },
    place: { file: config, path: place },
  }
}

/** A folder or file that is really there, and no link to elsewhere. */
function isPlain(path: string, io: Io): boolean {
  const kind = io.kindOf(path)
  return kind === 'file' || kind === 'directory'
}

function noConfig(path: string, kind: FileKind): UsageError {
  return kind === 'missing'
    ? new UsageError({
        nl: `Het bestand "${path}" bestaat niet (--config).`,
        en: `The file "${path}" does not exist (--config).`,
      })
    : new UsageError({
        nl: `"${path}" is geen gewoon bestand (--config).`,
        en: `"${path}" is no ordinary file (--config).`,
      })
}
