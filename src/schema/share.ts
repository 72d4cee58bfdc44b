export type JsonSchema = Readonly<Record<string, unknown>>

/** Shorter pieces than this gain nothing from a name of their own. */
const worthSharing = 120

/**
 * The same schema, smaller: what stands in it more than once (the fields that every group has, a choice that many use)
 * stands once under `definitions`.
 */
export function share(whole: JsonSchema): { schema: JsonSchema; definitions: JsonSchema } {
  const all = piecesOf(whole).map((piece) => ({ ...piece, text: JSON.stringify(piece.schema) }))
  const count = new Map<string, number>()
  for (const { text } of all) if (text.length >= worthSharing) count.set(text, (count.get(text) ?? 0) + 1)
  const names = new Map<string, string>()
  for (const { key, text } of all)
    if ((count.get(text) ?? 0) > 1 && !names.has(text)) names.set(text, freeName(key, new Set(names.values())))
  const nameOf = new Map(all.map(({ schema, text }) => [schema, names.get(text)]))
  const first = new Map(all.map(({ schema, text }) => [names.get(text), schema]))
  const definitions = [...names.values()].map((name) => [name, inside(first.get(name) ?? {}, nameOf)])
  return { schema: inside(whole, nameOf), definitions: Object.fromEntries(definitions) }
}

interface Piece {
  /** The name of the field that it is about. */
  readonly key: string
  readonly schema: JsonSchema
}

/** Every schema inside a schema, from the outside in. */
function piecesOf(schema: JsonSchema, key = ''): readonly Piece[] {
  return childrenOf(schema, key).flatMap((child) => [child, ...piecesOf(child.schema, child.key)])
}

function childrenOf({ properties, items, anyOf }: JsonSchema, key: string): readonly Piece[] {
  const fields = Object.entries((properties ?? {}) as Record<string, JsonSchema>)
  return [
    ...fields.map(([name, schema]) => ({ key: name, schema })),
    ...(items === undefined ? [] : [{ key, schema: items as JsonSchema }]),
    ...((anyOf ?? []) as JsonSchema[]).map((schema) => ({ key, schema })),
  ]
}

function inside(schema: JsonSchema, nameOf: ReadonlyMap<JsonSchema, string | undefined>): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema
  const shared = (one: JsonSchema): JsonSchema => {
    const name = nameOf.get(one)
    return name === undefined ? inside(one, nameOf) : { $ref: `#/definitions/${name}` }
  }
  const fields = Object.entries((properties ?? {}) as Record<string, JsonSchema>)
  return {
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(fields.map(([key, one]) => [key, shared(one)])) }),
    ...(items === undefined ? {} : { items: shared(items as JsonSchema) }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as JsonSchema[]).map(shared) }),
  }
}

function freeName(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? key : `${key}-${number}`
    if (!taken.has(name)) return name
  }
}
