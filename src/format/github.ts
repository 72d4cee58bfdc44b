import type { Severity } from '../diagnostic.ts'
import type { Format } from './checked.ts'
import { workflowData, workflowProperty } from './machine-escapes.ts'

/** Workflow commands that GitHub shows beside the line of a pull request. */
export const github: Format = {
  tellsAll: true,
  isOwn: (text) => text.split('\n').every((line) => line === '' || /^::(?:error|warning|notice) file=/.test(line)),
  each: ({ diagnostics }, { language, pathOf }) =>
    diagnostics
      .map(({ place, position, severity, rule, message, hint }) => {
        const properties = {
          file: pathOf(place.file),
          line: position.line,
          endLine: position.endLine,
          col: position.column,
          title: rule,
        }
        const said = hint === undefined ? message[language] : `${message[language]}\n${hint[language]}`
        return `::${commands[severity]} ${join(properties)}::${workflowData(said)}\n`
      })
      .join(''),
  end: () => '',
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

function join(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${workflowProperty(String(value))}`)
    .join(',')
}
