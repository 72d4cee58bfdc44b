import type { Severity } from '../diagnostic.ts'
import { visible } from '../visible.ts'
import { type Format, markOf } from './checked.ts'
import { jsonText, parsedJson } from './json-text.ts'

/** GitLab's code quality report. It has no word for what was set aside, so that is not in it. */
export const gitlab: Format = {
  tellsAll: true,
  tellsAtEnd: true,
  wantsMarks: true,
  isOwn: (text) => {
    const entries = parsedJson(text)
    return Array.isArray(entries) && entries.every((one) => typeof one?.fingerprint === 'string' && one.check_name)
  },
  each: () => '',
  end: (all, _total, { language, pathOf }) => {
    const met = new Map<string, number>()
    const entries = all.flatMap((checked) =>
      checked.diagnostics.map((finding) => {
        const { rule, severity, message, hint, place, position } = finding
        const said = hint === undefined ? message[language] : `${message[language]} ${hint[language]}`
        return {
          description: visible(said),
          check_name: rule,
          fingerprint: unique(markOf(finding, checked).fingerprint, met),
          severity: severities[severity],
          location: {
            path: pathOf(place.file),
            positions: {
              begin: { line: position.line, column: position.column },
              end: { line: position.endLine, column: position.endColumn },
            },
          },
        }
      }),
    )
    return jsonText(entries)
  },
}

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab drops a second entry with one fingerprint; two ecosystems that are copies have the same ones. */
function unique(fingerprint: string, met: Map<string, number>): string {
  const before = met.get(fingerprint) ?? 0
  met.set(fingerprint, before + 1)
  return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`
}
