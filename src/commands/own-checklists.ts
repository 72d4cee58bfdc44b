import type { Diagnostic, Path } from '../diagnostic.ts'
import { signals } from '../facts/signals.ts'
import type { Io } from '../io.ts'
import type { Document } from '../load/document.ts'
import { builtIn } from '../methods/built-in.ts'
import { checklistRules } from '../methods/checklist-rules.ts'
import { soundness } from '../methods/sound.ts'
import type { Checklist } from '../model/checklist.ts'
import { checklistShape } from '../model/shape.ts'
import { besideConfig, readAs } from './config-files.ts'

/** One checklist of the team: what can be used of it, and what is wrong with it. */
export interface OwnChecklist {
  readonly checklist?: Checklist
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly Document[]
}

/** The team's own checklists in their order; what one asks, the next may refer to and may not ask again. */
export function ownChecklists(paths: readonly string[], config: string, io: Io): readonly OwnChecklist[] {
  if (paths.length === 0) return []
  const items = new Set(builtIn.flatMap((method) => method.items.map(({ id }) => id)))
  return paths.map((path, index) => {
    const file = besideConfig(path, config, 'file', io)
    if (file === undefined) return { diagnostics: [noChecklist(path, config, ['checklists', index])], documents: [] }
    const own = ownChecklist(file, items, io)
    for (const { id } of own.checklist?.items ?? []) items.add(id)
    return own
  })
}

function ownChecklist(file: string, items: ReadonlySet<string>, io: Io): OwnChecklist {
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
