import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type GroupShape, type ListShape, type Shape } from '../../src/model/shape.ts'
import { type Chances, chances } from './chances.ts'
import { consistent, dateFor, isLeftOut, isSaid, numberFor, perPartner } from './likelihood.ts'
import { sentence, title } from './phrases.ts'

/**
 * An ecosystem that nobody ever saw, of so many partners, the same each time: every section of the model, each as long as
 * the number of partners makes likely. It follows from the model, and so it grows with the model.
 */
export function generated(partners: number): Definition {
  const { ids } = sectionsOf(partners, new Map())
  const { sections } = sectionsOf(partners, ids)
  const ecosystem = { id: 'verzonnen', name: 'Verzonnen ecosysteem', illustrative: true, phase: 'perform' }
  return { ecosystem, ...sections } as Definition
}

type Ids = ReadonlyMap<string, readonly string[]>

interface Making {
  readonly partners: number
  readonly chances: Chances
  /** Every id that there will be, per index of the model: what references choose from. */
  readonly known: Ids
  /** The ids given out so far. */
  readonly given: Map<string, string[]>
}

/** What is being filled in: an item of this index, after so many others. */
interface Self {
  readonly index: string
  readonly place: number
}

const nothing: Self = { index: '', place: 0 }

/** The first time no id is known yet; with the ids that came out, everything comes out the same with its references. */
function sectionsOf(partners: number, known: Ids): { readonly sections: object; readonly ids: Ids } {
  const making: Making = { partners, chances: chances(partners), known, given: new Map() }
  const fields = Object.entries(definitionShape.fields).filter(([section]) => !isLeftOut(section))
  const sections = fields.map(([section, shape]) => [section, sectionWith(section, shape, making)])
  return { sections: Object.fromEntries(sections), ids: making.given }
}

/** A list of which the length goes with the number of partners, or a group of such lists. */
function sectionWith(key: string, shape: Shape, making: Making): unknown {
  if (shape.kind === 'list') return listOf(shape, Math.ceil(perPartner(key) * making.partners), making, nothing)
  if (shape.kind !== 'group') return made(key, shape, making, nothing)
  const fields = Object.entries(shape.fields).filter(([name]) => !isLeftOut(name))
  return Object.fromEntries(fields.map(([name, field]) => [name, sectionWith(name, field, making)]))
}

function listOf({ of, index }: ListShape, length: number, making: Making, self: Self): unknown[] {
  const values = Array.from({ length }, () => {
    if (of.kind !== 'group') return made('', of, making, self)
    return index === undefined ? itemOf('', of, making, self) : itemOf(index, of, making, newItem(index, making))
  })
  return values.filter(
    (value, at) => value !== undefined && (typeof value === 'object' || values.indexOf(value) === at),
  )
}

function newItem(index: string, { given }: Making): Self {
  const ids = given.get(index) ?? []
  given.set(index, ids)
  ids.push(`${index.replaceAll('_', '-')}-${ids.length + 1}`)
  return { index, place: ids.length - 1 }
}

/** An item with what it must say and about half of what it may say; `kind` is its index, empty for a part of an item. */
function itemOf(kind: string, shape: GroupShape, making: Making, self: Self): object {
  const said = Object.entries(shape.fields).filter(
    ([key]) => shape.required.includes(key) || isSaid(kind, key, making.chances),
  )
  const values = said.map(([key, field]) => [key, made(key, field, making, self)])
  return consistent(kind, Object.fromEntries(values.filter(([, value]) => value !== undefined)), making.chances)
}

function made(key: string, shape: Shape, making: Making, self: Self): unknown {
  const chance = making.chances
  switch (shape.kind) {
    case 'group':
      return itemOf('', shape, making, self)
    case 'either':
      return chance.isLikely(0.5) ? title(chance) : itemOf('', shape.group, making, self)
    case 'list':
      return listOf(shape, 1 + chance.below(3), making, self)
    case 'reference':
      return reference(shape.to, making, self)
    case 'choice':
      return chance.oneOf(Object.keys(shape.labels))
    case 'id':
      return making.given.get(self.index)?.[self.place]
    case 'text':
      return /^(?:|name|title|what|group|term|topic|unit)$/.test(key) ? title(chance) : sentence(chance)
    case 'day':
    case 'date':
      return dateFor(key, chance)
    case 'flag':
      return chance.isLikely(0.5)
    default:
      return numberFor(shape.kind, key, chance)
  }
}

/** Someone or something else; of its own kind only what stands before it, so that nothing goes round in circles. */
function reference(to: readonly string[], { known, chances: chance }: Making, self: Self): string | undefined {
  const index = chance.oneOf(to) ?? ''
  const others = known.get(index) ?? []
  return chance.oneOf(index === self.index ? others.slice(Math.max(0, self.place - 50), self.place) : others)
}
