import type { Assessment } from '../assess.ts'
import type { OpenPlace } from '../facts/open-places.ts'
import type { Language } from '../text.ts'
import { anchorsOf, outsideCode } from './anchors.ts'
import { conceptText } from './heading.ts'
import { openIn } from './open-in.ts'
import { type Templates, textOf, type Written, write } from './render.ts'
import type { Report } from './report.ts'
import type { TemplateFault } from './template/faults.ts'

/** A document with templates of `eco` alone, in which a fault is a bug. */
export function writeDocument(
  report: Report,
  assessment: Assessment,
  language: Language,
  templates: Templates,
): string {
  return textOf(writeReport(report, assessment, language, templates))
}

/** A document, with the places that are still open in what it shows; or what is wrong with a template. */
export type Document =
  | { readonly text: string; readonly open: readonly OpenPlace[] }
  | { readonly faults: readonly TemplateFault[] }

/**
 * A document as Markdown; one with chapters holds other documents whole, each with its headings a level lower. Where it
 * shows something that is still open, its head says that it is a draft.
 */
export function writeReport(
  report: Report,
  assessment: Assessment,
  language: Language,
  templates: Templates,
): Document {
  return writeView(report, report.view(assessment, language), assessment, language, templates).document
}

/** What a template can print, as the document prints it. */
export function viewOf(report: Report, assessment: Assessment, language: Language, templates: Templates): object {
  return writeView(report, report.view(assessment, language), assessment, language, templates).view
}

function writeView(
  report: Report,
  view: object,
  assessment: Assessment,
  language: Language,
  templates: Templates,
): { readonly view: object; readonly document: Document } {
  const first = writeOnce(report, view, assessment, language, templates)
  const open = 'text' in first ? openIn(first.text, assessment) : []
  if ('faults' in first || open.length === 0) return { view, document: 'faults' in first ? first : { ...first, open } }
  const draft = withConcept(view, conceptText(open.length, language))
  const again = writeOnce(report, draft, assessment, language, templates)
  return { view: draft, document: 'faults' in again ? again : { ...again, open } }
}

/** The same view, of which nothing is worked out before a template asks for it. */
function withConcept(view: object, concept: string): object {
  const fields = Object.getOwnPropertyDescriptors(view)
  return Object.defineProperties({}, { ...fields, concept: { value: concept, enumerable: true, configurable: true } })
}

function writeOnce(
  report: Report,
  view: object,
  assessment: Assessment,
  language: Language,
  templates: Templates,
): Written {
  const faults: TemplateFault[] = []
  const print: Print = (id, one) => {
    const written = write(`${language}/${id}`, one, templates)
    if ('text' in written) return written.text
    for (const fault of written.faults) faults.push(fault)
    return ''
  }
  const text = report.chapters === undefined ? print(report.id, view) : bound(report, view, assessment, language, print)
  return faults.length > 0 ? { faults } : { text }
}

type Print = (id: string, view: object) => string

/** A cover with a table of contents, and the chapters behind it. */
function bound(report: Report, view: object, assessment: Assessment, language: Language, print: Print): string {
  const documents = report.chapters ?? []
  const chapters = documents.map((one) =>
    lowered(print(one.id, { ...one.view(assessment, language), inDossier: true })),
  )
  const cover = print(report.id, { ...view, contents: [] })
  const linked = relinked(cover, chapters)
  const contents = documents.map(({ title }, at) => ({ title: title[language], slug: linked[at]?.slug ?? '' }))
  return [print(report.id, { ...view, contents }), ...linked.map(({ text }) => text)].join('\n')
}

/** Every heading one level lower. */
function lowered(text: string): string {
  const plain = outsideCode(text)
  return text
    .split('\n')
    .map((line, at) => (/^#{1,5} /.test(plain[at] ?? '') ? `#${line}` : line))
    .join('\n')
}

/** Headings that were alone in their document may have namesakes now: links are led to the right one. */
function relinked(cover: string, chapters: readonly string[]) {
  const all = anchorsOf([cover, ...chapters].join('\n'))
  let before = anchorsOf(cover).length
  return chapters.map((chapter) => {
    const here = anchorsOf(chapter)
    const anchors = all.slice(before, before + here.length)
    before += here.length
    const moved = new Map(here.map(({ slug }, at) => [slug, anchors[at]?.slug ?? slug]))
    const text = chapter.replace(/\]\(#([^)\s]+)\)/g, (_link, slug: string) => `](#${moved.get(slug) ?? slug})`)
    return { text, slug: anchors[0]?.slug ?? '' }
  })
}
