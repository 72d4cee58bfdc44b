import { currentFormat } from '../model/format.ts'
import type { Rule } from './rule.ts'

const unknownFormat: Rule = {
  id: 'unknown-format',
  severity: 'error',
  check: ({ ecosystem }) => {
    const format = ecosystem?.format ?? currentFormat
    if (format >= 1 && format <= currentFormat) return []
    return [
      {
        path: ['ecosystem', 'format'],
        message: {
          nl: `Dit ecosysteem is geschreven volgens schrijfwijze ${format}; deze eco kent schrijfwijze ${currentFormat}.`,
          en: `This ecosystem is written in notation ${format}; this eco knows notation ${currentFormat}.`,
        },
        hint:
          format > currentFormat
            ? { nl: 'Installeer een nieuwere eco.', en: 'Install a newer eco.' }
            : { nl: `Schrijf format: ${currentFormat}`, en: `Write format: ${currentFormat}` },
      },
    ]
  },
}

export const formatRules = [unknownFormat] as const
