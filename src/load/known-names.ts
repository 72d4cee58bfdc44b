import { beside } from '../beside.ts'
import { provenance } from '../model/key-order.ts'
import type { GroupShape } from '../model/shape.ts'
import type { Text } from '../text.ts'

/** The fields that can stand where this key does, which is none of them. */
export function fieldsOf(key: string, shape: GroupShape): Text {
  const names = Object.keys(shape.fields)
  if (names.length <= mostNames)
    return { nl: `Hier kan staan: ${names.join(', ')}.`, en: `Known here: ${names.join(', ')}.` }
  const some = likeliestFor(key, shape).join(', ')
  return {
    nl: `Hier kan staan, onder meer: ${some}. Alle velden laat je editor zien (Ctrl+spatie).`,
    en: `Known here, among others: ${some}. Your editor shows all fields (Ctrl+Space).`,
  }
}

/**
 * Nobody reads some fifty names on one line; a configuration and a checklist have only a few, and nobody who looks for a
 * setting means where it comes from.
 */
export function sectionsOf(shape: GroupShape): Text {
  const names = usual.filter((name) => Object.hasOwn(shape.fields, name))
  if (names.length < usual.length) {
    const all = Object.keys(shape.fields)
      .filter((name) => !provenance.includes(name))
      .join(', ')
    return { nl: `Kies uit: ${all}.`, en: `Choose from: ${all}.` }
  }
  return {
    nl: `Veel gebruikt: ${names.join(', ')}. Alle onderdelen: eco explain unknown-section`,
    en: `Often used: ${names.join(', ')}. All sections: eco explain unknown-section`,
  }
}

// --- internal ---

/** More names than this nobody reads on one line; of those only the likeliest are shown. */
const [mostNames, likeliest] = [15, 10]

/** The fields that look most like a key, by pairs of letters in their name or description; then in the model's order. */
function likeliestFor(key: string, shape: GroupShape): readonly string[] {
  const wanted = [...pairsOf(key)]
  return pairsIn(shape)
    .map(({ name, found }) => ({
      name,
      score: Math.max(...found.map((pairs) => wanted.filter((pair) => pairs.has(pair)).length)),
    }))
    .sort((one, other) => other.score - one.score)
    .slice(0, likeliest)
    .map(({ name }) => name)
}

interface Pairs {
  readonly name: string
  /** Of its name and of what describes it in either language. */
  readonly found: readonly ReadonlySet<string>[]
}

const known = beside<GroupShape, readonly Pairs[]>()

function pairsIn(shape: GroupShape): readonly Pairs[] {
  const before = known.get(shape)
  if (before !== undefined) return before
  const fresh = Object.entries(shape.fields).map(([name, { doc }]) => ({
    name,
    found: [name, doc.nl, doc.en].map((text) => pairsOf(text)),
  }))
  known.set(shape, fresh)
  return fresh
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)))
}

/** The sections that most ecosystems have. */
const usual = 'ecosystem vision problem partners roles goals actions indicators finance risks'.split(' ')
