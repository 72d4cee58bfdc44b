import type { Assessment } from '../../assess.ts'
import { thingWords } from '../../i18n/thing-words.ts'
import type { Io } from '../../io.ts'
import { isNotUnderstood, isUnread } from '../../load/rules.ts'
import { visible } from '../../visible.ts'
import type { Reading } from './values.ts'

/** What could not be read is not shown, and whoever looks should know. */
export function warnOfErrors({ assessment, language }: Reading, folder: string, io: Io): void {
  const errors = assessment.diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) io.err(`${visible(thingWords[language].withErrors(folder, errors))}\n`)
}

/** The exit code of a command that shows: 2 when a file was not read or not understood, so that no script takes a part for the whole. */
export function codeOfShowing(...shown: readonly Pick<Assessment, 'diagnostics'>[]): number {
  return shown.some(({ diagnostics }) => diagnostics.some((one) => isUnread(one) || isNotUnderstood(one))) ? 2 : 0
}
