import { visible } from '../visible.ts'
import { type Format, isShown } from './checked.ts'

/** One line a finding: `file:line:column: severity rule: message`. */
export const short: Format = {
  isOwn: (printed) => printed.split('\n').every((line) => line === '' || /:\d+:\d+: [^:]+ [\w-]+: /.test(line)),
  each: ({ diagnostics }, { language, from, words }) =>
    diagnostics
      .filter(({ severity }) => isShown(severity, from))
      .map(({ place, position, severity, rule, message, hint }) => {
        const said = hint === undefined ? message[language] : `${message[language]} ${hint[language]}`
        return `${visible(`${place.file}:${position.line}:${position.column}: ${words.severity[severity]} ${rule}: ${said}`)}\n`
      })
      .join(''),
  end: () => '',
}
