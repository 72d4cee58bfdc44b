import type { Diagnostic, Place } from '../diagnostic.ts'
import { signals } from '../facts/signals.ts'
import type { Io } from '../io.ts'
import type { Document } from '../load/document.ts'
import { tooManyQuestions } from '../load/file-findings.ts'
import type { Limits } from '../load/limits.ts'
import { builtIn } from '../methods/built-in.ts'
import { checklistRules } from '../methods/checklist-rules.ts'
import { soundness } from '../methods/sound.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { checklistShape } from '../model/shape.ts'
import { besideConfig, type FileRead, readAs } from './config-files.ts'

/** One checklist of the team: what can be used of it, and what is wrong with it. */
export interface OwnChecklist {
  readonly checklist?: Checklist
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly Document[]
}

/**
 * The team's own checklists in their order; what one asks, the next may refer to and may not ask again. Together they ask no
 * more than the limit.
 */
export function ownChecklists(paths: readonly string[], config: string, most: Most, io: Io): readonly OwnChecklist[] {
  if (paths.length === 0) return []
  const named = namedIn(paths, config, most.team, io)
  const isSame =
    last?.config === config &&
    last.questions === most.questions &&
    named.length === last.named.length &&
    named.every(({ path, read }, at) => path === last?.named[at]?.path && read === last.named[at]?.read)
  if (last === undefined || !isSame)
    last = { config, questions: most.questions, named, lists: listsOf(named, config, most.questions) }
  return last.lists
}

/** How much each file may ask, and how many questions all of them. */
interface Most {
  readonly team: Limits
  readonly questions: number
}

/** A checklist that the configuration names, and what its file says; undefined when it is not there or was named before. */
interface Named {
  readonly path: string
  readonly isDouble: boolean
  readonly read: FileRead<Checklist> | undefined
}

/** A thousand ecosystems below one configuration are asked the same. */
let last:
  | {
      readonly config: string
      readonly questions: number
      readonly named: readonly Named[]
      readonly lists: readonly OwnChecklist[]
    }
  | undefined

function namedIn(paths: readonly string[], config: string, limits: Limits, io: Io): readonly Named[] {
  const before = new Map(last?.named.map(({ read }) => [read?.file, read]))
  const met = new Set<string>()
  return paths.map((path) => {
    const file = besideConfig(path, config, 'file', io)
    const isDouble = file !== undefined && met.has(file)
    if (file === undefined || isDouble) return { path, isDouble, read: undefined }
    met.add(file)
    return { path, isDouble, read: readAs<Checklist>(file, checklistShape, limits, io, before.get(file)) }
  })
}

function listsOf(named: readonly Named[], config: string, questions: number): readonly OwnChecklist[] {
  const items = new Set(builtIn.flatMap((method) => method.items.map(({ id }) => id)))
  const methods = new Set(builtIn.map(({ method }) => method))
  let room = questions
  return named.map(({ path, isDouble, read }, index) => {
    const place = { file: config, path: ['checklists', index] }
    if (read === undefined)
      return { diagnostics: [isDouble ? namedTwice(path, place) : noChecklist(path, place)], documents: [] }
    const { checklist, diagnostics, documents } = ownChecklist(read, items, methods)
    if (checklist === undefined) return { diagnostics, documents }
    for (const { id } of checklist.items) items.add(id)
    methods.add(checklist.method)
    const [most, before] = [room, checklist.items.length]
    const asked = checklist.items.filter((item) => {
      room -= room < 0 ? 0 : partsOf(item)
      return room >= 0
    })
    const own = { checklist: { ...checklist, items: asked }, diagnostics, documents }
    if (most < 0 || asked.length === before) return own
    const first = read.value.items?.indexOf(checklist.items[asked.length] as ChecklistItem) ?? 0
    return { ...own, diagnostics: [...diagnostics, tooManyQuestions(read.file, first, questions)] }
  })
}

/** How many things a question asks of the data. */
function partsOf({ answered_by: { all = [], any = [] } = {} }: ChecklistItem): number {
  return 1 + all.length + any.length
}

function ownChecklist(
  read: FileRead<Checklist>,
  known: ReadonlySet<string>,
  methods: ReadonlySet<string>,
): OwnChecklist {
  const { file, value, document, diagnostics } = read
  if (value.method === undefined) return { diagnostics, documents: [document] }
  const checklist = value as Checklist
  const refused = placesIn(
    'items',
    diagnostics.map(({ place }) => place),
  )
  const unsound = soundness(checklist, {
    signals: new Set(Object.keys(signals)),
    items: known,
    methods,
  })
  const news = unsound.filter(({ path: at }) => at[0] !== 'items' || !refused.has(at[1]))
  const found = news.map((one) => ({
    rule: one.rule,
    severity: checklistRules[one.rule],
    message: one.message,
    ...(one.hint && { hint: one.hint }),
    place: { file, path: one.path },
  }))
  // Two of one name would each show what both count; what a copy asks again is no fault of its own.
  if (methods.has(checklist.method)) {
    const own = found.filter(({ rule }) => rule !== 'checklist-double-item')
    return { diagnostics: [...diagnostics, ...own], documents: [document] }
  }
  const [items, steps] = [placesIn('items', unsound), placesIn('steps', unsound)]
  return {
    checklist: {
      ...checklist,
      steps: checklist.steps.filter((_, index) => !steps.has(index)),
      items: checklist.items.filter((_, index) => !items.has(index) && !refused.has(index)),
    },
    diagnostics: [...diagnostics, ...found],
    documents: [document],
  }
}

/** Which of a list in a checklist findings are about. */
function placesIn(list: 'items' | 'steps', findings: readonly Pick<Place, 'path'>[]): ReadonlySet<unknown> {
  return new Set(findings.flatMap(({ path: at }) => (at[0] === list && at.length > 1 ? [at[1]] : [])))
}

function namedTwice(path: string, place: Place): Diagnostic {
  return {
    rule: 'checklist-double-method',
    severity: 'error',
    message: {
      nl: `De vragenlijst "${path}" staat hierboven al.`,
      en: `The checklist "${path}" stands above already.`,
    },
    hint: { nl: 'Haal deze regel weg.', en: 'Remove this line.' },
    place,
  }
}

function noChecklist(path: string, place: Place): Diagnostic {
  return {
    rule: 'checklist-not-found',
    severity: 'error',
    message: { nl: `De vragenlijst "${path}" is niet te vinden.`, en: `The checklist "${path}" cannot be found.` },
    hint: {
      nl: 'Noem een bestand in de map van eco.config.yaml of daaronder; buiten die map leest eco niets.',
      en: 'Name a file in the folder of eco.config.yaml or below it; eco reads nothing outside that folder.',
    },
    place,
  }
}
