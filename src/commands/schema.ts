import { jsonText } from '../format/json-text.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { checklistShape, configShape, definitionShape, type GroupShape } from '../model/shape.ts'
import { jsonSchema } from '../schema/json-schema.ts'
import { isOwnSchema } from '../schema/own.ts'
import { schemaWords } from '../schema/words.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { type CommonOptions, choiceOf, languageOf } from './options.ts'

export interface SchemaOptions extends CommonOptions {
  readonly output?: string
}

const shapes = { ecosystem: definitionShape, config: configShape, checklist: checklistShape } as const satisfies Record<
  string,
  GroupShape
>

export type SchemaKind = keyof typeof shapes

const made = new Map<string, string>()

/** The text of the schema of one kind of file; made once. */
export function schemaText(kind: SchemaKind, language: Language): string {
  const key = `${language}/${kind}`
  const text = made.get(key) ?? jsonText(jsonSchema(shapes[kind], schemaWords[language].title[kind], language))
  made.set(key, text)
  return text
}

/** `eco schema`: the model as JSON Schema, for editors. */
export async function schema(kind: string | undefined, options: SchemaOptions, io: Io): Promise<number> {
  const language = languageOf(options) ?? 'nl'
  const what = choiceOf('eco schema', kind ?? 'ecosystem', Object.keys(shapes) as SchemaKind[])
  const text = schemaText(what, language)
  if (options.output === undefined || options.output === '-') io.out(text)
  else writeSchema(options.output, text, language, options.quiet === true, io)
  return 0
}

function writeSchema(path: string, text: string, language: Language, quiet: boolean, io: Io): void {
  refuseOther(path, io)
  try {
    io.write(path, text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError({
      nl: `${path} is niet te schrijven (${why}). Kies een andere plek met -o.`,
      en: `${path} cannot be written (${why}). Choose another place with -o.`,
    })
  }
  if (!quiet) io.err(`${visible(wordsOf(language).written(path))}\n`)
}

/** Only a schema of `eco` itself is replaced. */
function refuseOther(path: string, io: Io): void {
  const kind = io.kindOf(path)
  if (kind === 'missing' || (kind === 'file' && isOwnSchema(new TextDecoder().decode(io.read(path))))) return
  throw new UsageError({
    nl: `${path} bestaat al en is geen schema van eco. Er is niets geschreven. Kies een andere plek met -o.`,
    en: `${path} exists and is no schema of eco. Nothing was written. Choose another place with -o.`,
  })
}
