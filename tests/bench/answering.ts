import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signals } from '../../src/facts/signals.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { parseDocument } from '../../src/load/document.ts'
import { merge } from '../../src/load/merge.ts'
import { validate } from '../../src/load/validate.ts'
import { answer } from '../../src/methods/answer.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'

/** One cold process: how long parsing the files of an ecosystem takes, and how long answering all items does. */
const folder = process.argv[2] ?? ''
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.yaml') && !file.endsWith('eco.config.yaml'),
)
const sources = files.map((file) => ({ file, content: readFileSync(join(folder, file)) }))

const started = performance.now()
const documents = sources.map((source) => parseDocument(source).document)
const parsed = performance.now()
const parts = documents.map(({ file, value }) => {
  const fitted = validate(value, definitionShape, { file, raw: () => undefined })
  return { file, definition: fitted.value as Definition }
})
const { ecosystem } = resolve(merge(parts, files[0] ?? '').definition)
const resolved = performance.now()
const verdicts = answer(builtIn, ecosystem, '2026-11-30', signals)
const answered = performance.now()
process.stdout.write(JSON.stringify({ items: verdicts.length, parse: parsed - started, answer: answered - resolved }))
