import { join } from 'node:path'
import type { Io } from '../io.ts'
import type { Template, Templates } from '../reports/template/template.ts'
import type { Node } from '../reports/template/tree.ts'
import { build, version } from '../version.ts'

/** Every template that comes with `eco`, by name: `nl/start-note`, `partials/table`. Each is read when it is used. */
export function readTemplates(io: Io): Templates {
  const treeOf = treesOf(io)
  const read = (folder: string, prefix: string): [string, Template][] =>
    io.list(`${io.templates}${folder}`).flatMap(({ name, kind }): [string, Template][] => {
      if (kind === 'directory') return read(`${folder}/${name}`, `${prefix}${name}/`)
      return [[`${prefix}${name.replace(/(?:\.md)?\.hbs$/, '')}`, ofEco(`${folder}/${name}`, treeOf, io)]]
    })
  return Object.fromEntries(read('', ''))
}

function ofEco(path: string, treeOf: (path: string) => readonly Node[] | undefined, io: Io): Template {
  return {
    file: `templates${path}`,
    isTeams: false,
    get text() {
      return new TextDecoder().decode(io.read(`${io.templates}${path}`))
    },
    get nodes() {
      return treeOf(path.slice(1))
    },
    refused: undefined,
  }
}

/** What the build read off the templates (`src/build/build.mjs`), by their paths; nothing where `eco` was not built, or not wholly. */
function treesOf(io: Io): (path: string) => readonly Node[] | undefined {
  let lines: ReadonlyMap<string, string> | undefined
  return (path) => {
    lines ??= build === version ? new Map() : linesIn(join(io.templates, '..', 'dist', 'templates.txt'), io)
    const line = lines.get(path)
    return line === undefined ? undefined : JSON.parse(line)
  }
}

function linesIn(path: string, io: Io): ReadonlyMap<string, string> {
  if (io.kindOf(path) !== 'file') return new Map()
  const [names = '[]', ...lines] = Buffer.from(io.read(path)).toString('latin1').split('\n')
  return new Map((JSON.parse(names) as string[]).map((name, at) => [name, lines[at] as string]))
}
