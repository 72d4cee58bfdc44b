import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { remembered } from './remembered.ts'

/** A single value anywhere in an ecosystem. */
export interface Leaf {
  readonly value: string | number
  readonly path: Path
  /** What the nearest thing around it is called; empty when nothing around it has a name. */
  readonly holder: string
}

/** A position during the walk; the path is only written out for what is asked. */
interface Step {
  readonly key: string | number
  readonly up: Step | undefined
  readonly value: unknown
}

/** Every text and number that is wanted, in the order of the file; `field` is the nearest key above the value, `section` the first. */
export function leavesOf(
  ecosystem: Ecosystem,
  wanted: (value: string | number, field: string, section: string) => boolean,
): readonly Leaf[] {
  const leaves: Leaf[] = []
  for (const found of allOf(ecosystem)) if (wanted(found.value, found.field, found.section)) leaves.push(leafOf(found))
  return leaves
}

/** Of the dates of a whole ecosystem, one place is asked for; few ask what the holder is called. */
function leafOf(found: Found): Leaf {
  return {
    value: found.value,
    get path() {
      return pathOf(found)
    },
    get holder() {
      return holderOf(found)
    },
  }
}

interface Found extends Step {
  readonly value: string | number
  readonly field: string
  readonly section: string
}

/** One walk for all who look at texts and numbers. */
const allOf = remembered((ecosystem) => {
  const found: Found[] = []
  for (const [section, content] of Object.entries(ecosystem))
    if (section !== 'index') walk(content, section, section, section, undefined, found)
  return found
})

function walk(
  value: unknown,
  section: string,
  field: string,
  key: string | number,
  up: Step | undefined,
  found: Found[],
): void {
  if (typeof value === 'string' || typeof value === 'number') found.push({ key, up, value, field, section })
  else if (Array.isArray(value)) {
    const step = { key, up, value }
    for (let at = 0; at < value.length; at++) walk(value[at], section, field, at, step, found)
  } else if (typeof value === 'object' && value !== null) {
    const group = value as Record<string, unknown>
    const step = { key, up, value }
    for (const own in group) walk(group[own], section, own, own, step, found)
  }
}

function holderOf(leaf: Step): string {
  for (let at = leaf.up; at !== undefined; at = at.up) {
    const name = nameIn(at.value as Record<string, unknown>)
    if (name !== undefined) return name
  }
  return ''
}

/** A list has no name. */
function nameIn(thing: Record<string, unknown>): string | undefined {
  const { name, title, what, topic } = thing
  const found = name ?? title ?? what ?? topic
  return typeof found === 'string' && found !== '' ? found : undefined
}

function pathOf(step: Step): Path {
  const path: (string | number)[] = []
  for (let at: Step | undefined = step; at !== undefined; at = at.up) path.push(at.key)
  return path.reverse()
}
