import type { Io } from '../io.ts'
import type { Template, Templates } from '../reports/template/template.ts'

/** Every template that comes with `eco`, by name: `nl/start-note`, `partials/table`. Each is read when it is used. */
export function readTemplates(io: Io): Templates {
  const read = (folder: string, prefix: string): [string, Template][] =>
    io.list(`${io.templates}${folder}`).flatMap(({ name, kind }): [string, Template][] => {
      if (kind === 'directory') return read(`${folder}/${name}`, `${prefix}${name}/`)
      return [[`${prefix}${name.replace(/(?:\.md)?\.hbs$/, '')}`, ofEco(`${folder}/${name}`, io)]]
    })
  return Object.fromEntries(read('', ''))
}

function ofEco(path: string, io: Io): Template {
  return {
    file: `templates${path}`,
    isTeams: false,
    get text() {
      return new TextDecoder().decode(io.read(`${io.templates}${path}`))
    },
    refused: undefined,
  }
}
