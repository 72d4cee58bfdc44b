import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { leavesOf } from './leaves.ts'
import { placeholderIn } from './placeholder.ts'
import { remembered } from './remembered.ts'

/** A text in which something is still to be filled in. */
export interface OpenPlace {
  readonly path: Path
  readonly text: string
  /** The placeholder in it: `[[nog invullen: de regio]]`, `TODO`. */
  readonly found: string
  /** The id of the partner or body that it is up to; undefined when that is not said. */
  readonly owner: string | undefined
}

/** Every place that is still open, in the order of the files. */
export const openPlaces = remembered((ecosystem): readonly OpenPlace[] =>
  leavesOf(ecosystem, (value) => typeof value === 'string' && placeholderIn(value) !== undefined).map(
    ({ value, path }) => {
      const text = String(value)
      return { path, text, found: placeholderIn(text) ?? '', owner: ownerAt(path, ecosystem) }
    },
  ),
)

/** Fields that say who something is up to. */
const ownerFields = ['owner', 'lead', 'holder', 'measured_by'] as const

/** The nearest thing around a place that says who it is up to; what is said about a partner is up to that partner. */
function ownerAt(path: Path, ecosystem: Ecosystem): string | undefined {
  let at: unknown = ecosystem
  let owner: string | undefined
  for (const step of path) {
    at = (at as Record<string | number, unknown>)[step]
    if (typeof at !== 'object' || at === null) break
    const item = at as Record<string, unknown>
    const said = ownerFields.map((field) => item[field]).find((one) => typeof one === 'string' && one !== '')
    owner = (said as string | undefined) ?? owner
  }
  const [section, index] = path
  return owner ?? (section === 'partners' && typeof index === 'number' ? ecosystem.partners[index]?.id : undefined)
}
