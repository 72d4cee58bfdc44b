import type { Assessment } from '../assess.ts'
import { consistencyRules } from '../facts/rules.ts'
import type { Audience } from '../graph/audience.ts'
import { formatDate } from '../i18n/format.ts'
import type { Language, Text } from '../text.ts'
import { illustrative } from './marks.ts'
import { clause } from './sentences.ts'
import { wording } from './wording.ts'

/** What stands at the top of every document, printed by the partial `document-head` below the title. */
export interface Heading {
  readonly ecosystem: string
  readonly date: string
  /** For whom this edition is and what is not in it. */
  readonly edition: string
  /** Whether it is for everybody: then nobody is told how to fill in what is not there. */
  readonly isPublic: boolean
  /** Whether it is for the team, that has the files and `eco`. */
  readonly isTeams: boolean
  /** How many errors there are in the data. Null when there are none. */
  readonly faults: string | null
  /** Whether one of them is about what was not read or means nothing: figures and lists may then be incomplete. */
  readonly lacking: boolean
  /** The language of what the team wrote, when that is not the language of the document. */
  readonly foreign: string | null
  /** That this is a draft, and why; null when nothing that the document shows is still open. Known once it is printed. */
  readonly concept: string | null
  readonly illustrative: ReturnType<typeof illustrative>
  /** Whether this is a part of the dossier, that has all of this once at its own top. */
  readonly inDossier: boolean
}

export function heading(assessment: Assessment, language: Language): Heading {
  const { ecosystem, asOf, diagnostics, audience } = assessment
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const written = ecosystem.ecosystem?.language
  return {
    ecosystem: clause(ecosystem.ecosystem?.name) ?? ecosystem.ecosystem?.id ?? '',
    date: formatDate(asOf, language),
    edition: editions[audience][language],
    isPublic: audience === 'public',
    isTeams: audience === 'internal',
    faults: errors.length === 0 ? null : counted(errors.length, language),
    lacking: errors.some(({ rule }) => !consistency.has(rule)),
    foreign: written === undefined || written === language ? null : languages[written][language],
    concept: null,
    illustrative: illustrative(wording(assessment, language)),
    inDossier: false,
  }
}

/** What these rules find was read, and does not go together. */
const consistency: ReadonlySet<string> = new Set(consistencyRules.map(({ id }) => id))

/** How many places are still open, for the head of a draft. */
export function conceptText(open: number, language: Language): string {
  if (language === 'nl') return open === 1 ? '1 plek is nog open' : `${open} plekken zijn nog open`
  return open === 1 ? '1 place is still open' : `${open} places are still open`
}

const editions: Readonly<Record<Audience, Text>> = {
  internal: {
    nl: 'Uitgave voor het team: hierin staat ook wat intern is. Niet verspreiden.',
    en: 'Edition for the team: it holds what is internal as well. Do not pass it on.',
  },
  partners: {
    nl: 'Uitgave voor de partners.',
    en: 'Edition for the partners.',
  },
  public: {
    nl: 'Openbare uitgave: wat niet openbaar is, staat er niet in en telt nergens in mee. Wat hier ontbreekt, kan er dus wel zijn.',
    en: 'Public edition: what is not public is not in it and counts in no figure. So what is missing here may well exist.',
  },
}

const languages: Readonly<Record<Language, Text>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
}

function counted(errors: number, language: Language): string {
  if (language === 'nl') return errors === 1 ? 'zit nog 1 fout' : `zitten nog ${errors} fouten`
  return errors === 1 ? '1 error' : `${errors} errors`
}
