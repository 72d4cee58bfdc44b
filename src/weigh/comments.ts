import type { Diagnostic } from '../diagnostic.ts'
import { type Ignore, ignoresIn, mayIgnore } from '../load/ignores.ts'
import type { Located, LocatorOf } from '../located.ts'
import { oncePer } from '../once.ts'

/** An `# eco-ignore` in one of the files. */
export interface Comment extends Ignore {
  readonly file: string
}

/** The comments of all files; only those that hold the word are read again. */
export function commentsIn(texts: ReadonlyMap<string, string>): readonly Comment[] {
  return [...texts].flatMap(([file, text]) => (mayIgnore(text) ? ignoresIn(text).map((one) => ({ ...one, file })) : []))
}

/** The comments on one line that name one rule. Thousands of findings may share them. */
export type Comments = readonly Comment[]

/** The comments that are about a finding: on its line, or on that of its key when the text begins further down. */
export function commentsOn(comments: Comments, locatorOf: LocatorOf): (finding: Located) => readonly Comments[] {
  const byPlace = new Map<string, Comment[]>()
  for (const comment of comments)
    for (const rule of comment.rules) {
      const key = keyOf(comment.file, comment.line, rule)
      const here = byPlace.get(key)
      if (here === undefined) byPlace.set(key, [comment])
      else here.push(comment)
    }
  const files = new Set(comments.map(({ file }) => file))
  return ({ rule, place, position }) => {
    if (!files.has(place.file)) return []
    const { line } = place.path.length === 0 ? position : locatorOf(place.file).locate({ path: place.path, at: 'key' })
    const lines = new Set([position.line, line])
    return [...lines].map((one) => byPlace.get(keyOf(place.file, one, rule)) ?? []).filter((here) => here.length > 0)
  }
}

/** The first of them that says why. */
export function reasoned(): (lists: readonly Comments[]) => Comment | undefined {
  const firstOf = oncePer((list: Comments) => list.find(({ reason }) => reason !== ''))
  return (lists) => lists.map(firstOf).find((one) => one !== undefined)
}

function keyOf(file: string, line: number, rule: string): string {
  return `${rule}\n${line}\n${file}`
}

export function placeOf({ file, start }: Comment): Diagnostic['place'] {
  return { file, path: [], offset: start }
}

export function withoutReason(comment: Comment): Diagnostic {
  const rule = comment.rules[0] ?? 'regel'
  return {
    rule: 'ignore-without-reason',
    severity: 'error',
    message: {
      nl: 'Deze vrijstelling zegt niet waarom, en telt dus niet.',
      en: 'This waiver does not say why, so it does not count.',
    },
    hint: {
      nl: `Noem de regel en de reden: # eco-ignore ${rule}: zo besloten door de stuurgroep`,
      en: `Name the rule and the reason: # eco-ignore ${rule}: decided by the steering group`,
    },
    place: placeOf(comment),
  }
}

export function unusedIgnore(comment: Comment, rule: string): Diagnostic {
  return {
    rule: 'unused-ignore',
    severity: 'warning',
    message: {
      nl: `Er is hier niets meer om "${rule}" voor vrij te stellen.`,
      en: `There is nothing left here to waive "${rule}" for.`,
    },
    hint: {
      nl: 'Haal het commentaar weg, of zet het op of boven de regel waar het over gaat.',
      en: 'Remove the comment, or put it on or above the line that it is about.',
    },
    place: placeOf(comment),
  }
}
