import type { Severity } from '../diagnostic.ts'
import { visible } from '../visible.ts'
import type { Format } from './checked.ts'

/** Workflow commands that GitHub shows beside the line of a pull request. */
export const github: Format = {
  each: ({ diagnostics }, { language }) =>
    diagnostics
      .map(({ place, position, severity, rule, message, hint }) => {
        const properties = {
          file: place.file,
          line: position.line,
          endLine: position.endLine,
          col: position.column,
          title: rule,
        }
        const said = hint === undefined ? message[language] : `${message[language]}\n${hint[language]}`
        return `::${commands[severity]} ${join(properties)}::${data(said)}\n`
      })
      .join(''),
  end: () => '',
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

function join(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
}

function data(text: string): string {
  return text.split('\n').map(visible).join('\n').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(visible(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
