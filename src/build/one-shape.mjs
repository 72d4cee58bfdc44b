import { readFileSync } from 'node:fs'

/**
 * js-yaml's parser keeps its state in an object that it makes by spreading two others. Node 20 gives such an object a slower
 * layout than the same object written out, and every character of a file goes through it: parsing a thousand ecosystems of
 * 25 kB took 2.4 to 6 ms each there, and 0.5 to 1.2 ms written out (Node 24: 0.5 to 0.8 ms either way). What the parser does is
 * not touched. A version of js-yaml in which this text is not found stops the build.
 */
export const oneShape = {
  name: 'one-shape',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: written(readFileSync(path, 'utf8'), path),
      loader: 'js',
    }))
  },
}

const spread = /(const state = \{\s*)\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,(\s*input: )/g
const options = 'filename: options?.filename ?? "", maxDepth: options?.maxDepth ?? DEFAULT_PARSER_OPTIONS.maxDepth,'

function written(text, path) {
  if (text.match(spread)?.length !== 1) throw new Error(`${path}: the state of the parser is made in another way`)
  return text.replace(spread, `$1${options}$2`)
}
