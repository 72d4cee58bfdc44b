import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The main job on an example: check it, write two documents, show the start of each. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const example = 'examples/pps-klimaatadaptatie'

eco('check', example)
eco('report', 'startnotitie', 'actieplan', example, '-o', 'demo')
for (const name of ['startnotitie', 'actieplan']) show(`demo/${name}.md`, 45)

function eco(...words) {
  console.log(`\n$ eco ${words.join(' ')}`)
  execFileSync(process.execPath, [join(root, 'dist/eco.cjs'), ...words, '--as-of', '2026-11-30'], {
    cwd: root,
    stdio: 'inherit',
  })
}

function show(path, lines) {
  const text = readFileSync(join(root, path), 'utf8').split('\n')
  console.log(`\n--- ${path}: de eerste ${lines} van ${text.length} regels ---\n`)
  console.log(text.slice(0, lines).join('\n'))
}
