import { beside } from '../beside.ts'
import type { Path } from '../diagnostic.ts'
import type { ReferenceShape } from '../model/shape.ts'
import { type Choices, choicesIn, enough, kebab, nearest, onlyNear } from '../near.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { fieldAt, isOnly, meantId, namesIn, type Referable } from './referable.ts'
import type { GraphFinding } from './resolve.ts'
import { and, candidates, or, whereToLook } from './where-to-look.ts'

export function unknownReference(shape: ReferenceShape, id: string, path: Path, referable: Referable): GraphFinding {
  // The quotes of a word processor are letters to YAML.
  const said = id.replace(/^[“”„‘’]+|[“”‘’]+$/g, '')
  const field = fieldAt(path)
  const onlyBodies = shape.to.length === 1 && shape.to[0] === 'bodies'
  return {
    rule: onlyBodies ? 'unknown-body' : 'unknown-reference',
    severity: 'error',
    message: {
      nl: `"${field}" verwijst naar "${shown(id)}", maar er is geen ${or(shape.to, 'nl')} met dat id.`,
      en: `"${field}" refers to "${shown(id)}", but there is no ${or(shape.to, 'en')} with that id.`,
    },
    ...meaningOf(shape, said, path, referable),
    path,
  }
}

/**
 * What was probably meant, in words, and as a fix where that is beyond doubt: the only thing with that name, or the only
 * one that is near; never while files cannot be read, where what is missing may stand.
 */
function meaningOf(
  shape: ReferenceShape,
  id: string,
  path: Path,
  referable: Referable,
): Pick<GraphFinding, 'hint' | 'fix'> {
  const fixed = (value: string, isSure: boolean) =>
    isSure && referable.unreadable.length === 0 ? { fix: { value } } : {}
  const { names, calls, ids } = toCompare(shape, referable)
  const name = kebab(id) ?? ''
  const called = names.get(name)
  if (called !== undefined)
    return { hint: useId(called, path), ...fixed(called, isOnly(shape, name, called, referable)) }
  const meant = meantId(shape, id, referable)
  if (meant !== undefined) return { hint: mendFirst(meant, path) }
  const near = nearest(id, ids)
  if (near !== undefined)
    return {
      hint: { nl: `Bedoel je "${near}"?`, en: `Did you mean "${near}"?` },
      ...fixed(near, onlyNear(id, ids) === near),
    }
  const nearName = names.get(nearest(id, calls) ?? '')
  return { hint: nearName === undefined ? whereToLook(shape, referable) : useId(nearName, path) }
}

interface ToCompare {
  /** Names of things (as ids) → the id of the first that has it. */
  readonly names: ReadonlyMap<string, string>
  readonly calls: Choices
  readonly ids: Choices
}

/** What a reference of this kind can be held against: a file may have thousands that lead nowhere. */
function toCompare(shape: ReferenceShape, referable: Referable): ToCompare {
  const known = compared.get(referable) ?? new Map<string, ToCompare>()
  compared.set(referable, known)
  const kind = shape.to.join()
  const before = known.get(kind)
  if (before !== undefined) return before
  const names = namesIn(shape, referable)
  const fresh = {
    names,
    calls: choicesIn(names.keys(), enough),
    ids: choicesIn(candidates(shape, referable.index), enough),
  }
  known.set(kind, fresh)
  return fresh
}

const compared = beside<Referable, Map<string, ToCompare>>()

/** `names` are the lists that hold something with this id. */
export function ambiguousReference(names: readonly string[], id: string, path: Path): GraphFinding {
  const field = fieldAt(path)
  return {
    rule: 'ambiguous-reference',
    severity: 'warning',
    message: {
      nl: `"${field}" verwijst naar "${shown(id)}", en dat is het id van meer dan één ding: ${and(names, 'nl')}.`,
      en: `"${field}" refers to "${shown(id)}", which is the id of more than one thing: ${and(names, 'en')}.`,
    },
    hint: {
      nl: 'Geef ze elk een eigen id, en schrijf hier het id van wat je bedoelt.',
      en: 'Give each an id of its own, and write here the id of the one that you mean.',
    },
    path,
  }
}

/** `owner: bakkerij-jan`, or the id alone in a list. */
function written(id: string, path: Path): string {
  return typeof path.at(-1) === 'number' ? id : `${fieldAt(path)}: ${id}`
}

function useId(id: string, path: Path): Text {
  return { nl: `Gebruik het id: ${written(id, path)}`, en: `Use the id: ${written(id, path)}` }
}

/** What it names is there, but its own id is refused. */
function mendFirst(id: string, path: Path): Text {
  return {
    nl: `Geef het daar eerst het id "${id}" (zie de melding bij dat id), en schrijf dan hier: ${written(id, path)}`,
    en: `First give it the id "${id}" there (see the finding at that id), and then write here: ${written(id, path)}`,
  }
}

export function duplicateId(id: string, path: Path, first: Path): GraphFinding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: { nl: `Het id "${id}" is al in gebruik.`, en: `The id "${id}" is already taken.` },
    hint: {
      nl: 'Geef een van de twee een ander id, of voeg ze samen als het om hetzelfde gaat.',
      en: 'Give one of the two another id, or merge them if they are the same thing.',
    },
    path: [...path, 'id'],
    related: [{ path: [...first, 'id'], message: { nl: 'Hier staat de eerste.', en: 'The first one is here.' } }],
  }
}
