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
const ascii = (text) =>
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
  const [table, docs, said] = [[], [], []]
  const [numbers, placesOfText] = [new Map(), new Map()]
  const numberOf = (shape) => {
    const node = foldedIn(shape, numberOf)
    return numbered(numbers, JSON.stringify([node, shape.doc]), () => {
      docs.push(numbered(placesOfText, JSON.stringify(shape.doc), () => said.push(shape.doc) - 1))
      return table.push(node) - 1
    })
  }
  const roots = Object.entries(shapes).map(([name, shape]) => `export const ${name} = all[${numberOf(shape)}]`)
  const all = `const all = unfolded(${parsed(table)}, ${JSON.stringify(docs)}, ${lines(said)})`
  return [imported('unfolded'), all, ...roots].join('\n')
}

/** The shape without its explanation, and with numbers for what is in it. */
function foldedIn({ doc, fields, of, group, ...rest }, numberOf) {
  return {
    ...rest,
    ...(fields && { fields: Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, numberOf(one)])) }),
    ...(of && { of: numberOf(of) }),
    ...(group && { group: numberOf(group) }),
  }
}

function numbered(numbers, key, make) {
  if (!numbers.has(key)) numbers.set(key, make())
  return numbers.get(key)
}
