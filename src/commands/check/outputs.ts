import type { Checked, Format, Style, Total } from '../../format/checked.ts'
import { formatNamed } from '../../format/formats.ts'
import { type Paint, plain } from '../../format/paint.ts'
import { wordsOf } from '../../i18n/words.ts'
import type { Io } from '../../io.ts'
import { UsageError } from '../../usage-error.ts'
import { visible } from '../../visible.ts'
import { paintFor } from '../options.ts'
import { perEcosystem } from '../several-ecosystems.ts'
import type { CheckOptions } from './asked.ts'
import { type OutputChoice, outputChoices } from './output-choice.ts'

/** Where the findings go: told as each ecosystem is checked, and at the end. */
export interface Outputs {
  readonly wantsMarks: boolean
  readonly tellsAll: boolean
  readonly tellsAtEnd: boolean
  /** Whether all there is to see of an ecosystem is what is printed on the screen when it is checked. */
  readonly isScreenOnly: boolean
  readonly each: (checked: Checked, style: Unpainted) => void
  readonly end: (all: readonly Checked[], total: Total, style: Unpainted) => void
}

export type Unpainted = Omit<Style, 'paint'>

/** Every output that was asked for; refuses a file that may not be written before anything is checked. */
export async function outputsFor(options: CheckOptions, io: Io): Promise<Outputs> {
  const paint = await paintFor(options, io)
  const choices = outputChoices(options.format ?? [])
  if (options.showWaivers === true && !choices.some(({ name }) => name === 'text')) throw onlyInText()
  const all = await Promise.all(choices.map((choice) => outputOf(choice, paint, io)))
  return {
    wantsMarks: all.some(({ wantsMarks }) => wantsMarks),
    tellsAll: all.some(({ tellsAll }) => tellsAll),
    tellsAtEnd: all.some(({ tellsAtEnd }) => tellsAtEnd),
    isScreenOnly: all.every(({ isScreenOnly }) => isScreenOnly),
    each: (checked, style) => {
      for (const output of all) output.each(checked, style)
    },
    end: (checked, total, style) => {
      for (const output of all) output.end(checked, total, style)
    },
  }
}

async function outputOf({ name, file }: OutputChoice, paint: Paint, io: Io): Promise<Outputs> {
  const format = await formatNamed(name)
  const wants = {
    wantsMarks: format.wantsMarks === true,
    tellsAll: format.tellsAll === true,
    tellsAtEnd: format.tellsAtEnd === true,
    isScreenOnly: file === undefined && !format.wantsMarks && !format.tellsAll && !format.tellsAtEnd,
  }
  const printer = printerOf(format, name === 'text')
  if (file === undefined)
    return {
      ...wants,
      each: (checked, style) => io.out(printer.each(checked, { ...style, paint })),
      end: (all, total, style) => io.out(printer.end(all, total, { ...style, paint })),
    }
  const { refusePlace, writeOwn } = await import('../own-file.ts')
  refusePlace(file, '--format', format.isOwn, io)
  const parts: string[] = []
  return {
    ...wants,
    each: (checked, style) => void parts.push(printer.each(checked, { ...style, paint: plain })),
    end: (all, total, style) => {
      parts.push(printer.end(all, total, { ...style, paint: plain }))
      writeOwn(file, parts.join(''), '--format', io)
      if (!style.quiet) io.err(`${visible(wordsOf(style.language).written(file))}\n`)
    },
  }
}

function onlyInText(): UsageError {
  return new UsageError({
    nl: '--show-waivers hoort bij de vorm text.',
    en: '--show-waivers belongs to the form text.',
  })
}

/** Above the summary of the text comes a line for each ecosystem, when there are several. */
function printerOf(format: Format, isText: boolean): Pick<Format, 'each' | 'end'> {
  if (!isText) return format
  return {
    each: format.each,
    end: (all, total, style) => `${style.quiet ? '' : perEcosystem(all, style)}${format.end(all, total, style)}`,
  }
}
