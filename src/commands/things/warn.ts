import { thingWords } from '../../i18n/thing-words.ts'
import type { Io } from '../../io.ts'
import { visible } from '../../visible.ts'
import type { Reading } from './values.ts'

/** What could not be read is not shown, and whoever looks should know. */
export function warnOfErrors({ assessment, language }: Reading, folder: string, io: Io): void {
  const errors = assessment.diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) io.err(`${visible(thingWords[language].withErrors(folder, errors))}\n`)
}
