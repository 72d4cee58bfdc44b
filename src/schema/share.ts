export type JsonSchema = Readonly<Record<string, unknown>>

/** Shorter pieces than this gain nothing from a name of their own. */
const worthSharing = 120

/**
 * The same schema, smaller: what stands in it more than once (the fields that every group has, a choice that many use)
 * stands once under `definitions`.
 */
export function share(whole: JsonSchema): { schema: JsonSchema; definitions: JsonSchema } {
  const seen = new Map<string, number>()
  for (const { schema } of piecesOf(whole)) {
    const text = JSON.stringify(schema)
    if (text.length >= worthSharing) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  for (const { key, schema } of piecesOf(whole)) {
    const text = JSON.stringify(schema)
    if ((seen.get(text) ?? 0) > 1 && !names.has(text)) names.set(text, freeName(key, new Set(names.values())))
  }
  const definitions = [...names].map(([text, name]) => [name, inside(JSON.parse(text) as JsonSchema, names)])
  return { schema: inside(whole, names), definitions: Object.fromEntries(definitions) }
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

function inside(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema
  const shared = (one: JsonSchema): JsonSchema => {
    const name = names.get(JSON.stringify(one))
    return name === undefined ? inside(one, names) : { $ref: `#/definitions/${name}` }
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
