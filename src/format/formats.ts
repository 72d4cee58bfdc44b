import type { Format } from './checked.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { short } from './short.ts'
import { text } from './text.ts'

/** Every form of output of `eco check`, by the name that `--format` takes. */
export const formats = { text, short, json, github } as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
