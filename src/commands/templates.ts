import type { Io } from '../io.ts'
import type { Templates } from '../reports/render.ts'

/** Every template that comes with `eco`, by name: `nl/start-note`, `partials/table`. */
export function readTemplates(io: Io): Templates {
  const read = (folder: string, prefix: string): [string, string][] =>
    io.list(folder).flatMap(({ name, kind }): [string, string][] => {
      if (kind === 'directory') return read(`${folder}/${name}`, `${prefix}${name}/`)
      const short = name.replace(/(?:\.md)?\.hbs$/, '')
      return [[`${prefix}${short}`, new TextDecoder().decode(io.read(`${folder}/${name}`))]]
    })
  return Object.fromEntries(read(io.templates, ''))
}
