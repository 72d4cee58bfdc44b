import type { Io } from '../io.ts'
import { isPassedOver } from '../load/passed-over.ts'
import { ownReport } from '../reports/own-report.ts'
import type { Report } from '../reports/report.ts'
import type { Template, Templates } from '../reports/template/template.ts'
import { type Language, languages, type Text } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { readTemplate, roomForTemplates } from './template-file.ts'
import { type TemplateFile, useOf } from './template-use.ts'

/** The look that a team gave its documents: templates of its own, and documents of its own. */
export interface Look {
  readonly folder: string
  /** The team's templates by name. */
  readonly own: Readonly<Record<string, Template>>
  /** These and those of `eco`. */
  readonly all: Templates
  /** Documents of the team's own. */
  readonly reports: readonly Report[]
  /** Templates that no document uses, with what to do about each. */
  readonly unused: readonly { readonly file: string; readonly why: Text }[]
}

/** The look in a folder of the team, or that of `eco` alone when there is none. */
export function readLook(folder: string | undefined, eco: Templates, io: Io): Look {
  if (folder === undefined) return { folder: '', own: {}, all: eco, reports: [], unused: [] }
  const files = filesIn(folder, '', io).map((file) => ({ file: `${folder}/${file.path}`, use: useOf(file) }))
  const room = roomForTemplates()
  const own = Object.fromEntries(
    files.flatMap(({ file, use }) => ('name' in use ? [[use.name, readTemplate(file, room, io)]] : [])),
  )
  return {
    folder,
    own,
    all: { ...eco, ...originals(eco), ...own },
    reports: ownReports(own, eco),
    unused: files.flatMap(({ file, use }) => ('why' in use ? [{ file, why: use.why }] : [])),
  }
}

/** The partials of `eco` under a name that no team overrides: `{{> eco/document-head}}`. */
function originals(eco: Templates): Templates {
  const entries = Object.entries(eco).filter(([name]) => /(?:^|\/)partials\//.test(name))
  return Object.fromEntries(entries.map(([name, template]) => [name.replace('partials/', 'partials/eco/'), template]))
}

/** The language in which a document can be written: the one that is asked, or else the one that its template is in. */
export function languageFor({ id }: Report, asked: Language, { all }: Look): Language {
  return [asked, ...languages].find((language) => Object.hasOwn(all, `${language}/${id}`)) ?? asked
}

/** A template in either language whose name is none of `eco`'s is a document by itself. */
function ownReports(own: Look['own'], eco: Templates): readonly Report[] {
  const names = Object.keys(own).flatMap((name) => /^(?:nl|en)\/([^/]+)$/.exec(name)?.[1] ?? [])
  const text = (name: string, language: Language) => own[`${language}/${name}`]?.text
  return [...new Set(names)]
    .filter((name) => !languages.some((language) => Object.hasOwn(eco, `${language}/${name}`)))
    .sort()
    .map((name) => ownReport(name, { nl: text(name, 'nl'), en: text(name, 'en') }))
}

/** Every template in a folder and the folders in it, and every link that could be one. */
function filesIn(folder: string, prefix: string, io: Io): readonly TemplateFile[] {
  return listed(`${folder}/${prefix}`.replace(/\/$/, ''), io).flatMap(({ name, kind }): readonly TemplateFile[] => {
    const path = `${prefix}${name}`
    if (isPassedOver(name)) return []
    if (kind === 'directory') return prefix.split('/').length < 4 ? filesIn(folder, `${path}/`, io) : []
    const mayBe = name.endsWith('.hbs') || (kind === 'link' && !name.includes('.'))
    return mayBe ? [{ path, isFile: kind === 'file' }] : []
  })
}

function listed(folder: string, io: Io): ReturnType<Io['list']> {
  try {
    return io.list(folder)
  } catch {
    throw new UsageError({
      nl: `De map ${folder} is niet te lezen. Kijk of je er rechten op hebt.`,
      en: `The folder ${folder} cannot be read. Check that you may read it.`,
    })
  }
}
