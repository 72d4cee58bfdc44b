import type { Assessment } from '../assess.ts'
import type { Language, Text } from '../text.ts'

/** A document: a view (plain values, already worded as people write them) printed through `templates/<language>/<id>.md.hbs`. */
export interface Report {
  readonly id: string
  /** How the document is called in a file name and on the command line: `startnotitie`. */
  readonly name: Text
  /** Other words by which people ask for it on the command line. */
  readonly also?: readonly string[]
  readonly title: Text
  /** What the document is for, in one sentence. */
  readonly purpose: Text
  /** Documents that this one holds whole. */
  readonly chapters?: readonly Report[]
  readonly view: (assessment: Assessment, language: Language) => object
}
