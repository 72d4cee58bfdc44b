import { dump } from 'js-yaml'
import type { World } from './story.ts'

/** How the files are written: none of it may ever show in a diff. */
export interface Manner {
  readonly split: 'one-file' | 'per-section' | 'per-partner' | 'odd-names'
  readonly reversed: boolean
  readonly flow: boolean
  readonly comment: string
  readonly windows: boolean
  /** Whether the ecosystem says in which notation it is written; saying nothing is the first. */
  readonly notation: boolean
}

export const plain: Manner = {
  split: 'per-section',
  reversed: false,
  flow: false,
  comment: '',
  windows: false,
  notation: false,
}

/** The files of a world, in a manner of writing. */
export function filesOf(world: World, manner: Manner): Record<string, string> {
  const ids = new Map(world.things.map(({ number, id }) => [number, id]))
  const sections = new Map<string, Record<string, unknown>[]>()
  for (const { index, id, says } of world.things) {
    const item = { id, ...(resolved(says, ids) as object) }
    sections.set(index, [...(sections.get(index) ?? []), item])
  }
  const files = new Map<string, string[]>()
  const add = (file: string, value: object) => files.set(file, [...(files.get(file) ?? []), write(value, manner)])
  add('ecosystem.yaml', {
    ecosystem: { id: 'kade', name: 'De Groene Kade', ...(manner.notation ? { format: 1 } : {}) },
  })
  for (const [section, all] of sections) {
    const items = manner.reversed ? [...all].reverse().map(turned) : all
    if (['costs', 'funding'].includes(section)) continue
    if (manner.split === 'per-partner' && section === 'partners')
      for (const item of items) add(`partners/${String(item.id)}.yaml`, { partners: [item] })
    else add(fileFor(section, manner), { [section]: items })
  }
  const money = Object.fromEntries(
    ['costs', 'funding'].flatMap((name) => (sections.has(name) ? [[name, sections.get(name)]] : [])),
  )
  if (Object.keys(money).length > 0) add(fileFor('finance', manner), { finance: money })
  return Object.fromEntries([...files].map(([file, texts]) => [file, texts.join('')]))
}

function fileFor(section: string, { split }: Manner): string {
  if (split === 'one-file') return 'ecosystem.yaml'
  return split === 'odd-names' ? `diep/${section.length}/${section}-x.yml` : `${section}.yaml`
}

function write(value: object, { flow, comment, windows }: Manner): string {
  const text = dump(value, flow ? { flowLevel: 3, lineWidth: 60 } : { lineWidth: -1 })
  const whole = `${comment === '' ? '' : `# ${comment}\n`}${text}`
  return windows ? whole.replaceAll('\n', '\r\n') : whole
}

function turned(item: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(item).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value])
  return Object.fromEntries(entries.reverse())
}

function resolved(value: unknown, ids: ReadonlyMap<number, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, ids))
  if (typeof value !== 'object' || value === null) return value
  if ('ref' in value) return ids.get(Number(value.ref)) ?? 'weg'
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, resolved(inner, ids)]])),
  )
}
