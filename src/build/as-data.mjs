import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

const apart = resolve(dirname(fileURLToPath(import.meta.url)), '../apart.ts')

/**
 * What is plain data goes into the bundle as such: the YAML of the checklists, the shapes of the model (`shapes`, by name) and
 * the version of the package. A shape is a table in which each different part stands once: the fields that every fact has stand
 * a hundred times in the whole. Texts of which a check reads few go beside it (`src/apart.ts`).
 */
export const asData = (shapes) => ({
  name: 'data',
  setup({ onLoad }) {
    onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
      contents: checklistPart(load(readFileSync(path, 'utf8')), path),
      loader: 'js',
    }))
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
    onLoad({ filter: /model[\\/]shape\.ts$/ }, () => ({ contents: shapesModule(shapes()), loader: 'js' }))
  },
})

/** JSON.parse of a text is quicker to load than the same data as JavaScript. */
const parsed = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`
const imported = (name) => `import { ${name} } from ${JSON.stringify(apart)}\n`
const lines = (texts) => JSON.stringify(texts.map(({ nl, en }) => ascii(JSON.stringify([nl, en]))).join('\n'))

/** In a string with another letter than those of Latin-1, V8 gives every letter two bytes. */
export const ascii = (text) =>
  text.replace(/[\u0080-\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

const texts = ['ask', 'why', 'how']

function checklistPart(part, path) {
  if (part.items === undefined) return `export default ${parsed(part)}`
  const said = part.items.flatMap((item) => texts.map((name) => saidIn(item, name, path)))
  const items = part.items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => !texts.includes(name))),
  )
  const made = `withTexts(${parsed(items)}, ${JSON.stringify(texts)}, ${lines(said)})`
  return `${imported('withTexts')}export default { items: ${made} }`
}

function saidIn({ id, ...item }, name, path) {
  const { nl, en, ...more } = item[name] ?? {}
  if (typeof nl === 'string' && typeof en === 'string' && Object.keys(more).length === 0) return { nl, en }
  throw new Error(`${join(basename(dirname(path)), basename(path))}: ${id} has no "${name}" in Dutch and English`)
}

function shapesModule(shapes) {
  const [table, said] = [[], []]
  const [numbers, places] = [new Map(), new Map()]
  const numberOf = (shape) => {
    const doc = numbered(places, JSON.stringify(shape.doc), () => said.push(shape.doc) - 1)
    const folded = [shape.kind, doc, ...foldedIn(shape, numberOf)]
    return numbered(numbers, JSON.stringify(folded), () => table.push(folded) - 1)
  }
  const roots = Object.entries(shapes).map(([name, shape]) => `export const ${name} = at(${numberOf(shape)})`)
  const at = `const at = unfolded(${parsed(table)}, ${lines(said)})`
  return [imported('unfolded'), at, ...roots].join('\n')
}

/** What a shape says besides its kind and its explanation, and the numbers of its parts. */
function foldedIn({ kind, doc, fields, of, group, ...own }, numberOf) {
  if (kind === 'list' || kind === 'either') return [own, numberOf(of ?? group)]
  if (kind !== 'group') return [own]
  return [{ ...own, keys: Object.keys(fields) }, Object.values(fields).map(numberOf)]
}

function numbered(numbers, key, make) {
  if (!numbers.has(key)) numbers.set(key, make())
  return numbers.get(key)
}
