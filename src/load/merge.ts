import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import { definitionShape } from '../model/shape.ts'
import { positions, type Refusals, refusals } from '../near.ts'
import { originalIndex, originalPath, withoutLeftOut } from './left-out.ts'
import { refuseWhole } from './refused.ts'

/** One file's sections, validated. */
export interface Part {
  readonly file: string
  readonly definition: Definition
}

/** The sections of all files as one, and the way back to where each thing was written. */
export interface Merged {
  readonly definition: Definition
  readonly origin: (path: Path) => { readonly file: string; readonly path: Path }
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Joins the files of one ecosystem, without the items that validating found to say nothing; `home` is its
 * `ecosystem.yaml`, where belongs what stands in no file.
 */
export function merge(parts: readonly Part[], home: string): Merged {
  const definition: Record<string, unknown> = {}
  const homes = new Map<string, string>()
  const items = new Map<string, { file: string; index: number }[]>()
  const diagnostics: Diagnostic[] = []
  const refused: JoinedRefusals = { ids: new Map(), indexes: new Set() }
  for (const { file, definition: whole } of parts) {
    joinRefusals(refused, refusals.get(whole))
    for (const [section, value] of Object.entries(withoutLeftOut(whole))) {
      if (Array.isArray(value)) append(section, value, file, definition, items)
      else if (homes.has(section)) {
        diagnostics.push(secondMapping(section, file, homes.get(section) as string))
        refuseWhole({ ...refused, gone: [] }, definitionShape.fields[section])
      } else definition[section] = value
      if (!homes.has(section)) homes.set(section, file)
    }
  }
  refusals.set(definition, refused)
  keepBeside(definition, refused)
  const origin = (path: Path) => originOf(path, definition, homes, items, home)
  return { definition, origin, diagnostics: [...diagnostics, ...missingSection(definition, home)] }
}

/** A mapping knows as well of which of its lists nothing could be read. */
function keepBeside(definition: Readonly<Record<string, unknown>>, refused: Refusals): void {
  if (refused.indexes.size === 0) return
  for (const section of Object.values(definition))
    if (typeof section === 'object' && section !== null && !Array.isArray(section)) refusals.set(section, refused)
}

function append(
  section: string,
  values: readonly unknown[],
  file: string,
  definition: Record<string, unknown>,
  items: Map<string, { file: string; index: number }[]>,
): void {
  definition[section] ??= []
  if (!items.has(section)) items.set(section, [])
  values.forEach((value, index) => {
    ;(definition[section] as unknown[]).push(value)
    const original = originalIndex(values, index)
    items.get(section)?.push({ file, index: original })
    if (isNameless(value)) positions.set(value, original + 1)
  })
}

function isNameless(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === ''
}

interface JoinedRefusals extends Refusals {
  readonly ids: Map<string, Map<string, string>>
  readonly indexes: Set<string>
}

function joinRefusals(all: JoinedRefusals, more: Refusals | undefined): void {
  for (const index of more?.indexes ?? []) all.indexes.add(index)
  for (const [index, ids] of more?.ids ?? []) {
    const joined = all.ids.get(index) ?? new Map<string, string>()
    for (const [name, id] of ids) joined.set(name, id)
    all.ids.set(index, joined)
  }
}

function originOf(
  path: Path,
  definition: Readonly<Record<string, unknown>>,
  homes: Map<string, string>,
  items: Map<string, { file: string; index: number }[]>,
  home: string,
) {
  const [section, index] = path
  const item = typeof index === 'number' ? items.get(String(section))?.[index] : undefined
  const written = originalPath(definition, path)
  if (item === undefined) return { file: homes.get(String(section)) ?? home, path: written }
  return { file: item.file, path: [section as string, item.index, ...written.slice(2)] }
}

function secondMapping(section: string, file: string, first: string): Diagnostic {
  return {
    rule: 'section-in-two-files',
    severity: 'error',
    message: {
      nl: `"${section}" staat al in ${first}; dit tweede stuk telt niet mee.`,
      en: `"${section}" is already in ${first}; this second piece does not count.`,
    },
    hint: { nl: 'Voeg de twee stukken samen in één bestand.', en: 'Put the two pieces together in one file.' },
    place: { file, path: [section], at: 'key' },
    related: [
      {
        place: { file: first, path: [section], at: 'key' },
        message: { nl: 'Hier staat het eerste stuk.', en: 'The first piece is here.' },
      },
    ],
  }
}

function missingSection(definition: Readonly<Record<string, unknown>>, home: string): Diagnostic[] {
  if (definition.ecosystem !== undefined) return []
  return [
    {
      rule: 'missing-section',
      severity: 'error',
      message: {
        nl: 'Dit ecosysteem zegt niet hoe het heet: het onderdeel "ecosystem" ontbreekt.',
        en: 'This ecosystem does not say what it is called: the section "ecosystem" is missing.',
      },
      hint: {
        nl: 'Begin ecosystem.yaml met "ecosystem:" en daaronder, ingesprongen, "id: …" en "name: …".',
        en: 'Begin ecosystem.yaml with "ecosystem:" and below it, indented, "id: …" and "name: …".',
      },
      place: { file: home, path: ['ecosystem'] },
    },
  ]
}
