import type { Diagnostic, Path } from './diagnostic.ts'
import type { Context, Finding, Rule } from './facts/rule.ts'
import { consistencyRules } from './facts/rules.ts'
import type { Ecosystem } from './graph/ecosystem.ts'
import { type GraphFinding, resolve } from './graph/resolve.ts'
import { type Document, parseDocument, type Source } from './load/document.ts'
import { createLocator, type Locator, type Position } from './load/locate.ts'
import { type Merged, merge, type Part } from './load/merge.ts'
import { validate } from './load/validate.ts'
import type { Definition } from './model/definition.ts'
import { definitionShape } from './model/shape.ts'

/** What `eco` knows of one ecosystem on one day. */
export interface Assessment {
  readonly ecosystem: Ecosystem
  /** Sorted by file, place and rule, without doubles. */
  readonly diagnostics: readonly Located[]
  /** The text of each file that could be decoded, for code frames. */
  readonly texts: ReadonlyMap<string, string>
  readonly asOf: string
}

/** What finding and reading the files left to say. */
export interface Discovery {
  /** The ecosystem's `ecosystem.yaml`, where belongs what stands in no file; the first source by default. */
  readonly home?: string
  readonly diagnostics?: readonly Diagnostic[]
}

/** A finding with its line and column, and those of the other places that it names. */
export interface Located extends Diagnostic {
  readonly position: Position
  readonly related?: readonly (NonNullable<Diagnostic['related']>[number] & { readonly position: Position })[]
}

/**
 * Everything from text to findings, on one screen: read, validate, merge, resolve, judge. Each stage goes on with what
 * the one before could read.
 */
export function assess(sources: readonly Source[], context: Context, found: Discovery = {}): Assessment {
  const read = sources.map((source) => parseDocument(source))
  const documents = read.map(({ document }) => document)
  const locatorOf = locatorsOf(documents)
  const checked = documents
    .filter(({ value }) => value !== undefined)
    .map((document) => validated(document, locatorOf(document.file)))
  const merged = merge(
    checked.map(({ part }) => part),
    found.home ?? sources[0]?.file ?? '',
  )
  const unreadable = unreadableFiles(read, found.diagnostics ?? [])
  const { ecosystem, findings } = resolve(merged.definition, unreadable)
  const refused = checked.flatMap((one) => one.diagnostics)
  const syntax = read.flatMap((one) => one.diagnostics)
  const diagnostics = [
    ...(found.diagnostics ?? []),
    ...syntax.filter(isNotRepeatedIn(refused)),
    ...refused,
    ...merged.diagnostics
      .filter(isSound(refused))
      .filter(({ rule, place }) => rule !== 'missing-section' || !unreadable.includes(place.file)),
    ...findings.map((finding) => placed(finding, finding, merged)),
    ...consistencyRules.flatMap((rule) => judged(rule, ecosystem, context, merged)).filter(isSound(refused)),
  ]
  return {
    ecosystem,
    diagnostics: inOrder(diagnostics.map((diagnostic) => located(diagnostic, locatorOf))),
    texts: new Map(documents.map(({ file, text }) => [file, text])),
    asOf: context.asOf,
  }
}

/** The files that hold something that nobody could read. */
function unreadableFiles(read: readonly ReturnType<typeof parseDocument>[], found: readonly Diagnostic[]): string[] {
  const broken = read.filter(
    ({ document, diagnostics }) => document.value === undefined && diagnostics.some((one) => one.severity === 'error'),
  )
  const skipped = found.filter(({ rule }) => rule === 'unreadable-file')
  return [...broken.map(({ document }) => document.file), ...skipped.map(({ place }) => place.file)]
}

/** A required field without a value is one finding: that it is missing, not also that it is empty. */
function isNotRepeatedIn(refused: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const missing = new Set(refused.filter(({ rule }) => rule === 'missing-key').map(({ place }) => keyOf(place)))
  return ({ rule, place }) => rule !== 'empty-value' || !missing.has(keyOf(place))
}

/** One locator a file, made when the first question about that file comes. */
function locatorsOf(documents: readonly Document[]): (file: string) => Locator {
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  const known = new Map<string, Locator>()
  return (file) => {
    const locator = known.get(file) ?? createLocator(texts.get(file) ?? '')
    known.set(file, locator)
    return locator
  }
}

function located(diagnostic: Diagnostic, locatorOf: (file: string) => Locator): Located {
  const position = locatorOf(diagnostic.place.file).locate(diagnostic.place)
  const related = diagnostic.related?.map((other) => ({
    ...other,
    position: locatorOf(other.place.file).locate(other.place),
  }))
  return { ...diagnostic, position, ...(related === undefined ? {} : { related }) } as Located
}

function validated(document: Document, locator: Locator): { part: Part; diagnostics: readonly Diagnostic[] } {
  const hasThousands = /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/.test(document.text)
  const subject = { file: document.file, raw: (path: Path) => locator.raw(path), hasThousands }
  const { value, diagnostics } = validate(document.value, definitionShape, subject)
  return { part: { file: document.file, definition: value as Definition }, diagnostics }
}

function judged(rule: Rule, ecosystem: Ecosystem, context: Context, merged: Merged): Diagnostic[] {
  return [...rule.check(ecosystem, context)].map((finding) =>
    placed(finding, { rule: rule.id, severity: rule.severity }, merged),
  )
}

function placed(
  finding: Finding | GraphFinding,
  { rule, severity }: Pick<Diagnostic, 'rule' | 'severity'>,
  merged: Merged,
): Diagnostic {
  const { path, message, hint, related } = finding
  const at = 'at' in finding && finding.at !== undefined ? { at: finding.at } : {}
  return {
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    place: { ...merged.origin(path), ...at },
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ place: merged.origin(other.path), message: other.message })) }),
  }
}

/**
 * What the schema already refused needs no second finding: who wrote `deadlin: 2026-05` should not also read that the
 * deadline is missing.
 */
function isSound(refused: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const spoiled = new Set(refused.map(({ place, spoils }) => keyOf({ file: place.file, path: spoils ?? place.path })))
  return ({ place: { file, path } }) =>
    !path.some((_, index) => spoiled.has(keyOf({ file, path: path.slice(0, index + 1) })))
}

function keyOf({ file, path }: { readonly file: string; readonly path: Path }): string {
  return [file, ...path].join('\n')
}

function inOrder(diagnostics: readonly Located[]): Located[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.position.offset - b.position.offset ||
      compare(a.rule, b.rule) ||
      compare(a.message.nl, b.message.nl),
  )
  return sorted.filter((diagnostic, index) => index === 0 || !isSame(diagnostic, sorted[index - 1] as Located))
}

function isSame(a: Located, b: Located): boolean {
  return (
    a.rule === b.rule &&
    a.place.file === b.place.file &&
    a.position.offset === b.position.offset &&
    a.message.nl === b.message.nl
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
