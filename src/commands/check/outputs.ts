import type { Checked, Style, Total } from '../../format/checked.ts'
import { type FormatName, formats } from '../../format/formats.ts'
import type { Io } from '../../io.ts'
import { choiceOf, paintFor } from '../options.ts'
import { perEcosystem } from '../several-ecosystems.ts'
import type { CheckOptions } from './asked.ts'

/** Where the findings go: told as each ecosystem is checked, and at the end. */
export interface Outputs {
  readonly each: (checked: Checked, style: Omit<Style, 'paint'>) => void
  readonly end: (all: readonly Checked[], total: Total, style: Omit<Style, 'paint'>) => void
}

export async function outputsFor(options: CheckOptions, io: Io): Promise<Outputs> {
  const format = formats[choiceOf('--format', options.format ?? 'text', Object.keys(formats) as FormatName[])]
  const paint = await paintFor(options, io)
  return {
    each: (checked, style) => io.out(format.each(checked, { ...style, paint })),
    end: (all, total, style) => {
      if (format === formats.text && !style.quiet) io.out(perEcosystem(all, { ...style, paint }))
      io.out(format.end(all, total, { ...style, paint }))
    },
  }
}
