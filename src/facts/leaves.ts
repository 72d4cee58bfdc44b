import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/** A single value anywhere in an ecosystem. */
export interface Leaf {
  readonly value: string | number
  readonly path: Path
  /** What the nearest thing around it is called; empty when nothing around it has a name. */
  readonly holder: string
}

/** A position during the walk; the path is only written out for what is wanted. */
interface Step {
  readonly key: string | number
  readonly up: Step | undefined
  readonly holder: string
}

/** Every text and number that is wanted, in the order of the file; `field` is the nearest key above the value. */
export function leavesOf(
  ecosystem: Ecosystem,
  wanted: (value: string | number, field: string) => boolean,
): readonly Leaf[] {
  const found: Leaf[] = []
  for (const [section, content] of Object.entries(ecosystem)) {
    if (section !== 'index') walk(content, section, { key: section, up: undefined, holder: '' })
  }
  return found

  function walk(value: unknown, field: string, step: Step): void {
    if (typeof value === 'string' || typeof value === 'number') {
      if (wanted(value, field)) found.push({ value, path: pathOf(step), holder: step.holder })
    } else if (Array.isArray(value)) {
      for (const [key, item] of value.entries()) walk(item, field, { key, up: step, holder: step.holder })
    } else if (typeof value === 'object' && value !== null) {
      const holder = nameIn(value as Record<string, unknown>) ?? step.holder
      for (const [key, item] of Object.entries(value)) walk(item, key, { key, up: step, holder })
    }
  }
}

function nameIn(group: Record<string, unknown>): string | undefined {
  const { name, title, what, topic } = group
  const found = name ?? title ?? what ?? topic
  return typeof found === 'string' && found !== '' ? found : undefined
}

function pathOf(step: Step): Path {
  const path: (string | number)[] = []
  for (let at: Step | undefined = step; at !== undefined; at = at.up) path.push(at.key)
  return path.reverse()
}
