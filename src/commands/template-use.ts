import { nearest } from '../near.ts'
import { reports } from '../reports/reports.ts'
import { languages, type Text } from '../text.ts'
import { shown } from '../visible.ts'

/** A file in the folder of templates, by its path from there. */
export interface TemplateFile {
  readonly path: string
  /** No link, pipe or the like. */
  readonly isFile: boolean
}

/** What a file is as a template, by its place and name; or why it is none. */
export function useOf({ path, isFile }: TemplateFile): { readonly name: string } | { readonly why: Text } {
  if (!isFile) return { why: noFile }
  const partial = /^((?:(?:nl|en)\/)?partials\/[^/]+?)\.hbs$/.exec(path)?.[1]
  if (partial !== undefined) return { name: partial }
  const [, language, name] = /^(nl|en)\/([^/]+)\.md\.hbs$/.exec(path) ?? []
  if (language === undefined || name === undefined) return { why: otherPlace(path) }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) return { why: otherName }
  const known = reports.find(
    (one) => one.id !== name && [...Object.values(one.name), ...(one.also ?? [])].includes(name),
  )
  return known === undefined ? { name: `${language}/${name}` } : { why: calls(known.id) }
}

const noFile = {
  nl: 'Het is een koppeling of iets anders dan een bestand. Zet het bestand zelf hier.',
  en: 'It is a link or something else than a file. Put the file itself here.',
}

const otherName = {
  nl: 'Gebruik in de naam letters, cijfers en streepjes.',
  en: 'Use letters, digits and hyphens in its name.',
}

function calls(id: string): Text {
  return {
    nl: `Noem het zoals eco het document noemt: ${id}.md.hbs.`,
    en: `Name it as eco names the document: ${id}.md.hbs.`,
  }
}

/** Where a template with this path was probably meant to stand. */
function otherPlace(path: string): Text {
  const steps = path.split('/')
  const stem = (steps.at(-1) ?? '').replace(/(?:\.md)?\.hbs$/, '')
  const language = nearest(steps[0] ?? '', languages) ?? 'nl'
  const place = steps.length > 2 ? `${language}/partials/${stem}.hbs` : `${language}/${stem}.md.hbs`
  return {
    nl: `Een document staat in nl/ of en/ en eindigt op .md.hbs, een deel ervan in partials/ of nl/partials/. Bedoel je ${shown(place)}?`,
    en: `A document stands in nl/ or en/ and ends in .md.hbs, a part of one in partials/ or nl/partials/. Did you mean ${shown(place)}?`,
  }
}
