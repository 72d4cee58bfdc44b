import type { Diagnostic } from '../diagnostic.ts'
import type { Audience } from '../graph/audience.ts'
import type { FileKind, Io } from '../io.ts'
import type { Document } from '../load/document.ts'
import { skippedLink, unreadable } from '../load/file-findings.ts'
import { defaultLimits, type Limits, teamLimits } from '../load/limits.ts'
import { isNotUnderstood, isUnread } from '../load/rules.ts'
import { builtIn, defaultMethods } from '../methods/built-in.ts'
import { chosenMethods } from '../methods/chosen.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Config } from '../model/config.ts'
import { configShape } from '../model/shape.ts'
import { nearest } from '../near.ts'
import { type Language, languages } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import type { Policy } from '../weigh/policy.ts'
import { type FileRead, readAs } from './config-files.ts'
import { askedLimits, raisedBy } from './limits.ts'
import { ownChecklists } from './own-checklists.ts'
import { templatesFolder } from './templates-folder.ts'

/** What a team chose in `eco.config.yaml`, and what is wrong with it. */
export interface Configuration {
  readonly methods: readonly Checklist[]
  readonly language: Language | undefined
  /** For whom something is that has no visibility of its own. */
  readonly visibility: Audience
  /** The folder of the team's own templates; undefined when there is none. */
  readonly templates: string | undefined
  /** How findings weigh, and which may stay. */
  readonly policy: Policy
  /** How much the files may ask. */
  readonly limits: Limits
  /** Findings on the configuration and on the team's own checklists. */
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly Document[]
  /** The files that are no part of an ecosystem. */
  readonly files: readonly string[]
}

/**
 * The configuration for an ecosystem: `--config`, else the nearest `eco.config.yaml` at or above its folder. `limit` is what
 * whoever runs `eco` asked for beyond it, each `name=value`.
 */
export function configurationFor(
  folder: string,
  asked: string | undefined,
  io: Io,
  parentOf: (path: string) => string,
  limit: readonly string[] = [],
): Configuration {
  const file = asked ?? nearestConfig(folder, io, parentOf)
  const kind = file === undefined ? 'missing' : io.kindOf(file)
  if (asked !== undefined && kind !== 'file') throw noConfig(asked, kind)
  if (file === undefined || kind !== 'file')
    return { ...withoutFile(folder, file, kind, io), limits: askedLimits(limit, defaultLimits) }
  const team = askedLimits(limit, teamLimits)
  last = readAs<Config>(file, configShape, team, io, last)
  const { value, document, diagnostics } = last
  const raised = raisedBy(value.limits ?? {}, file)
  const limits = askedLimits(limit, raised.limits)
  const lists = ownChecklists(value.checklists ?? [], file, { team, questions: limits.questions }, io)
  const own = lists.flatMap(({ checklist }) => (checklist === undefined ? [] : [checklist]))
  const templates = templatesFolder(folder, io, { file, path: value.templates })
  return {
    methods: chosenMethods(value.methods ?? defaultMethods, builtIn, own),
    language: languages.find((language) => language === value.language),
    visibility: value.visibility ?? 'partners',
    templates: templates.folder,
    policy: { file, rules: value.rules ?? [], waivers: value.waivers ?? [], baseline: value.baseline },
    limits,
    diagnostics: [
      ...(value.visibility === undefined ? unsaidFor(diagnostics) : diagnostics),
      ...raised.diagnostics,
      ...unknownMethods(value.methods ?? [], own, file),
      ...lists.flatMap((one) => one.diagnostics),
      ...templates.diagnostics,
    ],
    documents: [document, ...lists.flatMap((one) => one.documents)],
    files: [file, ...lists.flatMap((one) => one.documents.map((each) => each.file))],
  }
}

let last: FileRead<Config> | undefined

function withoutFile(folder: string, file: string | undefined, kind: FileKind, io: Io): Omit<Configuration, 'limits'> {
  const found = file === undefined ? [] : [kind === 'link' ? skippedLink(file) : unreadable(file)]
  const templates = templatesFolder(folder, io)
  return {
    methods: chosenMethods(defaultMethods, builtIn, []),
    language: undefined,
    visibility: 'partners',
    templates: templates.folder,
    policy: { file: undefined, rules: [], waivers: [], baseline: undefined },
    diagnostics: [...unsaidFor(found), ...templates.diagnostics],
    documents: [],
    files: [],
  }
}

/**
 * Of a configuration that was not wholly read nobody knows whether it says for whom things are: that is not what it would be
 * without one.
 */
function unsaidFor(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.map((one) => (hidesSettings(one) ? { ...one, spoils: ['visibility'] } : one))
}

function hidesSettings(finding: Diagnostic): boolean {
  const { rule, place } = finding
  return (
    isUnread(finding) ||
    isNotUnderstood(finding) ||
    rule === 'link-skipped' ||
    (place.path.length < 2 && dropsKeys.has(rule))
  )
}

/** What takes whole settings away where it stands at the top. */
const dropsKeys: ReadonlySet<string> = new Set([
  'alias-cycle',
  'complex-key',
  'merge-not-mapping',
  'missing-space',
  'unknown-alias',
])

/** Whatever has the name ends the search: the configuration of a folder further up was not meant for this one. */
export function nearestConfig(folder: string, io: Io, parentOf: (path: string) => string): string | undefined {
  for (const file of configPlaces(folder, parentOf)) if (io.kindOf(file) !== 'missing') return file
  return undefined
}

/** Where a configuration for a folder may stand, from the folder itself upwards. */
export function* configPlaces(folder: string, parentOf: (path: string) => string): Generator<string> {
  for (let at = folder; ; at = parentOf(at)) {
    yield at === '.' ? 'eco.config.yaml' : `${at}/eco.config.yaml`
    if (parentOf(at) === at) return
  }
}

function unknownMethods(names: readonly string[], own: readonly Checklist[], file: string): Diagnostic[] {
  const known = ['all', ...[...builtIn, ...own].map(({ method }) => method)].filter((name) => name)
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
