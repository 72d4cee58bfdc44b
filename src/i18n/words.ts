import type { Severity } from '../diagnostic.ts'
import type { Language } from '../text.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What the commands say around findings and documents, in one language; each language is one file. */
export interface Words {
  readonly severity: Record<Severity, string>
  /** `3 fouten`: a number with its word. */
  readonly errors: (count: number) => string
  readonly warnings: (count: number) => string
  readonly infos: (count: number) => string
  readonly ecosystems: (count: number) => string
  readonly files: (count: number) => string
  readonly partners: (count: number) => string
  readonly goals: (count: number) => string
  readonly actions: (count: number) => string
  /** With `--since`: since which version, and how many findings are older. */
  readonly sinceOnly: (version: string, older: number) => string
  /** With the number of points that are still open. */
  readonly noFindings: (open: number) => string
  readonly seconds: (seconds: number) => string
  readonly explainHint: string
  readonly seeAlso: string
  readonly written: (path: string) => string
  readonly unchanged: (path: string) => string
  /** `place` is the first text that names it (`acties.yaml:12`), where that is known. */
  readonly stillNamed: (name: string, place?: string) => string
  /** Something of which the last measurement, meeting or message is not for the reader. */
  readonly withoutNewest: (name: string) => string
  readonly otherState: (goal: string) => string
  readonly otherEnd: (goal: string) => string
  readonly otherEndOfAll: string
  readonly otherPledge: (partner: string) => string
  readonly otherShortages: (years: readonly number[]) => string
  /** An edition with nothing in it. */
  readonly nothingToShow: (folder: string, audience: string) => string
  readonly writtenWithErrors: (name: string, errors: number) => string
  /** A document of the team's own of which there is no template in the language that was asked. */
  readonly onlyIn: (name: string, language: Language) => string
  readonly unusedTemplate: (file: string, why: string) => string
  readonly nothingWritten: string
  /** The parts of `eco report --list` about the look that a team gave its documents. */
  readonly list: {
    readonly own: (folder: string) => string
    readonly changed: (folder: string) => string
    readonly unused: (folder: string) => string
    readonly onlyIn: (language: Language) => string
    readonly document: string
    readonly partial: string
    readonly both: string
  }
  readonly column: {
    readonly name: string
    readonly what: string
    readonly rule: string
    readonly severity: string
    readonly question: string
    readonly method: string
  }
  readonly explain: {
    readonly what: string
    readonly why: string
    readonly how: string
    readonly fill: string
    readonly source: string
    readonly here: string
  }
  readonly fault: string
  readonly documentsFolder: string
  readonly help: Help
}

/** The texts of `--help`. */
export interface Help {
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  /** `[options]` and `[command]` in a usage line. */
  /** What stands between brackets in a line of use. */
  readonly word: Readonly<
    Record<
      | 'options'
      | 'command'
      | 'date'
      | 'form'
      | 'from'
      | 'path'
      | 'name'
      | 'id'
      | 'number'
      | 'phase'
      | 'version'
      | 'readers'
      | 'section'
      | 'field'
      | 'condition',
      string
    >
  >
  readonly program: string
  readonly more: string
  readonly version: string
  readonly help: string
  readonly lang: string
  readonly asOf: string
  readonly config: string
  readonly quiet: string
  readonly color: string
  readonly noColor: string
  readonly baseline: string
  readonly limit: string
  /** The form of its value. */
  readonly limitValue: string
  readonly check: {
    readonly about: string
    readonly path: string
    readonly format: string
    readonly since: string
    readonly severity: string
    readonly gate: string
    readonly writeBaseline: string
    readonly pruneBaseline: string
    readonly noCache: string
    readonly showWaivers: string
    readonly failOn: string
    readonly maxWarnings: string
    readonly after: string
  }
  readonly checklist: {
    readonly about: string
    readonly path: string
    readonly format: string
    readonly method: string
    readonly open: string
    readonly next: string
    readonly partner: string
  }
  readonly whatIf: Readonly<
    Record<
      'about' | 'path' | 'delay' | 'delayValue' | 'dropPartner' | 'cutFunding' | 'cutValue' | 'format' | 'after',
      string
    >
  >
  readonly history: Readonly<Record<'about' | 'by' | 'way' | 'limit' | 'format' | 'after', string>>
  readonly diff: Readonly<
    Record<'about' | 'words' | 'word' | 'path' | 'since' | 'format' | 'audience' | 'exitCode' | 'after', string>
  >
  readonly status: {
    readonly about: string
    readonly path: string
    readonly format: string
    readonly after: string
  }
  readonly report: {
    readonly about: string
    readonly name: string
    readonly output: string
    readonly all: string
    readonly list: string
    readonly data: string
    readonly force: string
    readonly audience: string
    readonly after: string
  }
  readonly explain: { readonly about: string; readonly id: string }
  readonly list: {
    readonly about: string
    readonly section: string
    readonly format: string
    readonly where: string
    readonly sort: string
    readonly after: string
  }
  readonly show: { readonly about: string; readonly id: string; readonly format: string; readonly after: string }
  readonly badOption: (option: string) => string
  readonly dashedValue: (value: string) => string
  readonly badCommand: (command: string) => string
  readonly badChoice: (option: string, value: string, allowed: string) => string
  readonly badDate: (value: string) => string
  readonly missingValue: (option: string) => string
  readonly missingWord: (word: string) => string
  readonly tooMany: string
  readonly didYouMean: (word: string) => string
}

const all: Record<Language, Words> = { nl, en }

export function wordsOf(language: Language): Words {
  return all[language]
}
